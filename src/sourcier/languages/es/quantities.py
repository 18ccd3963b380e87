"""Number words of Spanish and what bounds them."""

from __future__ import annotations

from sourcier.languages.quantities import QuantityWords

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
).split()
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_ONES = {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21}
_HUNDREDS = {
    "doscient": 200,
    "trescient": 300,
    "cuatrocient": 400,
    "quinient": 500,
    "seiscient": 600,
    "setecient": 700,
    "ochocient": 800,
    "novecient": 900,
}

WORDS = QuantityWords(
    numbers={word: value for value, word in enumerate(_UNITS)}
    | _TENS
    | _ONES
    | {stem + ending: value for stem, value in _HUNDREDS.items() for ending in ("os", "as")}
    | {"ciento": 100},
    articles=frozenset({"un", "una", "uno"}),
    bare=frozenset({"cien", "mil"}),
    hundreds=frozenset({"cien"}),
    scales={
        "mil": 1000,
        "millon": 10**6,
        "millones": 10**6,
        "billon": 10**12,
        "billones": 10**12,
    },
    joiners=frozenset({"y"}),
    bounds={
        "mas de": "more_than",
        "mas del": "more_than",
        "superior a": "more_than",
        "supera los": "more_than",
        "supera las": "more_than",
        "superan los": "more_than",
        "superado los": "more_than",
        "por encima de": "more_than",
        "al menos": "at_least",
        "por lo menos": "at_least",
        "cuando menos": "at_least",
        "no menos de": "at_least",
        "como minimo": "at_least",
        "un minimo de": "at_least",
        "minimo": "at_least",
        "menos de": "less_than",
        "inferior a": "less_than",
        "por debajo de": "less_than",
        "hasta": "at_most",
        "a lo sumo": "at_most",
        "como maximo": "at_most",
        "como mucho": "at_most",
        "un maximo de": "at_most",
        "no mas de": "at_most",
        "casi": "nearly",
        "cerca de": "nearly",
        "practicamente": "nearly",
        "unos": "approx",
        "unas": "approx",
        "aproximadamente": "approx",
        "alrededor de": "approx",
        "en torno a": "approx",
        "poco mas de": "approx",
        "del orden de": "approx",
        "apenas": "exact",
        "exactamente": "exact",
        "solo": "exact",
        "solamente": "exact",
        "unicamente": "exact",
    },
    after={
        "aproximadamente": "approx",
        "al menos": "at_least",
        "por lo menos": "at_least",
        "como minimo": "at_least",
        "o mas": "at_least",
        "como maximo": "at_most",
        "como mucho": "at_most",
        "a lo sumo": "at_most",
    },
    collective={
        "decena": 10,
        "docena": 12,
        "quincena": 15,
        "veintena": 20,
        "treintena": 30,
        "cuarentena": 40,
        "cincuentena": 50,
        "centenar": 100,
        "centena": 100,
        "millar": 1000,
    },
    uncounted=frozenset({"en"}),
    crowds={
        "decenas": (24, 99),
        "docenas": (24, 99),
        "cientos": (200, 999),
        "centenares": (200, 999),
        "miles": (2000, 9999),
        "millares": (2000, 9999),
        "millones": (2 * 10**6, 10**7 - 1),
    },
    vague=frozenset(
        (
            "varios|varias|algunos|algunas|numerosos|numerosas|muchos|muchas|diversos|diversas|multiples|un grupo de|un punado de|"
            "una serie de|gran numero de|un gran numero de|un numero indeterminado de|multitud de|unos cuantos|unas cuantas"
        ).split("|")
    ),
    nobody=frozenset({"nadie"}),
    none=frozenset({"ningun", "ninguna", "ni un solo", "ni una sola"}),
    link_words=frozenset({"de", "del"}),
    determiners=frozenset(
        "un una el la los las este esta estos estas ese esa esos esas su sus nuestros nuestras mis del al".split()
    ),
    changes=frozenset("paso pasa pasan pasar pasaron pasado subio sube bajo baja cayo cae crecio aumento descendio".split()),
    range_closed=frozenset({"y"}),
    range_closing=frozenset({"entre"}),
    rates=frozenset({"por", "al", "a la"}),
    not_after=frozenset({"de", "que"}),
    out_of=frozenset({"sobre"}),
    glue_words=frozenset({"contra"}),
    range_open=frozenset({"de", "entre"}),
    range_between=frozenset({"a", "y", "o", "u", "-", "–"}),
    pairs=frozenset({"ambos", "ambas", "los dos", "las dos", "un par de"}),
    singles=frozenset({"solo", "sola", "unico", "unica"}),
    scale_suffixes={"m": 10**6, "k": 1000},
    currencies=frozenset(
        """euro euros dolar dolares libra libras yen yenes franco francos rublo rublos yuan yuanes rupia rupias dinar dinares dirham peso
        pesos real reales sol soles bolivar bolivares boliviano bolivianos quetzal quetzales lempira lempiras guarani guaranies corona coronas
        € $ £ ¥ usd eur gbp chf mxn cop clp ars""".split()
    ),
    measures=frozenset(
        """km kilometro kilometros metro metros m cm mm centimetro centimetros hectarea hectareas ha kg kilo kilos kilogramo kilogramos
        gramo gramos g tonelada toneladas t litro litros l barril barriles grado grados mw gw kw mwh gwh kwh megavatios gigavatios km2 m2 m3
        km/h milla millas pie pies nudos hectometros miligramos mg""".split()
    ),
    percents=frozenset({"%", "por ciento", "por cien"}),
    labels=frozenset(
        """articulo articulos pagina paginas capitulo numero num n no nº vol seccion linea ruta version temporada episodio acto fase nivel tomo
        canal boeing airbus covid sala anexo parrafo decreto ley resolucion figura tabla grupo division tipo zona sector puerta anden lote
        serie etapa liga top carretera calle km juzgado comunicado""".split()
    ),
    adjectives=frozenset(
        """otro otra otros otras nuevo nueva nuevos nuevas joven jovenes gran grande grandes pequeno pequena pequenos pequenas primer primero
        primera primeros primeras ultimo ultima ultimos ultimas principales viejo vieja viejos viejas antiguo antigua antiguos antiguas buenos
        buenas solo sola solos solas mismo misma mismos mismas diferentes distintos distintas importantes altos altas largos largas presunto
        presunta presuntos presuntas supuesto supuesta supuestos supuestas ex falso falsa falsos falsas posibles simples""".split()
    ),
    stops=frozenset(
        """el la los las un una de del y e o u pero mas menos en sobre bajo por para con sin que quien donde a al este esta estos estas su sus
        se no ni lo le les me nos es son era eran fue fueron ha han habia habian habra hay hubo sera seran ser estar esta estan desde durante
        segun tras antes despues contra entre hacia hasta como si tan tambien luego cuando mientras ya aun siempre entre murio murieron
        habria habrian seria serian haber resultaron quedaron""".split()
    ),
    fractions=frozenset("tercio tercios cuarto cuartos quinto quintos decimo decimos mitad medio media".split()),
    tallies={"numero": "", "cifra": "", "total": "", "saldo": "", "balance": "", "recuento": ""},
    numerals=frozenset({"numero"}),
    amounts=frozenset(
        """a de es era fue seria son en alcanza alcanzo alcanzaba supera supero superaba ronda rondaba suma sumaba totaliza :""".split()
    ),
    reaching=frozenset({"hasta"}),
)
