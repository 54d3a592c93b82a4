"""Bytes to plain data: JSON and YAML, `$ref` across files, the place of every value; not what OpenAPI means by it."""

from generator.source.node import Node
from generator.source.spec import RefError, Spec, load
from generator.source.version import ARAZZO

__all__ = ["ARAZZO", "Node", "RefError", "Spec", "load"]
