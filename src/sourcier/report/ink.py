"""Lines of the terminal: a label, wrapped words, and colour that never carries a meaning alone."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.report.markup import direction, visible
from sourcier.report.widths import wrap

_LABEL = 13
_INDENT = 4
# Narrower than this nothing can be wrapped well; the terminal will break lines itself.
_NARROWEST = 40
_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}
# Words of a source quoted in a terminal; the dossier and the JSON have them in full.
_LONGEST = 2000


class Ink(msgspec.Struct, frozen=True):
    """How wide the terminal is and whether it shows colour."""

    width: int
    color: bool

    def paint(self, text: str, style: str) -> str:
        """Colour ``text`` where the terminal shows colour."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.color and text else text

    def field(self, label: str, text: str, style: str = "dim") -> Iterator[str]:
        """A labelled paragraph, its further lines indented under its first."""
        room = max(self.width, _NARROWEST) - _INDENT - _LABEL
        for i, line in enumerate(list(wrap(line_of(text), room)) or [""]):
            yield " " * _INDENT + self.paint(f"{label if i == 0 else '':<{_LABEL}}", style) + line

    def nested(self, depth: int, text: str, style: str | None = None) -> Iterator[str]:
        """A paragraph of a tree, its lines indented by its depth."""
        indent = _INDENT + min(2 * depth, _NARROWEST // 2)
        for line in wrap(line_of(text), max(self.width, _NARROWEST) - indent):
            yield " " * indent + (self.paint(line, style) if style else line)

    def title(self, number: str, text: str) -> Iterator[str]:
        """A numbered heading."""
        room = max(self.width, _NARROWEST) - max(_INDENT, len(number) + 1)
        for i, line in enumerate(list(wrap(line_of(text), room)) or [""]):
            yield self.paint(f"{number if i == 0 else '':<{max(_INDENT, len(number) + 1)}}{line}", "bold")


def line_of(text: str) -> str:
    """``text`` on one line, with nothing in it that a terminal would act on."""
    return " ".join(visible(text[:_LONGEST]).split())


def arrowed(names: list[str]) -> str:
    """Names joined by arrows that keep pointing from the first to the last beside names written right to left."""
    rtl = any(direction(name) == "rtl" for name in names)
    return ("\u200e → \u200e" if rtl else " → ").join(names)
