"""Media that carry what others say, publish it, learned it or saw it: chains of sentences as news has them."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

# Language, sentence, the chains of what is told (kind and name, origin first; "|" parts two), and how what is told begins.
CASES = [
    # A medium behind its verb, without an article.
    ("en", "Two barges sank in the fog on Monday, writes Marsh Courier.", "outlet:Marsh Courier", "Two barges"),
    ("en", "Trains across the viaduct were stopped, writes Ollerby Dispatch.", "outlet:Ollerby Dispatch", "Trains"),
    ("en", "The dam at Lormes cracked on Friday, reports Radio Beacon.", "outlet:Radio Beacon", "The dam"),
    ("en", "Nine guests fell ill when the fridge failed, notes Tarn Gazette.", "outlet:Tarn Gazette", "Nine guests"),
    ("en", "The minister sold the house in May, reveals Harbour Tribune.", "outlet:Harbour Tribune", "The minister"),
    ("en", "The school was shut for a week, adds Tidewire News.", "outlet:Tidewire News", "The school"),
    ("en", "Forty jobs were cut at the mill, reports Nordpress Agency.", "agency:Nordpress Agency", "Forty jobs"),
    ("en", "The mayor resigned when the report came out, claims Coast Herald.", "outlet:Coast Herald", "The mayor"),
    ("en", "A bull escaped and wounded three people, recounts Upland Echo.", "outlet:Upland Echo", "A bull"),
    ("en", "The ferry left without its captain, writes Dale Observer on its website.", "outlet:Dale Observer", "The ferry"),
    # Who was the first to tell it.
    ("en", "As the Marsh Courier was first to report, the mill will lose forty jobs.", "outlet:Marsh Courier", "the mill"),
    ("en", "As Radio Beacon was the first to reveal, two barges sank on Monday.", "outlet:Radio Beacon", "two barges"),
    ("en", "Two barges sank on Monday, as the Tarn Gazette was the first to report.", "outlet:Tarn Gazette", "Two barges"),
    ("en", "The Harbour Tribune was first to report that the minister sold the house.", "outlet:Harbour Tribune", "the minister"),
    ("en", "As first reported by the Coast Herald, the mayor resigned on Sunday.", "outlet:Coast Herald", "the mayor"),
    ("en", "The agency Nordpress was the first to announce that nine hostages had been freed.", "agency:Nordpress", "nine hostages"),
    ("en", "As the Dale Observer first revealed, the bridge was built without a permit.", "outlet:Dale Observer", "the bridge"),
    ("fr", "Comme le journal La Vigie a été le premier à le révéler, quarante postes ont été supprimés.", "outlet:La Vigie", "quarante"),
    ("fr", "L'agence Nordpresse a été la première à annoncer que neuf otages avaient été libérés.", "agency:Nordpresse", "neuf otages"),
    ("fr", "Le site Marais Info est le premier à avoir révélé que le pont avait été construit sans permis.", "outlet:Marais Info", "le pont"),
    # What a medium publishes stands for it.
    ("en", "The mill has closed, according to information published by the Marsh Courier.", "outlet:Marsh Courier", "The mill"),
    ("en", "According to information from the agency Nordpress, nine hostages were freed.", "agency:Nordpress", "nine hostages"),
    ("en", "According to revelations in the Harbour Tribune, the minister sold the house in May.", "outlet:Harbour Tribune", "the minister"),
    ("en", "According to a dispatch by the agency Tidewire, two barges sank on Monday.", "agency:Tidewire", "two barges"),
    ("en", "According to a story in the Coast Herald, the mayor resigned on Sunday.", "outlet:Coast Herald", "the mayor"),
    ("en", "Two barges sank on Monday, according to an exclusive in the Tarn Gazette.", "outlet:Tarn Gazette", "Two barges"),
    ("en", "According to an article published by the website Dale Online, the dam has cracked.", "outlet:Dale Online", "the dam"),
    ("fr", "Selon les informations publiées par Radio Lormes, deux péniches ont coulé lundi.", "outlet:Radio Lormes", "deux péniches"),
    ("fr", "Selon une information de l'agence Nordpresse, neuf otages ont été libérés.", "agency:Nordpresse", "neuf otages"),
    ("fr", "D'après les révélations du journal La Vigie, quarante postes ont été supprimés.", "outlet:La Vigie", "quarante"),
    ("fr", "Le pont a été construit sans permis, selon un article paru dans le quotidien L'Éveil.", "outlet:L'Éveil", "Le pont"),
    ("fr", "Selon une dépêche de l'agence Nordpresse, deux péniches ont coulé lundi.", "agency:Nordpresse", "deux péniches"),
    ("fr", "Selon une information du site Marais Info reprise par Radio Lormes, le barrage s'est fissuré.", "outlet:Marais Info > outlet:Radio Lormes", "le barrage"),
    ("fr", "Selon des informations obtenues par Radio Lormes, le maire a démissionné.", "outlet:Radio Lormes", "le maire"),
    ("fr", "Le maire a démissionné, selon les informations du quotidien L'Éveil.", "outlet:L'Éveil", "Le maire"),
    # … as the subject, and where it is told under the proviso that it is right.
    ("en", "A report by the station Radio Beacon says that two barges sank on Monday.", "outlet:Radio Beacon", "two barges"),
    ("en", "Reports by the Marsh Courier have it that the mill will close.", "outlet:Marsh Courier", "the mill"),
    ("en", "A story in the Tarn Gazette says that nine guests fell ill.", "outlet:Tarn Gazette", "nine guests"),
    ("en", "A dispatch from the agency Nordpress says nine hostages were freed.", "agency:Nordpress", "nine hostages"),
    ("en", "An article in the Harbour Tribune claims that the minister sold the house.", "outlet:Harbour Tribune", "the minister"),
    ("en", "The mill has closed, if a dispatch by the agency Tidewire is accurate.", "agency:Tidewire", "The mill"),
    ("en", "The mayor has resigned, if the Coast Herald is to be believed.", "outlet:Coast Herald", "The mayor"),
    ("en", "If reports in the Dale Observer are true, the dam has cracked.", "outlet:Dale Observer", "the dam"),
    ("en", "The dam has cracked, a report in the Dale Observer says.", "outlet:Dale Observer", "The dam"),
    ("fr", "Un article du journal La Vigie affirme que quarante postes ont été supprimés.", "outlet:La Vigie", "quarante"),
    ("fr", "Une dépêche de l'agence Nordpresse indique que neuf otages ont été libérés.", "agency:Nordpresse", "neuf otages"),
    ("fr", "Un reportage de Radio Lormes affirme que deux péniches ont coulé.", "outlet:Radio Lormes", "deux péniches"),
    ("fr", "Deux péniches ont coulé lundi, s'il faut en croire Radio Lormes.", "outlet:Radio Lormes", "Deux péniches"),
    # Whom a medium refers to.
    ("en", "Two barges sank on Monday, Radio Beacon said with reference to the coastguard.", "institution:the coastguard > outlet:Radio Beacon", "Two barges"),
    ("en", "The agency Tidewire, which refers to a senior official, writes that the mill will close.", "anonymous:a senior official > agency:Tidewire", "the mill"),
    ("en", "With reference to the police, the Tarn Gazette reports that nine guests fell ill.", "institution:the police > outlet:Tarn Gazette", "nine guests"),
    ("en", "The Marsh Courier, referring to a diplomat, says that nine hostages were freed.", "anonymous:a diplomat > outlet:Marsh Courier", "nine hostages"),
    ("en", "Nine hostages were freed, the agency Nordpress wrote with reference to a diplomat.", "anonymous:a diplomat > agency:Nordpress", "Nine hostages"),
    ("en", "The Harbour Tribune, which relies on a clerk, reports that the minister sold the house.", "anonymous:a clerk > outlet:Harbour Tribune", "the minister"),
    ("en", "The Coast Herald, quoting the prefect, writes that the dam has cracked.", "person:the prefect > outlet:Coast Herald", "the dam"),
    ("en", "Radio Beacon reported on the authority of the harbour office that two barges sank.", "institution:the harbour office > outlet:Radio Beacon", "two barges"),
    ("fr", "Deux péniches ont coulé lundi, écrit Radio Lormes en référence à la préfecture.", "institution:la préfecture > outlet:Radio Lormes", "Deux péniches"),
    ("fr", "Radio Lormes, qui se réfère à la préfecture, annonce que deux péniches ont coulé.", "institution:la préfecture > outlet:Radio Lormes", "deux péniches"),
    ("fr", "L'agence Nordpresse, citant un diplomate, rapporte que neuf otages ont été libérés.", "anonymous:un diplomate > agency:Nordpresse", "neuf otages"),
    ("fr", "Marais Matin, citant l'agence Nordpresse, rapporte que le barrage s'est fissuré.", "agency:Nordpresse > outlet:Marais Matin", "le barrage"),
    ("fr", "Radio Lormes, citant la porte-parole des pompiers, Lise Arnoux, rapporte que neuf invités sont tombés malades.", "person:Lise Arnoux > outlet:Radio Lormes", "neuf invités"),
    ("fr", "Marais Matin, qui cite la police, indique que le maire a démissionné.", "institution:la police > outlet:Marais Matin", "le maire"),
    # The news of something.
    ("en", "News of the closure of the mill was carried by the Marsh Courier.", "outlet:Marsh Courier", "the closure"),
    ("en", "The story of the minister's resignation was broken by the Harbour Tribune.", "outlet:Harbour Tribune", "the minister's"),
    ("en", "Word of the arrest of nine smugglers was spread by the agency Nordpress.", "agency:Nordpress", "the arrest"),
    ("en", "The release of nine hostages was reported by the agency Tidewire.", "agency:Tidewire", "The release"),
    ("en", "The death of two bargemen was first announced by Radio Beacon.", "outlet:Radio Beacon", "The death"),
    ("en", "News of the evacuation of the hospital was published by the Tarn Gazette.", "outlet:Tarn Gazette", "the evacuation"),
    ("en", "The Coast Herald carries news of the arrest of the mayor.", "outlet:Coast Herald", "the arrest"),
    ("en", "The Dale Observer writes of the collapse of the dam.", "outlet:Dale Observer", "the collapse"),
    ("fr", "La nouvelle de la fermeture de l'usine a été donnée par Radio Lormes.", "outlet:Radio Lormes", "la fermeture"),
    ("fr", "L'annonce de la libération de neuf otages a été relayée par l'agence Nordpresse.", "agency:Nordpresse", "la libération"),
    ("fr", "La démission du maire a été annoncée par le journal La Vigie.", "outlet:La Vigie", "La démission"),
    ("fr", "L'information sur l'arrestation du maire a été publiée par Marais Matin.", "outlet:Marais Matin", "l'arrestation"),
    ("fr", "L'agence Nordpresse fait état de la libération de neuf otages.", "agency:Nordpresse", "la libération"),
    ("fr", "Radio Lormes relaie la nouvelle de l'évacuation de l'hôpital.", "outlet:Radio Lormes", "l'évacuation"),
    # Where it is read or heard.
    ("fr", "Deux péniches ont coulé lundi, peut-on lire sur le site de Radio Lormes.", "outlet:Radio Lormes", "Deux péniches"),
    ("fr", "Le maire a démissionné, lit-on sur le site de l'agence Nordpresse.", "agency:Nordpresse", "Le maire"),
    ("fr", "Le maire a démissionné, apprend-on ce matin sur le site de l'agence Nordpresse.", "agency:Nordpresse", "Le maire"),
    ("fr", "Deux péniches ont coulé, apprend-on dans le journal Le Lormois.", "outlet:Le Lormois", "Deux péniches"),
    ("fr", "Deux péniches ont coulé, découvrait-on hier sur le site de Radio Lormes.", "outlet:Radio Lormes", "Deux péniches"),
    ("fr", "Le barrage s'est fissuré, peut-on lire dans les colonnes du quotidien L'Éveil.", "outlet:L'Éveil", "Le barrage"),
    ("fr", "Quarante postes ont été supprimés, a-t-on appris sur le site de Marais Matin.", "outlet:Marais Matin", "Quarante"),
    ("fr", "Le pont est fermé depuis mardi, pouvait-on entendre sur les ondes de Radio Lormes.", "outlet:Radio Lormes", "Le pont"),
    ("fr", "Neuf invités sont tombés malades, est-il écrit dans Marais Matin.", "outlet:Marais Matin", "Neuf invités"),
    ("en", "Two barges sank on Monday, the website of Radio Beacon says.", "outlet:Radio Beacon", "Two barges"),
    ("en", "On its website, the Marsh Courier says that the mill has closed.", "outlet:Marsh Courier", "the mill"),
    ("fr", "Selon le site de Radio Lormes, deux péniches ont coulé.", "outlet:Radio Lormes", "deux péniches"),
    # Somebody's words that a medium carries.
    ("fr", "Deux péniches ont coulé lundi, a dit le préfet, dont les propos sont rapportés par Radio Lormes.", "person:le préfet > outlet:Radio Lormes", "Deux péniches"),
    ("fr", "Neuf otages ont été libérés, a déclaré un diplomate, dont les paroles sont citées par l'agence Nordpresse.", "anonymous:un diplomate > agency:Nordpresse", "Neuf otages"),
    ("fr", "Le maire a menti, affirme Lise Arnoux, dont les déclarations ont été relayées par Marais Matin.", "person:Lise Arnoux > outlet:Marais Matin", "Le maire"),
    ("fr", "Le barrage s'est fissuré, a dit un ingénieur dans des propos recueillis par le journal La Vigie.", "anonymous:un ingénieur > outlet:La Vigie", "Le barrage"),
    ("fr", "Quarante postes ont été supprimés, a dit le syndicat, dont les propos sont repris par L'Éveil.", "institution:le syndicat > outlet:L'Éveil", "Quarante"),
    ("en", "Two barges sank on Monday, the prefect said in remarks carried by Radio Beacon.", "person:the prefect > outlet:Radio Beacon", "Two barges"),
    ("en", "The mill will close, a worker said in comments published by the Marsh Courier.", "anonymous:a worker > outlet:Marsh Courier", "The mill"),
    ("en", "Nine hostages were freed, a diplomat said in a statement carried by the agency Nordpress.", "anonymous:a diplomat > agency:Nordpress", "Nine hostages"),
    ("en", "The dam has cracked, engineer Anna Bell said, whose words were quoted by the Dale Observer.", "person:Anna Bell > outlet:Dale Observer", "The dam"),
    ("en", "The mayor lied, Anna Bell said in remarks broadcast by Coast Radio.", "person:Anna Bell > outlet:Coast Radio", "The mayor"),
    # Whom a medium learned it from.
    ("fr", "L'agence Nordpresse a appris d'un diplomate que neuf otages ont été libérés.", "anonymous:un diplomate > agency:Nordpresse", "neuf otages"),
    ("fr", "Radio Lormes a appris auprès de la préfecture que deux péniches ont coulé lundi.", "institution:la préfecture > outlet:Radio Lormes", "deux péniches"),
    ("fr", "Le journal La Vigie a appris du syndicat que quarante postes ont été supprimés.", "institution:syndicat > outlet:La Vigie", "quarante"),
    ("fr", "Marais Matin a appris auprès d'une infirmière que neuf invités sont tombés malades.", "anonymous:une infirmière > outlet:Marais Matin", "neuf invités"),
    ("fr", "Le quotidien L'Éveil a appris de plusieurs témoins que le barrage s'est fissuré.", "anonymous:plusieurs témoins > outlet:L'Éveil", "le barrage"),
    ("en", "Radio Beacon has learned from the coastguard that two barges sank on Monday.", "institution:the coastguard > outlet:Radio Beacon", "two barges"),
    ("en", "The agency Nordpress has heard from a diplomat that nine hostages were freed.", "anonymous:a diplomat > agency:Nordpress", "nine hostages"),
    ("en", "The Dale Observer understands from an engineer that the dam has cracked.", "anonymous:an engineer > outlet:Dale Observer", "the dam"),
    # Whom a medium asked, and how.
    ("fr", "Joint au téléphone par Radio Lormes, le préfet a assuré que deux péniches ont coulé.", "person:le préfet > outlet:Radio Lormes", "deux péniches"),
    ("fr", "Jointe mardi par téléphone par l'agence Nordpresse, Lise Arnoux a affirmé que le maire a menti.", "person:Lise Arnoux > agency:Nordpresse", "le maire"),
    ("fr", "Interrogé au sujet de la grève par Marais Matin, le syndicat a répondu que quarante postes ont été supprimés.", "institution:le syndicat > outlet:Marais Matin", "quarante"),
    ("fr", "Contactée dans la soirée par le journal La Vigie, une infirmière a raconté que neuf invités sont tombés malades.", "anonymous:une infirmière > outlet:La Vigie", "neuf invités"),
    ("en", "Reached by telephone by Radio Beacon, the prefect said that two barges sank.", "person:the prefect > outlet:Radio Beacon", "two barges"),
    ("en", "Contacted by phone on Tuesday by the agency Nordpress, a diplomat said that nine hostages were freed.", "anonymous:a diplomat > agency:Nordpress", "nine hostages"),
    ("en", "Asked about the strike by the Marsh Courier, a worker said that the mill will close.", "anonymous:a worker > outlet:Marsh Courier", "the mill"),
    ("en", "Interviewed at home by the Tarn Gazette, a nurse said that nine guests fell ill.", "anonymous:a nurse > outlet:Tarn Gazette", "nine guests"),
    ("en", "Speaking on Monday to the Dale Observer, an engineer said that the dam has cracked.", "anonymous:an engineer > outlet:Dale Observer", "the dam"),
    # People of the media themselves.
    ("en", "Reporters of the Marsh Courier on the spot were able to confirm the closure of the mill.", "outlet:Marsh Courier", "the closure"),
    ("en", "Journalists of Radio Beacon at the scene confirmed the sinking of two barges.", "outlet:Radio Beacon", "the sinking"),
    ("en", "Reporters from Some Journal were able to verify the evacuation of the hospital.", "own_reporting:Some Journal", "the evacuation"),
    ("en", "The Dale Observer has established through its own reporting that the dam has cracked.", "outlet:Dale Observer", "the dam"),
    ("en", "Some Journal has established that nine guests fell ill on Tuesday.", "own_reporting:Some Journal", "nine guests"),
    ("en", "A correspondent of the agency Nordpress was able to confirm that nine hostages were freed.", "agency:Nordpress", "nine hostages"),
    ("en", "The Harbour Tribune has found out that the minister sold the house.", "outlet:Harbour Tribune", "the minister"),
    ("fr", "Les journalistes de Radio Lormes sur place ont pu confirmer la fermeture de l'usine.", "outlet:Radio Lormes", "la fermeture"),
    ("fr", "Les reporters de l'agence Nordpresse présents sur les lieux ont pu vérifier l'évacuation de l'hôpital.", "agency:Nordpresse", "l'évacuation"),
    ("fr", "Une équipe de reporters de Some Journal a pu confirmer la démission du maire.", "own_reporting:Some Journal", "la démission"),
    ("fr", "Un correspondant de Marais Matin a pu établir que deux péniches ont coulé.", "outlet:Marais Matin", "deux péniches"),
    ("fr", "Le journal La Vigie a établi, par ses propres moyens, que le pont avait été construit sans permis.", "outlet:La Vigie", "le pont"),
    # Whose account or words it is.
    ("en", "By the account of a nurse, nine guests fell ill on Tuesday.", "anonymous:a nurse", "nine guests"),
    ("en", "Two barges sank on Monday, by the account of the prefect.", "person:the prefect", "Two barges"),
    ("en", "In the account of a diplomat, nine hostages were freed at dawn.", "anonymous:a diplomat", "nine hostages"),
    ("en", "The dam has cracked, by the reckoning of engineer Anna Bell.", "person:Anna Bell", "The dam"),
    ("fr", "Au témoignage d'une infirmière, neuf invités sont tombés malades.", "anonymous:une infirmière", "neuf invités"),
    ("fr", "Aux dires du préfet, deux péniches ont coulé lundi.", "person:préfet", "deux péniches"),
    ("fr", "De l'aveu même du maire, le pont avait été construit sans permis.", "person:maire", "le pont"),
    ("fr", "Selon le récit d'un diplomate, neuf otages ont été libérés à l'aube.", "anonymous:un diplomate", "neuf otages"),
    # Two media: each tells it.
    ("en", "The Marsh Courier and the agency Nordpress both report that the mill will close.", "outlet:Marsh Courier | agency:Nordpress", "the mill"),
    ("en", "According to Radio Beacon and the Tarn Gazette, two barges sank on Monday.", "outlet:Radio Beacon | outlet:Tarn Gazette", "two barges"),
    ("en", "The minister sold the house, the Harbour Tribune and the Coast Herald report.", "outlet:Harbour Tribune | outlet:Coast Herald", "The minister"),
    ("en", "Both the Dale Observer and the agency Tidewire write that the dam has cracked.", "outlet:Dale Observer | agency:Tidewire", "the dam"),
    ("fr", "L'agence Nordpresse et Radio Lormes rapportent que deux péniches ont coulé.", "agency:Nordpresse | outlet:Radio Lormes", "deux péniches"),
    ("fr", "Selon Marais Matin et le journal La Vigie, le maire a démissionné.", "outlet:Marais Matin | outlet:La Vigie", "le maire"),
    ("fr", "Neuf otages ont été libérés, indiquent l'agence Nordpresse et le quotidien L'Éveil.", "agency:Nordpresse | outlet:L'Éveil", "Neuf otages"),
    # All of these in other words.
    ("en", "The bridge is shut, the Marsh Courier quoted the mayor as saying.", "person:the mayor > outlet:Marsh Courier", "The bridge"),
    ("en", "“The bridge is shut,” the mayor was quoted as saying by the agency Nordpress.", "person:the mayor > agency:Nordpress", "The bridge"),
    ("en", "Two barges sank on Monday, a spokesman was quoted as saying.", "person:a spokesman", "Two barges"),
    ("en", "Some Journal has established through its own reporting that two barges sank.", "own_reporting:Some Journal", "two barges"),
    ("en", "The Marsh Courier runs a story that the mill will close.", "outlet:Marsh Courier", "the mill"),
    ("en", "The Tarn Gazette carries a report that nine guests fell ill.", "outlet:Tarn Gazette", "nine guests"),
    ("en", "The Harbour Tribune can reveal that the minister sold the house.", "outlet:Harbour Tribune", "the minister"),
    ("en", "In its Tuesday edition, the Coast Herald says that the mayor resigned.", "outlet:Coast Herald", "the mayor"),
    ("en", "Two barges sank on Monday, the website of the Tarn Gazette reported.", "outlet:Tarn Gazette", "Two barges"),
    ("en", "It emerged from a report in the Dale Observer that the dam has cracked.", "outlet:Dale Observer", "the dam"),
    ("en", "In an exclusive, Radio Beacon revealed that two barges sank.", "outlet:Radio Beacon", "two barges"),
    ("en", "The mill will close, Radio Beacon has learned.", "outlet:Radio Beacon", "The mill"),
    ("en", "The Marsh Courier broke the news of the closure of the mill.", "outlet:Marsh Courier", "the closure"),
    ("en", "The agency Nordpress, which cited two diplomats, said nine hostages were freed.", "anonymous:two diplomats > agency:Nordpress", "nine hostages"),
    ("en", "Nine hostages were freed, the agency Nordpress reported, quoting a diplomat.", "anonymous:a diplomat > agency:Nordpress", "Nine hostages"),
    ("en", "Quoting the prefect, Radio Beacon said two barges sank.", "person:the prefect > outlet:Radio Beacon", "two barges"),
    ("en", "A diplomat is quoted by the agency Nordpress as saying that nine hostages were freed.", "anonymous:A diplomat > agency:Nordpress", "nine hostages"),
    ("en", "Two barges sank on Monday, a spokesman was quoted as saying by Radio Beacon.", "person:a spokesman > outlet:Radio Beacon", "Two barges"),
    ("fr", "Selon nos confrères de Radio Lormes, deux péniches ont coulé.", "outlet:Radio Lormes", "deux péniches"),
    ("fr", "Dans son édition de mardi, le quotidien L'Éveil affirme que le maire a démissionné.", "outlet:L'Éveil", "le maire"),
    ("fr", "Radio Lormes croit savoir que le préfet va partir.", "outlet:Radio Lormes", "le préfet"),
    ("fr", "À lire Marais Matin, le barrage s'est fissuré.", "outlet:Marais Matin", "le barrage"),
    ("fr", "Le maire a démissionné, a révélé mardi en exclusivité Radio Lormes.", "outlet:Radio Lormes", "Le maire"),
    ("fr", "Deux péniches ont coulé, a appris l'agence Nordpresse auprès de la préfecture.", "institution:la préfecture > agency:Nordpresse", "Deux péniches"),
    ("fr", "Deux péniches ont coulé, a-t-on appris de source policière.", "anonymous:source policière", "Deux péniches"),
    ("fr", "Cité par Radio Lormes, un diplomate affirme que neuf otages ont été libérés.", "anonymous:un diplomate > outlet:Radio Lormes", "neuf otages"),
    ("fr", "D'après le site internet de Marais Matin, le pont est fermé.", "outlet:Marais Matin", "le pont"),
    ("fr", "Le quotidien L'Éveil rapporte, sur la foi de deux témoins, que le pont s'est effondré.", "anonymous:deux témoins > outlet:L'Éveil", "le pont"),
    ("fr", "Le pont est fermé, comme a pu le constater un journaliste de Radio Lormes.", "outlet:Radio Lormes", "Le pont"),
    ("en", "The dam has cracked, as a reporter of Radio Beacon was able to see.", "outlet:Radio Beacon", "The dam"),
    # Footage that a medium has checked.
    ("en", "Footage authenticated by the Marsh Courier shows that the mill burned for an hour.", "footage:Footage > outlet:Marsh Courier", "the mill"),
    ("en", "A recording obtained by the Tarn Gazette shows that the cook knew of the spoiled meat.", "footage:A recording > outlet:Tarn Gazette", "the cook"),
    ("fr", "Deux péniches ont coulé, comme le montre une vidéo vérifiée par l'agence Nordpresse.", "footage:une vidéo > agency:Nordpresse", "Deux péniches"),
    ("fr", "Un enregistrement obtenu par le journal La Vigie montre que le maire a menti.", "footage:Un enregistrement > outlet:La Vigie", "le maire"),
    ("fr", "Des photos authentifiées par Radio Lormes montrent que le pont s'est effondré.", "footage:Des photos > outlet:Radio Lormes", "le pont"),
]  # fmt: skip
# Sentences that nobody in particular tells, and how what is told begins.
NOBODY = [
    ("fr", "Deux péniches ont coulé lundi, dit-on."),
    ("fr", "Le maire aurait démissionné, dit-on au village."),
    ("fr", "Neuf otages auraient été libérés, raconte-t-on."),
    ("fr", "Le barrage se serait fissuré, murmure-t-on."),
    ("en", "Reports speak of the closure of the mill."),
    ("en", "Some reports speak of nine deaths."),
    ("en", "Two barges sank on Monday, it is said."),
    ("en", "Unconfirmed reports say that the dam has cracked."),
    ("en", "Reports say that nine guests fell ill."),
    ("en", "Rumours speak of the resignation of the mayor."),
]  # fmt: skip
# Look-alikes: who is in the chain of what is told.
ALIKE = [
    ("en", "The Marsh Courier published a report on the economy.", "", ""),
    ("en", "The strike was brought about by the Marsh Courier.", "", ""),
    ("en", "For some time, something had been brewing around Lormes.", "", ""),
    ("en", "A blast in a coal mine near Sfax claimed the lives of 36 workers.", "", ""),
    ("en", "According to an inspection report obtained by the Marsh Courier, the dam has cracked.", "document:an inspection report > outlet:Marsh Courier", "the dam"),
    ("en", "A report by the Environment Agency says that the dam has cracked.", "document:A report by the Environment Agency > agency:Agency", "the dam"),
    ("en", "A report by the ministry says that the dam has cracked.", "document:A report by the ministry", "the dam"),
    ("fr", "Selon un rapport obtenu par Radio Lormes, le barrage s'est fissuré.", "document:un rapport > outlet:Radio Lormes", "le barrage"),
    ("fr", "Selon un rapport de la préfecture, le barrage s'est fissuré.", "document:un rapport de la préfecture", "le barrage"),
    ("en", "According to data published by the ministry, the dam has cracked.", "document:data", "the dam"),
    ("en", "The mayor said that the bridge would be shut if the report was true.", "person:The mayor", "the bridge"),
    ("en", "The mayor and the prefect say that the bridge is shut.", "group:The mayor and the prefect", "the bridge"),
    ("en", "The police and the Marsh Courier say that the bridge is shut.", "group:The police and the Marsh Courier", "the bridge"),
    ("fr", "Interrogée sur les images diffusées par la chaîne Lagune 9, Lise Arnoux a affirmé que le pont était sûr.", "person:Lise Arnoux", "le pont"),
    ("en", "Police reports say that the dam has cracked.", "document:Police reports", "the dam"),
    ("en", "The reports of two engineers say that the dam has cracked.", "document:The reports of two engineers", "the dam"),
    ("en", "The army claimed that lives were saved.", "institution:The army", "lives"),
    ("en", "The mayor was first to say that the bridge was shut.", "person:The mayor", "the bridge"),
]  # fmt: skip


def _read(language: str, text: str) -> Article:
    page = Page(name="p", id="p", content=text, clean=True, language=language, outlet="Some Journal")
    found = next(iter(pipeline.read_pages([page])))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(("language", "text", "chains", "begins"), [*CASES, *ALIKE], ids=lambda value: value[:60])
def test_who_passes_it_on(language: str, text: str, chains: str, begins: str) -> None:
    article = _read(language, text)
    told = [s for s in article.statements if s.form != "narrated"]
    assert all(article.text[slice(*s.content)].lower().startswith(begins.lower()) for s in told)
    assert sorted(" > ".join(f"{link.kind}:{link.name}" for link in s.chain) for s in told) == sorted(
        filter(None, chains.split(" | "))
    )


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_in_particular_is_nobody(language: str, text: str) -> None:
    told = _read(language, text).statements
    assert told
    assert {link.kind for s in told for link in s.chain} <= {"not_given"}


@pytest.mark.parametrize(
    "before",
    [
        "Something had been brewing around Sfax; those who live there say they are not surprised.",
        "The plan was worth 40 million euros, of which, its own auditors noted, barely a third was spent.",
        "The bridge, which the mayor said was unsafe, fell on Monday.",
    ],
)
def test_an_aside_opens_no_account(before: str) -> None:
    told = _read("en", f"{before} Nine men died in the mine on Tuesday.").statements
    last = max(told, key=lambda s: s.content)
    assert [link.kind for link in last.chain] == ["not_given"]


def test_who_tells_the_main_clause_opens_one() -> None:
    told = _read("en", "The mayor, who lives there, said that the bridge fell. Nine men died in the river on Tuesday.").statements
    assert [link.name for link in max(told, key=lambda s: s.content).chain] == ["The mayor"]


def test_an_event_keeps_the_name_behind_its_comma() -> None:
    article = _read("fr", "Le syndicat évoque la démission du ministre des Transports, Ilan Morvay.")
    (one,) = article.statements
    assert article.text[slice(*one.content)] == "la démission du ministre des Transports, Ilan Morvay"
