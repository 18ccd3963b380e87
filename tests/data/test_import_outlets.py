"""Tables of outlets as they are published, read into a registry of the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sourcier import InputError, UsageError, read
from sourcier.cli import sourcier
from sourcier.data import aliases, outlets
from sourcier.data.import_outlets import merged, read_outlets, registry_lines
from sourcier.records import Name

STATE = """Region,Country,Media company,Main assets,URL,Typology
Europe,France,Groupe Vallon,Le Veilleur de Vallon,https://www.veilleur-vallon.example/une,IP
Asia,Afghanistan,Bureau of Words,Bureau of Words,https://words.example/en/,SC
"""
FRENCH = "Nom\tType\tPériodicité\nLe Veilleur de Vallon\tPresse (généraliste)\tquotidien\nRadio Marne-Est\tRadio\t\n"
OWNED = "id\torigine\tvaleur\tcible\n4\tFamille Aubrac\t100 %\tRadio Marne-Est\n5\tGroupe Rhodan\t60 %\tLe Monde\n"


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Any]:
    def write(text: str, name: str = "table.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    yield write
    outlets.registry.cache_clear()
    outlets.outlet_row.cache_clear()


def rows(path: Path, **columns: str) -> list[outlets.Row]:
    return list(read_outlets(path, columns))


def test_a_table_of_state_media(table: Any) -> None:
    first, second = rows(table(STATE))
    assert (first.names, first.domains, first.country, first.owner) == (
        ("?Le Veilleur de Vallon",),
        ("veilleur-vallon.example",),
        "FR",
        "Groupe Vallon",
    )
    assert (second.kind, second.country) == ("state_media", "AF")


def test_whoever_owns_itself_has_no_owner(table: Any) -> None:
    assert rows(table(STATE))[1].owner is None


def test_french_columns_and_kinds(table: Any) -> None:
    assert [(row.names[0], row.kind) for row in rows(table(FRENCH))] == [
        ("?Le Veilleur de Vallon", "newspaper"),
        ("?Radio Marne-Est", "broadcaster"),
    ]


def test_what_several_tables_tell_of_a_name_is_taken_together(table: Any) -> None:
    texts = (FRENCH, STATE, OWNED)
    all_rows = [row for number, text in enumerate(texts) for row in rows(table(text, f"{number}.csv"))]
    found = {row.names[0]: row for row in merged(all_rows)}
    assert len(found) == 4
    assert (found["?Le Veilleur de Vallon"].kind, found["?Le Veilleur de Vallon"].country) == ("newspaper", "FR")
    assert found["?Radio Marne-Est"].owner == "Famille Aubrac"


def test_addresses_that_everybody_shares_name_nobody(table: Any) -> None:
    listed = (
        "http://twitter.com/echo|https://www.echo.example|http://echo.example/a|https://fr-fr.facebook.com/echo|https://t.me/x"
    )
    (row,) = rows(table(f"name,prefixes\nThe Echo of Orne,{listed}\n"))
    assert row.domains == ("echo.example",)


@pytest.mark.parametrize(
    ("given", "code"),
    [("fr", "FR"), ("Germany", "DE"), ("Allemagne", "DE"), ("Россия", "RU"), ("مصر", "EG"), ("Nowhere", None), ("", None)],
)
def test_countries_by_code_and_by_name_in_any_language(table: Any, given: str, code: str | None) -> None:
    (row,) = rows(table(f"name;country\nThe Echo;{given}\n"))
    assert row.country == code


def test_columns_may_be_called_as_the_roles_are(table: Any) -> None:
    path = table("name,address,country,kind,owner\nRadio Marne-Est,https://www.radio-marne.example/une,FR,radio,Groupe Rhodan\n")
    (row,) = rows(path)
    assert row.domains == ("radio-marne.example",)
    assert (row.country, row.kind, row.owner) == ("FR", "broadcaster", "Groupe Rhodan")


def test_columns_that_no_name_tells_can_be_mapped(table: Any) -> None:
    (row,) = rows(table("a,b\nThe Echo,echo.example\n"), name="a", address="b")
    assert (row.names, row.domains) == (("?The Echo",), ("echo.example",))


def test_a_table_without_names_is_refused_with_its_columns(table: Any) -> None:
    with pytest.raises(InputError, match=r"no column of names among a, b.*--column name="):
        rows(table("a,b\n1,2\n"))


def test_a_role_that_there_is_not(table: Any) -> None:
    with pytest.raises(UsageError, match="'colour'"):
        rows(table(FRENCH), colour="Type")


@pytest.mark.parametrize("text", ["", "\n\n", "name\n\n,\n", "name\n???\n"])
def test_an_empty_table_has_no_outlets(table: Any, text: str) -> None:
    path = table(text)
    assert (rows(path) if "name" in text else []) == []


def test_hostile_cells_stay_in_their_cell(table: Any) -> None:
    text = 'name,owner\n"?#Evil\tname\nwith | lines\u2028and more","own\ter"\n"' + "x" * 5000 + '",y\n'
    first, second = rows(table(text))
    lines = b"".join(registry_lines([first, second])).decode().splitlines()
    assert [line.count("\t") for line in lines] == [5, 5, 5]
    assert len(second.names[0]) <= 201


def test_reports_know_the_outlets_of_the_registry(table: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [str(table(text, f"{number}.csv")) for number, text in enumerate((STATE, FRENCH, OWNED))]
    target = tmp_path / "outlets.tsv"
    result = CliRunner().invoke(sourcier, ["outlets", "import", *paths, "-o", str(target)])
    assert (result.exit_code, result.stdout.split(":")[0]) == (0, f"4 outlets in {target}")
    monkeypatch.setenv("SOURCIER_OUTLETS", str(target))
    outlets.registry.cache_clear()
    outlets.outlet_row.cache_clear()
    outlet = read("The bridge is closed.", url="https://www.veilleur-vallon.example/a", language="en").outlet
    assert outlet is not None
    assert (outlet.name, outlet.country, outlet.kind, outlet.owner) == (
        "Le Veilleur de Vallon",
        "FR",
        "broadcaster",
        "Groupe Vallon",
    )
    ours = outlets.find_outlet("lemonde.fr")
    assert ours is not None
    assert (ours.name, ours.owner) == ("Le Monde", "Groupe Rhodan")


def test_a_registry_that_is_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad.tsv").write_text("one cell\n", encoding="utf-8")
    monkeypatch.setenv("SOURCIER_OUTLETS", str(tmp_path / "bad.tsv"))
    outlets.registry.cache_clear()
    try:
        with pytest.raises(UsageError, match=r"bad\.tsv is no registry"):
            outlets.find_outlet("The Echo")
    finally:
        outlets.registry.cache_clear()
        outlets.outlet_row.cache_clear()


def test_one_bad_table_is_refused_and_the_others_are_imported(table: Any, tmp_path: Path) -> None:
    good, bad = table(FRENCH), tmp_path / "missing.csv"
    result = CliRunner().invoke(sourcier, ["outlets", "import", str(bad), str(good), "-o", str(tmp_path / "o.tsv")])
    assert result.exit_code == 1
    assert result.stderr.startswith(f"refused: {bad}: ")
    assert result.stdout.startswith("2 outlets in ")


def test_one_outlet_is_told_as_one(table: Any, tmp_path: Path) -> None:
    result = CliRunner().invoke(sourcier, ["outlets", "import", str(table("name\nThe Echo\n")), "-o", str(tmp_path / "o.tsv")])
    assert result.stdout.startswith("1 outlet in ")


def test_show_tells_what_is_known_and_what_is_not() -> None:
    known = CliRunner().invoke(sourcier, ["outlets", "show", "https://www.lemonde.fr/a.html"])
    assert known.exit_code == 0
    assert "Le Monde" in known.stdout
    unknown = CliRunner().invoke(sourcier, ["outlets", "show", "The Nowhere Gazette"])
    assert (unknown.exit_code, unknown.stdout) == (1, "")
    assert "outlets import" in unknown.stderr


def test_imported_names_are_not_sought_in_texts(table: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "o.tsv"
    target.write_bytes(b"".join(registry_lines(rows(table("name\nThe Rain\n")))))
    monkeypatch.setenv("SOURCIER_OUTLETS", str(target))
    outlets.registry.cache_clear()
    aliases.table.cache_clear()
    try:
        article = read("The Rain fell on the mayor of Ashby.", language="en")
        assert "The Rain" not in [one.text for one in article.mentions if isinstance(one, Name) and one.entity]
    finally:
        outlets.registry.cache_clear()
        aliases.table.cache_clear()
