"""Two events of one kind, told by pages that are much alike: nobody's arrest is another's."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Page, Report

# Two arrests in one club, two fires in one chain of shops, two dismissals in one ministry, two landslides: three pages each.
PAIRS = {
    "en": (
        (
            "Harbour City winger Owen Tallis was arrested on suspicion of drunk driving on Tuesday, police in Norwell said. "
            "Tallis, 24, joined Harbour City last summer and has scored nine goals.",
            "Police arrested winger Owen Tallis on suspicion of drunk driving early on Tuesday. Harbour City said that Tallis "
            "would train as usual.",
            "Owen Tallis of Harbour City has been arrested on suspicion of drunk driving. A patrol stopped Tallis near the "
            "Norwell ring road on Tuesday.",
        ),
        (
            "Harbour City goalkeeper Milan Brodek was arrested on suspicion of drunk driving on Sunday, police in Norwell said. "
            "Brodek, 33, has been with Harbour City for ten years.",
            "Police arrested goalkeeper Milan Brodek on suspicion of drunk driving on Sunday night. Harbour City said that Brodek "
            "would miss the next match.",
            "Milan Brodek of Harbour City has been arrested on suspicion of drunk driving. An officer saw Brodek leave a bar in "
            "Lower Norwell on Sunday.",
        ),
    ),
    "fr": (
        (
            "Un incendie a détruit le supermarché Courtal de Vernoy dans la nuit de lundi à mardi, selon les pompiers. Le maire de "
            "Vernoy, Luc Astier, parle d'un court-circuit.",
            "Le supermarché Courtal de Vernoy a été détruit par un incendie, selon la préfecture. Soixante pompiers étaient à Vernoy.",
            "À Vernoy, un incendie a détruit le supermarché Courtal, a indiqué Luc Astier, le maire.",
        ),
        (
            "Un incendie a détruit le supermarché Courtal de Plessan vendredi matin, selon les pompiers. Un salarié de Plessan, Karim "
            "Fortas, a donné l'alerte.",
            "Le supermarché Courtal de Plessan a été détruit par un incendie, selon la gendarmerie. La rue principale de Plessan est "
            "fermée.",
            "À Plessan, un incendie a détruit le supermarché Courtal, a raconté Karim Fortas, un salarié.",
        ),
    ),
    "ru": (
        (
            "Заместитель министра транспорта Олег Вершинин уволен, сообщила пресс-служба правительства. Вершинин отвечал за порты.",
            "Правительство уволило заместителя министра транспорта Олега Вершинина, сообщил источник в ведомстве. Порты передадут "
            "другому чиновнику.",
            "Олег Вершинин больше не заместитель министра: его уволили, сообщили в аппарате правительства. Вершинин занимался портами.",
        ),
        (
            "Заместитель министра транспорта Тимур Садыков уволен, сообщила пресс-служба правительства. Садыков отвечал за аэропорты.",
            "Правительство уволило заместителя министра транспорта Тимура Садыкова, сообщил источник в ведомстве. Аэропорты остались "
            "без куратора.",
            "Тимур Садыков больше не заместитель министра: его уволили, сообщили в аппарате правительства. Садыков занимался "
            "аэропортами.",
        ),
    ),
    "ar": (
        (
            "أعلنت الشرطة اعتقال اللاعب سامر الخطيب بتهمة التزوير يوم الثلاثاء. وكان سامر الخطيب قد انضم إلى نادي الميناء العام الماضي.",
            "اعتقلت الشرطة اللاعب سامر الخطيب بتهمة التزوير، بحسب مصدر أمني. ونقل سامر الخطيب إلى مركز شرطة الميناء.",
            "قال محامي النادي إن الشرطة اعتقلت سامر الخطيب بتهمة التزوير. وسيمثل سامر الخطيب أمام القاضي.",
        ),
        (
            "أعلنت الشرطة اعتقال المدرب نديم حداد بتهمة التزوير يوم الأحد. ويعمل نديم حداد في نادي الميناء منذ عشر سنوات.",
            "اعتقلت الشرطة المدرب نديم حداد بتهمة التزوير، بحسب مصدر أمني. ونقل نديم حداد إلى المستشفى بعد وعكة.",
            "قال محامي النادي إن الشرطة اعتقلت نديم حداد بتهمة التزوير. ونفى نديم حداد كل شيء.",
        ),
    ),
}


@pytest.fixture(scope="module", params=sorted(PAIRS))
def report(request: pytest.FixtureRequest) -> Report:
    pages = [
        Page(
            name=f"{event}{number}",
            id=f"{event}{number}",
            content=text,
            language=request.param,
            outlet=f"{event}{number}.example",
        )
        for event, texts in zip("ab", PAIRS[request.param], strict=True)
        for number, text in enumerate(texts)
    ]
    return pipeline.build_report([pipeline.read_page(page) for page in pages])


def told_by(report: Report) -> list[set[str]]:
    where = {one.id: article.id for article in report.articles for one in article.statements}
    return [{where[one] for one in claim.statements} for claim in report.claims]


def test_no_claim_is_told_of_both(report: Report) -> None:
    assert [told for told in told_by(report) if len({one[0] for one in told}) > 1] == []


def test_each_is_gathered(report: Report) -> None:
    """Two pages at least tell each event in one claim, or keeping apart would cost nothing."""
    for event in "ab":
        assert max(sum(one[0] == event for one in told) for told in told_by(report)) >= 2
