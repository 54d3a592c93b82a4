"""The list of all rules, run over one walk."""

from generator.conformance import Conformance
from generator.contract import grammar, names, operations, schemas, structure, values
from generator.problems import Problem
from generator.source import Spec


def check(spec: Spec, conformance: Conformance | None = None) -> tuple[Problem, ...]:
    """Errors and warnings of every rule, sorted by place. With an error among them nothing can be generated.

    Who has a Conformance of the same specification may give it, so that no schema is compiled twice.

    Errors are faults that leave a part without meaning: it cannot be understood, or says two things at once.
    Whatever breaks a rule of the standard and leaves no doubt is a warning.
    """
    survey = grammar.walk(spec)
    found = [*survey.problems, *spec.faults]
    for rules in (structure.check, operations.check, names.check, schemas.check):
        found.extend(rules(spec, survey))
    found.extend(values.check(spec, survey, conformance or Conformance(spec)))
    return tuple(sorted(set(found), key=lambda problem: problem.order))
