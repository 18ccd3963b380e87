"""Which column or key means what, in the names that people give them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sourcier.errors import UsageError
from sourcier.words import fold

Roles = Mapping[str, str]

# In each role the sourcier name first, then what exports of the usual tools and of newsrooms call it.
SYNONYMS: dict[str, tuple[str, ...]] = {
    role: tuple(names.split())
    for role, names in {
        "text": "text body content texte article fulltext full_text article_text article_body maintext corps contenu "
        "contenido texto testo inhalt текст نص النص",
        "html": "html raw_html page_html source_html",
        "id": "id article_id doc_id uid uuid identifier identifiant",
        "url": "url link lien href uri address adresse canonical_url ссылка رابط",
        "outlet": "outlet source publisher media site site_name sitename newspaper journal publication domain "
        "medio testata quelle источник المصدر",
        "published": "published date publish_date published_at publication_date date_published datepublished pubdate "
        "date_publish published_date date_publication fecha data datum дата التاريخ",
        "title": "title headline titre titulo titolo titel heading заголовок العنوان",
        "language": "language lang langue idioma lingua sprache язык اللغة",
        "author": "author authors byline auteur auteurs autor autore автор الكاتب",
        "file": "file filename file_name path fichier datei файл",
    }.items()
}
_DELIMITERS = "\t;,|"


def check_columns(columns: Mapping[str, str] | None) -> Roles:
    """The user's mapping of role to column name.

    Raises:
        UsageError: For a role that there is not.
    """
    for role in columns or {}:
        if role not in SYNONYMS or role == "file":
            known = ", ".join(role for role in SYNONYMS if role != "file")
            raise UsageError(f"unknown column {role!r}: the columns that can be mapped are {known}")
    return dict(columns or {})


def delimiter_of(line: str) -> str | None:
    """The character that cuts ``line`` into the most cells, or None where none does."""
    best = max(_DELIMITERS, key=line.count)
    return best if best in line else None


def named_columns(header: Sequence[str], columns: Roles) -> dict[str, str]:
    """Role to the header that plays it: the user's choice, else the first synonym that is there."""
    cleaned = {fold(cell.strip().strip("\"'\ufeff").replace(" ", "_")): cell for cell in reversed(header) if len(cell) < 200}
    found = {}
    for role, synonyms in SYNONYMS.items():
        wanted = (columns[role].replace(" ", "_"),) if role in columns else synonyms
        for name in wanted:
            if (cell := cleaned.get(fold(name.strip()))) is not None:
                found[role] = cell
                break
    return found
