"""Requests that snippet engines get wrong, every class that is known of, each under a name of its own."""

from tests.execution.hostile.addresses import CASES as _ADDRESSES
from tests.execution.hostile.case import BASE_VARIABLE, Case
from tests.execution.hostile.json_bodies import CASES as _JSON
from tests.execution.hostile.other_bodies import CASES as _OTHER

CASES = (*_JSON, *_OTHER, *_ADDRESSES)

__all__ = ["BASE_VARIABLE", "CASES", "Case"]
