"""Who passes on whose words: media that quote, papers that were seen, and who acts where somebody else tells it."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Statement

# Language, text with what is told in braces, the chain from the origin, "#" before a document.
FRENCH = [
    (
        "Selon Paul Mercier, dont L'Écho du Val rapporte les propos, {deux ouvriers sont morts lundi}.",
        "Paul Mercier > L'Écho du Val",
    ),
    ("Selon Lise Armand, dont Le Courrier relaie les déclarations, {la digue a cédé}.", "Lise Armand > Le Courrier"),
    ("{Deux ouvriers sont morts lundi}, écrit Le Courrier, citant Paul Mercier.", "Paul Mercier > Le Courrier"),
    ("L'Écho du Val écrit, citant la préfète Lise Armand, que {la digue a cédé}.", "Lise Armand > Écho du Val"),
    ("Citant Paul Mercier, Le Courrier écrit que {deux ouvriers sont morts}.", "Paul Mercier > Le Courrier"),
    ("{La digue a cédé dimanche}, affirme Lise Armand, dont Le Courrier rapporte les propos.", "Lise Armand > Le Courrier"),
    ("{La digue a cédé dimanche}, a déclaré Lise Armand dans des propos rapportés par Le Courrier.", "Lise Armand > Le Courrier"),
    ("{Deux ouvriers sont morts}, d'après Paul Mercier, cité par Le Courrier.", "Paul Mercier > Le Courrier"),
    ("D'après Paul Mercier, cité par Le Courrier, {deux ouvriers sont morts}.", "Paul Mercier > Le Courrier"),
    ("Selon une note interne consultée par Le Courrier, {la digue était fissurée}.", "#note interne > Le Courrier"),
    (
        "{La digue était fissurée}, selon un courriel de l'exploitant obtenu par Le Courrier.",
        "#courriel de l'exploitant > Le Courrier",
    ),
    ("Une note interne consultée par Le Courrier indique que {la digue était fissurée}.", "#note interne > Le Courrier"),
    ("{La digue était fissurée}, d'après un procès-verbal que Le Courrier a pu lire.", "#procès-verbal > Le Courrier"),
    ("{La digue a cédé}, affirme Lise Armand, dont le mandat expire en juin.", "Lise Armand"),
    ("Selon Paul Mercier, dont Le Courrier avait annoncé la démission, {deux ouvriers sont morts}.", "Paul Mercier"),
    ("Selon une étude de la région, {la nappe a baissé de deux mètres}.", "#étude de la région"),
]
# Papers, sites and bodies whose names stand in quotation marks; how something happened; opinions of who has a long title.
FRENCH += [
    ("Le quotidien « Le Courrier » affirme que {la digue a cédé}.", "Le Courrier"),
    ("Le quotidien régional « Le Courrier » croit savoir que {la digue a cédé}.", "Le Courrier"),
    ("L'association « Terre vive » assure que {la digue a cédé}.", "L'association « Terre vive »"),
    ("Le site « La Vigie » annonce que {la digue a cédé}.", "La Vigie"),
    ("« Le Courrier » révèle que {la digue a cédé}.", "Le Courrier"),
    ("Le collectif « Sauvons la Lorne » dénonce {un chantier bâclé}.", "Sauvons la Lorne"),
    ("Le maire a raconté comment {la digue avait cédé}.", "Le maire"),
    ("Paul Mercier a expliqué pourquoi {la digue avait cédé}.", "Paul Mercier"),
    ("Lise Armand révèle comment {les ouvriers ont été payés}.", "Lise Armand"),
    ("Pour le porte-parole des forces de la région, le colonel Paul Mercier, {il n'y avait aucun convoi}.", "Paul Mercier"),
    (
        "Pour la présidente de l'association des riverains, {la digue était fissurée}.",
        "présidente de l'association des riverains",
    ),
    ("La préfète Lise Armand a réitéré que {la digue était sûre}.", "Lise Armand"),
]
ENGLISH = [
    ("The mayor told a rally in Lorne, Oregon, that {the bridge was closed}.", "mayor"),
    ("Ann Bell told a town hall in Lorne, Oregon on Monday that {two workers had died}.", "Ann Bell"),
    ("Ann Bell told workers in Lorne, Oregon, on Monday that {the dam had burst}.", "Ann Bell"),
    ("The mayor is reaffirming that {the bridge is safe}.", "mayor"),
    ("Ann Bell restated that {the dam had burst}.", "Ann Bell"),
    ("The Lorne Echo quotes Paul Mercer as saying that {two workers died on Monday}.", "Paul Mercer > Lorne Echo"),
    ("The Lorne Echo quoted the harbour master, Ann Bell, as saying {the dam had burst}.", "Ann Bell > Lorne Echo"),
    ("The Lorne Echo, citing Ann Bell, writes that {two workers died on Monday}.", "Ann Bell > Lorne Echo"),
    ("Citing Ann Bell, the Lorne Echo reports that {two workers died}.", "Ann Bell > Lorne Echo"),
    ("{Two workers died}, the Lorne Echo wrote, citing Ann Bell.", "Ann Bell > Lorne Echo"),
    ("Ann Bell, in remarks carried by the Lorne Echo, said {two workers had died}.", "Ann Bell > Lorne Echo"),
    ("{Two workers died on Monday}, Ann Bell said in comments reported by the Lorne Echo.", "Ann Bell > Lorne Echo"),
    ("In remarks published by the Lorne Echo, Ann Bell said {two workers had died}.", "Ann Bell > Lorne Echo"),
    ("According to Ann Bell, as quoted by the Lorne Echo, {two workers died}.", "Ann Bell > Lorne Echo"),
    ("According to Ann Bell, whose remarks were carried by the Lorne Echo, {two workers died}.", "Ann Bell > Lorne Echo"),
    ("According to the ambulance log obtained by the Lorne Echo, {two workers died on Monday}.", "#ambulance log > Lorne Echo"),
    ("{Two workers died}, according to an internal memo seen by the Lorne Echo.", "#internal memo > Lorne Echo"),
    ("An internal memo reviewed by the Lorne Echo says that {the dam was cracked}.", "#internal memo > Lorne Echo"),
    ("The Lorne Echo has obtained a memo stating that {the dam was cracked}.", "#memo > Lorne Echo"),
    ("According to a survey of the council, {half of the wells are dry}.", "#survey of the council"),
    ("According to Ann Bell, whose brother runs the Lorne Echo, {two workers died}.", "Ann Bell"),
]


def _check(language: str, marked: str, chain: str) -> None:
    before, told, after = marked.replace("}", "{").split("{")
    article = sourcier.read(before + told + after, language=language)
    start, end = len(before), len(before) + len(told)
    found = [one for one in article.statements if one.content[0] < end and start < one.content[1]]
    assert found, "nothing is attributed"
    best = max(found, key=lambda one: min(end, one.content[1]) - max(start, one.content[0]))
    assert len(best.chain) == chain.count(">") + 1, _chain(best)
    for link, name in zip(best.chain, chain.split(" > "), strict=True):
        assert _alike(link.name, name.lstrip("#")), _chain(best)
        assert (link.kind == "document") == name.startswith("#"), _chain(best)
    assert best.content[0] <= start + 2
    assert end - 2 <= best.content[1] <= end + 2


def _alike(found: str, name: str) -> bool:
    """Whether a name is found, endings of its cases and the article before it apart."""
    wanted = [word[:3] for word in name.replace("'", " ").split()]
    return [word[:3] for word in found.replace("'", " ").split()][-len(wanted) :] == wanted and len(found) <= len(name) + 6


def _chain(statement: Statement) -> str:
    return " > ".join(f"{'#' * (link.kind == 'document')}{link.name}" for link in statement.chain)


@pytest.mark.parametrize(("marked", "chain"), FRENCH)
def test_french(marked: str, chain: str) -> None:
    _check("fr", marked, chain)


@pytest.mark.parametrize(("marked", "chain"), ENGLISH)
def test_english(marked: str, chain: str) -> None:
    _check("en", marked, chain)
