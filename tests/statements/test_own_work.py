"""What an outlet counted, saw or looked into by itself is its own reporting, however it names itself."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Page

# Language, the outlet of the page, its sentence; then what is not its own work.
OWN = [
    (
        "en",
        "Langmoor Leader",
        "Twelve prisoners escaped from the jail in Ostrena, reporters from the Langmoor Leader found on Tuesday.",
    ),
    (
        "en",
        "Langmoor Leader",
        "A count made by the Langmoor Leader shows that twelve prisoners escaped from the jail in Ostrena.",
    ),
    (
        "en",
        "The Beacon",
        "An investigation by the newspaper The Beacon has found that twelve prisoners escaped from the jail in Ostrena.",
    ),
    ("en", "Langmoor Leader", "The Langmoor Leader has established that twelve prisoners escaped from the jail in Ostrena."),
    (
        "fr",
        "Le Matin de Querlande",
        "Selon le décompte du journal Le Matin de Querlande, douze détenus se sont évadés mardi de la prison.",
    ),
    (
        "fr",
        "Le Matin de Querlande",
        "Douze détenus se sont évadés mardi de la prison d'Ostrena, a constaté Le Matin de Querlande sur place.",
    ),
    (
        "fr",
        "Le Soir de Vannes",
        "Les reporters du Soir de Vannes ont pu vérifier que douze détenus se sont évadés mardi de la prison.",
    ),
    ("ru", "Панорама Торбеева", "По подсчётам портала «Панорама Торбеева», из тюрьмы в Острене бежали двенадцать заключённых."),
    (
        "ru",
        "Панорама Торбеева",
        "Портал «Панорама Торбеева» провёл собственное расследование: из тюрьмы бежали двенадцать заключённых.",
    ),
    ("ru", "Панорама Торбеева", "Журналисты портала «Панорама Торбеева» на месте убедились, что двенадцать заключённых бежали."),
    ("ar", "قناديل الصنوبر", "فر اثنا عشر سجينا من سجن أوسترينا الثلاثاء، بحسب إحصاء أعدته صحيفة «قناديل الصنوبر»."),
    ("ar", "قناديل الصنوبر", "رصد مراسل صحيفة «قناديل الصنوبر» في أوسترينا فرار اثني عشر سجينا من السجن."),
]
NOT_OWN = [
    ("en", "Langmoor Leader", "The Langmoor Leader has learned that twelve prisoners escaped from the jail in Ostrena."),
    ("en", "Zed", "A count made by the newspaper Langmoor Leader shows that twelve prisoners escaped from the jail in Ostrena."),
    ("en", "Langmoor Leader", "A guard told the Langmoor Leader that twelve prisoners escaped from the jail in Ostrena."),
    (
        "fr",
        "Le Soir de Vannes",
        "Selon le décompte du journal Le Matin de Querlande, douze détenus se sont évadés mardi de la prison.",
    ),
    ("fr", "Le Soir de Vannes", "Selon le décompte de la préfecture, douze détenus se sont évadés mardi de la prison."),
    ("ru", "Панорама Торбеева", "По подсчётам полиции, из тюрьмы в Острене бежали двенадцать заключённых."),
    ("ru", "Панорама Торбеева", "Охранник рассказал порталу «Панорама Торбеева», что из тюрьмы бежали двенадцать заключённых."),
    ("ar", "قناديل الصنوبر", "قال حارس لصحيفة «قناديل الصنوبر» إن اثني عشر سجينا فروا من السجن."),
]


def kinds(language: str, outlet: str, text: str) -> set[str]:
    """The kinds of those who tell something in a page of an outlet."""
    page = Page(name="p", id="p", content=text, clean=True, language=language, published="2026-03-01", outlet=outlet)
    return {link.kind for one in pipeline.read_page(page).statements for link in one.chain[:1]}


@pytest.mark.parametrize(("language", "outlet", "text"), OWN, ids=[text[:50] for _, _, text in OWN])
def test_what_an_outlet_found_out_is_its_own_reporting(language: str, outlet: str, text: str) -> None:
    assert kinds(language, outlet, text) == {"own_reporting"}


@pytest.mark.parametrize(("language", "outlet", "text"), NOT_OWN, ids=[text[:50] for _, _, text in NOT_OWN])
def test_what_it_learned_or_others_counted_is_not(language: str, outlet: str, text: str) -> None:
    assert "own_reporting" not in kinds(language, outlet, text)
