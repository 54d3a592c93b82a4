"""The HTTP request that an operation's example describes: built from the IR, plain for whoever prints or sends it."""

from generator.request.build import build, example_names
from generator.request.environment import Environment
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    Request,
    RequestBody,
    ResponseMode,
    TextBody,
    encode_query,
    json_text,
)
from generator.request.xml import xml_text

__all__ = [
    "Environment",
    "Field",
    "FileBody",
    "FormBody",
    "JsonBody",
    "MultipartBody",
    "Part",
    "Request",
    "RequestBody",
    "ResponseMode",
    "TextBody",
    "build",
    "encode_query",
    "example_names",
    "json_text",
    "xml_text",
]
