"""Bytes to plain data: JSON and YAML, `$ref` across files, the place of every value; not what OpenAPI means by it."""

from generator.source.identity import is_placeholder
from generator.source.node import Node
from generator.source.spec import RefError, Spec, load
from generator.source.version import ARAZZO, SWAGGER

__all__ = ["ARAZZO", "SWAGGER", "Node", "RefError", "Spec", "is_placeholder", "load"]
