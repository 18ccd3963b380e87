"""Words in the name of a source that do not tell one source from another, folded. Written for this project; CC0."""

from __future__ import annotations

# Who speaks for somebody: the somebody is the source.
SPEAKERS = frozenset(
    (
        "porte parole spokesman spokeswoman spokesperson directeur directrice director chief chef head president presidente "
        "responsable official officials officer ministre minister secretaire secretary general adjoint deputy commandant "
        "commander communique statement declaration bureau office service services direction management representant "
        "representative interlocuteur envoye correspondant correspondent avocat lawyer agent entraineur coach manager "
        "dirigeant dirigeants executive executives membre member members collegue colleague haut senior top main principal "
        "representants responsables officials porteparole press presse monsieur madame docteur doctor professeur professor "
        "colonel captain capitaine lieutenant sergeant major amiral admiral"
    ).split()
)
# Words that any source may carry.
GENERIC = frozenset(
    (
        "source sources anonyme anonymous anonymat anonymity certaines certains some several plusieurs many une des les the "
        "who qui that condition proche proches close near familiar with matter dossier selon according according-to aux avec "
        "pour from dans agence agency news site website journal newspaper quotidien daily media medias chaine channel "
        "television radio information informations groupe group russe russian libanais lebanese local locale locaux locals "
        "internationale international nationale national person personne personnes people autre another other deux two trois "
        "nomme named unnamed unidentified cette this ses son leur their his her elle lui il he she they"
    ).split()
)
