"""Arazzo 1.0 documents: what their workflows mean, operations found in the OpenAPI documents that they name, and every
rule that they must keep, each broken one a Problem with its place; knows no language and no target.

Expressions, conditions and values are closed sums in `expressions`, `conditions` and `values`.
"""

from generator.workflows.check import check
from generator.workflows.document import load, understand
from generator.workflows.model import (
    Call,
    Criterion,
    End,
    FailureAction,
    Goto,
    Info,
    JsonPath,
    OperationCall,
    Parameter,
    Regex,
    Replacement,
    RequestBody,
    Retry,
    Simple,
    SourceDescription,
    Step,
    StepTarget,
    SuccessAction,
    Workflow,
    Workflows,
    WorkflowTarget,
    XPath,
)
from generator.workflows.rules import RULES
from generator.workflows.sources import Document, OpenApi

__all__ = [
    "RULES",
    "Call",
    "Criterion",
    "Document",
    "End",
    "FailureAction",
    "Goto",
    "Info",
    "JsonPath",
    "OpenApi",
    "OperationCall",
    "Parameter",
    "Regex",
    "Replacement",
    "RequestBody",
    "Retry",
    "Simple",
    "SourceDescription",
    "Step",
    "StepTarget",
    "SuccessAction",
    "Workflow",
    "WorkflowTarget",
    "Workflows",
    "XPath",
    "check",
    "load",
    "understand",
]
