"""Bytes to plain data: JSON and YAML, `$ref` across files, the place of every value; not what OpenAPI means by it."""

from generator.source.node import Node
from generator.source.spec import RefError, Spec, load

__all__ = ["Node", "RefError", "Spec", "load"]
