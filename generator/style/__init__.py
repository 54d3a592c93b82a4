"""The style guide: how a good contract is written, as rules that can be switched; knows no target and no samples."""

from generator.style.registry import ALL, RULES, check, known_rules, leveled
from generator.style.rule import LEVELS, Finding, Level, Rule
from generator.style.standard import STANDARD

__all__ = ["ALL", "LEVELS", "RULES", "STANDARD", "Finding", "Level", "Rule", "check", "known_rules", "leveled"]
