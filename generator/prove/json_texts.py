"""What a text means that may be JSON: numbers keep their digits."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import cast

from generator.ir import Json


def json_or_text(text: str) -> Json:
    """The value of a text that is JSON; any other text as it is."""
    try:
        return cast("Json", json.loads(text, parse_float=Decimal))
    except ValueError:
        return text
