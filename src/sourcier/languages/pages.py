"""Words of the page around an article: how sentences end, what is furniture, how credits are worded.

Phrases are compared folded (``sourcier.words.fold``), so that case, accents and the form of the apostrophe do not matter.
Furniture and credits are looked for in every language on every page, for a page may be framed in another language than
its article is written in; the fields on sentences are used for articles of their language only.
"""

from __future__ import annotations

import msgspec

Phrases = tuple[str, ...]


class PageWords(msgspec.Struct, frozen=True, kw_only=True):
    """Cues of one language.

    Attributes:
        titles: Abbreviations that a name follows, written without the last full stop; they never end a sentence.
        numbered: Abbreviations that do not end a sentence where a digit follows.
        shortened: Other abbreviations; they end a sentence only before one of ``openers``.
        openers: Frequent first words of sentences that are never part of a name.
        measured: Those of them that are whole words, too, where no number stands right before them ("мин").
        ordinal_dot: Whether a full stop after a small number makes an ordinal ("am 3. Mai").
        months: The names of each month, the full one and its abbreviations, parted by spaces.
        furniture_lines: Lines that are furniture when they stand alone.
        furniture_starts: What a short line of furniture begins with, whatever follows.
        furniture_parts: What makes a line furniture wherever it stands in it.
        interface: Words of buttons and menus; a line of nothing else is furniture.
        comments: Headings of the readers' comments.
        form: Labels of a comment form or of the tools under a reader's comment.
        byline: What stands before the name of the author on a line of its own.
        published: What stands before the date of publication.
        source: What stands before a colon and the source of the text.
        translation: What stands before the name of the translator.
        original: What stands before the title or address of the original.
        republished: What stands before the name of the outlet that had the text first.
        media: Nouns of media, as they stand between such words and a name ("reprinted from *the newspaper* X").
        with_agency: What stands before an agency in a byline ("with", "by").
        agencies: News agencies, as this language names them.
        agency_words: Words for news agencies in general.
        joining: Words for "and" between two agencies.
        photo: What a caption or the credit of a picture begins with.
        rights: What makes a line a notice of rights.
    """

    titles: Phrases = ()
    numbered: Phrases = ()
    shortened: Phrases = ()
    openers: Phrases = ()
    measured: Phrases = ()
    ordinal_dot: bool = False
    months: Phrases = ()
    furniture_lines: Phrases = ()
    furniture_starts: Phrases = ()
    furniture_parts: Phrases = ()
    interface: Phrases = ()
    comments: Phrases = ()
    form: Phrases = ()
    byline: Phrases = ()
    published: Phrases = ()
    source: Phrases = ()
    translation: Phrases = ()
    original: Phrases = ()
    republished: Phrases = ()
    media: Phrases = ()
    with_agency: Phrases = ()
    agencies: Phrases = ()
    agency_words: Phrases = ()
    joining: Phrases = ()
    photo: Phrases = ()
    rights: Phrases = ()
