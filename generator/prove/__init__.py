"""Proves what specpress promises of a specification: everything is emitted, samples fit, snippets do what they say.

Stands above `pipeline`, and beside `server` in that nothing emitted depends on it.
"""

from generator.prove.proof import Choice, prove
from generator.prove.report import Count, Failure, Lack, Report
from generator.prove.wording import failures_text, report_json, table

__all__ = ["Choice", "Count", "Failure", "Lack", "Report", "failures_text", "prove", "report_json", "table"]
