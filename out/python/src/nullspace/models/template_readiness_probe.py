"""`TemplateReadinessProbe`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .template_readiness_probe_type0 import (
    TemplateReadinessProbeType0,
    TemplateReadinessProbeType0Input,
)
from .template_readiness_probe_type1 import (
    TemplateReadinessProbeType1,
    TemplateReadinessProbeType1Input,
)
from .template_readiness_probe_type2 import (
    TemplateReadinessProbeType2,
    TemplateReadinessProbeType2Input,
)
from .template_readiness_probe_type3 import (
    TemplateReadinessProbeType3,
    TemplateReadinessProbeType3Input,
)

TemplateReadinessProbe = TypeAliasType(
    "TemplateReadinessProbe",
    Annotated[
        TemplateReadinessProbeType0
        | TemplateReadinessProbeType1
        | TemplateReadinessProbeType2
        | TemplateReadinessProbeType3
        | Unknown,
        Tagged(
            "kind",
            {
                "tcp": TemplateReadinessProbeType0,
                "timeout": TemplateReadinessProbeType1,
                "http": TemplateReadinessProbeType2,
                "command": TemplateReadinessProbeType3,
            },
        ),
    ],
)
"""How to decide that a freshly started template is up."""

TemplateReadinessProbeInput: TypeAlias = (
    TemplateReadinessProbeType0Input
    | TemplateReadinessProbeType1Input
    | TemplateReadinessProbeType2Input
    | TemplateReadinessProbeType3Input
)
"""What a request may have as `TemplateReadinessProbe`."""
