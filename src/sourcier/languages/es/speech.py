"""Spanish cues of attribution."""

from __future__ import annotations

from sourcier.languages.speech import SpeechWords

# Verbs whose stem changes: dictionary form to the stem of the present, of the simple past where that differs too, and of the
# future where it is not the dictionary form.
_CHANGING = """
contar cuent | recordar recuerd | negar nieg | apostar apuest | demostrar demuestr | mostrar muestr | confesar confies
defender defiend | temer tem | pensar piens | soltar suelt | sentenciar sentenci | reconocer reconoc | comprobar comprueb | recomendar recomiend
desmentir desmient desmint | advertir adviert advirt | sugerir sugier sugir | referir refier refir | pedir pid pid | repetir repit repit
corregir corrig corrig | prevenir previen previn prevendr | proseguir prosigu prosigu | seguir sigu sigu | concluir concluy concluy
argüir arguy arguy | atribuir atribuy atribuy | intervenir intervien intervin intervendr
"""

# Verbs that are written out: finite forms, participles, gerund.
_IRREGULAR = {
    "decir": ("dice dicen decía decían dijo dijeron dirá dirán diría dirían", "dicho dicha dichos dichas", "diciendo"),
    "predecir": ("predice predicen predecía predijo predijeron predecirá", "predicho predicha", "prediciendo"),
    "contradecir": ("contradice contradicen contradecía contradijo contradijeron", "contradicho", "contradiciendo"),
    "desdecir": ("desdice desdicen desdijo desdijeron", "desdicho", ""),
    "sostener": ("sostiene sostienen sostenía sostenían sostuvo sostuvieron sostendrá", "sostenido sostenida", "sosteniendo"),
    "mantener": ("mantiene mantienen mantenía mantenían mantuvo mantuvieron", "mantenido", "manteniendo"),
    "exponer": ("expone exponen exponía expuso expusieron", "expuesto expuesta", "exponiendo"),
    "proponer": ("propone proponen proponía propuso propusieron propondrá", "propuesto propuesta", "proponiendo"),
    "suponer": ("supone suponen suponía supuso supusieron", "supuesto", "suponiendo"),
    "prever": ("prevé prevén preveía preveían previó previeron", "previsto prevista", "previendo"),
    "saber": ("sabe saben sabía sabían supo supieron sabrá", "sabido", "sabiendo"),
    "creer": ("cree creen creía creían creyó creyeron", "creído", "creyendo"),
    "aducir": ("aduce aducen aducía adujo adujeron", "aducido", "aduciendo"),
    "escribir": ("escribe escriben escribía escribían escribió escribieron", "escrito escrita", "escribiendo"),
    "describir": ("describe describen describía describían describió describieron", "descrito descrita", "describiendo"),
    "hacer": ("hace hacen hacía hacían hizo hicieron hará harán", "hecho", "haciendo"),
    "dar": ("da dan daba daban dio dieron dará darán", "dado", "dando"),
    "poner": ("pone ponen ponía puso pusieron pondrá", "puesto", "poniendo"),
    "salir": ("sale salen salía salían salió salieron", "salido", "saliendo"),
    "tener": ("tiene tienen tenía tuvo tuvieron", "tenido", "teniendo"),
    "leer": ("lee leen leía leyó leyeron", "leído leída", "leyendo"),
    "querer": ("quiere quieren quiso quisieron", "querido", ""),
    "rehuir": ("rehúye rehúyen rehuyó", "rehuido", ""),
}  # fmt: skip

_AR = "a an ó aron aba aban ará arán aría arían"
_ER = "e en ió ieron ía ían erá erán ería erían"
_IR = "e en ió ieron ía ían irá irán iría irían"


def _changing() -> dict[str, tuple[str, str, str]]:
    """The forms of the verbs whose stem changes."""
    found: dict[str, tuple[str, str, str]] = {}
    for entry in _CHANGING.replace("\n", "|").split("|"):
        if not entry.strip():
            continue
        verb, strong, *others = entry.split()
        stem, ending = verb[:-2], verb[-2:]
        past = others[0] if others else stem
        future = others[1] if len(others) > 1 else verb
        vowel = "a" if ending == "ar" else "e"
        imperfect = "aba" if ending == "ar" else "ía"
        third = ("ó", "aron") if ending == "ar" else ("ió", "ieron") if past[-1] not in "yj" else ("ó", "eron")
        finite = [strong + vowel, strong + vowel + "n", past + third[0], past + third[1]]
        finite += [stem + imperfect, stem + imperfect + "n", *(future + e for e in ("á", "án", "ía", "ían"))]
        done = stem + ("ad" if ending == "ar" else "id")
        gerund = stem + "ando" if ending == "ar" else past + ("endo" if past[-1] in "yj" else "iendo")
        found[verb] = (" ".join(finite), " ".join(done + e for e in ("o", "a", "os", "as")), gerund)
    return found


_VERBS = {
    "cqi": (
        "afirmar declarar asegurar confirmar decir jurar garantizar sostener admitir reconocer confesar anunciar revelar prometer "
        "estimar calcular prever aseverar negar desmentir creer alegar esperar lamentar"
    ),
    "cq": (
        "indicar precisar explicar añadir agregar informar señalar subrayar recalcar destacar contar relatar recordar insistir apuntar "
        "comentar manifestar expresar exponer detallar aclarar responder contestar replicar advertir alertar avisar repetir reiterar "
        "narrar remarcar enfatizar puntualizar matizar concluir escribir opinar sugerir argumentar aducir denunciar predecir "
        "pronosticar testificar certificar notificar comunicar reportar divulgar publicar zanjar sentenciar apostillar observar "
        "constatar resaltar acotar plantear vaticinar mantener prevenir considerar juzgar rememorar especificar justificar razonar "
        "abundar acusar bromear ironizar adelantar describir detallar argüir espetar corroborar ratificar refrendar augurar evocar"
    ),
    "c": (
        "demostrar suponer imaginar temer exigir pedir recomendar proponer solicitar reclamar ordenar establecer sospechar "
        "se_quejar apostar comprobar querer"
    ),
    "i": "prever temer planear proponer pedir se_comprometer",
    "ci": "pensar",
    "d": (
        "exclamar gritar susurrar murmurar lanzar soltar proseguir continuar arremeter rematar clamar sollozar suspirar se_quejar "
        "se_lamentar se_defender se_preguntar se_sincerar se_jactar se_excusar se_disculpar se_felicitar se_indignar se_sorprender "
        "reflexionar rezar reaccionar preguntar criticar reprochar tuitear celebrar festejar agradecer bramar increpar terciar "
        "interrogar ironizar bromear fustigar atacar contraatacar resumir sonreír acusar confiar seguir culpar"
    ),
    "o": (
        "negar desmentir rechazar refutar rectificar corregir reivindicar desautorizar descartar confirmar denunciar mencionar "
        "anunciar revelar admitir reconocer lamentar describir contradecir exigir reclamar pedir solicitar informar reportar"
    ),
    "cio": "descartar",
    "co": "mostrar arrojar",
    "cd": "dudar preguntar",
    "a": "estimar cifrar calcular evaluar",
    "l": "elevar rebajar actualizar",
    "m": "contabilizar contar reportar registrar",
    "x": "hablar acusar calificar tachar culpar responsabilizar achacar atribuir dar hacer poner dejar salir apuntar tener señalar prever limitar se_limitar tildar",
}

_PHRASES = (
    ("hablar", "de", "m"),
    ("dar", "a conocer", "cqo"),
    ("dar", "a entender", "cq"),
    ("dar", "cuenta de", "o"),
    ("dar", "por muertos a", "m"),
    ("hacer", "saber", "cq"),
    ("hacer", "hincapié en", "cq"),
    ("hacer", "público", "o"),
    ("hacer", "notar", "cq"),
    ("dejar", "entrever", "cq"),
    ("dejar", "claro", "cq"),
    ("poner", "en duda", "o"),
    ("poner", "de manifiesto", "cq"),
    ("salir", "al paso de", "o"),
    ("salir", "a desmentir", "cqo"),
    ("salir", "a negar", "cqo"),
    ("acusar", "a", "od"),
    ("acusar", "al", "od"),
    ("acusar", "de", "od"),
    ("calificar", "", "o"),
    ("tachar", "", "o"),
    ("tildar", "", "o"),
    ("culpar", "", "o"),
    ("responsabilizar", "", "o"),
    ("achacar", "", "o"),
    ("atribuir", "", "o"),
    ("apuntar", "a", "o"),
    ("señalar", "como", "o"),
    ("advertir", "de", "co"),
    ("advertir", "del", "o"),
    ("advertir", "sobre", "o"),
    ("alertar", "de", "co"),
    ("alertar", "del", "o"),
    ("alertar", "sobre", "o"),
    ("avisar", "de", "co"),
    ("informar", "de", "cqo"),
    ("informar", "del", "o"),
    ("informar", "sobre", "o"),
    ("insistir", "en", "cq"),
    ("se comprometer", "a", "i"),
    ("se limitar", "a decir", "cqd"),
    ("se jactar", "de", "o"),
    # Who asks not to be named asks nothing of what is told.
    ("pedir", "el anonimato", ""),
    ("pedir", "anonimato", ""),
    ("pedir", "reserva", ""),
    ("pedir", "no ser", ""),
    ("pedir", "mantener", ""),
)

# Who cites says it with the verb: "según informó la policía" names the police after the verb.
_SAID = "cqid"


_FORMS = _IRREGULAR | _changing()


def _finite() -> tuple[str, ...]:
    """The finite forms of the verbs that may stand behind "según"."""
    verbs = {verb for frames, listed in _VERBS.items() if set(frames) & set(_SAID) for verb in listed.split() if "_" not in verb}
    forms: list[str] = []
    for verb in sorted(verbs):
        if verb in _FORMS:
            forms += _FORMS[verb][0].split()
        else:
            forms += [verb[:-2] + ending for ending in {"ar": _AR, "er": _ER}.get(verb[-2:], _IR).split()]
    return tuple(forms)


SAYING = _finite()

WORDS = SpeechWords(
    paradigms=(
        ("ar", _AR, "ado ada ados adas", "ando"),
        ("er", _ER, "ido ida idos idas", "iendo"),
        ("ir", _IR, "ido ida idos idas", "iendo"),
    ),
    irregular=_FORMS,
    verbs={letters: listed.replace("se_", "se ") for letters, listed in _VERBS.items()},
    phrases=_PHRASES,
    stances={
        "denies": "negar desmentir rechazar refutar descartar contradecir desautorizar salir_a_desmentir salir_a_negar salir_al_paso_de",
        "corrects": "rectificar corregir",
        "doubts": "dudar poner_en_duda",
        "asks": "preguntar se_preguntar interrogar",
    },
    intents="prometer exigir pedir solicitar reclamar prever planear proponer recomendar ordenar se_comprometer_a",
    decisions="decidir",
    one_of=("uno de", "una de", "uno de los", "una de las"),
    opinions="pensar creer esperar considerar estimar juzgar temer suponer imaginar sospechar opinar",
    participle_needs_auxiliary=True,
    auxiliaries=(
        "ha han he hemos había habían habrá habrán habría habrían hubo hubieron haya hayan hubiera hubieran haber habiendo es son era eran fue "
        "fueron será serán sería serían sea sean fueran sido ser siendo está están estaba estaban"
    ),
    passives="es son era eran fue fueron será serán sería serían sido ser",
    inner=(
        "no se lo la le les los las me te nos ya también tampoco además asimismo aún todavía siempre nunca ayer hoy anoche luego después "
        "entonces igualmente nuevamente ahora así incluso sólo solo apenas sí bien finalmente jamás"
    ),
    complementisers="que",
    askers="si",
    according=(
        "según",
        "de acuerdo con",
        "de acuerdo a",
        "de acuerdo al",
        "a juicio de",
        "a juicio del",
        "en opinión de",
        "en opinión del",
        "a decir de",
        "a decir del",
        "al decir de",
        "en palabras de",
        "en palabras del",
        "a tenor de",
        "conforme a",
        "en boca de",
        "siempre según",
    ),
    sources_of=("de fuente", "de fuentes"),
    opinion_for="para",
    citing=(
        "citando a",
        "citando al",
        "citando como fuente a",
        "citando",
        "que cita a",
        "que cita al",
        "que cita",
        "que citó a",
        "que citan a",
        "con base en",
        "sobre la base de",
        "basándose en",
        "que se basa en",
        "apoyándose en",
        "que se apoya en",
        "remitiéndose a",
    ),
    cited_by=tuple(
        f"{word}{ending} por"
        for word in (
            "citad",
            "consultad",
            "entrevistad",
            "contactad",
            "recogid",
            "difundid",
            "reproducid",
            "preguntad",
            "interrogad",
        )
        for ending in ("o", "a", "os", "as")
    ),
    received_from=("de", "del", "por", "por medio de", "por boca de", "a través de"),
    learning="saber",
    as_words="como según",
    as_phrases=tuple(f"según {form}" for form in (*SAYING, *"ha han había habían pudo pudieron se lo le les fue".split())),
    nominal=(
        "anuncio afirmación declaración acusación acusaciones afirmaciones declaraciones rumor rumores información informaciones tesis "
        "hipótesis versión versiones alegación alegaciones testimonio testimonios promesa idea argumento revelación confirmación denuncia"
    ),
    nominal_links=("según el cual", "según la cual", "según los cuales", "según las cuales", "según quien", "de que"),
    announced="fuente fuentes",
    examples="incluidos incluidas incluyendo",
    one_alone="sola única una otra segunda",
    heads={
        "anonymous": (
            "fuente fuentes interlocutor interlocutores allegado allegados rumor rumores observador observadores informante informantes "
            "entorno miembro miembros empleado empleados empleada trabajador trabajadores anónimo amiga amigo amigos operador señora señor "
            "persona personas exgeólogos extrabajadores"
        ),
        "anonymous/witness": "testigo testigos superviviente supervivientes sobreviviente sobrevivientes transeúnte transeúntes",
        "anonymous/local": "vecino vecinos vecina vecinas habitante habitantes residente residentes lugareño lugareños poblador pobladores",
        "anonymous/official": "responsable responsables funcionario funcionarios funcionaria oficial oficiales",
        "anonymous/military": "militar militares soldado soldados uniformado uniformados",
        "anonymous/diplomatic": "diplomático diplomáticos diplomática",
        "anonymous/activist": "activista activistas militante militantes opositor opositores opositora desplazados",
        "anonymous/medical": "médico médicos médica enfermero enfermera enfermeros sanitario sanitarios socorrista socorristas",
        "institution/official": (
            "ministerio gobierno ayuntamiento alcaldía policía fiscalía procuraduría tribunal juzgado corte estado presidencia moncloa "
            "comisión consejo parlamento senado congreso asamblea kremlin pentágono autoridades administración municipalidad municipio "
            "aduana aduanas justicia embajada bomberos región departamento onu secretaría consejería diputación intendencia gobernación "
            "cancillería protección guardia dependencia salvamento vaticano generalitat junta defensoría contraloría"
        ),
        "institution/military": "ejército armada coalición marina aviación cuartel comando fuerzas mando",
        "institution/medical": "hospital oms clínica samu samur",
        "institution": (
            "empresa sociedad grupo club federación sindicato asociación organización ong banco universidad instituto compañía dirección "
            "partido fundación centro comité marca liga fondo operador constructora minera firma cooperativa oficina obispado diócesis "
            "arzobispado cofradía patronal organismo entidad observatorio red equipo cruz"
        ),
        "person/official": (
            "portavoz vocero vocera ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora fiscal senador senadora "
            "diputado diputada secretario secretaria embajador embajadora juez jueza canciller concejal concejala exconcejal viceministro "
            "viceministra delegado delegada director directora jefe jefa consejero consejera intendente prefecto subdelegado exministro "
            "expresidente subsecretario comisario comisaria"
        ),
        "person/military": "general coronel capitán comandante teniente almirante sargento",
        "person/medical": "doctor doctora cirujano cirujana",
        "person": (
            "armador armadora constructor abogado abogada entrenador entrenadora jugador jugadora patrón empresario empresaria experto experta investigador investigadora "
            "analista economista historiador autor autora técnico seleccionador delantero defensa portero actor actriz cantante director "
            "sospechoso acusado imputado víctima padre madre hermano hermana hijo hija viuda hombre mujer párroco obispo papa rey reina "
            "tesorero agente adjunto esposa marido novia novio colega magistrado magistrada sindicalista industrial dirigente pescador "
            "agricultor ganadero propietario dueño dueña alumno cliente conductor profesor profesora maestro maestra representante ciclista "
            "futbolista tabernero sacristán perito bióloga biólogo geólogo ingeniero ingeniera arquitecto modelo torero periodista"
        ),
        "group": (
            "investigadores expertos científicos médicos analistas especialistas economistas sindicatos asociaciones rebeldes talibanes "
            "terroristas insurgentes oposición manifestantes familias padres electos diputados autoridades abogados presos rehenes "
            "agricultores organizadores acusación defensa países rusos estadounidenses familiares ganaderos comerciantes"
        ),
        "agency/media": "agencia afp reuters ap tass efe sputnik",
        "outlet/media": "diario periódico sitio cadena revista semanario radio prensa medio medios mensual televisión blog gaceta portal emisora televisora programa",
        "document": (
            "informe informes estudio estudios comunicado documento documentos encuesta sondeo investigación carta texto cifras datos "
            "estadísticas balance ley contrato plan acuerdo auditoría nota análisis resultados peritaje autopsia prueba pruebas muestra muestras expediente auto atestado resolución sumario"
        ),
        "footage": "vídeo vídeos video videos imágenes imagen foto fotos fotografías grabación grabaciones película",
    },
    roles={
        "military": "militar militares castrense castrenses",
        "diplomatic": "diplomática diplomáticas diplomático diplomáticos",
        "official": "oficial oficiales gubernamental gubernamentales judicial judiciales policial policiales ministerial fiscales",
        "local": "local locales vecinal vecinales",
        "medical": "médica médicas hospitalaria hospitalarias sanitaria sanitarias médico médicos",
        "activist": "activista opositora opositoras",
        "media": "mediática mediáticas periodística",
    },
    anonymity=(
        "anónimo",
        "anónima",
        "bajo anonimato",
        "bajo condición de anonimato",
        "pidió el anonimato",
        "pidió anonimato",
        "pidió no ser identificado",
        "pidió no ser identificada",
        "pidieron no ser identificados",
        "pidió reserva de su identidad",
        "pidió no ser nombrado",
        "prefiere no dar su nombre",
        "prefirió no dar su nombre",
        "no quiso dar su nombre",
        "prefiere mantener el anonimato",
        "prefirió mantener el anonimato",
        "cercana al caso",
        "cercanas al caso",
        "conocedoras de",
        "conocedores de",
        "conocedora de",
    ),
    audiences="periodistas prensa reporteros medios micrófonos cámara público diputados investigadores jueces tribunal asamblea analistas radio juez pleno",
    titles="señor señora sr sra don doña d dña dr dra doctor doctora general coronel capitán comandante teniente monseñor padre fray licenciado ingeniero profesor profesora",
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "uno": "i",
        "yo": "1",
        "nosotros": "1",
        "nosotras": "1",
        "aquel": "m",
        "éste": "m",
        "ésta": "f",
        "ello": "i",
        "esto": "i",
        "eso": "i",
        "quien": "",
        "que": "",
    },
    latter=(
        "este último",
        "esta última",
        "estos últimos",
        "estas últimas",
        "el mismo",
        "la misma",
        "el interesado",
        "la interesada",
    ),
    press="medios prensa",
    back_nouns={
        "anonymous person": "fuente fuentes interlocutor interlocutora testigo testigos responsable oficial militar funcionario diplomático vecino amiga",
        "outlet agency": "diario sitio periódico cadena agencia revista semanario medio radio portal emisora",
        "institution group": (
            "organización ong sociedad grupo club asociación sindicato institución empresa firma compañía movimiento partido dirección "
            "ministerio secretaría dependencia departamento entidad organismo constructora minera"
        ),
        "document": "informe estudio documento encuesta comunicado texto",
        "person": (
            "ministro ministra presidente presidenta alcalde alcaldesa fiscal portavoz vocero abogado abogada entrenador diputado diputada "
            "senador senadora experto investigador hombre mujer concejal pescador gobernador gobernadora juez jueza actriz actor cantante dirigente "
            "armador secretario secretaria párroco imputado"
        ),
    },
    called="nombre",
    when_words="cuando después antes porque",
    definite="el la los las este esta estos estas ese esa esos esas dicho dicha",
    determiners=(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro "
        "nuestra nuestros nuestras varios varias algunos algunas ciertos ciertas ningún ninguna cada todo toda todos todas otro otra otros "
        "otras dicho dicha dos tres cuatro cinco seis siete ocho nueve diez"
    ),
    possessives="su sus mi mis nuestro nuestra nuestros nuestras",
    relatives="que quien quienes cual cuales cuyo cuya donde",
    coordinators="y e o u",
    boundaries="pero que quien quienes donde cuando si porque pues mientras aunque como sino ni cual cuales cuyo cuya",
    prepositions=(
        "a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras ayer hoy lunes martes miércoles "
        "jueves viernes sábado domingo"
    ),
    of_words="de del",
    times=(
        "ayer hoy mañana anoche lunes martes miércoles jueves viernes sábado domingo tarde noche madrugada enero febrero marzo abril mayo "
        "junio julio agosto septiembre setiembre octubre noviembre diciembre pasado próximo semana mes año día víspera recientemente temprano"
    ),
    hearsay=(
        "al parecer",
        "presuntamente",
        "supuestamente",
        "se dice que",
        "se rumorea que",
        "se comenta que",
        "se especula con que",
        "corre el rumor",
        "circula el rumor",
        "trascendió que",
        "ha trascendido que",
        "dizque",
        "según se dice",
        "según se rumorea",
        "según trascendió",
    ),
    possible=(
        "podría",
        "podrían",
        "puede",
        "pueden",
        "quizá",
        "quizás",
        "tal vez",
        "acaso",
        "probablemente",
        "posiblemente",
        "es posible",
        "es probable",
        "a lo mejor",
        "parece",
        "parecen",
    ),
    intended=(
        "va a",
        "van a",
        "prevé",
        "prevén",
        "planea",
        "planean",
        "tiene previsto",
        "tienen previsto",
        "está dispuesto a",
        "está dispuesta a",
        "están dispuestos a",
        "tiene la intención",
        "debe",
        "deben",
    ),
    future_endings="ará arán erá erán irá irán drá drán brá brán",
    past_endings="ó aron ieron dijo dijeron hizo puso sostuvo expuso supo adujo",
    negations="no ningún ninguno ninguna nunca jamás nada sin ni",
    contrast=(
        "sin embargo",
        "pero",
        "no obstante",
        "por otra parte",
        "por otro lado",
        "en cambio",
        "respecto a",
        "por su parte",
        "a su vez",
        "aun así",
        "cabe recordar",
        "al mismo tiempo",
    ),
    own_versions=tuple(
        f"{version} {this}"
        for version in ("versión", "versión anterior", "versión previa", "versión inicial", "primera versión")
        for this in ("de este artículo", "de esta noticia", "de esta nota", "de este texto", "de esta información")
    ),
    own_voice=(
        "nuestro corresponsal",
        "nuestra corresponsal",
        "nuestro enviado especial",
        "nuestra enviada especial",
        "pudo constatar este diario",
        "pudo comprobar este diario",
        "ha podido comprobar este diario",
        "ha podido saber este diario",
        "pudo saber este diario",
        "este diario",
        "este medio",
        "este periódico",
        "esta redacción",
    ),
    finite=(
        "es son era eran fue fueron ha han había habían hay hubo será serán sería serían está están estaba estaban estuvo puede pueden podía "
        "podía podría podrían debe deben va van hace hacen hizo hicieron tiene tienen tenía tuvo tuvieron queda quedan sigue siguen lleva "
        "llevan viene vienen vino vinieron dio dieron sea sean haya hayan hubiera hubieran quiere quieren sabe saben pone puso sale parece "
        "muere mueren murió existe existen exista llega llegan pasa ocurre cae vive viven consta funciona trabaja trabajaba muestra calla cerró"
    ),
    infinitive_endings="ar er ir arse erse irse arlo erlo irlo arla erla irla arle erle irle",
    elided="",
    not_sources="procedimiento procedimientos costumbre tradición norma normas regla reglas ley protocolo reglamento fórmula dicho refrán criterio criterios modalidades temporada caso edad momento necesidad necesidades modelo tamaño calendario plan zona regiones gustos método circunstancias grado tipo uso parezca convenga",
    in_words="en",
    not_verbs="cuenta denuncia duda pregunta nota cita queja demanda protesta alerta estima crítica critica resta reclamo juzga informe aviso considerado dicho",
    told_by="a al ante",
    before_verbs="",
    agents="por",
    person_relatives="que quien quienes",
    own_possessives="nuestro nuestra nuestros nuestras",
    impersonal="",
    infinitive_markers="a de no",
    reflexives="se",
    denying_determiners="ningún ninguna",
    gerund_links="y",
    announcers="esto eso",
    animate_pronouns=True,
    name_particles="de del la las los y al el van von bin ibn da do dos",
    unnamed="fuente fuentes interlocutor interlocutores allegado allegados rumor rumores observador observadores",
    nonfinite="haber habiendo ser siendo",
    indefinite="un una unos unas",
    bare_plural=False,
    owners="hecha hechas",
    clitics="se lo la le les los las me te nos no",
    admit="reconocer admitir confesar",
    mistakes="error errores fallo equivocación",
    head_last=False,
    gender={
        "un": "m",
        "el": "m",
        "este": "m",
        "ese": "m",
        "don": "m",
        "una": "f",
        "la": "f",
        "esta": "f",
        "esa": "f",
        "doña": "f",
        "los": "p",
        "las": "p",
        "estos": "p",
        "estas": "p",
        "unos": "p",
        "unas": "p",
        "varios": "p",
        "varias": "p",
        "algunos": "p",
        "algunas": "p",
        "dos": "p",
        "tres": "p",
    },
    adverb_endings="mente",
    finite_endings="aron ieron aban ían arán erán irán ó ará erá irá arían erían irían",
    never_verbs="dominó paletó",
    relays=(
        "en declaraciones a",
        "en declaraciones al",
        "en entrevista con",
        "en una entrevista con",
        "en una entrevista a",
        "entrevista con",
        "en diálogo con",
        "en conversación con",
        "ante los micrófonos de",
        "a los micrófonos de",
        "en los micrófonos de",
        "a las cámaras de",
        "publicado por",
        "publicada por",
        "publicados por",
        "publicado en",
        "obtenido por",
        "obtenida por",
        "obtenidos por",
        "emitido por",
        "emitida por",
    ),
    holding=(
        "ha obtenido",
        "obtuvo",
        "ha tenido acceso",
        "tuvo acceso",
        "pudo leer",
        "ha consultado",
        "consultó",
        "publica",
        "publicó",
        "posee",
    ),
    media_words={
        "agency": "agencia agencias wire",
        "outlet": (
            "diario periódico gaceta heraldo voz prensa tribuna correo eco jornada nación universal mundo radio tv televisión canal revista "
            "semanario crónica noticias informador mercurio hoy digital bolsa grada post herald news times telegraph"
        ),
    },
    hypernyms={
        "hombre mujer interesado interesada responsable": "*",
        "oficial militar uniformado": "general coronel teniente capitán comandante almirante oficial",
        "edil regidor regidora": "alcalde alcaldesa concejal concejala",
        "magistrado magistrada": "juez jueza fiscal presidente presidenta magistrado magistrada",
        "médico facultativo facultativa": "doctor doctora dr médico cirujano cirujana",
        "sindicalista": "delegado delegada secretario secretaria sindicato",
        "dirigente directivo mandatario mandataria": "presidente presidenta director directora dueño gobernador gobernadora",
        "técnico preparador": "entrenador entrenadora seleccionador técnico",
        "letrado letrada": "abogado abogada",
        "científico científica": "investigador investigadora profesor profesora",
        "diplomático": "embajador embajadora cónsul",
        "artista intérprete": "cantante actor actriz músico",
        "escalador corredor": "ciclista",
        "futbolista jugador ariete": "delantero defensa portero centrocampista",
        "diestro matador": "torero",
    },
    news_items="información noticia primicia rumor historia bomba exclusiva",
    credited=(
        *(
            f"{verb} {of}"
            for verb in ("procede", "proviene", "viene", "procedía", "venía", "tomada", "sale", "salió")
            for of in ("de", "del")
        ),
        "apareció primero en",
        "salió primero en",
        "apareció en",
        "publicada por",
        "publicada en",
        "difundida por",
        "adelantada por",
    ),
    putting_out="publicó publica tiene soltó lanzó lanza difundió dio da trae",
    lessons="tiempo primavera verano otoño invierno mañana noche semana mes año día pasado futuro experiencia historia vida práctica hechos realidad años",
    excepting="salvo excepto",
    first_person="mos",
    never_nominative="ando iendo yendo",
    nobody="nadie nada ninguno ninguna quienquiera",
    agents_of="ista ero era dor dora tor tora logo loga",
    figures="cifra cifras balance número total monto importe estimación suma saldo",
    relying=("con base en", "sobre la base de", "basándose en", "que se basa en", "apoyándose en", "que se apoya en"),
    rates="en",
    pointers="este esta estos estas ese esa mismo misma mismos mismas dicho dicha",
    leads="dirige dirigía preside presidía comanda comandaba encabeza encabezaba representa representaba",
    single="un una su",
    demonstratives="este esta ese esa",
    drops_subjects={"n": "p", "": "s"},
    quoted_names=True,
    sites="desde en",
    refusals="rechazar descartar",
    refused=(
        "oferta ofertas propuesta propuestas pedido pedidos petición peticiones solicitud solicitudes recurso recursos demanda demandas "
        "moción enmienda enmiendas invitación ultimátum tregua acuerdo acuerdos llamamiento llamado presupuesto tratado"
    ),
    answering="comentar comentario comentarios respondió respondido responder respuesta contestó contestado",
    declining="rechazó rehusó declinó sin",
    own_work="recuento conteo investigación encuesta análisis lugar",
    reporters=(
        "periodista periodistas reportero reportera reporteros corresponsal corresponsales enviado enviada enviados fotógrafo fotógrafa"
    ),
    reporting_for="para",
    witnessing="vio vieron ve visto observó observaron constató constataron comprobó comprobaron comprobado constatado contó contaron",
    about_this=("así lo", "así se lo", "es lo que", "eso es lo que", "esto es lo que"),
)
