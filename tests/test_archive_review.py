"""Decisions in an archive: they change the counts, survive whatever comes, and leave no trace when they are undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcier import Archive, pipeline
from sourcier.errors import ArchiveError, UsageError
from sourcier.records import Article, Claim, Decision, Page, Report
from sourcier.store import Store, schema

REPORT = (
    "Twelve miners were trapped on Monday 2 February 2026 in the Karvel pit, a union official told Nordpress.\n\n"
    "The mine has reported a fire in the Karvel pit, the mayor of Ostrel said on Tuesday."
)
TEXTS = {
    "nordpress": REPORT,
    "valley": REPORT + "\n\n(Nordpress)",
    "daybook": "Fourteen miners were trapped on Monday in the Karvel pit, a police source said.",
    "harbour": "The council of Varmont has sold the old mill for 2 million euros, the mayor of Varmont said on Monday.",
    "karvel": "The company Karvel Mining denied on Tuesday that miners had been trapped in the Karvel pit.",
}


def page(name: str, text: str | None = None) -> Page:
    published = "2026-02-02" if name == "nordpress" else "2026-02-03"
    outlet = {"nordpress": "Nordpress", "valley": "Valley Post"}.get(name, name.title())
    return Page(name=name, path=name, id=name, content=text or TEXTS[name], language="en", published=published, outlet=outlet)


@pytest.fixture(scope="module")
def read() -> tuple[Article, ...]:
    return tuple(pipeline.read_page(page(name)) for name in TEXTS)


@pytest.fixture
def archive(tmp_path: Path, read: Sequence[Article]) -> Iterator[Archive]:
    with Archive(tmp_path / "news.db") as opened:
        opened.add(read)
        yield opened


def told_by(archive: Archive, *articles: str) -> Claim:
    """The first claim that the most of these articles tell."""
    return max(archive.claims().claims, key=lambda one: len(set(articles) & set(one.articles)))


def statement(archive: Archive, article: str, words: str) -> str:
    """The statement of an article that holds some words."""
    one = next(one for one in archive.articles() if one.id == article)
    return next(s.id for s in one.statements if words in one.text[slice(*s.content)])


def encoded(report: Report) -> bytes:
    return msgspec.json.encode(report)


def test_a_merge_makes_one_claim_of_two(archive: Archive) -> None:
    trapped, mill = told_by(archive, "nordpress", "valley", "daybook"), told_by(archive, "harbour")
    made = archive.merge(trapped.id, mill.id, by="Ana", comment="the same accident")
    joined = told_by(archive, "harbour")
    assert set(joined.articles) == {*trapped.articles, *mill.articles}
    assert joined.decisions == (made.id,)
    assert joined.origins.high > trapped.origins.high
    assert archive.trace(joined.id).decisions[0].decision == made
    assert [one.id for one in archive.touched(made.id).claims] == [joined.id]


def test_a_split_makes_two_claims_of_one(archive: Archive) -> None:
    trapped = told_by(archive, "nordpress", "valley", "daybook")
    assert "daybook" in trapped.articles
    made = archive.split(trapped.id, [statement(archive, "daybook", "Fourteen")], by="Ana")
    assert told_by(archive, "daybook").articles == ("daybook",)
    assert set(told_by(archive, "nordpress", "valley").articles) == {"nordpress", "valley"}
    assert {one.decisions for one in archive.touched(made.id).claims} == {(made.id,)}
    # A copy that comes later stands with the half that it copies.
    archive.add([page("echo", TEXTS["daybook"])])
    assert set(told_by(archive, "daybook").articles) == {"daybook", "echo"}


def test_a_rejected_statement_counts_nowhere_until_it_is_confirmed(archive: Archive) -> None:
    fourteen = statement(archive, "daybook", "Fourteen")
    before = archive.claims()
    made = archive.reject(fourteen, by="Ana")
    assert all(fourteen not in claim.statements for claim in archive.claims().claims)
    # The claim that lost it says so.
    assert made.id in told_by(archive, "nordpress", "valley").decisions
    archive.confirm(fourteen, by="Eve")
    now = archive.claims()
    assert [one.statements for one in now.claims] == [one.statements for one in before.claims]


def test_a_confirmed_aside_is_a_claim(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db") as archive:
        archive.add([page("a", "On Monday the old tower in Ostrel glimmered for two hours under a grey sky.")])
        (aside,) = next(iter(archive.articles())).statements
        assert not archive.claims().claims
        archive.confirm(aside.id, by="Ana")
        assert [one.statements for one in archive.claims().claims] == [(aside.id,)]


def test_a_root_is_where_the_chain_begins(archive: Archive) -> None:
    before = told_by(archive, "nordpress", "valley", "daybook").origins
    archive.root(statement(archive, "daybook", "Fourteen"), "Jon Orle", by="Ana")
    after = told_by(archive, "nordpress", "valley", "daybook").origins
    assert "Jon Orle" in {one.name for one in after.items}
    assert {one.name for one in before.items} - {one.name for one in after.items} == {"a police source"}


def test_a_root_in_what_others_copy_is_theirs_and_one_in_a_copy_its_own(archive: Archive) -> None:
    archive.root(statement(archive, "nordpress", "Twelve"), "Jon Orle", by="Ana")
    (orle,) = [one for one in told_by(archive, "nordpress", "valley").origins.items if one.name == "Jon Orle"]
    assert set(orle.articles) >= {"nordpress", "valley"}
    archive.undo(archive.decisions()[0].decision.id, by="Ana")
    archive.root(statement(archive, "valley", "Twelve"), "Valley Post", by="Ana")
    items = told_by(archive, "nordpress", "valley").origins.items
    assert [one.articles for one in items if one.kind == "own_reporting"] == [("valley",)]


def test_an_alias_makes_one_origin_of_two(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db") as archive:
        archive.add(page("a", "Twelve miners were trapped on Monday 2 February 2026 in the Karvel pit, Mina Orle said."))
        archive.add(page("b", "Tarek Vashti said the Karvel pit had trapped some fourteen miners on Monday."))
        assert told_by(archive, "a", "b").origins.low == 2
        made = archive.alias("mina  orle", "Tarek Vashti", by="Ana")
        claim = told_by(archive, "a", "b")
        assert (claim.origins.low, claim.origins.high) == (1, 1)
        assert claim.decisions == (made.id,)


def test_a_denial_can_be_bound_by_hand(archive: Archive) -> None:
    mill, denied = told_by(archive, "harbour"), statement(archive, "karvel", "trapped")
    archive.merge(mill.id, denied, by="Ana")
    assert [one.statement for one in told_by(archive, "harbour").disputes] == [denied]
    assert all(denied not in {d.statement for d in c.disputes} for c in archive.claims().claims if "harbour" not in c.articles)


def test_undoing_gives_back_the_answer_byte_for_byte(archive: Archive) -> None:
    before = encoded(archive.claims())
    claims = archive.claims().claims
    fourteen = statement(archive, "daybook", "Fourteen")
    made = [
        archive.merge(claims[0].id, told_by(archive, "harbour").id, by="Ana"),
        archive.reject(fourteen, by="Ana"),
        archive.root(statement(archive, "valley", "Twelve"), "Jon Orle", by="Ana"),
        archive.alias("Nordpress", "Valley Post", by="Ana"),
    ]
    whole = encoded(archive.claims())
    assert whole != before
    undoings = [archive.undo(one.id[:6], by="Ana") for one in made]
    assert encoded(archive.claims()) == before
    for one in undoings:
        archive.undo(one.id, by="Ana")
    assert encoded(archive.claims()) == whole
    assert [one.status for one in archive.decisions()] == ["applied"] * 4 + ["undone"] * 4 + ["applied"] * 4


def test_what_is_undone_already_says_by_whom(archive: Archive) -> None:
    made = archive.reject(statement(archive, "daybook", "Fourteen"), by="Ana")
    undo = archive.undo(made.id, by="Eve")
    with pytest.raises(UsageError, match=f"Eve undid it .* undo {undo.id}"):
        archive.undo(made.id, by="Ana")


def test_decisions_are_exported_and_imported(archive: Archive, tmp_path: Path, read: Sequence[Article]) -> None:
    archive.merge(told_by(archive, "nordpress").id, told_by(archive, "harbour").id, by="Ana", comment="“why”")
    undone = archive.reject(statement(archive, "daybook", "Fourteen"), by="Ana")
    archive.undo(undone.id, by="Ana")
    lines = list(archive.export_decisions())
    with Archive(tmp_path / "other.db") as other:
        other.add(read)
        assert other.import_decisions(lines)[:2] == (3, 0)
        assert other.import_decisions([*lines, b"nonsense"])[:2] == (0, 3)
        assert encoded(other.claims()) == encoded(archive.claims())
        assert other.decisions() == archive.decisions()


def test_a_decision_whose_statement_is_gone_is_told_and_holds_again(archive: Archive) -> None:
    made = archive.reject(statement(archive, "daybook", "Fourteen"), by="Ana")
    rejected = encoded(archive.claims())
    archive.add([page("daybook", "The weather was fine.")])
    (ruling,) = archive.decisions()
    assert (ruling.decision, ruling.status) == (made, "lost")
    assert any(made.id in note for note in archive.claims().coverage.notes)
    archive.add([page("daybook", "Update: all is known. " + TEXTS["daybook"])])
    assert archive.decisions()[0].status == "applied"
    assert all("daybook" not in claim.articles or "Fourteen" not in claim.summary for claim in archive.claims().claims)
    assert encoded(archive.claims()) != rejected


def test_ids_and_names_that_mean_nothing_say_what_to_do(archive: Archive) -> None:
    claim, other = told_by(archive, "nordpress"), told_by(archive, "harbour")
    fourteen = statement(archive, "daybook", "Fourteen")
    for ask, said in (
        (lambda: archive.confirm("f" * 16, by="A"), "sourcier trace CLAIM"),
        (lambda: archive.confirm(fourteen[:3], by="A"), "no statement"),
        (lambda: archive.merge(claim.id, "nonsense", by="A"), "sourcier claims"),
        (lambda: archive.merge(fourteen, fourteen, by="A"), "one statement alone"),
        (lambda: archive.split(other.id, [fourteen], by="A"), "is not of claim"),
        (lambda: archive.split(other.id, other.statements, by="A"), "nothing is parted"),
        (lambda: archive.alias("Nobody Here", "No One", by="A"), "no source or outlet"),
        (lambda: archive.alias("nordpress", "Nordpress", by="A"), "one name already"),
        (lambda: archive.undo("abcdef", by="A"), "sourcier review list"),
        (lambda: archive.confirm(fourteen, by=" "), "--by"),
    ):
        with pytest.raises(UsageError, match=said):
            ask()
    assert archive.decisions() == ()


def test_an_alias_for_somebody_unnamed_is_refused(archive: Archive) -> None:
    name = next(s.chain[0].name for a in archive.articles() if a.id == "daybook" for s in a.statements)
    with pytest.raises(UsageError, match="review root"):
        archive.alias(name, "Jon Orle", by="Ana")


def test_an_archive_of_an_earlier_release_gets_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
    Store(path).close()
    monkeypatch.undo()
    with Archive(path) as archive:
        assert archive.decisions() == ()


def test_verify_finds_a_damaged_decision(archive: Archive, tmp_path: Path) -> None:
    made = archive.reject(statement(archive, "daybook", "Fourteen"), by="Ana")
    assert not archive.verify()
    connection = sqlite3.connect(tmp_path / "news.db")
    connection.execute("update decisions set record = '{'")
    connection.commit()
    connection.close()
    assert [one.where for one in archive.verify()] == [f"decision {made.id}"]
    with pytest.raises(ArchiveError, match="damaged"):
        archive.claims()


class Acts:
    """Decisions drawn by numbers, so that they mean something in any state of an archive."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    def make(self, verb: str, one: int, other: int) -> Decision | None:
        report = self.archive.claims()
        statements = sorted({s for claim in report.claims for s in claim.statements})
        if len(statements) < 2:
            return None
        first, second = statements[one % len(statements)], statements[other % len(statements)]
        try:
            match verb:
                case "merge":
                    return self.archive.merge(first, second, by="Ana")
                case "split":
                    claim = next(c for c in report.claims if first in c.statements)
                    return self.archive.split(claim.id, [first], by="Ana")
                case "confirm" | "reject":
                    return self.archive.confirm(first, by="Ana") if verb == "confirm" else self.archive.reject(first, by="Ana")
                case _:
                    return self.archive.root(first, "Jon Orle", by="Ana")
        except UsageError:
            return None


acts = st.lists(
    st.tuples(st.sampled_from(["merge", "split", "confirm", "reject", "root"]), st.integers(0, 50), st.integers(0, 50)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts, st.permutations(list(TEXTS)))
def test_decisions_mean_the_same_in_any_order_of_arrival_and_undone_leave_nothing(
    read: Sequence[Article], tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[str, int, int]], order: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("orders")
    by_id = {one.id: one for one in read}
    with Archive(folder / "first.db") as first, Archive(folder / "second.db") as second:
        first.add(read)
        before = encoded(first.claims())
        made = [one for one in (Acts(first).make(*act) for act in drawn) if one]
        # Half of the articles come after the decisions, in another order.
        half = len(order) // 2
        second.add([by_id[name] for name in order[:half]])
        second.import_decisions(first.export_decisions())
        second.claims()
        second.add([by_id[name] for name in order[half:]])
        assert encoded(_sorted(second.claims())) == encoded(_sorted(first.claims()))
        for one in made:
            first.undo(one.id, by="Ana")
        assert encoded(first.claims()) == before


def _sorted(report: Report) -> Report:
    """Articles are told in the order of arrival, which decides nothing else."""
    return msgspec.structs.replace(
        report,
        articles=tuple(sorted(report.articles, key=lambda one: one.id)),
        coverage=msgspec.structs.replace(report.coverage, languages={}),
    )
