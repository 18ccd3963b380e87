"""Imports go one way: what each part of sourcier may know of the others (docs/decisions/0001-architecture.md)."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "sourcier"
SHARED = {"records", "errors", "words", "clitics", "endpoints", "compiled"}
GROUND = SHARED | {"languages", "data"}
STAGES = {"sources", "articles", "mentions", "statements", "passages", "claims", "origins", "stances"}
# "" is the package itself, for its version.
MAY_IMPORT = {
    "records": set(),
    "errors": set(),
    "words": {"clitics", "compiled"},
    "clitics": set(),
    "endpoints": {"errors"},
    "compiled": {"errors"},
    "languages": SHARED,
    "data": GROUND,
    **dict.fromkeys(STAGES, GROUND),
    "store": SHARED | {""},
    "report": GROUND,
    "review": SHARED,
    "pipeline": GROUND | STAGES | {"review"},
    "archive": GROUND | {"pipeline", "store", "sources", "passages", "review", ""},
    "cli": GROUND | {"pipeline", "archive", "sources", "report", "passages", "review", ""},
    "plain": GROUND | STAGES,
    "": {"plain", "pipeline", "archive", "sources", "mentions", "passages", "stances", "records", "errors"},
    "__main__": {"cli"},
}
# What --help must not wait for.
HEAVY = {"trafilatura", "lxml", "py3langid", "numpy", "htmldate", "charset_normalizer", "sqlite3", "dateparser"}
HEAVY |= {
    f"sourcier.{name}" for name in STAGES | {"report", "store", "archive", "pipeline", "plain", "review", "data", "languages"}
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    """The part that a module belongs to: its folder or file directly under the package."""
    first = path.relative_to(PACKAGE).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


def imported(source: str) -> Iterator[str]:
    """The parts of sourcier that a module imports anywhere, in functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path, so that they can be read and searched"
            # "from sourcier import passages" names a part, "from sourcier import __version__" the package itself.
            names = [f"{node.module}.{alias.name}" if node.module == "sourcier" else str(node.module) for alias in node.names]
        else:
            continue
        for name in names:
            package, _, rest = name.partition(".")
            if package == "sourcier":
                first = rest.split(".")[0]
                yield first if (PACKAGE / first).is_dir() or (PACKAGE / f"{first}.py").exists() else ""


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_what_lies_before_it(path: Path) -> None:
    own = part(path)
    assert own in MAY_IMPORT, f"{own} is a new part: say in this test, and in docs/decisions, what it may know"
    forbidden = set(imported(path.read_text(encoding="utf-8"))) - MAY_IMPORT[own] - {own}
    assert not forbidden, f"{own} must not import {', '.join(sorted(forbidden))}"


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("from sourcier.store import Store", {"store"}),
        ("from sourcier import passages, __version__", {"passages", ""}),
        ("import sourcier.claims.grouping", {"claims"}),
        ("import sourcier", {""}),
        ("def f():\n    from sourcier.origins.graph import trace", {"origins"}),
        ("import sourcieropedia\nfrom records import x", set()),
    ],
)
def test_imported_sees_every_form(source: str, parts: set[str]) -> None:
    assert set(imported(source)) == parts


@pytest.mark.parametrize("module", ["sourcier", "sourcier.cli"])
def test_import_is_light(module: str) -> None:
    found = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print('\\n'.join(sys.modules))"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.split()
    assert not HEAVY.intersection(found)


def test_every_public_name_is_there() -> None:
    import sourcier

    assert sorted(sourcier.__all__) == sourcier.__all__
    assert all(getattr(sourcier, name) for name in sourcier.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = sourcier.nonsense
