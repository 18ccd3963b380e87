"""Which of its readings an ambiguous form has where it stands, and in which mood and voice."""

from __future__ import annotations

from sourcier.languages.actions import ActionWords
from sourcier.mentions.actions.groups import Group
from sourcier.mentions.actions.lexicon import Form, Mood


def choose(word: str, forms: tuple[Form, ...], before: str, following: str, group: Group, grammar: ActionWords) -> Form | None:
    """Pick the reading of an ambiguous form: noun after a determiner, participle after an auxiliary, else finite."""
    kinds = {form.kind: form for form in reversed(forms)}
    if word in grammar.counted_things and (before.isdigit() or before in grammar.numbers):
        return None
    nominal = before in grammar.before_noun or before.isdigit()
    if "noun" in kinds and (nominal or len(kinds) == 1):
        return kinds["noun"]
    if "noun" in kinds and _bare(kinds, before, group, grammar):
        return kinds["noun"]
    if "participle" in kinds and (group.mood is not None or _reduced(kinds, following, grammar)):
        return kinds["participle"]
    if nominal and group.mood is None and word in grammar.other_nouns:
        return None
    if before in grammar.agent and kinds.keys() == {"present"} and (following in grammar.before_noun or following.isdigit()):
        # "Answers by *expelling* five", and not "hit by *falling* rocks".
        return kinds["present"]
    if before in grammar.before_noun and "participle" not in kinds and ("finite" in kinds or "infinitive" not in kinds):
        return None
    if grammar.never_verbs_after and _counted_or_governed(kinds, before, group, grammar):
        return None
    for kind in ("conditional", "finite", "short", "participle", "infinitive", "present", "noun"):
        if kind in kinds:
            return kinds[kind]
    return None


def _counted_or_governed(kinds: dict[str, Form], before: str, group: Group, grammar: ActionWords) -> bool:
    """Whether a bare verb stands where only a noun can that no list has ("65 *convicts*", "without *pay*")."""
    bare = kinds.keys() <= {"finite", "infinitive"} and group.mood is None
    return bare and (before.isdigit() or before in grammar.never_verbs_after)


def _bare(kinds: dict[str, Form], before: str, group: Group, grammar: ActionWords) -> bool:
    """Whether a form that is noun and bare verb at once ("leak", "strike") stands where only the noun can."""
    if not grammar.bare_after or "infinitive" not in kinds or group.negated or before in grammar.infinitive_markers:
        return False
    return not before.endswith(grammar.bare_after) and (group.mood is None or group.be)


def unmarked(word: str, before: str, group: Group, grammar: ActionWords) -> bool:
    """Whether a form that is a verb only after an auxiliary or a marker stands without either ("is close to")."""
    alone = group.mood is None or group.be
    return word in grammar.marked and alone and not group.negated and before not in grammar.infinitive_markers


def _reduced(kinds: dict[str, Form], following: str, grammar: ActionWords) -> bool:
    """Whether a form that may be finite is the participle of a reduced relative clause ("people killed in the blast")."""
    return following in grammar.reduced and "finite" in kinds and kinds["finite"].lemma not in grammar.never_passive


def voice(form: Form, group: Group, before: str, grammar: ActionWords) -> tuple[Mood, bool]:
    """The mood of a form with the group before it, and whether it is passive."""
    if form.kind in ("noun", "conditional"):
        return ("noun" if form.kind == "noun" else "conditional"), False
    if form.kind == "present":
        return "participle", False
    if form.kind == "short":
        return (group.mood or "indicative"), True
    if form.kind == "infinitive" or before in grammar.infinitive_markers:
        return (group.mood or "infinitive"), False
    if group.mood is not None:
        passive = group.be and not group.reflexive and form.lemma not in grammar.never_passive
        return group.mood, passive and form.kind == "participle"
    if form.kind == "finite":
        return "indicative", False
    return "participle", form.kind == "participle" and form.lemma not in grammar.never_passive
