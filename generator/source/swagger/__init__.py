"""Swagger 2.0 lifted to the shape of OpenAPI 3.0, each part knowing where it was written; nothing above sees 2.0."""

from generator.source.swagger.spec import lifted

__all__ = ["lifted"]
