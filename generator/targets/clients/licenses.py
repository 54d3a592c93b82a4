"""Which licence a package is under, in the words that registries read (SPDX); knows no package."""

from __future__ import annotations

import re
from typing import Final

from generator.ir import Info

# An expression as SPDX 3.0.1, annex B, spells it; whether its identifiers are known is not looked up.
_ID: Final = r"[A-Za-z0-9][A-Za-z0-9.-]*\+?"
_EXPRESSION: Final = re.compile(rf"{_ID}(?: (?:AND|OR|WITH) {_ID})*")
# What documents call them that give a name alone, in lower case and without what is between the words.
_NAMES: Final = {
    "mit": "MIT",
    "mitlicense": "MIT",
    "themitlicense": "MIT",
    "apache2": "Apache-2.0",
    "apache20": "Apache-2.0",
    "apachelicense2": "Apache-2.0",
    "apachelicense20": "Apache-2.0",
    "apachelicenseversion20": "Apache-2.0",
    "apachev2": "Apache-2.0",
    "bsd2clause": "BSD-2-Clause",
    "bsd3clause": "BSD-3-Clause",
    "isc": "ISC",
    "isclicense": "ISC",
    "mpl20": "MPL-2.0",
    "mozillapubliclicense20": "MPL-2.0",
    "cc010": "CC0-1.0",
    "unlicense": "Unlicense",
    "theunlicense": "Unlicense",
}


def license_of(info: Info) -> str:
    """The SPDX expression of the document's licence; empty where it has none, or one that SPDX may not know."""
    if _EXPRESSION.fullmatch(info.license_id):
        return info.license_id
    return _NAMES.get(re.sub(r"[^a-z0-9]", "", info.license.lower()), "")
