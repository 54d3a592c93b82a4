"""What changed between two versions of a contract, and what of it breaks callers; knows no language and no page."""

from generator.changes.compare import changes_of
from generator.changes.model import Change, Rule, Subject

__all__ = ["Change", "Rule", "Subject", "changes_of"]
