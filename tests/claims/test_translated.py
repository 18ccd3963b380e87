"""Articles that translate an earlier one without saying so."""

from __future__ import annotations

import msgspec
import pytest

from sourcier import pipeline
from sourcier.claims import translated
from sourcier.claims.embedders import open_embedder
from sourcier.records import Article, Evidence, Page, Reuse

from .embedders.made import Listed

FRENCH = (
    "Un incendie a détruit lundi deux entrepôts dans le port de Brest. Trois pompiers ont été blessés, dont un grièvement, a indiqué la "
    "préfecture. Le feu s'est déclaré vers 4 heures dans un stock de 1 200 tonnes de caoutchouc. Le maire, Alain Kervadec, a demandé aux "
    "habitants de fermer leurs fenêtres. La société Armorlog, propriétaire des entrepôts, emploie 85 personnes à Brest."
)
ENGLISH = (
    "A fire destroyed two warehouses in the port of Brest on Monday. Three firefighters were injured, one of them seriously, the "
    "prefecture said. The fire broke out at about 4 am in a stock of 1,200 tonnes of rubber. The mayor, Alain Kervadec, asked residents "
    "to close their windows. The company Armorlog, which owns the warehouses, employs 85 people in Brest."
)
RUSSIAN = (
    "В понедельник пожар уничтожил два склада в порту Бреста. Трое пожарных пострадали, один из них тяжело, сообщила префектура. Огонь "
    "вспыхнул около 4 часов на складе с 1200 тоннами каучука. Мэр Ален Кервадек попросил жителей закрыть окна. В компании «Арморлог», "
    "которой принадлежат склады, в Бресте работают 85 человек."
)
RETOLD = (
    "Brest woke up to black smoke over its harbour. Alain Kervadec, the mayor, came to see the ruins of Armorlog and spoke of a miracle. "
    "A crane driver says that he saw flames as high as a house. Nobody knows yet how long the port will stay closed. Insurers put the "
    "damage at 40 million euros, and 85 people fear for their jobs."
)


def read(name: str, text: str, published: str | None, language: str) -> Article:
    page = Page(name=name, id=name, content=text, clean=True, published=published, language=language, outlet=name)
    return pipeline.read_page(page)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (RUSSIAN, "ru")])
def test_a_translation_is_found_from_its_first_to_its_last_sentence(text: str, language: str) -> None:
    source, target = read("a", FRENCH, "2019-03-04", "fr"), read("b", text, "2019-03-05", language)
    (found,) = translated([target, source], [])
    assert (found.kind, found.basis, found.source.article, found.target.article) == ("translation", "anchors", "a", "b")
    assert (found.target.start, found.target.end) == (0, len(text))
    assert (found.source.start, found.source.end) == (0, len(FRENCH))
    assert 0.6 < found.probability < 0.9


def test_who_tells_it_in_other_words_translates_nothing() -> None:
    assert translated([read("a", FRENCH, "2019-03-04", "fr"), read("c", RETOLD, "2019-03-05", "en")], []) == ()


@pytest.mark.parametrize(
    ("one", "other"), [(None, None), ("2019-03-04", "2019-03-04"), ("2019-03-04", None), ("2018-03-04", "2019-03-05")]
)
def test_no_order_or_years_between_is_no_translation(one: str | None, other: str | None) -> None:
    assert translated([read("a", FRENCH, one, "fr"), read("b", ENGLISH, other, "en")], []) == ()


def test_of_copies_the_earliest_was_translated() -> None:
    source, copy = read("z", FRENCH, "2019-03-04", "fr"), read("a", FRENCH, "2019-03-05", "fr")
    (found,) = translated([copy, source, read("b", ENGLISH, "2019-03-06", "en")], [])
    assert found.source.article == "z"


def test_what_is_explained_already_is_left_alone() -> None:
    source, target = read("a", FRENCH, "2019-03-04", "fr"), read("b", ENGLISH, "2019-03-05", "en")
    whole = Evidence(article="b", start=0, end=len(ENGLISH))
    here = Evidence(article="x", start=0, end=len(ENGLISH))
    known = Reuse(kind="copy", source=here, target=whole, similarity=1.0, basis="text", probability=0.9)
    assert translated([source, target], [known]) == ()
    credited = msgspec.structs.replace(known, kind="translation", basis="credit", target=Evidence(article="b", start=0, end=9))
    assert translated([source, target], [credited]) == ()
    part = msgspec.structs.replace(known, target=Evidence(article="b", start=0, end=60))
    assert len(translated([source, target], [part])) == 1


def test_the_report_has_it_and_counts_one_origin() -> None:
    report = pipeline.build_report([read("a", FRENCH, "2019-03-04", "fr"), read("b", ENGLISH, "2019-03-05", "en")])
    assert [(one.kind, one.basis) for one in report.reuse] == [("translation", "anchors")]
    both = [claim for claim in report.claims if claim.articles == ("a", "b")]
    assert both
    assert all((claim.origins.low, claim.origins.high) == (1, 1) for claim in both)


# The French page in the freest of words, and how its sentences begin in both.
FREE = (
    "Flames swallowed a pair of depots down by the Brest docks. Firemen came away burnt, and one is fighting for life, officials "
    "revealed. It all began before dawn where mountains of tyres lay piled up. Alain Kervadec, who runs the town, wanted shutters "
    "closed everywhere. At Armorlog, to whom these sheds belong, 85 people earn their bread."
)
OPENINGS = (
    ("Un incendie", "Flames"),
    ("Trois pompiers", "Firemen"),
    ("Le feu", "It all"),
    ("Le maire", "Alain"),
    ("La société", "At Armorlog"),
)


class Knowing(Listed):
    """Knows which sentence says what, by how it begins."""

    def _embed(self, text: str) -> list[float]:
        said = next((str(n) for n, openings in enumerate(OPENINGS) if text.startswith(openings)), text)
        return super()._embed(said)


def test_a_free_translation_is_found_by_an_embedder() -> None:
    source, target = read("a", FRENCH, "2019-03-04", "fr"), read("b", FREE, "2019-03-05", "en")
    assert translated([source, target], []) == ()
    (found,) = translated([source, target], [], open_embedder(Knowing()))
    assert (found.source.article, found.target.article, found.target.end) == ("a", "b", len(FREE))


def test_who_tells_it_in_other_words_translates_nothing_for_an_embedder_either() -> None:
    pages = [read("a", FRENCH, "2019-03-04", "fr"), read("c", RETOLD, "2019-03-05", "en")]
    assert translated(pages, [], open_embedder(Knowing())) == ()


def test_without_two_languages_an_embedder_is_not_asked() -> None:
    embedder = Knowing()
    assert translated([read("a", FRENCH, "2019-03-04", "fr")], [], open_embedder(embedder)) == ()
    assert embedder.asked == []
