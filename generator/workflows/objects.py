"""The objects of Arazzo 1.0.1 as a table: which fields each has, and what may stand in them."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Shape: TypeAlias = Literal["one", "list", "map"]


@dataclass(frozen=True, slots=True)
class Field:
    """What stands in a field: `kind` is a scalar (`text`, `number`, `count`, `any`, `schema`) or an object's name.

    `list` and `map` hold that many times; `least` is how many entries there must be. A text that is required is not
    empty unless `blank` lets it be.
    """

    kind: str
    shape: Shape = "one"
    required: bool = False
    words: tuple[str, ...] = ()
    least: int = 0
    blank: bool = False


_TEXT: Final = Field("text")
_ID: Final = Field("text", required=True)
_PARAMETERS: Final = Field("parameter", "list")
_SUCCESS_ACTIONS: Final = Field("success action", "list")
_FAILURE_ACTIONS: Final = Field("failure action", "list")
_CRITERIA: Final = Field("criterion", "list", least=1)
_ACTION: Final = {"name": _ID, "workflowId": _TEXT, "stepId": _TEXT, "criteria": _CRITERIA}

OBJECTS: Final[dict[str, dict[str, Field]]] = {
    "document": {
        "arazzo": _ID,
        "info": Field("info object", required=True),
        "sourceDescriptions": Field("source description", "list", required=True, least=1),
        "workflows": Field("workflow", "list", required=True, least=1),
        "components": Field("components object"),
    },
    "info object": {"title": _ID, "summary": _TEXT, "description": _TEXT, "version": _ID},
    "source description": {"name": _ID, "url": _ID, "type": Field("text", words=("openapi", "arazzo"))},
    "workflow": {
        "workflowId": _ID,
        "summary": _TEXT,
        "description": _TEXT,
        "inputs": Field("schema"),
        "dependsOn": Field("text", "list"),
        "steps": Field("step", "list", required=True, least=1),
        "successActions": _SUCCESS_ACTIONS,
        "failureActions": _FAILURE_ACTIONS,
        "outputs": Field("text", "map"),
        "parameters": _PARAMETERS,
    },
    "step": {
        "description": _TEXT,
        "stepId": _ID,
        "operationId": _TEXT,
        "operationPath": _TEXT,
        "workflowId": _TEXT,
        "parameters": _PARAMETERS,
        "requestBody": Field("request body"),
        "successCriteria": _CRITERIA,
        "onSuccess": _SUCCESS_ACTIONS,
        "onFailure": _FAILURE_ACTIONS,
        "outputs": Field("text", "map"),
    },
    "parameter": {
        "name": _ID,
        "in": Field("text", words=("path", "query", "header", "cookie")),
        "value": Field("any", required=True),
    },
    "success action": {**_ACTION, "type": Field("text", required=True, words=("end", "goto"))},
    "failure action": {
        **_ACTION,
        "type": Field("text", required=True, words=("end", "retry", "goto")),
        "retryAfter": Field("number"),
        "retryLimit": Field("count"),
    },
    "components object": {
        "inputs": Field("schema", "map"),
        "parameters": Field("parameter", "map"),
        "successActions": Field("success action", "map"),
        "failureActions": Field("failure action", "map"),
    },
    "reference": {"reference": _ID, "value": Field("any")},
    "criterion": {"context": _TEXT, "condition": _ID, "type": Field("criterion type")},
    "criterion type": {"type": Field("text", required=True, words=("jsonpath", "xpath")), "version": _ID},
    "request body": {
        "contentType": _TEXT,
        "payload": Field("any"),
        "replacements": Field("replacement", "list"),
    },
    "replacement": {"target": Field("text", required=True, blank=True), "value": Field("any", required=True)},
}
# In whose place, within a list, a Reusable Object may stand.
REUSABLE: Final = frozenset({"parameter", "success action", "failure action"})
CRITERION_TYPES: Final = ("simple", "regex", "jsonpath", "xpath")
# What a Criterion Expression Type Object may say; without one, RFC 9535 and XPath 3.1 hold.
VERSIONS: Final[dict[str, tuple[str, ...]]] = {
    "jsonpath": ("draft-goessner-dispatch-jsonpath-00",),
    "xpath": ("xpath-30", "xpath-20", "xpath-10"),
}
# Fields that Arazzo 1.1 added.
NEWER: Final = {
    ("document", "$self"),
    *(("step", name) for name in ("channelPath", "action", "timeout", "correlationId", "dependsOn")),
    ("success action", "parameters"),
    ("failure action", "parameters"),
    ("replacement", "targetSelectorType"),
}
