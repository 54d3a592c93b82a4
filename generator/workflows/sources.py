"""The documents behind a description of workflows: OpenAPI ones to call, and Arazzo ones, this one among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from generator.conformance import Conformance
from generator.ir import Api, Location, Operation
from generator.problems import Problem
from generator.source import Spec
from generator.workflows.model import Workflow, Workflows, WorkflowTarget


@dataclass(eq=False)
class OpenApi:
    """A source description that is an OpenAPI document: what it means, and whether values fit its schemas."""

    spec: Spec
    api: Api
    conformance: Conformance

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """The operations by the ids that the document itself gives them."""
        return {operation.id: operation for operation in self.api.operations if not operation.derived_id}

    @cached_property
    def by_location(self) -> Mapping[Location, Operation]:
        """The operations by where they stand."""
        return {operation.at: operation for operation in self.api.operations}


@dataclass(eq=False)
class Document:
    """An Arazzo document: its data and places, what it means, and its sources by name as far as they can be read.

    `problems` are those that were met while it was read. They come out of `check` as well.
    """

    spec: Spec
    meaning: Workflows
    sources: Mapping[str, Source]
    conformance: Conformance
    problems: tuple[Problem, ...]

    def find(self, target: WorkflowTarget) -> tuple[Document, Workflow] | None:
        """A workflow and the document that it stands in; None where it is not there."""
        owner = self.sources.get(target.source) if target.source else self
        workflow = owner.meaning.workflow(target.workflow) if isinstance(owner, Document) else None
        return (owner, workflow) if isinstance(owner, Document) and workflow is not None else None

    def source(self, name: str) -> OpenApi | None:
        """The OpenAPI document of a source description."""
        found = self.sources.get(name)
        return found if isinstance(found, OpenApi) else None


Source: TypeAlias = OpenApi | Document
