"""read, of pages of HTML."""

from __future__ import annotations

import contextlib
import time

import pytest

from sourcier.articles import read
from sourcier.errors import InputError
from sourcier.records import Article, Page

PAGE = """<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>Un pont détruit | Le Courrier</title>
<meta property="og:site_name" content="Le Courrier"><link rel="canonical" href="https://courrier.example/a/1">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Un pont détruit",
"datePublished": "2024-03-05T10:00:00+01:00", "author": [{"@type": "Person", "name": "Anne Roux"}]}</script></head>
<body><nav><a href="/">Accueil</a><a href="/m">Monde</a></nav><article><h1>Un pont détruit près de la ville</h1>
<p>Selon des <a href="https://agence.example/x">sources locales</a>, un pont a été détruit mardi dans le nord du pays, où les combats ont repris.</p>
<p>Le ministère a confirmé l'information. « Nous avons perdu un pont. Nous le rebâtirons », a déclaré le ministre à la sortie du conseil.</p>
<h2>Une route coupée</h2><p>La route principale reste coupée depuis mardi soir, et les habitants doivent faire un détour de quarante kilomètres.</p>
<p>Partager sur Facebook</p><p class="source">Source : Le Phare</p><p><em>Traduction : Jean Petit</em></p></article>
<aside>Abonnez-vous à notre lettre</aside><footer>Mentions légales</footer></body></html>"""


def html(content: str, **given: object) -> Article:
    return read(Page(name="page.html", path="page.html", content=content, html=True, **given))  # type: ignore[arg-type]


def test_a_page_becomes_its_article() -> None:
    one = html(PAGE)
    assert "Accueil" not in one.text
    assert "Abonnez-vous" not in one.text
    assert "Partager" not in one.text
    assert one.title == "Un pont détruit"
    assert one.authors == ("Anne Roux",)
    assert one.language == "fr"
    assert one.url == "https://courrier.example/a/1"
    assert one.outlet is not None
    assert (one.outlet.name, one.outlet.domain) == ("Le Courrier", "courrier.example")
    assert one.published is not None
    assert (one.published.earliest, one.published.basis) == ("2024-03-05T09:00:00Z", "metadata")
    assert [(credit.kind, credit.name) for credit in one.credits] == [("source", "Le Phare"), ("translation", "Jean Petit")]
    assert "Une route coupée" in [one.text[label.start : label.end] for label in one.labels if label.label == "subheading"]


def test_links_lie_on_their_words() -> None:
    one = html(PAGE)
    assert [(one.text[link.start : link.end], link.url) for link in one.links] == [
        ("sources locales", "https://agence.example/x")
    ]


@pytest.mark.parametrize("content", ["<p>Oui.</p>", "<html><body>Oui.</body></html>", "<div>Oui.<br></div>"])
def test_a_page_without_an_article_gives_its_text(content: str) -> None:
    assert html(content).text.strip() == "Oui."


def test_a_date_that_the_text_mentions_is_not_the_date_of_the_page() -> None:
    assert (
        html("<p>Le pont fut bâti en 1956 et il est tombé un mardi, a dit le maire de la ville au journal.</p>").published is None
    )


@pytest.mark.parametrize(
    "content", ["", "<html></html>", "<html><body></body></html>", "<p> </p>", "<" * 1000, "<style>p{}</style>"]
)
def test_a_page_without_text_is_refused(content: str) -> None:
    with pytest.raises(InputError):
        html(content)


HOSTILE = {
    "deep": "<div>" * 100_000 + "x" + "</div>" * 100_000,
    "attribute": "<p class='" + "a" * 6_000_000 + "'>Oui.</p>",
    "brackets": "<" * 3_000_000,
    "greater": ">" * 2_900_000,
    "styles": "<style>" * 400_000,
    "scripts": "<script" * 400_000,
    "quotes": "<p a=\"' b='\"" * 200_000,
    "elements": "<p>Oui.</p>" * 100_000,
    "inline": "<b>" * 700 + "Oui." + "</b>" * 700,
    "json": '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>Oui.</p>",
    "picture": "<p>Oui.</p><img src='data:image/png;base64," + "A" * 8_000_000 + "'>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_html_is_read_or_refused_within_seconds(name: str) -> None:
    begin = time.process_time()
    with contextlib.suppress(InputError):
        assert "Oui." in html(HOSTILE[name]).text
    assert time.process_time() - begin < 10


@pytest.mark.parametrize("name", ["attribute", "picture", "json"])
def test_what_is_embedded_does_not_hide_the_text(name: str) -> None:
    assert html(HOSTILE[name]).text.strip() == "Oui."
