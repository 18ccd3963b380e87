"""Words in the name of a source that do not tell one source from another, folded. Written for this project; CC0."""

from __future__ import annotations

from sourcier.languages.ru.forms import listed

# Who speaks for somebody: the somebody is the source.
SPEAKERS = frozenset(
    (
        "porte parole spokesman spokeswoman spokesperson directeur directrice director chief chef head president presidente "
        "responsable official officials officer secretaire secretary general adjoint deputy commandant "
        "commander communique statement declaration bureau office service services direction management representant "
        "representative interlocuteur envoye correspondant correspondent avocat lawyer agent entraineur coach manager "
        "dirigeant dirigeants executive executives membre member members collegue colleague haut senior top main principal "
        "representants responsables officials porteparole press presse monsieur madame docteur doctor professeur professor "
        "bilan decompte toll tally delegue deleguee delegues delegate delegates leader patron patronne boss pdg ceo "
        "colonel captain capitaine lieutenant sergeant major amiral admiral "
        + listed(
            "представитель глава руководитель директор начальник секретарь пресс секретарь служба президент председатель заместитель "
            "замминистра вице полковник капитан командир генерал майор сотрудник сообщение заявление коммюнике тренер адвокат агент доктор "
            "профессор менеджер лидер спикер управление руководство дирекция гендиректор",
            "официальный генеральный главный",
        )
    ).split()
)
# The same in Spanish.
SPEAKERS |= frozenset(
    (
        "portavoz portavoces vocero vocera directora jefe jefa presidenta funcionario funcionarios funcionaria miembro miembros lider "
        "lideres dirigente dirigentes secretario secretaria comunicado declaracion oficina servicio servicios direccion gerencia "
        "representante representantes abogado abogada entrenador entrenadora capitan coronel teniente comandante leaders chefs"
    ).split()
)
# Words that any source may carry.
GENERIC = frozenset(
    (
        "la le un une au du de et and of in at an by il from source sources anonyme anonymous anonymat anonymity certaines certains some several plusieurs many une des les the "
        "who qui that condition proche proches close near familiar with matter dossier selon according according-to aux avec "
        "pour from dans agence agency news site website journal newspaper quotidien daily media medias chaine channel "
        "television radio information informations groupe group russe russian libanais lebanese local locale locaux locals "
        "internationale international nationale national person personne personnes people autre another other deux two trois "
        "jaridat sahifat majallat wikalat wakalat al el аль эль gazeta медиа ньюс радио agencies agences agencias "
        "nomme named unnamed unidentified cette this ses son leur their his her elle lui il he she they "
        + listed(
            "источник собеседник агентство издание газета сайт канал телеканал журнал группа человек",
            "анонимный неназванный свой местный близкий знакомый",
            "в во на с со к о об от из за по и его ее их который которая два три один одна телеграм",
        )
    ).split()
)

SPEAKERS |= frozenset(
    (
        "متحدث متحدثه ناطق ناطقه مدير مديره رييس رييسه مسوول نايب عضو ممثل ممثله مندوب مراسل محامي محاميه عقيد عميد لواء رايد نقيب دكتور استاذ "
        "بيان تصريح قايد ضابط باسم اسم رسمي اداره مسوولون مسوولين قبطان مدرب"
    ).split()
)
GENERIC |= frozenset(
    "ال في من عن علي الي ب ل و مصدر مصادر جريده مجله انباء مطلع مطلعه مطلعين صحيفه قناه موقع اذاعه تلفزيون لم الكشف هويته محلي محليه رفيع كبير نيوز راديو وكاله وكالات".split()
)
GENERIC |= frozenset(
    "el los las del y en segun fuente fuentes cercana cercanas diario periodico cadena grupo persona personas".split()
)
# Behind the noun of a medium a word is its name, be it "the Statement" or "the Leader".
MEDIA_NOUNS = frozenset("جريده مجله صحيفه قناه موقع وكاله газета журнал издание агентство телеканал канал сайт".split())
# What a note at the foot of a page says that the page was made from or is: folded.
WRITINGS = frozenset(
    (
        "article report reports reporting material story dispatch translated translation original republished agency agencies newspaper "
        "depeche texte traduit traduite traduction reproduit agence journal quotidien site "
        "articulo informacion despacho traducido traduccion agencia diario periodico "
        "статья статьи материал материалы материалам материалов перевод текст оригинал перепечатано источник агентства газеты портала "
        "مقال تقرير خبر ترجمه مترجم نص اصلي الاصلي المصدر نقلا وكاله صحيفه موقع"
    ).split()
)
# What unnamed sources are said to be, beside the kinds of body: adjectives by which sources of several languages are compared.
_DESCRIBED = {
    "medical": "medical medicale medicaux medicales طبي طبيه",
    "justice": "judiciaire judiciaires judicial قضايي قضاييه قضاء",
    "army": "militaire militaires military عسكري عسكريه جيش",
    "police": "policiere policier police شرطه شرطي",
    "security": "securitaire securitaires securite security امني امنيه امن",
    "diplomacy": "diplomatique diplomatiques diplomate diplomates diplomatic diplomat diplomats دبلوماسي دبلوماسيه",
    "government": "gouvernemental gouvernementale gubernamental governmental government حكومي حكوميه حكومه",
    "parliament": "parlementaire parlementaires parliamentary parliament برلماني برلمانيه نيابي",
    "intelligence": "renseignement renseignements intelligence استخباراتي استخباريه مخابرات",
    "industry": "industriel industrielle industriels industry صناعي صناعيه",
    "port": "portuaire portuaires port مينا ميناء",
    "airport": "aeroportuaire aeroport airport مطار",
}
_DESCRIBED_RU = {
    "medical": ("", "медицинский"),
    "justice": ("", "судебный"),
    "army": ("военный", "военный"),
    "police": ("", "полицейский"),
    "security": ("", "силовой"),
    "diplomacy": ("дипломат", "дипломатический"),
    "government": ("", "правительственный"),
    "parliament": ("парламент", "парламентский"),
    "intelligence": ("разведка", "разведывательный"),
    "industry": ("", "промышленный"),
    "port": ("порт", "портовый"),
    "airport": ("аэропорт", ""),
}
DESCRIBED: dict[str, str] = {word: kind for kind, written in _DESCRIBED.items() for word in written.split()}
DESCRIBED |= {word: kind for kind, (nouns, adjectives) in _DESCRIBED_RU.items() for word in listed(nouns, adjectives).split()}
# What follows these says how a source wants to be called, or what it did, and not what it is.
RELATIVES = frozenset(
    "who whom which qui dont lequel laquelle который которая которые которого الذي التي الذين طلب طلبت رفض رفضت".split()
)
# Words that open the name of somebody who is not named.
INDEFINITE = frozenset(
    "a an one another un une some several many certain two three four deux trois quatre certains certaines plusieurs quelques des d una unos unas dos tres cuatro algunos algunas varios varias "
    "один одна одно некий некая некие неких другой другая несколько некоторые двое трое".split()
)
# Two words that say wherever they stand that somebody is one of several ("an employee of one of the banks").
ONE_OF = frozenset(
    [("one", "of"), ("un", "des"), ("une", "des"), ("uno", "de"), ("una", "de"), ("احد", "ال"), ("احدي", "ال")]
    + [(word, "из") for word in "один одна одно одного одной одному одним одном одну".split()]
)
# Names of bodies that everybody shortens, folded, by words that the lists of meanings know; a phrase has its words as they are cut.
SHORTENED = {
    "мчс": "emergency ministry",
    "мвд": "interior ministry",
    "мид": "foreign ministry",
    "минобороны": "defence ministry",
    "минздрав": "health ministry",
    "минфин": "finance ministry",
    "минюст": "justice ministry",
    "минпросвещения": "education ministry",
    "минтранс": "transport ministry",
    "минэнерго": "energy ministry",
    "минприроды": "environment ministry",
    "центробанк": "central bank",
    "генштаб": "army",
    "генеральный штаб": "army",
    "генерального штаба": "army",
    "general staff": "army",
    "etat - major": "army",
    "estado mayor": "army",
    "هييه ال اركان": "army",
    "رياسه ال اركان": "army",
}
# Who is cited in the name of a body, though nobody is named: the body is the source.
VOICES = frozenset(
    (
        "spokesman spokeswoman spokesperson porte-parole porteparole porte communique statement declaration "
        "portavoz vocero vocera comunicado declaracion متحدث متحدثه ناطق ناطقه"
    ).split()
)
# What kind of paper or recording a source is.
_DOCUMENTS = {
    "memo": "memo memos memorandum note notes circular circulaire nota memorando مذكره تعميم",
    "report": "report reports rapport rapports informe dossier تقرير",
    "letter": "letter letters lettre lettres carta رساله خطاب",
    "register": "log logs logbook register registers registre registres registro سجل سجلات دفتر",
    "footage": "video videos footage film recording recordings enregistrement enregistrements images grabacion فيديو تسجيل تسجيلات مقطع لقطات",
    "contract": "contract contracts contrat contrats contrato عقد",
    "warrant": "warrant mandat",
    "ruling": "ruling verdict jugement arret sentencia حكم",
    "email": "email emails e-mail courriel courriels mail correo",
    "list": "list liste lista قايمه",
}
_DOCUMENTS_RU = {
    "memo": "записка циркуляр",
    "report": "отчет отчёт доклад рапорт",
    "letter": "письмо",
    "register": "журнал реестр",
    "footage": "видео видеозапись запись съёмка кадр ролик видеоролик",
    "contract": "контракт договор",
    "warrant": "ордер",
    "ruling": "решение приговор",
    "list": "список",
}
DOCUMENTS: dict[str, str] = {word: kind for kind, written in _DOCUMENTS.items() for word in written.split()}
DOCUMENTS |= {word: kind for kind, written in _DOCUMENTS_RU.items() for word in listed(written).split()}
# Who is called so is not named, and is not the body that the words beside it name ("a police source").
SOURCES = frozenset(
    ("source sources fuente fuentes مصدر مصدرا مصدران مصادر interlocuteur interlocutor " + listed("источник собеседник")).split()
)
