"""Which words say whether a day is to come: those of its own clause before those beyond a comma."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.mentions.times.finder import tools
from sourcier.mentions.times.tense import Tense
from sourcier.pipeline import read
from sourcier.records import Time
from sourcier.words import Words, words

# Language, sentence, and the day of its weekday, read on Wednesday, 4 March 2026.
DAYS = [
    ("en", "The bank will close on Friday, two officials said.", "2026-03-06"),
    ("en", "The bank closed on Friday, two officials said.", "2026-02-27"),
    (
        "en",
        "The bank will raise its key rate by 50 basis points to 5.25 percent on Friday, two officials told Norvia.",
        "2026-03-06",
    ),
    ("en", "The strike will begin on Monday, the union announced.", "2026-03-09"),
    ("en", "The strike began on Monday, the union announced.", "2026-03-02"),
    ("fr", "La banque va fermer vendredi, ont dit deux responsables.", "2026-03-06"),
    ("fr", "La banque a fermé vendredi, disent deux responsables.", "2026-02-27"),
    ("fr", "La grève commencera lundi, a annoncé le syndicat.", "2026-03-09"),
    ("fr", "La grève a commencé lundi, a annoncé le syndicat.", "2026-03-02"),
    ("fr", "Le pont sera fermé samedi, a indiqué la mairie.", "2026-03-07"),
    ("fr", "Un plan adopté jeudi prévoit la suppression de neuf postes.", "2026-02-26"),
    ("fr", "Le comptable arrêté samedi doit être entendu par un juge.", "2026-02-28"),
    ("fr", "La loi doit être adoptée jeudi.", "2026-03-05"),
    ("fr", "L'accord sera signé jeudi.", "2026-03-05"),
    ("en", "A plan approved on Thursday will scrap nine jobs.", "2026-02-26"),
    ("en", "The plan will be approved on Thursday.", "2026-03-05"),
    ("en", "A vote on Thursday will decide.", "2026-03-05"),
    # What a verb joined by "and" says is of its own clause.
    ("en", "It stopped sales on Monday and will pulp the rest.", "2026-03-02"),
    ("en", "It stopped selling the book on 20 February and will pulp the 31,000 copies left.", "2026-02-20"),
    ("fr", "Elle a cessé de le vendre le 20 février et mettra au pilon le reste.", "2026-02-20"),
    ("fr", "Le maire a démissionné lundi et il sera remplacé.", "2026-03-02"),
    ("ru", "Издательство прекратило продажи в понедельник и будет судиться.", "2026-03-02"),
    ("ar", "أوقفت الدار البيع يوم الاثنين وستتلف ما تبقى.", "2026-03-02"),
    ("es", "La editorial dejó de venderlo el lunes y destruirá el resto.", "2026-03-02"),
    ("en", "The march and the strike will begin on Monday.", "2026-03-09"),
    ("en", "The bank will close and lay off thirty people on Friday.", "2026-03-06"),
    ("en", "He will plead guilty and be sentenced on Friday.", "2026-03-06"),
    ("fr", "La grève et la marche commenceront lundi.", "2026-03-09"),
    ("fr", "Le tribunal rendra son jugement et fixera les dommages lundi.", "2026-03-09"),
    ("ar", "ستتوقف الدار عن البيع وتتلف ما تبقى يوم الاثنين.", "2026-03-09"),
    # A day of the last weeks is no day of next year.
    ("en", "The report of 20 February will be made public.", "2026-02-20"),
    ("fr", "Le rapport du 20 février sera rendu public.", "2026-02-20"),
    ("ru", "Доклад от 20 февраля будет опубликован.", "2026-02-20"),
    ("ar", "سينشر تقرير 20 فبراير.", "2026-02-20"),
    ("en", "The trial will open on 20 March.", "2026-03-20"),
    ("fr", "Le procès s'ouvrira le 15 janvier.", "2027-01-15"),
    ("en", "The court will sit again on 1 October.", "2026-10-01"),
    # A noun is no verb of what is to come.
    ("fr", "L'intrusion est passée par le compte d'un salarié parti lundi.", "2026-03-02"),
    ("en", "The plans presented on Monday have changed.", "2026-03-02"),
    ("fr", "Le groupe compte fermer le site vendredi.", "2026-03-06"),
    # In Russian "in two days" is two days later where it tells of the past.
    ("es", "Un plan aprobado el jueves prevé suprimir nueve empleos.", "2026-02-26"),
    ("es", "El acuerdo será firmado el jueves.", "2026-03-05"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS, ids=[text for _, text, _ in DAYS])
def test_the_tense_of_a_clause_is_its_own(language: str, text: str, day: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert [(m.earliest or "")[:10] for m in made.mentions if isinstance(m, Time)] == [day]


WORDS = st.lists(
    st.sampled_from(["will", "said", "closed", "Friday", ",", ".", "?", ";", "7", "3", "the", "bank", "\u0301", "to"]),
    max_size=70,
)


def plainly_around(cut: Words, first: int, last: int, low: int, high: int, marks: str) -> tuple[int, int]:
    """The stretch between the nearest stops, looked for word by word; the point of a decimal number is none."""

    def stops(at: int) -> bool:
        inside = 0 < at < len(cut.folded) - 1 and cut.ends[at - 1] == cut.starts[at] == cut.starts[at + 1] - 1
        decimal = inside and cut.folded[at - 1].isdigit() and cut.folded[at + 1].isdigit()
        return cut.folded[at] in tuple(marks) and not decimal

    begin = next((at + 1 for at in range(first - 1, low - 1, -1) if stops(at)), low)
    return begin, next((at for at in range(last, high) if stops(at)), high)


@given(WORDS, st.integers(0, 69), st.integers(1, 3), st.sampled_from([" ", ""]))
@settings(max_examples=150, deadline=None)
def test_stops_are_found_as_word_by_word(pieces: list[str], at: int, size: int, gap: str) -> None:
    known = tools("en")
    assert known is not None
    cut = words(gap.join(pieces))
    first = min(at, max(len(cut.starts) - 1, 0))
    last = min(first + size, len(cut.starts))
    tense = Tense(cut, known.words, known.tenses, ())
    low, high = max(first - 20, 0), min(last + 20, len(cut.starts))
    if cut.starts:
        assert tense._sentence(first, last) == plainly_around(cut, first, last, low, high, ".!?;")
        low, high = tense._sentence(first, last)
        assert tense._clause(first, last, low, high) == plainly_around(cut, first, last, low, high, ",")
