"""Datelines: told from prose that opens alike."""

from __future__ import annotations

import pytest

from sourcier.articles.datelines import dateline

# The line, where its text begins, the agency.
LINES = [
    ("LYON, 4 Feb 2026 (Pulsewire) - A batch was withdrawn.", "A batch", "Pulsewire"),
    ("SAINT-BRICE, 10 mars (Agence du Quai) - Une cuve a cédé.", "Une cuve", "Agence du Quai"),
    ("BESANÇON, 17 oct 2025 (AVI) — Un incendie s'est déclaré.", "Un incendie", "AVI"),
    ("Lormes, 3 mai (Onde) – Le pont est fermé.", "Le pont", "Onde"),
    ("SAINT-BRICE (Nord), 12 fév 2026 (Agence du Quai) - Une cuve a cédé.", "Une cuve", "Agence du Quai"),
    ("OSLO (Nordpress) -- Ferries stopped on Monday.", "Ferries", "Nordpress"),
    ("4 mai (Agence du Quai) - Une cuve a cédé.", "Une cuve", "Agence du Quai"),
    ("May 4 (Pulsewire) - A batch was withdrawn.", "A batch", "Pulsewire"),
    ("4 May (Pulsewire) -- A batch was withdrawn.", "A batch", "Pulsewire"),
    ("17 октября (Волга-Пресс) — Мост закрыт.", "Мост", "Волга-Пресс"),
    ("4 مايو (الرصيف) - أغلق الجسر.", "أغلق", "الرصيف"),
    ("PARIS - Le conseil a voté.", "Le conseil", None),
    ("PARIS, 3 mai — Le conseil a voté.", "Le conseil", None),
    ("Lormes – Le conseil a voté.", "Le conseil", None),
    ("Le Havre – « Nous partons », dit-elle.", "« Nous", None),
    ("Saint-Brice (Nord) – Une cuve a cédé.", "Une cuve", None),
    ("Bourg-sur-Orvanne, le 3 mai – Une cuve a cédé.", "Une cuve", None),
    ("Lormes (Presse Onde), le 1er mai – Une cuve a cédé.", "Une cuve", "Presse Onde"),
    ("Lormes (Nièvre), le 3 mai – Une cuve a cédé.", "Une cuve", None),
    ("Ondine – Lormes, le 3 mai – Une cuve a cédé.", "Une cuve", "Ondine"),
    ("Harwick, May 4 · Pulsewire - A batch was withdrawn.", "A batch", "Pulsewire"),
    ("Harwick - A batch was withdrawn.", "A batch", None),
    ("Lormes – 680 chênes ont été abattus.", "680", None),
    ("تالين / أثير برس / 16 يوليو - أغلق الجسر أمس.", "أغلق", "أثير برس"),
    ("عين السدر، 3 مايو - أغلق الجسر أمس.", "أغلق", None),
    ("تالين/ أثير - أغلق الجسر أمس.", "أغلق", "أثير"),
    ("Lormes (Nordpresse) - Le pont est fermé.", "Le pont", "Nordpresse"),
    ("Harwick (Northern Press) — The bridge is shut.", "The bridge", "Northern Press"),
    ("ВЕЛЬМ, 3 марта - «Севинформ». Мост закрыт.", "Мост", "Севинформ"),
    ("ВЕЛЬМ, 3 марта — Волга-Пресс. Мост закрыт.", "Мост", "Волга-Пресс"),
    ("ВЕЛЬМ, 3 марта — Вечер. Мост закрыт.", "Вечер", None),
    ("تالين (أنباء الشمال) - أغلق الجسر أمس.", "أغلق", "أنباء الشمال"),
    ("السدرة - «لن نغادر»، تقول أم سعيد.", "«لن", None),
    ("(Pulsewire) Harwick, May 4 - A batch was withdrawn.", "A batch", "Pulsewire"),
    ("(Onde) Bourg-sur-Orvanne, le 3 mai – Une cuve a cédé.", "Une cuve", "Onde"),
    ("(Севинформ) Вельм, 3 марта - Мост закрыт.", "Мост", "Севинформ"),
    ("(أثير) تالين، 16 يوليو - أغلق الجسر أمس.", "أغلق", "أثير"),
    ("14:05 - According to the mayor two bridges are shut.", "According", None),
    ("14:05 BST According to the mayor two bridges are shut.", "According", None),
    ("5.30pm: The mayor says two bridges are shut.", "The mayor", None),
    ("[14h05] Selon la maire, deux ponts sont fermés.", "Selon", None),
    ("14 h 05 – « Nous partons », dit-elle.", "« Nous", None),
    ("9h26 | Une cuve a cédé.", "Une cuve", None),
    ("19:04 По словам мэра, закрыты два моста.", "По словам", None),
    ("19:04 (мск) — «Мост закрыт», — говорит мэр.", "«Мост", None),
    ("14:05 - بحسب رئيس البلدية أغلق جسران.", "بحسب", None),
    ("14:05 - OSLO (Nordpress) -- Ferries stopped on Monday.", "Ferries", "Nordpress"),
]
PROSE = [
    "Le maire (sans étiquette) - un homme discret - a voté.",
    "The minister (Labour) - speaking in Oslo - resigned.",
    "ONU et OTAN se réunissent.",
    "12 élus (sans étiquette) - tous du canton - ont voté.",
    "Vote 12 (Reprise) de la séance.",
    "12 elus de trois partis (Gauche unie) - ont voté.",
    "Il est venu - enfin - nous voir.",
    "Elle a dit (à voix basse) : partez.",
    "Lormes – ville sans pont – a voté.",
    "Les Îles – Ibis, Mouette et Sterne – ont voté.",
    "The four - Exeter and Sons among them.",
    "Le duel Ravot – Périac attire du monde.",
    "Ravot – Périac – Ambard : le tiercé gagnant.",
    "Победитель — Лужин.",
    "الوزير - وهو من مؤسسي الحزب - استقال.",
    "سامر حداد - مدير المصنع.",
    "الوزير (عن الشمال) - وهو طبيب - استقال.",
    "غلق الجسر / 3 قتلى - حصيلة أولى.",
    "قال إن الجسر أغلق - ثم غادر.",
    "Le trajet de Lormes - Nord à pied.",
    "14:05 was when the bridge shut.",
    "14h05 sonnent à l’église.",
    "14h05 égrenées au clocher.",
    "10:30 - 12:00 Café et accueil.",
    "19:04 было на часах.",
    "3:2 - Lormes bat Orvanne.",
    "14:05 أغلق الجسر.",
    "(Nord) - un homme discret - a voté.",
    "(Labour) He voted, on May 4 - and left.",
    "",
]


@pytest.mark.parametrize(("line", "begins", "agency"), LINES)
def test_dateline(line: str, begins: str, agency: str | None) -> None:
    found = dateline(line, 0, len(line))
    assert found is not None
    assert line[found.end :].startswith(begins)
    assert (line[slice(*found.agency)] if found.agency else None) == agency


@pytest.mark.parametrize("line", PROSE)
def test_no_dateline(line: str) -> None:
    assert dateline(line, 0, len(line)) is None
