"""Proves what specpress promises of a specification: all is emitted, samples fit, snippets and packages do as they say.

Stands above `pipeline`, and beside `server` in that nothing emitted depends on it.
"""

from generator.prove.proof import PROVABLE, Choice, prove
from generator.prove.report import Count, Failure, Lack, Report
from generator.prove.wording import failures_text, report_json, table

__all__ = ["PROVABLE", "Choice", "Count", "Failure", "Lack", "Report", "failures_text", "prove", "report_json", "table"]
