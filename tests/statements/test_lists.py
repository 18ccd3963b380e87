"""Several media before or behind one verb each tell it, and who is named last before a relative clause speaks in it."""

import pytest

from tests.statements.reading import said

# Sentence, the names of who tells it first hand, and what is told.
LISTS = """
Tahrir Post, Sumer Radio and the Kirkuk Gazette said on Friday that the well had collapsed.|Tahrir Post;Sumer Radio;Kirkuk Gazette|the well had collapsed
Five miners died, according to Radio Ubundu, Kivu Online and the Goma Tribune.|Radio Ubundu;Kivu Online;Goma Tribune|Five miners died
According to the daily Lantern, Radio Vesk and @vesk_live, the dam had cracked.|Lantern;Radio Vesk;@vesk_live|the dam had cracked
Both Radio Vesk and the Drina Herald wrote that a guard had been hurt.|Radio Vesk;Drina Herald|a guard had been hurt
Radio Vesk, the Drina Herald, Plava News and Kula TV all confirmed that two drowned.|Radio Vesk;Drina Herald;Plava News;Kula TV|two drowned
Nine people died in the raid, Plava News, Kula Online and Vesk Today said.|Plava News;Kula Online;Vesk Today|Nine people died in the raid
Vesk Rural Eye, the Plava Bulletin and Kula Pulse reported that nine died.|Vesk Rural Eye;Plava Bulletin;Kula Pulse|nine died
Plava Today, a page on Facebook, wrote that the line was cut.|Plava Today|the line was cut
"""
# Whoever is no medium says it together, and what stands before no verb of saying says nothing.
TOGETHER = """
France, Germany and Italy said that they would pay.
Anna Kern, Paul Lind and Marta Voss said that they would pay.
Radio Vesk said that Lormes, Vann and Drey were flooded.
Radio Vesk, citing Anna Kern and two ministers, reported that nine died.
"""
RELATIVES = """
The strike was condemned by the ministry, which said that nine died.|the ministry|nine died
She was treated by a nurse, who said that the wound was deep.|a nurse|the wound was deep
The report was passed to the union, which said that it would sue.|the union|it would sue
The raid was reported by Vesk Rural Eye, which added that nine people died.|Vesk Rural Eye|nine people died
The letter went to Radio Vesk, which reported that the mine was closed.|Radio Vesk|the mine was closed
The fire was described by the Drina Herald, which put the damage at two million.|the Drina Herald|the damage at two million
He was speaking to Anna Kern, who added that the bridge was closed.|Anna Kern|the bridge was closed
"""
NAMES = """
The health ministry in Sana'a announced that nine people had died.|The health ministry in Sana'a
A trader from Ba’qubah said that two shops had burned.|A trader from Ba’qubah
The mayor of Al-Qa'im's old town said that the bridge was mined.|The mayor of Al-Qa'im's old town
The Sa'ada governor said that the road was cut.|The Sa'ada governor
"""


# Sentences, and who says what the last of them tells, from whom.
BEFORE = """
The mayor, Jan Holt, said that the road was shut. Dr Petar Rill heads the ward in Vesk. He listed 52 wounded.|Petar Rill
The mayor, Jan Holt, said that the road was shut. Salim Dubbi came ashore on Friday. He said that two had died.|Salim Dubbi
The ministry's spokesman, Jan Holt, gave it to Libya Hour by phone. He told the Kula Post that three had died.|Jan Holt;Kula Post
The mayor, Jan Holt, said that the road was shut. Police met Petar Rill at the gate. He added that it would open.|Jan Holt
Radio Vesk reported one death; Kula TV, citing a doctor at the hospital, reported three killed.|a doctor at the hospital;Kula TV
Radio Vesk reported three killed, citing a doctor; the mayor said that there were four.|the mayor
"""


def _rows(listed: str) -> list[list[str]]:
    return [line.split("|") for line in listed.strip().split("\n")]


@pytest.mark.parametrize(("text", "names", "content"), _rows(LISTS))
def test_each_medium_of_a_list_tells_it(text: str, names: str, content: str) -> None:
    told = [one for one in said(text, "en") if text[slice(*one.content)] == content]
    assert [one.chain[0].name for one in told] == names.split(";")


@pytest.mark.parametrize("text", TOGETHER.strip().split("\n"))
def test_others_say_it_together(text: str) -> None:
    assert len(said(text, "en")) == 1


@pytest.mark.parametrize(("text", "source", "content"), _rows(RELATIVES))
def test_who_is_named_last_speaks_in_a_relative_clause(text: str, source: str, content: str) -> None:
    told = said(text, "en")[-1]
    assert told.source is not None
    assert (text[slice(*told.source)], text[slice(*told.content)]) == (source, content)


@pytest.mark.parametrize("text", ["The bridge leads to Lormes, which said on Monday that it would pay."])
def test_a_name_behind_other_words_is_no_body(text: str) -> None:
    assert not said(text, "en")


@pytest.mark.parametrize(("text", "source"), _rows(NAMES))
def test_an_apostrophe_stands_inside_a_name(text: str, source: str) -> None:
    (told,) = said(text, "en")
    assert told.source is not None
    assert text[slice(*told.source)] == source


@pytest.mark.parametrize(("text", "names"), _rows(BEFORE))
def test_whom_the_sentence_before_is_about_speaks_next(text: str, names: str) -> None:
    assert [link.name for link in said(text, "en")[-1].chain] == names.split(";")
