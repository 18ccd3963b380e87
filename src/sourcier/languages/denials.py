"""Words by which somebody denies, doubts, corrects or takes back what was said."""

from __future__ import annotations

import msgspec


class DenialWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words of denial, written as those of ``SpeechWords``; tuples hold phrases, strings are cut at white space.

    Attributes:
        denial: Words and phrases by which a content denies.
        truths: What a negation or a word of distance shortly before turns into a denial ("not a grain *of truth*").
        distance: Words that do so without being negations ("*far* from the truth").
        of_reports: Words and phrases that deny where they are said of a report, a document, a picture or a number ("the letter is
            *forged*"), and of anything else tell what happened.
        reports: Nouns for what somebody has said, written, shown or counted.
        truth_of: Nouns before a report for what is denied of it ("نفى *صحة* الأنباء").
        answers: What denies where it is all that is said ("absolutely not").
        lying: Verb phrases that say of somebody that what he says is not so ("is mistaken").
        not_denial: Phrases that hold a word of denial and deny nothing ("made up of").
        unconnected: Words by which it denies that one thing has to do with another or that something is meant, and no number.
        miscounted: Phrases that tell how a wrong number came about ("counted twice").
        doubt: Words and phrases by which a content doubts.
        contrary: Phrases that open what somebody else says, against which a content stands.
        published: Words for having been made known ("contrary to what was *posted*").
        instead: Words that with a negation put one thing in place of another ("nine, not fifteen").
        emphatics: Words that stress the one who is meant ("a hose, not the tank *itself*").
        reasons: Words that open why or after what something happened ("closed *because* the papers were false").
        granted: What one grants, or denies: then nothing is denied that was said ("denied entry").
        confirmations: Nouns of confirming: who refuses one denies nothing.
        negating_words: Those of the negations that negate a word and not its clause ("without").
        verbal_negations: Words that negate a verb that stands with them and is in no list, or that are themselves one.
        closing_negations: Words that say of what stands before them that there is none ("пострадавших *нет*").
        not_negating: Phrases with a negation that say of nothing that it has not happened ("*no doubt*").
        as_claimed: Phrases by which others are said to have told what is negated ("as was *claimed*").
        called_as: Words between a verb and what it calls something ("dismissed *as* false").
        called_this: Pronouns for what is called so ("calls *that* a fable").
        taken_up: What takes up a whole clause before somebody denies it ("*something that* X denies").
        earlier: Auxiliaries of what had been said before ("as a newspaper *had* suggested").
        copulas: Verbs beside "be" that say what something is ("*remains* a lie").
        given_as: Nouns beside those of figures for what tells a number ("*reports* of three deaths").
        put_right: What is said of a number that is not, or no longer, the right one ("was provisional").
        stands_for: What is said of a number that is one of something else ("refers to"), where others told it: ``repeated``, ``as_for``.
        repeated: Words for a number's having been told by others ("*quoted* in the press").
        as_for: Phrases by which a sentence turns to what others said ("as for").
        unchecked: What is said of a number that is doubted ("never corroborated").
        too_much: What a number is called, right before it ("calls *too high* the figure of 400").
        replacing: Phrases before a number that is replaced ("replaces").
        mistaken: Adverbs beside a verb of telling whose number is not the right one ("*wrongly* reported").
        revisable: Nouns of what is foreseen, planned or agreed: who revises it puts nothing right that was told.
        duties: Modal verbs of what must, may or can be, whose negation says of no event that it has not happened ("*should* not be").
        perfect: Infinitives behind them that tell the past ("cannot *have* left").
        suppositions: Conjunctions of what is only supposed ("*if* it does not rise").
        making_known: Verbs whose negated passive says that nothing was told, and not that nothing was ("no toll was announced").
    """

    denial: tuple[str, ...] = ()
    truths: tuple[str, ...] = ()
    distance: str = ""
    of_reports: tuple[str, ...] = ()
    reports: str = ""
    truth_of: str = ""
    answers: tuple[str, ...] = ()
    lying: tuple[str, ...] = ()
    not_denial: tuple[str, ...] = ()
    unconnected: tuple[str, ...] = ()
    miscounted: tuple[str, ...] = ()
    doubt: tuple[str, ...] = ()
    contrary: tuple[str, ...] = ()
    published: str = ""
    instead: tuple[str, ...] = ()
    emphatics: str = ""
    reasons: str = ""
    granted: str = ""
    confirmations: str = ""
    negating_words: str = ""
    verbal_negations: str = ""
    closing_negations: str = ""
    revisable: str = ""
    duties: str = ""
    perfect: str = ""
    suppositions: str = ""
    not_negating: tuple[str, ...] = ()
    as_claimed: tuple[str, ...] = ()
    called_as: str = ""
    called_this: str = ""
    taken_up: tuple[str, ...] = ()
    earlier: str = ""
    copulas: str = ""
    making_known: str = ""
    given_as: str = ""
    put_right: tuple[str, ...] = ()
    stands_for: tuple[str, ...] = ()
    repeated: str = ""
    as_for: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    too_much: tuple[str, ...] = ()
    replacing: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()
