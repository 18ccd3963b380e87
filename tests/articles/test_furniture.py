"""furniture_reason and comment_section, on lines as pages of eight languages carry them."""

from __future__ import annotations

import pytest

from sourcier.articles.furniture import comment_section, furniture_reason

FURNITURE = [
    "noscript", "Please wait...", "Loading…", "Comments (12)", "12 commentaires", "PUBLICITÉ", "Publicités", "Partager sur Facebook", "Share this article",
    "Facebook Twitter WhatsApp Telegram", "f | Twitter | Google+ | Email".replace("f | ", ""), "Follow us on Twitter and Telegram!", "//", "* * *", "»", "Lire aussi : La ville assiégée",
    "À lire également", "Read more: The town that waited", "Abonnez-vous à notre lettre", "Laissez un commentaire", "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
    "Your email address will not be published. Required fields are marked *", "calendar_today 3 days ago", "starADD TO FAVOURITES", "access_time il y a 2 jours", "personAdmin folder_openMonde",
    "Connexion à %s", "Hello {{ user.name }}", "Logo WordPress.com", "Photo Google+", "Nous utilisons des cookies pour améliorer votre expérience.", "We use cookies to improve your experience.",
    "Bookmark the permalink.", "This entry was posted in World, War. Bookmark the permalink.", "Поделиться", "Подписывайтесь на наш канал в Telegram", "Читайте также: Город ждёт", "Оставить комментарий",
    "Ваш e-mail не будет опубликован. Обязательные поля помечены *", "Версия для печати", "شارك على فيسبوك", "اقرأ أيضا: المدينة تنتظر", "اترك تعليقاً", "طباعة", "Teilen", "Lesen Sie auch: Die Stadt wartet",
    "Diese Website verwendet Cookies.", "Compartir en Facebook", "Deja un comentario", "Lea también: La ciudad espera", "Condividi su Facebook", "Leggi anche: La città aspetta", "Compartilhar no WhatsApp",
    "Leia também: A cidade espera", "Deixe um comentário", "Menu", "Skip to content", "0 Comments", "Sign in", "Se connecter",
]  # fmt: skip
ARTICLE = [
    "The minister said the town would share its water.", "Share prices fell sharply on Monday after the report.", "Les commentaires du ministre ont surpris ses alliés.", "Facebook a fermé le compte du groupe armé.",
    "Twitter said it would appeal.", "2017", "1.417", "Homs", "« Partez ! »", "Follow the money, said the judge, and you will find the owner of the trucks, who has lived in the port for years.",
    "Publicité pour la guerre : le ministère dépense", "Кто стрелял?", "Реклама оружия растёт", "قال الوزير إن المدينة آمنة", "Newsletter writers were among those held.", "The privacy policy of the firm was changed in May.",
    "He used cookies to track them.", "Source: AFP", "Traduction : Anne Petit", "(Reuters)", "example.org", "Avec AFP", "Read between the lines, the statement is a threat.", "Die Stadt teilen sich zwei Gruppen.", "share.",
    "Les usines tournent à 50 % de leur capacité", "The road to the port", "Menus were printed in three languages.",
]  # fmt: skip


@pytest.mark.parametrize("line", FURNITURE)
def test_a_line_of_the_site_is_furniture(line: str) -> None:
    assert furniture_reason(line)


@pytest.mark.parametrize("line", ARTICLE)
def test_a_line_of_the_article_is_not(line: str) -> None:
    assert furniture_reason(line) is None


def test_a_long_paragraph_is_never_furniture() -> None:
    assert furniture_reason("Le texte dit : votre adresse e-mail ne sera pas publiée. " * 10) is None


BODY = ["Les habitants ont quitté la ville au matin, par la seule route qui restait ouverte, dit le maire. " * 2] * 4


def test_readers_comments_begin_under_their_heading() -> None:
    lines = [
        *BODY,
        "3 commentaires",
        "Pierre : je n'en crois rien.",
        "Répondre",
        "Marie : moi non plus.",
        "Répondre",
        "Nom",
        "E-mail",
    ]
    assert comment_section(lines) == 4


def test_a_heading_alone_begins_no_comments() -> None:
    assert comment_section([*BODY, "Commentaires", *BODY]) == 9


def test_a_link_to_the_comments_above_the_article_begins_none() -> None:
    lines = ["Commentaires", *BODY, "Nom", "E-mail"]
    assert comment_section(lines) == len(lines)
