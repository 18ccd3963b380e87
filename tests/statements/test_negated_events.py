"""What an article says in its own voice has not happened: it disputes whoever tells that it has, and its look-alikes do not."""

from __future__ import annotations

import pytest

from sourcier.claims.components import tellings
from sourcier.pipeline import read

# Language and a sentence that says that something is not so.
NEGATED = [
    ("en", "No cabin left the rope."),
    ("en", "No vehicle moved that night."),
    ("en", "Nobody fell ill."),
    ("en", "The mayor never signed the order."),
    ("en", "The gate was at no time locked."),
    ("en", "Neither train caught fire."),
    ("en", "We have received no demand for money."),
    ("en", "Miriam Oakes has not been dismissed from the clinic."),
    ("en", "Not one window broke."),
    ("en", "None of the barrels leaked."),
    ("en", "No malice has been noted at the plant."),
    ("en", "I never went to Spain."),
    ("en", "The tug never went to sea."),
    ("fr", "Aucun arrêté de fermeture ne nous a été notifié."),
    ("fr", "Personne n'est tombé malade."),
    ("fr", "Aucun camion ne circulait cette nuit-là."),
    ("fr", "L'avion ne transportait pas de passagers."),
    ("fr", "Pas un arbre n'est tombé."),
    ("fr", "La digue ne céda jamais."),
    ("fr", "Nous n'avons reçu aucune demande de rançon."),
    ("fr", "Nul ne fut inquiété."),
    ("fr", "Aucun acte de malveillance n'a été constaté au poste de Lormes."),
    ("fr", "À aucun moment le portail ne fut verrouillé."),
    ("fr", "Pas de victimes."),
    ("fr", "La directrice n'a fait l'objet d'aucune sanction."),
    ("fr", "Le maire n'a jamais mis les pieds dans cette usine."),
    ("fr", "Le gardien n'a été ni arrêté, ni interrogé, ni même convoqué."),
    ("fr", "Le terrain n'a été ni vendu, ni cédé, ni loué."),
    ("fr", "La mairie n'a ni vendu ni loué le terrain."),
    ("ru", "Пострадавших нет."),
    ("ru", "Жертв и разрушений нет."),
    ("ru", "Никто не пострадал."),
    ("ru", "Никто там никого не эвакуировал."),
    ("ru", "Ни один вагон не загорелся."),
    ("ru", "Силы обороны в эту ночь не применялись."),
    ("ru", "Эвакуация жителей не проводилась."),
    ("ru", "Председатель банка страну не покидал."),
    ("ru", "Решений о закрытии завода не принималось."),
    ("ru", "Мы не получали требований о выкупе."),
    ("ru", "Никаких взрывов в городе не было."),
    ("ar", "لم تخرج الطائرة عن المدرج."),
    ("ar", "لم يصب أي من الركاب بأذى."),
    ("ar", "لا إصابات في الحادث."),
    ("ar", "لم تسجل أي وفاة."),
    ("ar", "لم تقلع أي طائرة من القاعدة."),
    ("ar", "لم نتسلم أي طلب فدية."),
    ("ar", "لم يغلق المصنع أبوابه."),
    ("ar", "أسطولنا لم يوقف."),
    ("ar", "ولم تقع أي أضرار."),
    ("ar", "لم يكن هناك حريق."),
]


@pytest.mark.parametrize(("language", "text"), NEGATED, ids=[text for _, text in NEGATED])
def test_an_article_says_that_it_has_not_happened(language: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert [one.negated for one in made if one.statement.form == "narrated"] == [True]


# Negations that say of no event that it has not happened.
ALIKE = [
    ("en", "Not only the roof but the walls fell in."),
    ("en", "The mayor has not commented on it."),
    ("en", "The mill did not answer our questions."),
    ("en", "No fewer than twelve people were hurt."),
    ("en", "It is not the first time that the dam has failed."),
    ("en", "Not far from the port a depot burned."),
    ("en", "There is no doubt that the bridge fell."),
    ("en", "No toll has been announced."),
    ("en", "Nobody knows who opened the gates."),
    ("en", "A barge whose crew was not hurt drifted ashore."),
    ("en", "The firm made no comment."),
    ("en", "The minister has not made it clear who signed."),
    ("en", "The mayor has not spoken of it."),
    ("en", "No official said why the gate was open."),
    ("fr", "La mairie n'a pas fait savoir qui a signé."),
    ("fr", "Le groupe n'a pas fait de commentaire."),
    ("fr", "Le préfet n'a pas parlé de l'incendie."),
    ("fr", "Ce n'est pas la première fois que la digue cède."),
    ("fr", "Le moulin n'a pas répondu à nos questions."),
    ("fr", "L'incendie n'a détruit que deux granges."),
    ("fr", "Non loin du port, un dépôt a brûlé."),
    ("fr", "Pas moins de douze personnes ont été blessées."),
    ("fr", "Nul doute que le pont a cédé."),
    ("fr", "On ne sait pas qui a ouvert les vannes."),
    ("fr", "Le train, dont aucun wagon n'a brûlé, a repris sa route."),
    ("fr", "Aucun bilan n'a été communiqué."),
    ("fr", "Le pont ne s'est-il pas effondré ?"),
    ("fr", "Ne pas porter de casque coûte cinquante euros."),
    ("en", "Not to close the gate was a mistake."),
    ("ru", "Это не первый случай, когда плотину прорвало."),
    ("ru", "В компании не ответили на вопросы редакции."),
    ("ru", "Не менее двенадцати человек пострадали."),
    ("ru", "Не только крыша, но и стены обрушились."),
    ("ru", "Нет сомнений, что мост обрушился."),
    ("ru", "Не исключено, что мост закроют."),
    ("ru", "Никто не знает, кто открыл ворота."),
    ("ru", "Поезд, ни один вагон которого не загорелся, продолжил путь."),
    ("ru", "Не дожидаясь врачей, жители вынесли раненых."),
    ("ru", "О числе погибших не сообщается."),
    ("ar", "لم ترد الشركة على أسئلتنا."),
    ("ar", "ليست هذه المرة الأولى التي ينهار فيها السد."),
    ("ar", "لم يدمر الحريق سوى مخزنين."),
    ("ar", "أصيب ما لا يقل عن 12 شخصا."),
    ("ar", "القطار الذي لم تحترق أي من عرباته واصل طريقه."),
    ("ar", "لا تزال النيران مشتعلة في المستودع."),
    ("ar", "لا شك أن الجسر انهار."),
    ("ar", "لم يعلق الوزير على الخبر."),
    ("ar", "لا أحد يعرف من فتح البوابات."),
    ("ar", "ليس بعيدا عن الميناء احترق مستودع."),
]


@pytest.mark.parametrize(("language", "text"), ALIKE, ids=[text for _, text in ALIKE])
def test_a_negation_that_denies_no_event(language: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert not any(one.negated for one in made if one.statement.form == "narrated")


# Language, what the article itself says has not happened, and the sentence, which attributes something besides.
BESIDE = [
    ("en", "The mill has not burned down", "The mill has not burned down; the clerk said that a shed had."),
    ("en", "The road was never shut", "The road was never shut, and the mayor says that he drove it twice."),
    ("en", "No tree fell", "No tree fell; the warden said that the wind had been mild."),
    ("fr", "La halle n'a pas fermé", "La halle n'a pas fermé, mais le gérant dit qu'il vendra."),
    ("fr", "Aucun car n'a brûlé", "Aucun car n'a brûlé, et le maire affirme que la rue est restée ouverte."),
    ("fr", "Personne n'a quitté la salle", "Personne n'a quitté la salle ; la gardienne affirme que le calme régnait."),
    ("ru", "Школу не эвакуировали", "Школу не эвакуировали, хотя директор утверждает, что сирена звучала."),
    ("ru", "Завод не останавливали", "Завод не останавливали, а мэр заявил, что работа идёт."),
    ("ar", "لم تغلق المدرسة", "لم تغلق المدرسة، لكن المدير قال إن الصف الأول نقل."),
    ("ar", "لم يحترق المخزن", "لم يحترق المخزن، وقال الحارس إن الليلة كانت هادئة."),
]


@pytest.mark.parametrize(("language", "words", "text"), BESIDE, ids=[text for *_, text in BESIDE])
def test_a_clause_beside_what_somebody_says(language: str, words: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert [one.text for one in made if one.statement.form == "narrated" and one.negated] == [words]


# What stands before an attribution and is no event that the article says has not happened.
BESIDE_ALIKE = [
    ("en", "The mayor, who was not hurt, said that the road was shut."),
    ("en", "The firm did not say when the mill would close."),
    ("en", "No one was hurt, the warden said."),
    ("en", "The clerk, however, never said that the hall was shut."),
    ("fr", "Le maire, qui n'a pas été blessé, affirme que la rue est fermée."),
    ("fr", "La société n'a pas dit quand le moulin fermerait."),
    ("fr", "Personne n'a été blessé, selon la gardienne."),
    ("ru", "Мэр, который не пострадал, заявил, что дорога закрыта."),
    ("ru", "Никто не пострадал, сообщил сторож."),
    ("ar", "لم يصب أحد، بحسب الحارس."),
    ("ar", "المدير الذي لم يصب قال إن الطريق مغلق."),
]


@pytest.mark.parametrize(("language", "text"), BESIDE_ALIKE, ids=[text for _, text in BESIDE_ALIKE])
def test_a_negation_that_is_not_the_articles_own(language: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert [one.text for one in made if one.statement.form == "narrated" and one.negated] == []


# Opposites of what can happen say that it has not.
OPPOSITES = [
    ("en", "The general is very much alive."),
    ("en", "The library stayed open throughout."),
    ("en", "The sensors were working normally."),
    ("fr", "Le colonel est bien vivant."),
    ("fr", "La piscine est restée ouverte."),
    ("fr", "Les deux pompes tournaient normalement."),
    ("ru", "Капитан жив и здоров."),
    ("ru", "Датчики работали исправно."),
    ("ru", "Рынок работает как обычно."),
    ("ar", "العقيد على قيد الحياة."),
    ("ar", "المدرسة مفتوحة كالمعتاد."),
]


@pytest.mark.parametrize(("language", "text"), OPPOSITES, ids=[text for _, text in OPPOSITES])
def test_an_opposite_says_that_it_has_not_happened(language: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert [one.negated for one in made if one.statement.form == "narrated"] == [True]


# Language, the stance, the words that dispute, and the sentence: what others have told is not so, or a report is untrue.
TOLD_OTHERWISE = [
    ("en", "denies", "The pilot was not drunk", "The pilot was not drunk, as a local newspaper had suggested."),
    ("en", "denies", "The lake was not drained", "The lake was not drained, as was claimed."),
    ("en", "denies", "Reports that eight men left are not accurate", "Reports that eight men left are not accurate."),
    ("en", "denies", "Sabotage has been ruled out", "Sabotage has been ruled out."),
    ("en", "corrects", "The first figure of 26 was too low", "The first figure of 26 was too low."),
    ("en", "denies", "It did not", "It did not."),
    ("fr", "denies", "Le lac n'a pas été vidé", "Le lac n'a pas été vidé, comme l'avait écrit un journal."),
    ("fr", "denies", "La piste criminelle est exclue", "La piste criminelle est exclue."),
    ("fr", "denies", "Ces accusations ne sont pas étayées", "Ces accusations ne sont pas étayées."),
    ("fr", "denies", "Le voisin crie au mensonge", "Le voisin crie au mensonge."),
    ("fr", "corrects", "Le chiffre de 34 arbres était erroné", "Le chiffre de 34 arbres était erroné."),
    ("ru", "denies", "Мост не закрывали", "Мост не закрывали, как утверждали некоторые каналы."),
    ("ru", "denies", "Версия поджога исключена", "Версия поджога исключена."),
    ("ru", "denies", "Это неправда", "Это неправда."),
    ("ru", "denies", "Слухи о пожаре не имеют под собой оснований", "Слухи о пожаре не имеют под собой оснований."),
    ("ru", "denies", "Выдумкой оказались и слухи о пожаре", "Выдумкой оказались и слухи о пожаре."),
    ("ru", "corrects", "Цифра одиннадцать, которая ходит в сети, ошибочна", "Цифра одиннадцать, которая ходит в сети, ошибочна."),
    ("ar", "denies", "لم تخرج الحافلة عن الطريق", "لم تخرج الحافلة عن الطريق كما أشيع."),
    ("ar", "denies", "وما نشر عن الحريق محض اختلاق", "وما نشر عن الحريق محض اختلاق."),
    ("ar", "denies", "ولا صحة لما أشيع عن الحريق", "ولا صحة لما أشيع عن الحريق."),
]


@pytest.mark.parametrize(("language", "stance", "words", "text"), TOLD_OTHERWISE, ids=[text for *_, text in TOLD_OTHERWISE])
def test_an_article_denies_what_others_have_told(language: str, stance: str, words: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert [(s.stance, text[slice(*s.content)]) for s in made.statements if s.form == "narrated"] == [(stance, words)]


# What only looks like it.
TOLD_SO = [
    ("en", "The road was not shut, as the mayor confirmed."),
    ("en", "The captain was ruled out of the match."),
    ("en", "The striker had been ruled out for a month."),
    ("fr", "Personne n'a été blessé, comme l'a confirmé la préfecture."),
    ("fr", "Le député est exclu du parti."),
    ("ru", "Депутат исключён из партии."),
    ("ru", "Он распространял ложь."),
    ("ru", "Никто не пострадал, как уточнили в больнице."),
    ("ar", "لم يصب أحد كما أكدت البلدية."),
]


@pytest.mark.parametrize(("language", "text"), TOLD_SO, ids=[text for _, text in TOLD_SO])
def test_what_only_looks_like_a_denial_of_others(language: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert {s.stance for s in made.statements} <= {"asserts"}


# Language, the clause that says that something is not so beside the event that a statement tells, and the sentence.
CLAUSES = [
    (
        "en",
        "nobody will have to sit it again",
        "The mayor said that twelve pupils had fled and that nobody will have to sit it again.",
    ),
    (
        "fr",
        "personne ne repassera l'épreuve",
        "Le recteur affirme que douze élèves ont fui et que personne ne repassera l'épreuve.",
    ),
    ("ru", "никто ничего не пересдаёт", "Ректор заявил, что двое студентов задержаны, но никто ничего не пересдаёт."),
    ("ar", "لم يغادر أحد القاعة", "قال المدير إن تلميذين أصيبا في الحريق، ولم يغادر أحد القاعة."),
]


@pytest.mark.parametrize(("language", "words", "text"), CLAUSES, ids=[text for *_, text in CLAUSES])
def test_a_clause_of_a_statement_says_that_it_is_not_so(language: str, words: str, text: str) -> None:
    made = tellings(read(text, language=language, published="2026-03-04", clean=True))
    assert [one.text.endswith(words) for one in made if one.secondary and one.negated] == [True]
