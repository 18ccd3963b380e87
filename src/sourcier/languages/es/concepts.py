"""Counted things and their language-neutral concepts, in Spanish."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords, phrases

_TABLE = """
person: persona, individuo, ser humano, alma, personalidad
fighter: combatiente, miliciano, miliciana, hombre armado, guerrillero, guerrillera, muyahidin
commander: comandante, jefe militar, jefe rebelde, senor de la guerra, coronel, cabecilla
militant: militante, yihadista, islamista, extremista, insurgente, taliban
terrorist: terrorista
suicide_bomber: terrorista suicida, atacante suicida, kamikaze
rebel: rebelde, revolucionario, insurrecto, disidente
mercenary: mercenario
sniper: francotirador
soldier: soldado, soldada, militar, recluta, paracaidista, legionario, efectivo militar, uniformado, infante de marina
officer: oficial, suboficial, sargento, capitan, teniente
sailor: marinero, marino, tripulante de marina
pilot: piloto, aviador
reservist: reservista
police_officer: policia, agente de policia, guardia civil, gendarme, agente policial, carabinero, patrullero
guard: guardia, guardian, vigilante, custodio, guardia fronterizo
peacekeeper: casco azul
agent: agente
spy: espia
official: responsable, funcionario, funcionaria, dirigente, alto cargo, cargo publico, autoridad
head_of_state: jefe de estado, presidente, jefe de gobierno, mandatario
minister: ministro, ministra, secretario de estado
lawmaker: diputado, diputada, senador, senadora, parlamentario, eurodiputado, congresista, legislador, concejal
mayor: alcalde, alcaldesa, intendente
diplomat: diplomatico, diplomatica, embajador, consul
judge: juez, jueza, magistrado, magistrada
prosecutor: fiscal, procurador
candidate: candidato, candidata, aspirante
inspector: inspector, investigador policial
observer: observador, observadora
leader: lider
member: miembro, afiliado, afiliada, socio, integrante
supporter: activista, partidario, partidaria, simpatizante, seguidor
delegate: delegado, delegada, representante
signatory: firmante, signatario
civilian: civil, no combatiente
resident: habitante, vecino, vecina, residente, ciudadano, ciudadana, poblador, lugareno
villager: aldeano, aldeana
tourist: turista, visitante, veraneante, viajero, viajera
student: estudiante, universitario, universitaria
teacher: docente, profesor, profesora, maestro, maestra
voter: elector, electora, votante
consumer: consumidor, consumidora
customer: cliente, clienta
taxpayer: contribuyente
user: usuario, usuaria, internauta
subscriber: abonado, suscriptor
passerby: transeunte, peaton, peatona
spectator: espectador, espectadora, asistente
fan: aficionado, aficionada, hincha
worshipper: fiel, creyente
pilgrim: peregrino, peregrina
homeless_person: sin techo, persona sin hogar
worker: trabajador, trabajadora, obrero, obrera, operario
employee: empleado, empleada, asalariado, asalariada
miner: minero, minera de carbon
farmer: agricultor, agricultora, campesino, campesina, ganadero, ganadera
driver: conductor, conductora, chofer, automovilista, motorista, camionero, taxista
fisher: pescador, pescadora
engineer: ingeniero, ingeniera, tecnico
nurse: enfermero, enfermera
doctor: medico, medica, doctor, cirujano
health_worker: sanitario, sanitaria, personal sanitario, trabajador de la salud, trabajador sanitario
rescuer: socorrista, rescatista
firefighter: bombero, bombera
aid_worker: cooperante, trabajador humanitario
volunteer: voluntario, voluntaria
journalist: periodista, reportero, reportera, corresponsal
photographer: fotografo, camarografo
lawyer: abogado, abogada
scientist: cientifico, cientifica, investigador, investigadora
expert: experto, experta, especialista, analista
artist: artista, musico, actor, actriz, cantante
athlete: atleta, deportista
player: jugador, jugadora, futbolista
coach: entrenador, entrenadora
runner: corredor, corredora
cyclist: ciclista
executive: empresario, empresaria, directivo, directiva
shareholder: accionista
crew_member: tripulante, miembro de la tripulacion
cleric: sacerdote, cura, iman, obispo, religioso, pastor, cardenal
child: nino, nina, hijo, hija, pequeno
baby: bebe, recien nacido, lactante
pupil: alumno, alumna, escolar, colegial
minor: menor, menor de edad, adolescente
young_person: joven, muchacho, muchacha, chico, chica
woman: mujer
pregnant_woman: mujer embarazada, embarazada
man: hombre, varon
elderly_person: anciano, anciana, jubilado, jubilada, persona mayor, pensionista
family_member: familiar, pariente, allegado
parent: padre de familia, progenitor
mother: madre
father: padre
sibling: hermano, hermana
spouse: esposa, esposo, marido
family: familia
household: hogar
victim: victima
death: muerto, muerta, muerte, fallecido, fallecida, fallecimiento, deceso, victima mortal, cadaver, difunto, baja mortal, asesinado, asesinada, baja
suicide: suicidio
injury: herido, herida, lesionado, lesionada, herido grave, persona herida
missing_person: desaparecido, desaparecida, persona desaparecida
survivor: superviviente, sobreviviente
patient: paciente, enfermo, enferma
infected_person: contagiado, contagiada, infectado, infectada
passenger: pasajero, pasajera
protester: manifestante
rioter: alborotador, alborotadora
hostage: rehen
prisoner: preso, presa, prisionero, prisionera, cautivo, recluso, interno
prisoner_of_war: prisionero de guerra
detainee: detenido, detenida, arrestado, arrestada
suspect: sospechoso, sospechosa, investigado
defendant: acusado, acusada, imputado, imputada, procesado
convict: condenado, condenada
criminal: delincuente, criminal, ladron, ladrona, atracador, maleante, bandido
trafficker: traficante, narcotraficante
smuggler: contrabandista
hacker: pirata informatico, hacker
gang_member: pandillero
gunman: tirador, pistolero, sicario
attacker: atacante, asaltante, agresor, agresora
witness: testigo
plaintiff: denunciante, querellante
migrant: migrante, emigrante, indocumentado
refugee: refugiado, refugiada
asylum_seeker: solicitante de asilo
displaced_person: desplazado, desplazada, damnificado, damnificada, evacuado, evacuada
immigrant: inmigrante
deserter: desertor
participant: participante
competitor: competidor, competidora
guest: invitado, invitada, huesped
respondent: encuestado, encuestada
foreigner: extranjero, extranjera
expatriate: expatriado
group: grupo, agrupacion
armed_group: grupo armado, grupo rebelde, grupo terrorista, faccion
militia: milicia
brigade: brigada
battalion: batallon
convoy: convoy, caravana
gang: banda, pandilla
team: equipo
party: partido, partido politico
company: empresa, sociedad, compania, firma, filial, multinacional, constructora
bank: banco
factory: fabrica, planta
shop: tienda, comercio, negocio, supermercado, restaurante
airline: aerolinea, compania aerea
organisation: organizacion, asociacion, institucion, organismo
ngo: ong
union: sindicato
agency: agencia
country: pais, estado miembro, nacion, potencia
city: ciudad, localidad, municipio
village: pueblo, aldea, caserio
neighbourhood: barrio
region: region, provincia, departamento, distrito, comarca
vehicle: vehiculo
car: coche, automovil, carro, turismo, auto
truck: camion, camioneta
bus: autobus, autocar, microbus, omnibus
ambulance: ambulancia
motorcycle: moto, motocicleta
bicycle: bicicleta
train: tren
wagon: vagon
armoured_vehicle: vehiculo blindado, blindado
tank: tanque, carro de combate
aircraft: avion, aeronave, avioneta
helicopter: helicoptero
drone: dron, drone
warplane: avion de guerra, avion de combate
bomber: bombardero
fighter_jet: caza
airliner: avion comercial
boat: bote, lancha, embarcacion, barca, patera, cayuco
ship: buque, barco, carguero, crucero, transbordador
warship: buque de guerra, fragata
tanker: petrolero
submarine: submarino
fishing_boat: pesquero, barco pesquero
satellite: satelite
weapon: arma, arma de fuego
gun: canon
rifle: fusil, rifle, escopeta
pistol: pistola, revolver
machine_gun: ametralladora
missile: misil, misil balistico
rocket: cohete
bomb: bomba
mine: mina antipersona
explosive_device: artefacto explosivo, coche bomba, paquete bomba
grenade: granada
shell: obus
mortar: mortero
ammunition: municion, cartucho, bala
knife: cuchillo
operation: operacion, operativo
evacuation: evacuacion
rescue: rescate
raid: redada, allanamiento
patrol: patrulla
attack: ataque, asalto, ofensiva, agresion, atentado
strike: bombardeo selectivo
airstrike: ataque aereo
bombing: bombardeo
suicide_attack: atentado suicida, ataque suicida
shooting: tiroteo, disparo, balacera
ambush: emboscada
cyberattack: ciberataque
explosion: explosion, detonacion, deflagracion
clash: enfrentamiento, choque armado
battle: batalla, combate
massacre: masacre, matanza
murder: asesinato, homicidio, crimen machista, feminicidio
kidnapping: secuestro
rape: violacion, agresion sexual
robbery: robo, atraco
accident: accidente, siniestro
crash: choque
collision: colision
shipwreck: naufragio
fire: incendio, fuego
flood: inundacion, crecida, riada
earthquake: terremoto, sismo, seismo, temblor
aftershock: replica
storm: tormenta, tempestad, huracan, ciclon, temporal
tornado: tornado
landslide: deslizamiento de tierra, deslave, alud de tierra, corrimiento de tierra
avalanche: avalancha, alud
protest: manifestacion, protesta, marcha
strike_of_workers: huelga, paro
arrest: detencion, arresto, captura
search: registro
seizure: incautacion, decomiso
trial: juicio
hearing: audiencia, vista
conviction: condena
complaint: denuncia, queja, reclamacion, querella
charge: cargo
violation: infraccion, abuso
election: eleccion, comicio
meeting: reunion, encuentro
summit: cumbre
match: partido de futbol
goal: gol
point: punto
win: victoria, triunfo
defeat: derrota
draw: empate
medal: medalla
race: carrera
penalty: penalti
flight: vuelo
incident: incidente
visit: visita
call: llamada
test: prueba, ensayo, test, analisis
vaccination: vacunacion
layoff: despido
birth: nacimiento
marriage: matrimonio, boda
divorce: divorcio
crime: crimen, delito
building: edificio, inmueble
house: casa, vivienda, domicilio
apartment: apartamento, piso, departamento residencial
room: habitacion, cuarto
school: escuela, instituto, colegio, universidad, centro educativo
hospital: hospital, clinica, centro de salud
hospital_bed: cama
church: iglesia, ermita
mosque: mezquita
office: oficina
hotel: hotel
bridge: puente
road: carretera
camp: campamento, campo
base: base, base militar, cuartel
checkpoint: puesto de control, reten
warehouse: almacen, deposito, bodega
power_plant: central, central nuclear
reactor: reactor
wind_turbine: aerogenerador
airport: aeropuerto
port: puerto
museum: museo
well: pozo
tunnel: tunel
station: estacion
target: objetivo, blanco
tree: arbol
animal: animal
cattle: vaca, res
sheep: oveja, cordero
pig: cerdo
bird: ave, pajaro
poultry: pollo, gallina
fish: pez
dog: perro
horse: caballo
case: caso
infection: infeccion, contagio
hospitalisation: hospitalizacion, hospitalizado, hospitalizada
dose: dosis
vaccine: vacuna
cocaine: cocaina
cannabis: cannabis, marihuana, hachis
mask: mascarilla
document: documento, expediente
report: informe
letter: carta
book: libro
article: articulo
passport: pasaporte
law: ley
contract: contrato, acuerdo
signature: firma recogida
question: pregunta
amendment: enmienda
decree: decreto
photo: foto, fotografia, imagen
video: video
film: pelicula
episode: episodio, capitulo
message: mensaje
tweet: tuit
email: correo electronico
account: cuenta
website: sitio web, pagina web
euro: euro, €
dollar: dolar, $
money: yen, rublo, yuan, franco, dinar, peso, sol, bolivar, real, rupia
loan: prestamo, credito
fine: multa
percent: %, por ciento
percentage_point: punto porcentual
vote: voto, sufragio
ballot: papeleta
seat: escano
job: empleo, puesto de trabajo, puesto
share: accion
ticket: billete, entrada, boleto
product: producto
phone: telefono
computer: ordenador, computadora
barrel: barril
body: cuerpo
grave: tumba, fosa comun
painting: cuadro, pintura
measure_of_length: km, kilometro, metro, m, cm, centimetro, milla, pie
measure_of_area: hectarea, kilometro cuadrado, metro cuadrado, km2
measure_of_weight: tonelada, kilo, kilogramo, kg, gramo
measure_of_volume: litro, metro cubico
measure_of_energy: megavatio, mw, gigavatio, gw, kwh
measure_of_temperature: grado
measure_of_speed: km/h
time_span: dia, semana, mes, ano, hora, minuto, segundo, siglo, noche
place: lugar, sitio, zona
sanction: sancion
reason: razon
proposal: propuesta
market: mercado
prison_building: prision, carcel
court_of_law: tribunal, juzgado
roof: tejado, techo
border: frontera
river: rio
mountain: montana
batch: lote
tobacco: tabaco
cigarette: cigarrillo
battery: bateria
tyre: neumatico
engine: motor
pipeline: oleoducto, gasoducto
water: agua
gas: gas
oil: petroleo
milk: leche
cheese: queso
meat: carne
egg: huevo
medicine: medicamento
virus: virus
fuel: combustible
salary: salario, sueldo
profit: beneficio, ganancia
debt: deuda
tax: impuesto, tasa
ransom: rescate pagado
password: contrasena
server: servidor
air_defence_system: sistema de defensa aerea
card: tarjeta amarilla, tarjeta roja
command_post: puesto de mando
contractor: contratista
drone_strike: ataque con drones
eruption: erupcion
inmate: recluso, reclusa
lawsuit: querella
option: opcion
skeleton: esqueleto
song: cancion
speaker: ponente, orador
stabbing: apunalamiento
startup: empresa emergente
surgery: cirugia, trasplante
tribe: tribu
vacancy: vacante
"""

_IRREGULAR = {"menor": "menores", "caracter": "caracteres"}
_UNCHANGED = frozenset(
    {
        "km",
        "kg",
        "cm",
        "m",
        "mw",
        "gw",
        "kwh",
        "km2",
        "km/h",
        "%",
        "$",
        "€",
        "por",
        "ciento",
        "ong",
        "virus",
        "analisis",
        "dosis",
        "test",
        "sin",
    }
)
_ENDS_PHRASE = frozenset({"de", "del", "a", "en", "sin", "no"})


def _plural(phrase: str, irregular: dict[str, str]) -> str:
    """The nouns and adjectives up to the first preposition take the plural."""
    words = phrase.split(" ")
    for i, word in enumerate(words):
        if word in _ENDS_PHRASE:
            break
        if word in irregular:
            words[i] = irregular[word]
        elif word not in _UNCHANGED and not word.endswith("s"):
            words[i] = word[:-1] + "ces" if word.endswith("z") else word + ("s" if word[-1] in "aeiou" else "es")
        elif word.endswith(("us", "es", "is")) and word not in _UNCHANGED:
            words[i] = word + "es"
    return " ".join(words)


WORDS = ConceptWords(
    phrases=phrases(_TABLE, _IRREGULAR, _plural),
    companions="compañero;compañeros;compañera;compañeras;colega;colegas",
)
