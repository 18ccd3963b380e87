"""Words of Spanish around proper names."""

from __future__ import annotations

from sourcier.languages.es.speech import SAYING
from sourcier.languages.names import NameWords
from sourcier.words import fold

WORDS = NameWords(
    adjective=r"(?:al|ales|ico|ica|ano|ana|ense|eno|ena|ario|aria|ivo|iva|oso|osa|ista|or|ora|ado|ada|ido|ida|general|libre|publico|publica|inter\w+|ruso|rusa|frances|francesa|ingles|inglesa|aleman|alemana)s?$",
    titles=frozenset(
        """senor senora sr sra srta don dona d dna doctor doctora dr dra profesor profesora presidente presidenta vicepresidente vicepresidenta
        ministro ministra viceministro viceministra primer general coronel capitan comandante teniente sargento almirante jeque emir rey reina
        principe princesa sultan papa cardenal obispo arzobispo iman ayatola diputado diputada senador senadora alcalde alcaldesa gobernador
        gobernadora prefecto embajador embajadora juez jueza fiscal procurador abogado abogada analista experto experta periodista portavoz vocero
        vocera director directora secretario jefe jefa canciller comisario comisaria entrenador entrenadora delantero defensa portero
        centrocampista jugador jugadora escritor escritora investigador investigadora militante activista sindicalista opositor opositora
        dirigente empresario empresaria consejero consejera concejal concejala exconcejal exministro expresidente medico medica cirujano
        torero cantante actor actriz modelo ciclista padre monsenor fray sor licenciado ingeniero edil intendente""".split()
    ),
    heads=frozenset(
        """ministerio observatorio agencia union federacion confederacion asociacion ong organizacion comite consejo comision sindicato partido
        frente movimiento liga alianza coalicion agrupacion colectivo fundacion instituto universidad escuela hospital centro tribunal corte
        juzgado fiscalia procuraduria banco grupo sociedad compania empresa ejercito fuerzas brigada batallon regimiento direccion oficina
        autoridad alta alcaldia ayuntamiento servicio policia guardia departamento red club camara asamblea senado parlamento
        gobierno academia cruz laboratorio cooperativa mutua caja mina mision operacion diputacion generalitat junta xunta consejeria defensoria
        contraloria proteccion salvamento obispado arzobispado real atletico deportivo""".split()
    ),
    tails=frozenset("fc cf sa sl group".split()),
    within=frozenset("en".split()),
    beside=frozenset("a hacia".split()),
    links=frozenset("de del la el los las y e para a al contra sobre en sin".split()),
    civic=frozenset(
        """alcaldia ayuntamiento policia hospital clinica universidad facultad escuela instituto tribunal fiscalia corte aeropuerto puerto prision
        carcel sindicato federacion confederacion asociacion ministerio comite consejo fundacion agencia liga partido colectivo sociedad
        observatorio camara academia arzobispado diocesis obispado embajada consulado banco bolsa diputacion gobierno juzgado""".split()
    ),
    of=frozenset("de del la el los las".split()),
    descriptors=frozenset(
        """el la los las un una unos de del agencia prensa informacion informativo diario periodico sitio cadena television radio semanario revista
        medio grupo organizacion movimiento partido presidente ministro general milicia internet tv noticias web oficial""".split()
    ),
    function=frozenset(
        """el la los las un una unos unas de del al a este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra tu tus lo
        ellos ellas yo nosotros usted ustedes que quien quienes cual donde cuando como porque si no mas menos muy bien mal todo todos toda todas
        ningun ninguna ninguno otro otra otros otras mismo misma en y e o u pero ni sino con sin para por sobre bajo desde durante tras
        antes segun contra entre hacia hasta lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primero primera ultimo
        ultima asi tambien tampoco ademas aun todavia entonces luego despues hoy ayer manana anoche varios varias algunos algunas fuente fuentes
        citando es son ha han siempre nunca jamas aqui alli frente cuanto ante mientras aunque quiza tal ya cada se le les me nos fuera dentro
        inicio mediados finales foto video ver leer articulo nadie nada hay""".split()
    )
    # Verbs often open a sentence.
    | {fold(form) for form in SAYING},
    given=frozenset(
        """jose juan antonio manuel francisco luis javier carlos miguel angel pedro jesus rafael fernando daniel alejandro jorge alberto pablo sergio
        ramon diego andres ricardo roberto eduardo enrique oscar ruben raul ignacio alfonso victor mario julio cesar gustavo hernan rodrigo felipe
        gabriel martin nicolas santiago tomas emilio ernesto hugo ivan jaime joaquin lorenzo marcos mateo gonzalo guillermo agustin arturo
        octavio tadeo fermin jacinto ramiro anselmo matias efrain wilmar aurelio ulises jacobo evaristo quique toni gaspar
        maria carmen ana isabel laura cristina marta lucia elena pilar rosa teresa patricia beatriz silvia raquel monica andrea claudia paula
        sofia valentina camila daniela gabriela adriana alejandra mariana carolina natalia veronica susana mercedes dolores consuelo nuria
        elvira lola graciela maritza rosaura eulalia yolanda gloria esther julia irene alicia luisa sara ines""".split()
    ),
)
