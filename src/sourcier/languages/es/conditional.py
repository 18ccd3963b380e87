"""The Spanish conditional: its forms, and what it is beside hearsay."""

from __future__ import annotations

from sourcier.languages.conditional import ConditionalWords

WORDS = ConditionalWords(
    endings="ía ían",
    own_endings="ías íamos íais",
    # The stem of the future: the infinitive, or one of few irregular ones.
    stems=r".+[aei]r|habr|podr|querr|sabr|cabr|har|.*(?:tendr|pondr|saldr|valdr|vendr|dir)",
    # Imperfects of verbs whose stem ends so ("quería"), and nouns in -ería and -aría.
    not_stems=(
        r"(?:re)?quer|her|(?:pre|re|su|in|trans|di|con|inter|di)(?:fer|ger)|ad?quir|secretar|comisar|mar|v?ar|contrar|"
        r"(?:tesor|min|ganad|cafet|bat|gal|lot|ingeni|consej|panad|mercad|artill|infant|caball|refin|libr|lavand|joy|av|carnic|pescad|peluqu|"
        r"cancill|port|hotel|enferm|masón|cañ|sastr|tub|grit|brujul|fontan)er"
    ),
    having="habr",
    being="ser",
    motions="",
    reflexives="",
    participles="ado ada ados adas ido ida idos idas ierto ierta iertos iertas uerto uerta uertos uertas uesto uesta uestos uestas icho icha echo echa uelto uelta oto crito crita isto",
    short_participles="",
    not_participles="cuando",
    adverbs="ya bien mal tan más así",
    modals="podr|deber",
    wishes="podido debido querido gustado preferido bastado deseado merecido valido",
    stative=(
        r"ser|estar|habr|tendr|contar|datar|costar|ascender|superar|rondar|medir|pesar|vivir|residir|poseer|existir|contendr|incluir|figurar|padecer|"
        r"sufrir|pertenecer|llevar|tratar"
    ),
    consequences="permitir|bastar|necesitar|implicar|contribuir|evitar|facilitar|arruinar|favorecer|querr|gustar|desear|preferir|merecer",
    hypotheses=(
        "si|en caso de|en el caso de|de no|de ser así|de confirmarse|a condición de|a menos que|salvo que|con tal de|suponiendo|supongamos|de lo contrario|"
        "a falta de|en ese caso|en tal caso|en teoría|idealmente|en su lugar|en mi lugar|a este ritmo|aun cuando|en otras circunstancias|en condiciones normales|"
        "cualquier otro|cualquiera que sea|por poco"
    ),
    openers="imaginemos suponga incluso mejor",
    withs="con sin",
    more="más menos mejor mejores otro otra otros otras tal tales mayor menor",
    without="sin",
    known="él ella ellos ellas eso ello la el los las un una ese esa este esta su sus",
    gerund="de haber",
    not_hypotheses="si bien|como si",
    later="más tarde|al día siguiente|al año siguiente|a la semana siguiente|días después|semanas después|meses después|años después",
    evaluations=(
        "deseable deseables preferible inútil absurdo absurda ilusorio ingenuo irresponsable lamentable injusto injusta suicida inaceptable impensable "
        "inconcebible catastrófico catastrófica ideal prematuro prematura"
    ),
    opinions=(
        "bueno bien mejor falso posible imposible prudente imprudente útil lógico normal extraño sorprendente erróneo exagerado difícil fácil necesario "
        "interesante peligroso razonable oportuno conveniente legítimo cruel triste"
    ),
    leading="de que",
    following="así entonces",
    idioms="habría que|cabría esperar|cabría preguntarse|cabría preguntar|convendría que|haría bien|harían bien|haría mejor|valdría la|diría que|daría igual|sería hora",
    subordinators="que si cuándo",
    conjoined="ya así bien para desde antes después más menos tanto según mientras sin aunque",
    lasting="ando iendo",
    past="promesa esperanza idea certeza seguridad garantía compromiso convicción temor ha han había habían hubo dijo dijeron hizo quiso pudo supo sostuvo puso expuso adujo",
    past_endings="ó aron ieron aba aban ía ían",
    not_past="todavía policía alcaldía fiscalía compañía energía mayoría minoría día vía guía tía economía categoría auditoría",
    past_before="ía ían",
    until="antes",
    indefinite="un una",
    amounts=(
        "ena enas tercio cuarto mitad mayoría millón millar parte serie número hombre mujer persona niño niña sospechoso sospechosa testigo soldado "
        "adolescente grupo comando avión buque dron empleado policía"
    ),
    measures=(
        "reforma medida medidas ley impuesto proyecto texto acuerdo alza baja supresión cierre retirada prohibición anulación aplazamiento victoria derrota "
        "éxito fracaso adopción aumento reducción creación votación rechazo solución opción escenario enmienda plan propuesta fusión compra salida entrada "
        "subida parada regreso renuncia"
    ),
    impersonal="eso esto ello lo",
    anyone="todo toda quienquiera aquel aquella aquellos aquellas cualquier cualquiera",
    sources=(
        "según|de acuerdo con|a decir de|de fuente|de fuentes|citando|en palabras de|a juicio de|rumor|rumores|afirma|afirman|asegura|aseguran|explica|"
        "explican|indica|indican|sostiene|sostienen|señala|señalan|apunta|apuntan|cuenta|cuentan|dice|dicen|una fuente|fuentes"
    ),
)
