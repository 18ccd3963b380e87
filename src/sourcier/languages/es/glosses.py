"""What the common words of the news mean, by language-neutral name, in Spanish. Written for this project (CC0)."""

from __future__ import annotations

import msgspec

from sourcier.languages.glosses import glosses

_TABLE = """
bridge: puente pasarela viaducto
tower: torre
building: edificio inmueble
house: casa vivienda domicilio chalet
flat: apartamento piso
room: habitacion cuarto sala
cellar: sotano
roof: tejado techo teja
wall: muro pared muralla
door: puerta porton
window: ventana vidriera cristal
staircase: escalera
factory: fabrica planta fundicion
workshop: taller
warehouse: almacen deposito bodega nave polvorin
shop: tienda comercio negocio
market: mercado feria
school: escuela colegio instituto
nursery: guarderia
university: universi* facultad campus
hospital: hospital clinica
surgery: cirug* quirofano operado
church: iglesia capilla catedral ermita parroquia
museum: museo galeria
library: biblioteca archivo
theatre: teatro opera
stadium: estadio cancha cesped
pool: piscina
beach: playa litoral
island: isla islote
mountain: montana cumbre sierra cerro
valley: valle barranco
forest: bosque monte
river: rio arroyo torrente
lake: lago laguna embalse
dam: presa dique
sea: mar oceano
coast: costa costero
field: campo prado
farm: granja finca hacienda vinedo
well: pozo manantial
road: carretera autopista autovia calle avenida
path: sendero camino
square: plaza
town_hall: ayuntamiento alcaldia
town: ciudad municip* localidad villa
village: pueblo aldea caserio
district: barrio distrito
suburb: afueras suburbio
border: fronter*
airport: aeropuerto aerodromo
station: estacion anden
port: puerto muelle
lighthouse: faro
prison: prision carcel celda penitenciari*
court: tribunal juzgado corte judicial
barracks: cuartel
camp: campamento
shelter: refugio albergue
hotel: hotel hostal
restaurant: restaurante bar cantina taberna cafeteria
cemetery: cementerio tumba sepultura
mine: mina minero mineria cantera
tunnel: tunel subterraneo
landfill: vertedero basura residuo
sewer: alcantarilla
car_park: aparcamiento estacionamiento
lift: ascensor telecabina
car: coche automovil vehiculo carro
lorry: camion camioneta remolque
coach: autobus autocar
train: tren ferroviari* vagon locomotora
tram: tranvia
bicycle: bicicleta ciclista
motorcycle: moto motocicleta
ship: buque barco carguero transbordador
boat: bote lancha pesquero embarcacion barca patera
wreck: escombro pecio restos
plane: avion aeronave avioneta
helicopter: helicoptero
driver: conductor chofer automovilista
crew: tripula*
passenger: pasajero viajero
pedestrian: peaton transeunte
brake: freno
wheel: rueda neumatico
engine: motor
fuel: combustible gasolina gasoil queroseno
traffic: trafico circulacion atasco
journey: trayecto viaje travesia
speed: velocidad
child: nino nina crio
boy: chico muchacho
girl: chica muchacha
baby: bebe
woman: mujer
man: hombre varon
teenager: adolescente joven
pupil: alumno alumna escolar
student: estudiante
teacher: profesor maestro docente
pensioner: jubilado anciano
neighbour: vecino vecina
resident: habitante poblador residente
brother: hermano
sister: hermana
father: padre
mother: madre
son: hijo
daughter: hija
husband: marido esposo
wife: esposa
widow: viuda viudo
family: familia familiar
friend: amigo amiga
colleague: colega companero
guest: invitado huesped
worker: trabajador obrero operario
employee: empleado empleada
manager: gerente directivo
owner: dueno duena propietari*
tenant: inquilino
chief: jefe responsable
director: director
chairman: presidente
founder: fundador
heir: heredero
volunteer: voluntari*
fisherman: pescador pesca
farmer: agricultor ganadero campesino
baker: panadero panaderia
nurse: enfermero enfermera
doctor: medico doctor cirujano
pharmacist: farmac*
lawyer: abogado abogada letrado
judge: juez jueza magistrad*
prosecutor: fiscal fiscalia procurador
jury: jurado
police: policia policial agente
gendarme: guardia
firefighter: bombero
rescuer: rescatista socorrista rescate salvamento
soldier: soldado militar ejercito tropa
general: general comandante coronel capitan
fighter: combatiente rebelde insurgente miliciano
spy: espia espionaje
thief: ladron atracador
kidnapper: secuestrador
hostage: rehen rehenes
migrant: migrante refugiado inmigra*
prisoner: preso recluso detenido
suspect: sospechos* presunto
victim: victima
witness: testigo
survivor: supervivien* sobrevivien*
wounded: herido lesionado herida
dead: muerto muerte fallecid* fallecimiento deceso muerta
body: cuerpo cadaver
mayor: alcalde alcaldesa
councillor: concejal edil
council: consejo
minister: ministro ministra
ministry: ministerio
ambassador: embajad* consul consulado
king: rey reina real principe
mp: diputad* senador senadora parlamentari* congresista
candidate: candidat* aspirante
voter: elector votante
union: sindicat* sindical
bishop: obispo sacerdote cura parroco
actor: actor actriz
singer: cantante cancion concierto
painter: pintor cuadro pintura
writer: escritor autor novela
journalist: periodista corresponsal reporter*
player: jugador futbolista delantero portero defensa
coach_of_team: entrenador seleccionador
referee: arbitro
fan: aficionad* hincha
runner: corredor maraton
climber: alpinista escalador senderista
diver: buzo buceo
scientist: cientific* investigador laboratorio
expert: expert* especialista
engineer: ingenier* tecnico
crowd: multitud gentio
inspector: inspector inspeccion auditoria
fire: incendi* fuego llama
smoke: humo humareda
explosion: explosion explot* estall* deflagr*
collapse: derrumb* desplom* colaps* hundi*
landslide: deslizamiento deslave
flood: inund* riada crecida
storm: tormenta temporal huracan ciclon
rain: lluvia aguacero precipitacion
snow: nieve nevada avalancha
hail: granizo
lightning: rayo relampago
wind: viento racha
heat: calor sequia
earthquake: terremoto sismo temblor seismo
wave: ola oleaje marea
accident: accident* colision choque choc*
derail: descarril*
sink: naufrag* zozobr*
drown: ahogad* ahog*
attack: ataque atac* atentado asalt* agres*
strike_air: bombarde*
shooting: tiroteo disparo dispar* balacera
stab: apunal* cuchillo
weapon: arma fusil pistola
bomb: bomba artefacto
kill: mato mataron matar asesin* homicid* matan
die: murio murieron morir fallec* perecier* muere
injure: herir hirio hirieron
kidnap: secuestr* rapt*
release: liber* excarcel*
ransom: rescatado
mediation: mediacion mediador
arrest: arrest* detencion detenid* detuv* deten*
escape: fuga huy* huida escap* fug*
search: busqueda registro redada busc*
disappear: desapar*
find: hall* encontr* descub*
seize: incaut* decomis* confisc*
steal: rob* hurt* atraco sustra*
smuggle: contrabando traficante
forge: falsific* falso falsa
fraud: fraud* estaf* malvers*
bribe: sobor* corrup* cohecho
lie: mentira mentir minti*
charge: imput* inculp*
sentence: conden* pena
acquit: absuel* absol*
trial: juicio audiencia
sue: denunci* demand* querell*
appeal: apelacion apel* recurso recurr*
inquiry: investig* pesquis* diligencia
evidence: prueba
confess: confes* reconoc*
deny: neg* desment* desmint*
warn: advert* advirt* alert*
threaten: amenaz*
promise: promes* promet* compromet*
apologise: disculp* perdon
accuse: acus*
blame: culpa culp*
resign: dimi* renunci*
appoint: nombr* design*
dismiss: destitu* despid* despedid*
hire: contrat* reclut*
replace: reemplaz* sustitu* relev*
elect: eleg* eleccion comicio voto votacion urna
count: recuento escrutinio
win: gan* victoria triunf*
lose: perd* derrota
match: partido encuentro
goal: gol marco
cup: copa trofeo medalla titulo campeonato
season: temporada
club: club equipo plantilla
contract: contrato
sign: firm*
transfer: fich* traspas* cedido
strike_work: huelga paro
protest: manifest* protest* marcha concentracion
riot: disturbio enfrentamiento
block: bloque*
occupy: ocup*
meet: reun* conversaciones
agree: acuerdo pacto tratado
truce: tregua
negotiate: negoci*
refuse: rechaz* rehus*
withdraw: retir*
ban: prohib* vet*
allow: autoriz* permiso licencia permit*
suspend: suspen* interrum*
cancel: cancel* anul*
postpone: aplaz* pospo* retras*
close: cerr* cierr* cierre clausur*
open: abr* abiert* reabr* inaugur*
begin: comenz* comienz* empez* inici*
end: final fin termin* acab*
stop: ces* par
build: constru* obra
demolish: demol* derrib*
repair: repar*
damage: dano dan* destru* destroz* arras*
break: romp* rota roto rotura grieta
leak: vertido derrame
pollute: contamin* toxic*
poison: enven* intoxic*
infect: infec* epidemi* contag*
ill: enferm*
vaccine: vacun* dosis
cure: curar tratamiento
drug: droga cocaina marihuana heroina
medicine: medicament* pastilla
alcohol: alcohol* ebri*
test: prueb* test ensayo
bacteria: bacteri* virus microb*
water: agua potable
food: aliment* comida
meat: carne vacuno cerdo pollo
cheese: queso lacteo leche
bread: pan harina trigo
fruit: fruta manzana uva
fish: pez pescado marisco
dog: perro
cat: gato
horse: caballo yegua
cow: vaca bovin* toro
sheep: oveja cordero
bird: ave pajaro
wolf: lobo oso
bee: abeja
animal: animal
tree: arbol roble
sell: vend* venta
buy: compr* adqui*
pay: pag* abon*
cost: cost* precio coste
tax: impuesto fiscal*
debt: deuda quiebra
bank: banco bancari*
money: dinero efectivo
profit: beneficio ganancia
wage: salario sueldo
job: empleo puesto
fund: fondo subvenc* presupuest* financ*
share: accion bolsa dividendo
company: empresa compania firma sociedad
group: grupo
customer: client* consumidor
supply: suministr* abastec*
product: producto produc*
jewel: joya collar anillo diamante
gold: oro
statue: estatua escultura
treasure: tesoro reliquia
book: libro manuscrito
letter: carta sobre
document: document* expediente nota
report: informe estudio encuesta
list: lista
photo: foto* imagen*
video: video pelicula
recording: grabac* audio
message: mensaje
phone: telefon* movil
website: internet web
computer: ordenador computador* servidor
hacker: pirat* ciber* hacker
data: dato
key: llave clave
power: luz electri* apagon corriente
gas: gas carbono
nuclear: nuclear reactor radi*
oil: petroleo crudo
coal: carbon
stone: piedra roca
glass: vidrio
steel: acero hierro metal cobre
light: lampara
camera: camara
night: noche madrugada
morning: amanecer
evening: anochecer
afternoon: tarde mediodia
week: semana
month: mes
year: ano
summer: verano
winter: invierno
first: primero primera primer
last: ultimo ultima
former: antiguo ex
new: nuevo nueva
old: viejo vieja
big: gran grande enorme
small: pequen*
long: largo
high: alto alta
secret: secret* confidencial
anonymous: anonim*
public: public*
private: privad*
foreign: extranj*
red: rojo
white: blanco
black: negro
blue: azul
green: verde
health: salud sanidad sanitari* medic*
law: ley legisla*
rule: norma regla reglament*
reform: reforma
party: partidos
government: gobierno
state: estado
war: guerra conflicto combate batalla
peace: paz
aid: ayuda humanitari* ong
help: ayud* apoy*
hunger: hambre
poverty: pobre pobreza
marriage: boda matrimonio
divorce: divorci* separ*
birth: nacimiento embaraz*
funeral: funeral entierr* enterr* sepelio
festival: festival fiesta carnaval
ceremony: ceremonia homenaje
prize: premio galard*
gift: regalo don donac*
holiday: vacacion turista
debate: debat*
speech: discurso
press: prensa periodico diario
television: television tele cadena
rumour: rumor*
error: error erron*
problem: problema defecto fallo
risk: riesgo peligro*
safety: seguridad
cause: caus*
evacuate: evacu* desaloj*
send: envi*
arrive: lleg*
leave: sal* salid*
return: regres* vuelt*
cross: cruz* atraves*
carry: transport* traslad*
hide: ocult* escond*
show: mostr* muestr* revel*
see: ver vio vieron visto
hear: oir oyo oyeron escuch*
know: saber sabia sabe conoc*
believe: creer cree crei* pens* piens*
ask: ped* pid* reclam* exig*
answer: respond* respuest* contest*
write: escrib* escrit*
read: leer leyo lectura
speak: habl*
work: trabaj* labor* funcion* oper*
play: jug* jueg*
give: entreg*
take: tomo tomar
keep: guard* conserv*
use: us* utiliz*
increase: aument* increment* subid* alza
decrease: baja baj* reduc* redu* descen*
experiment: experimento experiencia
project: proyecto plan
half: mitad medio
dozen: docena decena
hundred: centenar ciento cien
thousand: millar mil miles
million: millon*
tonne: tonelada
kilo: kilo* kg
litre: litro
metre: metro
kilometre: kilomet* km
hour: hora
minute: minuto
east: este oriental
west: oeste occidental
north: norte septentrional
south: sur meridional
mask: mascara capucha
bag: bolsa maleta
box: caja contenedor
bottle: botella
clothes: ropa camisa
shoe: zapato bota
paper: papel*
flag: bandera pancarta
bell: campana
table: mesa
cable: cable
pipe: tuberia
crane: grua
satellite: satelite espacial
drone: dron drone
gang: banda cartel
decision: decision decid*
order: orden orden*
measure: medida
member: miembro
parliament: parlament* congreso
campaign: electoral
sailor: marinero marino
pilot: pilot*
eye: ojo
leg: pierna rodilla
hand: mano
heart: corazon card*
blood: sangre
bone: fractura hueso
skin: piel
coma: coma
fever: fiebre
vomit: vomit*
pain: dolor
cancer: cancer tumor
ambulance: ambulancia
intensive_care: uci
emergency: emergencia urgenc*
patient: paciente
autopsy: autops*
sample: muestra
analysis: analis*
positive: positiv*
negative: negativ*
eat: com*
live: viv*
hit: golpe*
dig: excav*
fly: vuelo volar vol*
take_off: despeg*
land: aterriz*
debris: fragment*
restore: restablec*
rate: tasa tipos
interest: interes
governor: gobernador*
currency: divisa dolar euro peso
shareholder: accionista
merger: fusion fusion*
bid: oferta opa
rival: rival* competidor
harvest: cosecha
customs: aduana
cargo: carga mercancia
opposition: oposicion opositor
coalition: coalicion alianza
president_state: presidencia presidencial
missile: misil
artillery: artilleria canon
ceasefire: armisticio
siege: asedi* siti*
ambush: emboscad*
patrol: patrull*
officer: oficial sargento teniente
coup: golpista
regime: regimen dictad*
jihadist: yihad* islamist*
sanction: sancion*
deport: expuls* deport*
fear: miedo tem*
anger: ira indign*
noise: ruido estruendo
insult: insult*
sexual: sexual*
abuse: abus* malt*
torture: tortur*
reward: recompensa
fine_pay: multa
bail: fianza
verdict: sentencia veredict*
police_station: comisaria
castle: castillo
monastery: monasterio convento
mosque: mezquita iman
pope: papa vaticano
race: carrera
league: liga division
injury_sport: ligamento esguince
rent: alquiler
explosive: dinamita explosivo polvora
barrel: barril
climate: clima*
volcano: volcan* lava
metro: suburbano
trade: comerci* export* import*
network_social: redes
press_release: comunicad*
confirm: confirm*
verify: verific*
estimate: estim* calcul*
figure: cifra numero
balance: balance
quick: rapid*
slow: lent*
weak: debil*
clean: limpi*
dark: oscur*
cold: frio
serious: grave gravemente
fatal: mortal
illegal: ileg* ilicit*
legal: legal
national: nacional*
international: internacion* mundial
rich: ric* fortuna
fake_news: bulo desinform*
garage: garaje
garden: jardin huerto
cliff: acantilado
cave: cueva
desert: desierto arena
jungle: selva
chemical: quimic*
invention: invent* patent*
film: cine cineasta rodaje
music: musica orquesta
target: objetivo blanco
protect: proteg* proteccion
describe: describ*
explain: explic*
announce: anunci*
prepare: prepar*
try: intent*
fail: fracas*
accept: acept*
oblige: oblig*
prevent: imped* impid*
change: cambi* modific*
add: anad* agreg*
remove: suprim* elimin*
divide: divid*
own: pose*
"""

# Words of every article, by which a translation is known.
_COMMON = """
year: ano anual*
month: mes mensual*
week: semana semanal*
day: dia jornada diari*
century: siglo
decade: decada
time: tiempo vez
moment: momento instante
period: periodo epoca era
today_now: hoy ahora actualmente actual
night: noche madrugada
morning: manana
evening: tarde
future: futuro
past_time: pasado
beginning: comienz* comenz* inici* principio
end_finish: fin final termin* acab*
continue: continu* prosig* sigue siguen
stop: deten* par* ces*
remain: permanec* qued* todavia
become: convert* conviert*
appear: aparec* parec*
happen: ocurr* suced* produj* produc*
create: cre* form*
develop: desarroll*
improve: mejor*
reduce: reduc* redu* dismin*
grow: crec*
reach: alcanz*
include: inclu* comprend*
receive: recib* obtuv* obten*
offer: ofrec* ofert* propus* propon*
support_back: apoy* respald*
oppose: opus* opon* contra
refuse: rechaz* neg*
allow_able: capaz permit* posib*
need: necesi* exig*
want: quer* quier* dese*
expect: esper* prev*
decide: decid* determin*
plan_word: plan plane* planif*
consider: consider* estim*
think: pens* piens* idea
understand: entend* entiend* comprend*
learn: aprend*
teach: ensen* profesor* educ*
study: estudi* investig*
remember: record* recuerd* memoria
call_name: llam* nombre*
history: histori*
word_term: palabra* termino*
language: lengua* idioma
translate: tradu*
letter_char: carta*
book: libro*
author: autor* escritor*
publish: public*
article_text: articulo* texto
report_word: informe*
information: informa* dato*
evidence_word: prueb*
example: ejemplo*
question: pregunt*
science: cienc* cientif*
medicine_sci: medicin* medic*
economy: econom*
finance: financ* fondo*
technology: tecnolog* tecnic*
machine: maquina* motor* aparat*
phone: telefon* movil*
electric: electr*
energy: energ*
water: agua*
air: aire aere*
fire_flame: fuego incendi* llama*
earth: tierra* suelo terren*
region: region* territori*
province: provinci*
country: pais nacion
capital_city: capital
population: poblacion* habitant*
people_nation: pueblo gente person*
world_word: mundo mundial*
north: norte
south: sur
east: este oriental*
west: oeste occident*
middle_center: centr* medio*
rain: lluvi*
storm: torment*
number_word: numero* cifra*
percent: ciento
total_whole: total* enter*
part: parte*
several_many: vari* numeros* much*
few: poc*
near_about: casi cerca alrededor
only_just: solo sol* unic*
same_equal: mism* igual*
other_different: otr* diferent* distint*
main: principal*
important: importan* signif*
great_large: gran grand* enorm*
good: buen* bien
bad: mal* peor*
true_real: verda* real*
false: fals*
difficult: dificil* dificult*
free: libre* libert*
safe_secure: segur*
danger: peligr* riesg* amenaz*
open_word: abr* abiert*
close_shut: cerr* cierr*
near_close: cerca* vecin*
far: lejos distan*
power: poder*
control_rule: gobern* control*
king: rey* real
law_word: ley* legisl* derech*
justice_word: justic*
crime: crim* delit*
judge_word: juez jueces judic*
trial: juici*
lawyer_word: abogad*
prison_word: prision carcel* pres* deten*
police_word: polic*
agreement: acuerdo* pact* tratad*
negotiate: negoci*
peace: paz
war: guerra*
battle: batalla* combat*
army_word: ejercit* militar*
weapon_word: arma*
defend: defend* defien*
attack_word: ataqu* atac* atentad* asalt*
defeat: derrot*
victory: victori* triunf* gan*
lose: perd* pierd*
destroy_word: destru* destroz*
citizen: ciudadan*
society: socied* social* comunid*
family: famil*
father: padre*
mother: madre*
son: hijo*
daughter: hija*
child: nin* infan*
man: hombre*
woman: mujer*
husband: marido espos*
death: muert* fallec* murier* muri*
bury: enterr* sepult*
life: vida viv*
survive: superviv* sobreviv*
age_years: edad*
health: salud sanit*
disease: enferm*
body: cuerpo*
doctor: medico* doctor*
treat: trat* atenc*
hospital_pl: hospital*
food: aliment* comida
animal: animal*
buy: compr*
sell: vend* venta*
pay: pag*
price_cost: precio* cost*
money: dinero
tax: impuest*
debt: deuda*
bank: banc*
company: empres* compan* firm*
industry: industri*
product: produc*
build_construct: constru*
house_home: casa* viviend* domicili*
street_road: calle* carretera* autopist* avenid*
city_town: ciudad* urban* municip*
village_rural: aldea* rural*
room_hall: sala* habitac*
team: equip* club*
player: jugador*
match_game: partido* juego*
swim_water: buque* barco* nave*
port_harbor: puerto*
sea_ocean: mar mares marin* ocean*
coast_shore: cost* playa*
river_stream: rio rios arroyo*
mountain_peak: montan* cerro*
train_rail: tren* ferrovi*
car_vehicle: coche* vehicul* automov*
truck_bus: camion* autobus*
plane: avion* aeronav*
travel: viaj*
drive: conduc*
move: mov* muev* desplaz*
arrive_come: lleg* vin* vien*
return_back: regres* volv* vuelv*
follow_after: siguient* proxim*
lead: lider* dirig* encabez* jefe*
chief_boss: director* patron* dirigent*
president_word: president*
mayor: alcald*
minister: ministr* ministeri*
secretary: secretari*
government_word: gobiern* administr*
official_word: oficial* autorid* funcionar* responsabl*
member_group: miembro*
group_word: grup* organiz*
association: asociac* sindicat* federac*
council_com: consej* comis*
institution: institu* fundac*
university_school: universi* escuel* colegi*
student_pupil: estudiant* alumn*
expert: expert* especialist*
worker_employ: trabaj* emplead* obrer*
job: emple*
service: servici*
customer: client*
visit: visit*
meet: reun* encuentr* cumbre*
talk_discuss: convers* habl*
say: dij* dic* declar* afirm* indic*
announce_word: anunci* proclam*
warn: advirt* advert* alert*
deny: neg* nieg* desm*
criticise: critic*
church_temple: iglesi* catedral*
"""

_EMPTY = """
ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alli ambos ante antes apenas aquel aquella aquellos aqui asi aun aunque bajo
bastante bien cabo cada casi cierta ciertas cierto ciertos como con contra cual cuales cualquier cuando cuanto cuya cuyo debe deben debia debian
decir del demas dentro desde despues donde durante ella ellas ellos embargo entonces entre eran eras eres esa esas ese eso esos esta estaba estaban
estado estan estar estas este esto estos estuvo fue fuera fueron fuese haber habia habian habra habran habria habrian hace hacen hacer hacia hacian
hasta hay haya hayan hecho hizo hicieron hubiera hubieran hubo incluso junto las les los luego mas mediante menos mientras mismo mismos misma mismas
mucha muchas mucho muchos muy nada nadie ninguna ningun ninguno nos nosotros nuestra nuestras nuestro nuestros nunca otra otras otro otros para
parte pero poca pocas poco pocos podia podran podria podrian porque por pueda puede pueden puedan pues que quien quienes quiere quieren sea sean
segun ser sera seran seria serian sido siempre siendo sin sino sobre sola solamente solas solo solos son sus tal tales tambien tampoco tan tanto
tener tenia tenian tiene tienen toda todas todavia todo todos tras tuvo una unas uno unos usted vez veces ya lunes martes miercoles jueves viernes
sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy manana proximo proxima pasado
pasada dia dias adonde aquello aquellas aca alla alrededor ambas anoche anteayer antemano anterior anteriores aparte asimismo cerca conforme
cualquiera cuantas cuantos cuanta cuyas cuyos dado debajo delante demasiado demasiada demasiados detras diversos doquier empero enfrente enseguida
entretanto excepto hallarse igual igualmente jamas lejos lento medio mejor menudo mia mio mios ningunos numerosos numerosas peor posteriormente
primera primero primeros primeras primer quiza quizas recien respecto segunda segundo siquiera suya suyas suyo suyos tercera tercero temprano tarde
tuyo ultima ultimas ultimo ultimos vuestra vuestro acaso dicho dicha dichos dichas sendos haberse hubiese hayamos hemos habeis somos sois soy seamos
fui fuimos estuvieron estaria estara estaran estuviera esten deberia deberian debera deberan debio debieron pudo pudieron poder podra pudiera
pudieran quiso quisieron querer queria querian tendra tendran tendria tuvieron tuviera teniendo tenido haciendo hara haran haria hiciera van vamos
iban iba ido ira iran fuesen deber hallan vaya sigue siguen seguia seguian siguio suele suelen solia lleva llevan llevaba quedo queda quedan
quedaron dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno
veintidos veintitres veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas
trescientos trescientas cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil miles millon millones mitad setiembre sabados
domingos nuevo nueva nuevos nuevas
"""

# Plurals and feminines: "detenidas" is found as "detenido".
_ENDINGS = frozenset("es as os s a o e".split())

WORDS = msgspec.structs.replace(glosses(_TABLE, _COMMON), empty=frozenset(_EMPTY.split()), endings=_ENDINGS, feminine="o")
