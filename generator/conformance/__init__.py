"""Does a value fit a schema of the specification: the raw schemas, judged by jsonschema-rs; knows no IR types.

Every schema that is asked about, and every schema that it refers to, is converted once to JSON Schema 2020-12
and becomes a resource with a URI of its own, so recursion needs no unrolling. Validators are compiled when they
are first asked for and kept; what many of them reach is shared in one registry.
"""

from generator.conformance.check import Conformance
from generator.conformance.convert import Direction
from generator.conformance.wording import Misfit

__all__ = ["Conformance", "Direction", "Misfit"]
