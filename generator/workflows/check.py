"""The list of all rules for Arazzo documents, run over what was read."""

from __future__ import annotations

from generator.ir import ABSENT, Json
from generator.problems import Problem
from generator.workflows import calls, grammar, names, order, outcomes, references
from generator.workflows.schemas import fields
from generator.workflows.sources import Document


def check(document: Document) -> tuple[Problem, ...]:
    """Everything that is wrong with a document, errors and warnings, sorted by place.

    Errors are what Arazzo 1.0.1 forbids, and what cannot work with the operations as they are declared; warnings are
    what it advises against, and what is of no use.
    """
    spec = document.spec
    own = spec.place(spec.root.location).file
    found = [*document.problems, *(fault for fault in spec.faults if fault.place.file == own)]
    found.extend(grammar.check(spec))
    found.extend(names.check(spec))
    for rules in (calls.check, order.check, outcomes.check, references.check):
        found.extend(rules(document))
    found.extend(_defaults(document))
    return tuple(sorted(dict.fromkeys(found), key=lambda problem: problem.order))


def _defaults(document: Document) -> list[Problem]:
    """Defaults and examples of inputs that do not fit them."""
    found = []
    for workflow in document.meaning.workflows:
        inputs = fields(document.meaning.schemas, workflow.inputs) if workflow.inputs is not None else {}
        for name, prop in inputs.items():
            schema = prop.schema
            given: list[tuple[str, Json]] = [("example", each) for each in schema.examples]
            if schema.default is not ABSENT:
                given.append(("default", schema.default))
            for what, value in given:
                for misfit in document.conformance.misfits(schema.at, value, "request")[:1]:
                    message = f"the {what} of the input {name!r} does not fit it: {misfit}"
                    found.append(document.spec.problem(schema.at, f"bad-{what}", message, severity="warning", key=True))
    return found
