"""Legal forms of companies, by what they say: they belong to a name and seldom tell two apart. Written for this project; CC0 1.0."""

from __future__ import annotations

# Folded words. A name in one of these two classes is not the name that is the same but for a form of the other.
_CLASSES = {
    "stock": """ag|akg|aktiengesellschaft|plc|public limited company|public company|public joint stock company|pjsc|joint stock company|jsc|
        open joint stock company|ojsc|closed joint stock company|cjsc|sa|sae|saog|saoc|societe anonyme|sociedad anonima|sas|sasu|spa|
        societa per azioni|nv|naamloze vennootschap|ab|aktiebolag|asa|oyj|se|kk|kabushiki kaisha|
        as|a s|tas|anonim sirketi|оао|пао|зао|ао|нао|oao|pao|zao|ooaо|акционерное общество|публичное акционерное общество|открытое акционерное общество|
        закрытое акционерное общество|شركه مساهمه|ش م م""",
    "limited": """ltd|limited|pvt ltd|private limited|pty ltd|pty|pte|pte ltd|llc|limited liability company|gmbh|ges m b h|
        gesellschaft mit beschrankter haftung|ug|sarl|societe a responsabilite limitee|eurl|srl|
        societatea cu raspundere limitata|societa a responsabilita limitata|sl|slu|sociedad limitada|ltda|lda|bv|bvba|besloten vennootschap|aps|oy|
        sp z o o|sp zoo|spolka z ograniczona odpowiedzialnoscia|sro|s r o|kft|doo|d o o|ood|eood|ооо|ooo|
        общество с ограниченной ответственностью|тов|שמ|בעמ|ذ م م|شركه ذات مسووليه محدوده""",
    "": """inc|incorporated|corp|corporation|company|co|cie|compagnie|group|groupe|gruppe|grupo|holding|holdings|kg|kgaa|ohg|gbr|lp|l p|llp|
        limited partnership|na|de cv|компания|корпорация|группа|холдинг|شركه|مجموعه|קבוצת|חברת""",
}
FORMS: dict[tuple[str, ...], str] = {
    tuple(form.split()): kind
    for kind, forms in _CLASSES.items()
    for form in "".join(forms.split("\n")).split("|")
    if form.strip()
}
# Their first words, and the most words of one.
FIRSTS = frozenset(form[0] for form in FORMS)
LONGEST = max(map(len, FORMS))
