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
room: habitacion cuarto sala salas salon
cellar: sotano
roof: tejado techo teja
wall: muro pared muralla
door: puerta porton
window: ventana vidriera cristal
staircase: escalera
factory: fabrica planta fundicion
workshop: taller
warehouse: almacen deposito bodega nave polvorin hangar* galpon granero
shop: tienda comercio negocio
market: mercado feria
school: escuela colegio instituto
nursery: guarderia
university: universi* facultad campus catedra
hospital: hospital clinica ambulatorio
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
well: pozo manantial perfor* sondeo*
road: carretera autopista autovia calle avenida
path: sendero camino
square: plaza
town_hall: ayuntamiento alcaldia
town: ciudad municip* localidad villa municipal*
village: pueblo aldea caserio poblado
district: barrio distrito
suburb: afueras suburbio alrededores cercanias
border: fronter*
airport: aeropuerto aerodromo
station: estacion anden
port: puerto muelle
lighthouse: faro
prison: prision carcel celda penitenciari*
court: tribunal juzgado corte judicial
barracks: cuartel guarnici*
camp: campamento carpa carpas
shelter: refugio albergue
hotel: hotel hostal
restaurant: restaurante bar cantina taberna cafeteria comedor* tabernero
cemetery: cementerio tumba sepultura mausoleo sepulcro
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
bicycle: bicicleta ciclista ciclis* peloton
motorcycle: moto motocicleta
ship: buque barco carguero transbordador crucero* transatlantico
boat: bote lancha pesquero embarcacion barca patera embarcaci*
wreck: escombro pecio restos ruina*
plane: avion aeronave avioneta
helicopter: helicoptero
driver: conductor chofer automovilista
crew: tripula*
passenger: pasajero viajero
pedestrian: peaton transeunte
brake: freno
wheel: rueda neumatico
engine: motor
fuel: combustible gasolina gasoil queroseno gasoleo diesel
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
resident: habitante poblador residente lugareno* aldean*
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
employee: empleado empleada personal
manager: gerente directivo
owner: dueno duena propietari*
tenant: inquilino
chief: jefe responsable
director: director rector*
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
lawyer: abogado abogada letrado abogad* letrad*
judge: juez jueza magistrad*
prosecutor: fiscal fiscalia procurador
jury: jurado
police: policia policial agente
gendarme: guardia
firefighter: bombero
rescuer: rescatista socorrista rescate salvamento
soldier: soldado militar ejercito tropa tropas contingente efectivos
general: general comandante coronel capitan
fighter: combatiente rebelde insurgente miliciano
spy: espia espionaje espi*
thief: ladron atracador
kidnapper: secuestrador
hostage: rehen rehenes
migrant: migrante refugiado inmigra* asilo
prisoner: preso recluso detenido reclusa presos
suspect: sospechos* presunto
victim: victima
witness: testigo
survivor: supervivien* sobrevivien*
wounded: herido lesionado herida
dead: muerto muerte fallecid* fallecimiento deceso muerta defunc*
body: cuerpo cadaver
mayor: alcalde alcaldesa
councillor: concejal edil regidor*
council: consejo
minister: ministro ministra
ministry: ministerio dependencia
ambassador: embajad* consul consulado consulad*
king: rey reina real principe
mp: diputad* senador senadora parlamentari* congresista
candidate: candidat* aspirante
voter: elector votante
union: sindicat* sindical
bishop: obispo sacerdote cura parroco cardenal
actor: actor actriz actrices
singer: cantante cancion concierto
painter: pintor cuadro pintura
writer: escritor autor novela
journalist: periodista corresponsal reporter*
player: jugador futbolista delantero portero defensa extremo
coach_of_team: entrenador seleccionador
referee: arbitro
fan: aficionad* hincha
runner: corredor maraton
climber: alpinista escalador senderista
diver: buzo buceo
scientist: cientific* investigador laboratorio laboratori*
expert: expert* especialista
engineer: ingenier* tecnico
crowd: multitud gentio
inspector: inspector inspeccion auditoria auditor* contab*
fire: incendi* fuego llama
smoke: humo humareda
explosion: explosion explot* estall* deflagr* estallido* detonaci*
collapse: derrumb* desplom* colaps* hundi*
landslide: deslizamiento deslave
flood: inund* riada crecida
storm: tormenta temporal huracan ciclon
rain: lluvia aguacero precipitacion
snow: nieve nevada avalancha
hail: granizo
lightning: rayo relampago
wind: viento racha
heat: calor sequia arido calient*
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
smuggle: contrabando traficante coyote
forge: falsific* falso falsa
fraud: fraud* estaf* malvers* estafa* estafador* timo
bribe: sobor* corrup* cohecho
lie: mentira mentir minti*
charge: imput* inculp*
sentence: conden* pena
acquit: absuel* absol*
trial: juicio audiencia
sue: denunci* demand* querell* quej*
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
club: club equipo plantilla colectivo
contract: contrato
sign: firm*
transfer: fich* traspas* cedido
strike_work: huelga paro
protest: manifest* protest* marcha concentracion
riot: disturbio enfrentamiento enfrent*
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
stop: ces* par dej*
build: constru* obra
demolish: demol* derrib* desmant*
repair: repar*
damage: dano dan* destru* destroz* arras*
break: romp* rota roto rotura grieta fisura*
leak: vertido derrame filtraci*
pollute: contamin* toxic*
poison: enven* intoxic*
infect: infec* epidemi* contag* colera sarampion brote
ill: enferm*
vaccine: vacun* dosis
cure: curar tratamiento
drug: droga cocaina marihuana heroina narcotrafic* estupefac* alijo hachis
medicine: medicament* pastilla
alcohol: alcohol* ebri*
test: prueb* test ensayo
bacteria: bacteri* virus microb*
water: agua potable
food: aliment* comida
meat: carne vacuno cerdo pollo
cheese: queso lacteo leche lacte*
bread: pan harina trigo
fruit: fruta manzana uva
fish: pez pescado marisco
dog: perro
cat: gato
horse: caballo yegua
cow: vaca bovin* toro ganado ganader*
sheep: oveja cordero
bird: ave pajaro
wolf: lobo oso osos
bee: abeja apicult* colmena*
animal: animal
tree: arbol roble
sell: vend* venta
buy: compr* adqui*
pay: pag* abon* transferencia* pago pagos
cost: cost* precio coste
tax: impuesto fiscal*
debt: deuda quiebra bancarrota concurso
bank: banco bancari*
money: dinero efectivo
profit: beneficio ganancia
wage: salario sueldo
job: empleo puesto
fund: fondo subvenc* presupuest* financ*
share: accion bolsa dividendo
company: empresa compania firma sociedad
group: grupo
customer: client* consumidor cliente
supply: suministr* abastec* reparto
product: producto produc*
jewel: joya collar anillo diamante
gold: oro
statue: estatua escultura
treasure: tesoro reliquia
book: libro manuscrito
letter: carta sobre sobres
document: document* expediente nota
report: informe estudio encuesta
list: lista
photo: foto* imagen*
video: video pelicula
recording: grabac* audio grabaci*
message: mensaje
phone: telefon* movil llam*
website: internet web pagina sitio
computer: ordenador computador* servidor portatil tableta
hacker: pirat* ciber* hacker
data: dato
key: llave clave candado* cerradura*
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
morning: amanecer alba amanec*
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
anonymous: anonim* desconoc* anonimato
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
aid: ayuda humanitari* ong onege benefic*
help: ayud* apoy*
hunger: hambre
poverty: pobre pobreza
marriage: boda matrimonio novios prometid*
divorce: divorci* separ*
birth: nacimiento embaraz* parto maternidad matrona
funeral: funeral entierr* enterr* sepelio
festival: festival fiesta carnaval verbena*
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
send: envi* remit*
arrive: lleg* llega* vino vinieron
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
experiment: experimento experiencia experiment*
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
mask: mascara capucha mascarilla*
bag: bolsa maleta bolso
box: caja contenedor
bottle: botella
clothes: ropa camisa chaqueta abrigo pantalon traje
shoe: zapato bota calcetin*
paper: papel*
flag: bandera pancarta
bell: campana
table: mesa
cable: cable cables cuerda soga
pipe: tuberia oleoducto* gasoducto* caneria*
crane: grua gruas andamio*
satellite: satelite espacial
drone: dron drone drones
gang: banda cartel
decision: decision decid*
order: orden orden*
measure: medida
member: miembro
parliament: parlament* congreso legislat*
campaign: electoral
sailor: marinero marino
pilot: pilot* copilot* aviador*
eye: ojo
leg: pierna rodilla
hand: mano
heart: corazon card* cardiac* infarto
blood: sangre sangr* hemorrag*
bone: fractura hueso
skin: piel
coma: coma critico
fever: fiebre febril*
vomit: vomit*
pain: dolor
cancer: cancer tumor leucemia
ambulance: ambulancia ambulanci*
intensive_care: uci
emergency: emergencia urgenc* urgencia*
patient: paciente
autopsy: autops*
sample: muestra
analysis: analis*
positive: positiv*
negative: negativ*
eat: com*
live: viv*
hit: golpe*
dig: excav* exhum* desenterr*
fly: vuelo volar vol* vuelos aerolinea*
take_off: despeg* despegue lanzador*
land: aterriz*
debris: fragment*
restore: restablec*
rate: tasa tipos tasas
interest: interes
governor: gobernador*
currency: divisa dolar euro peso moneda dolares euros libra rublo
shareholder: accionista
merger: fusion fusion* adquisici*
bid: oferta opa
rival: rival* competidor
harvest: cosecha vendimia
customs: aduana
cargo: carga mercancia cargamento* flete
opposition: oposicion opositor disident*
coalition: coalicion alianza coalici*
president_state: presidencia presidencial
missile: misil
artillery: artilleria canon mortero* obus
ceasefire: armisticio
siege: asedi* siti* cerco
ambush: emboscad*
patrol: patrull*
officer: oficial sargento teniente
coup: golpista golpe
regime: regimen dictad*
jihadist: yihad* islamist* terror* extremis*
sanction: sancion* sanci*
deport: expuls* deport*
fear: miedo tem*
anger: ira indign*
noise: ruido estruendo
insult: insult* ofend* injuri*
sexual: sexual*
abuse: abus* malt*
torture: tortur*
reward: recompensa
fine_pay: multa
bail: fianza
verdict: sentencia veredict* veredicto
police_station: comisaria
castle: castillo
monastery: monasterio convento monasteri* abadia
mosque: mezquita iman predicador
pope: papa vaticano
race: carrera
league: liga division
injury_sport: ligamento esguince
rent: alquiler alquil* arriend*
explosive: dinamita explosivo polvora
barrel: barril opep
climate: clima* calentamiento
volcano: volcan* lava erupc*
metro: suburbano
trade: comerci* export* import*
network_social: redes facebook twitter instagram youtube tiktok
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
fake_news: bulo desinform* bulos
garage: garaje
garden: jardin huerto
cliff: acantilado
cave: cueva
desert: desierto arena oasis duna
jungle: selva
chemical: quimic*
invention: invent* patent* fantas*
film: cine cineasta rodaje
music: musica orquesta
target: objetivo blanco
protect: proteg* proteccion
describe: describ*
explain: explic*
announce: anunci* publicidad
prepare: prepar*
try: intent*
fail: fracas*
accept: acept*
oblige: oblig*
prevent: imped* impid* preven*
change: cambi* modific*
add: anad* agreg*
remove: suprim* elimin*
divide: divid*
own: pose*
roundabout: rotonda cruce encrucijada glorieta
parent: padres progenitor*
apprentice: aprendiz* becario
butcher: carnicer* matadero
shepherd: pastor rebano
winegrower: viticultor* vinicultor*
notary: notari*
wipe_out: aniquil*
draw_match: empat*
coin_hoard: anfora ceramica mosaico
school_year: semestre trimestre
vote_no: censura
suspect_verb: sospech*
elevator_shaft: montacargas
mastermind: cerebro cabecilla instigador*
restorer: restaur*
expertise: peritaje perit* tasaci*
meeting_council: asamblea
diarrhoea: diarrea
needle: jeringa aguja
dose_med: capsula
steroid: esteroid*
drink_verb: bebio beber bebida bebian
breath: respir* asfixi*
walk_verb: pase* camina*
run_verb: corri* corre*
climb: escal* trep*
press_button: boton puls*
turn_on: encend* activ*
turn_off: apag* desconect*
cut_verb: cortar corta corto cortado
tear: desgarr*
melt: derret* fundi* deshiel*
float: flot* deriva
rocket_part: propulsor
software: software aplicacion
virus_info: malware
encrypt: cifr* encript*
email: correo email
account_web: perfil usuario
substation: transformador subestacion
wind_farm: turbina eolic*
hydrogen: hidrogeno amoniaco cloro
asbestos: amianto asbesto mercurio
sewage: lodo
reservoir: cisterna tanque
supply_cut: escas* desabastec*
ration: racion*
distillery: destil* whisky
cattle_disease: aviar
net: red
crab: cangrejo langosta gamba camaron* marisc*
seal: foca
coastguard: guardacostas
lifejacket: chaleco boya baliza salvavidas transpondedor*
hull: casco quilla
anchor: ancla anclad* fonde*
run_aground: encall* varad*
distress: socorro auxilio
island_fr: archipielago atolon
quay: espigon embarcadero malecon
polling: urnas
irregular: irregular*
dissolve: disol*
sit_in: sentada
slogan: consigna eslogan
tear_gas: lacrimogen* granada
baton: porra
vandal: vandal*
graffiti: grafiti pintada
fence: valla alambrada
checkpoint: reten
tank_army: blindad*
trench: trinchera bunker
medal: condecor*
mercenary: mercenari*
deserter: desert*
girlfriend: novio novia pareja
shame: verguenza
whisper: susurr*
harass: acos* hostig*
strangle: estrangul*
axe: machete hacha
poisoner: arsenico cianuro
bone_find: esqueleto huesos
fingerprint: huella
alibi: coartada
handcuff: esposad*
sentence_prison: encarcel*
parole: condicional
clerk: escribano
search_warrant: allanamiento
undercover: infiltr* encubiert*
informant: informante denunciante
circus: circo payaso
boar: jabali ciervo
pet: veterinari* mascota
stadium_seat: grada
mountain_guide: guia
parachute: paracaid* parapent*
medal_win: podio
betting: apuest*
slum: chabol*
balcony: balcon terraza
beam: viga
digger: excavadora
fridge: nevera refrigerad* frigorific*
alarm_fire: extint*
smoke_detector: detector sensor*
fuel_station: gasolin*
conductor: revisor
lane: carril
toll: peaje
speeding: radar
drunk: borrach*
cockpit: cabina
runway: pista
air_control: controlador*
glider: planeador
balloon: globo dirigible
belt: cinturon
benefit: prestacion subsidio
relocate: trasla* reubic*
post_web: tuit tuite*
fall_verb: bajan bajar bajada
wet: mojad* humed*
dirty: suci* sucied*
light_adj: leve ligero
surveillance: escucha espiona* escuchas pinchazo*
attic: buhardilla atico desvan
bank_river: ribera orilla
hoax: broma engano
save_money: ahorr*
prefect: prefect* gobernador
spokesman: portavoz vocero portavoces
fall: cay* caid*
jump: salt*
retire: jubil*
password: contrasen*
wood: madera
weekend: finde
birthday: cumpleanos aniversario
young: jovenes
exam: examen* diploma temario
cheat: tramp* plagi* dopa* dopaje* doping testosterona
lottery: loteria sorteo casino
enter: entra entran entrar entro entraron entrada ingreso ingresar acceder
pass: pasa pasar pasan pasaba pasaron
train_verb: entren* simulacro maniobra
quarter_part: tercio
uniform: uniforme*
ticket: billete boleto pasaje
clock: reloj*
seat: asiento escano
bed: cama
chair: silla
dealer: marchante comerciante
collector: colecci*
quarantine: cuarentena confin*
shipyard: astillero
ear: oreja oido
nose: nariz
mouth: boca labio lengua
tooth: diente dientes muela
head_part: craneo craneal
neck: garganta cuello
arm: brazo hombro codo muneca
foot: pie pies
back_part: espalda columna
chest_part: pulmon* torax
kidney: rinon* higado renal
stomach: estomago vientre abdomen
allergy: alerg*
transplant: trasplant* injert*
mental: mental* psiquiatr* psicolog*
disabled: discapac* minusvalid*
symptom: sintoma*
immunity: inmun* anticuerpo*
pandemic: pandemi* covid coronavirus
sleep: dorm* duerm*
smell: olor* huele* hedor
stay: permane* qued* estancia
stand: parad*
turn: gir* curva
push: empuj*
hang: colg* cuelg* ahorc*
burn_verb: calcin* quemad*
freeze: congel* helad* helada* ventisca
orbit: orbit*
crater: crater
moon: luna lunar
astronaut: astronauta cosmonauta
telescope: telescopi* observatorio
planet: planet* asteroide cometa
robot: robot* automat*
screen: pantalla
artificial: artificial*
algorithm: algoritm*
battery: bateria* pila
solar: solar
pesticide: pesticid* herbicid* fertiliz* plaguicid*
boil: herv*
filter: filtr*
price_rise: inflacion* inflacion
central: central
exchange_market: bursatil
brewery: cerve*
poultry: gallina
egg: huevo
sugar: azucar* caramelo chocolate
tobacco: tabaco cigarr*
kitchen: cocin*
menu: menu almuerzo
cod: bacalao atun salmon sardina
whale: ballena delfin tiburon
lock_canal: canal esclusa
reef: arrecife coral*
ballot: papeleta sufragio
turnout: participacion abstencion
majority: mayori*
referendum: referendum referendo plebiscito
constitution: constituci*
observer: observador*
commission: comision comite panel
petition: peticion firmas
passport: pasaporte visado visa
veteran: veteran*
conscript: moviliz*
treason: traicion* traidor*
slavery: esclav*
orphan: huerfan* orfanato adop*
twin: gemel* melliz*
grandparent: abuel*
cousin: primo prima sobrino sobrina
love: amor amad* enamor*
grief: duelo llanto lagrimas llor* luto condolencia*
joy: alegr* feliz felic* jubilo
surprise: sorpre* asombr*
hope: esperanza*
laugh: risa sonri* reir
shout: grit*
silence: silenci* calla* call* mud*
racism: racis* xenof* antisemit*
dna: adn genetic*
amnesty: amnist* indult*
ancient_site: arqueolog* ruinas yacimiento
synagogue: sinagoga rabino
pilgrim: peregrin* romeria
sect: secta culto guru
miracle: milagro*
ghost: fantasma*
tiger: tigre leon leopardo
snake: serpiente vibora
rat: rata raton roedor*
mosquito: mosquito
final: semifinal*
swim: nadar nado nadador natacion
ski: esqui* esquiador*
boxing: boxe* pugil*
tennis: tenis* raqueta
rugby: rugby
olympic: olimp*
class: clase aula leccion
timetable: horario* calendario
mortgage: hipotec* credito prestamo* emprestito
cement: hormigon cemento
brick: ladrillo
boiler: caldera calefaccion
recycle: recicl*
emission: emision*
glacier: glaciar*
tsunami: tsunami maremoto
budget: deficit
editor: redactor* editorial
blog: blog*
interview: entrevist*
count_people: censo
double: dobl* duplic* triplic*
rise_verb: sube suben subir subio subida aumenta aumento elev*
early: tempran* anticipad*
late_adj: tardi*
strong: fuerte* potente*
empty: vaci*
bright: brillante* luminos*
rare: raro rara escaso
usual: habitual*
expensive: caro cara carisim* encarec*
conspiracy: conspir* complot trama
propaganda: propagand*
monument: memorial
swamp: pantano marisma humedal
dust: polvo ceniza
dance: bail* danza
book_pub: libreria editor
fashion: moda disenador*
chess: ajedrez* ajedrec*
gun_shop: municion* bala cartucho balas
disperse: dispers*
follow: sigu* persegu* persig* persecuc*
guard: custodi* vigil* vigilante* guardian guarda conserje
choose: elegi* elig* escog*
join: unirse unio unieron sumarse
spend: gasto gasta gastar gastado gastaron
bring: traer trae traen trajo trajeron traido
nation_french: frances francesa
nation_british: britanic* ingles inglesa
nation_russian: ruso rusa
nation_american: estadounid* norteameric* american*
nation_german: aleman alemana alemanes
nation_italian: italian*
nation_spanish: espanol*
nation_chinese: chin*
nation_japanese: japon* nipon*
nation_turkish: turc*
nation_iranian: irani*
nation_israeli: israeli*
nation_palestinian: palestin*
nation_egyptian: egipci*
nation_saudi: saudi*
nation_syrian: siri*
nation_iraqi: iraqui* iraki*
nation_lebanese: libanes*
nation_tunisian: tunecin*
nation_algerian: argelin*
nation_moroccan: marroqu*
nation_libyan: libi*
nation_sudanese: sudan*
nation_jordanian: jordan*
nation_yemeni: yemen*
nation_qatari: qatari catari
nation_kuwaiti: kuwaiti*
nation_emirati: emirati
nation_bahraini: bareini*
nation_kurdish: kurd*
nation_afghan: afgan*
nation_indian: indio india indios
nation_pakistani: pakistan*
nation_korean: corean*
nation_ukrainian: ucranian*
nation_polish: polac*
nation_greek: griego griega
nation_swiss: suizo suiza
nation_belgian: belga
nation_dutch: holandes* neerland*
nation_austrian: austriac*
nation_swedish: suec*
nation_norwegian: norueg*
nation_danish: danes danesa
nation_portuguese: portugues*
nation_mexican: mexican*
nation_brazilian: brasilen*
nation_argentine: argentin*
nation_canadian: canadiens*
nation_australian: australian*
nation_irish: irlandes*
nation_scottish: escoces*
nation_ethiopian: etiop*
nation_cuban: cuban*
source_said: fuente fuentes
interlocutor: interlocutor*
operator: operador*
route: ruta itinerario recorrido
guarantee: garanti* aval
reserve: reserva reservas existencias
preliminary: preliminar* provisional*
queue: cola fila
receive: recib* recepci*
clarify: aclar* precis* matiz*
emphasise: subray* insist* recalc*
remind: record*
assure: asegur*
persuade: convenc* persuad*
correct_verb: rectific* corrig* correcc*
contrary: contrari*
retort: replic*
notice_verb: adverti* percat*
note_verb: senal* anot*
express: expres*
joke: brome* iron* chiste
swear: jur*
urge: inst* exhort* urg*
mock: burl* ridicul*
object_oppose: opon* opos* opuso objec*
quarrel: pele* rina disput* pelea trifulca
commission_fee: honorarios
tariff: arancel* aduan*
exchange_rate: cambio devalu*
dinar: dinar* dirham
franc: franco francos
bond_fin: bono bonos obligaciones
asset: activo activos
liability: pasivo acreedor*
deposit: depositos
liquidity: liquidez
subsidiary: filial* sucursal*
partner: socio socia asociad*
consortium: consorcio
contractor: contratista* adjudicatari*
entrepreneur: empresari*
analyst: analista*
accountant: contabilidad
forecast: pronostic* prevision* prev*
expect: esper* previst*
calculate: comput*
exceed: super* exced* rebas*
boost: impuls*
restructuring: reestructur* reorgani*
privatise: privatiz*
nationalise: nacionaliz*
recession: recesion* desaceler*
surplus: superavit excedent*
ounce: onza onzas
retail_w: supermercado* minorist* mayorist*
brand: marca marcas
luxury: lujo lujos*
real_estate: inmobiliari*
furniture: mueble*
tax_evasion: evasion blanqueo
scandal: escandal*
controversy: polemic* controver*
boycott: boicot*
disarm: desarm*
invade: invad* invas*
occupy_mil: captur*
retreat: retirad* repleg*
advance_mil: ofensiv* avanc*
frontline: frente
convoy: convoy* caravana*
rocket_w: cohete*
mine_land: antipersona
sniper: francotirador*
militia: milici* paramilit*
armed_group: faccion*
martial: marcial
reinforce: refuerz* reforz*
deploy: desplieg* despleg*
barrage: rafag* salva
burn_injury: quemadura*
stretcher: camilla
rescue_verb: rescat* salv*
survive: sobreviv*
justice: justicia
ballistics: balistic*
criminal_adj: criminal* penal* delincuen*
crime: crimen delito*
defendant: acusad* imputad* procesad*
plaintiff: demandante querellante
execution: ejecuci*
life_sentence: perpetua
interrogate: interrog*
summon: citaci* convoc*
testify: testific* testimonio
extradite: extradi*
deputy_chief: viceministr* subdirector* adjunt* suplente
predecessor: predecesor*
caretaker: interin*
regulator: regulador*
inspectorate: defensor ombudsman
authority: autoridad*
ruling_party: bancada bloque
mandate: mandato*
vote_motion: mocion enmienda
veto: veto*
decree: decret* ordenanza
resolution: resolucion*
delegation: delegaci* delegad*
diplomat: diplomat*
dialogue: dialog*
compromise: compromis* concesi*
tension: tension*
escalate: escalad*
sovereignty: soberan*
autonomy: autonom* separatis* secesi*
activist: activist*
human_rights: derechos
freedom: libertad libertades
prime_minister: premier
kingdom: reino monarqu*
republic_w: republica republican*
province: provincia*
region_w: region* comarca
capital_city: capital
crossing_ford: balsa
asphalt: asfalt* bache baches
sidewalk: acera aceras
courtyard: patio patios
entrance: portal vestibulo
corridor: pasillo*
silo: silo silos
refinery: refiner*
pump: bombeo
valve: valvula* grifo*
gauge: medidor contador
spare_part: componente* repuesto
weld: sold*
maintenance: mantenimiento
generator: generador*
methane: metano grisu
acid: acido*
arsenic_metal: plomo cadmio
lithium: litio cobalto uranio
gold_mine: mineral* miner*
miner: mineros
method_sci: placebo
side_effect: adversos secundarios
diagnosis: diagnosti*
flu: gripe*
diabetes: diabet*
kidney_dialysis: dialisis
surgery_w: quirurg*
abortion: abort*
hygiene: higien*
corn: maiz soja cebada
coffee_w: cafe cacao te
cotton: algodon textil* seda lana
cake: pastel* tarta postre
irrigation: irriga* riego
locust: plaga plagas
wildfire: incendios
arson: pirom*
extinguish: sofoc* extingu*
spark: chispa*
refugee_camp: desplazad*
martyr: martir*
funeral_w: ataud* feretro entierro
memorial_day: conmemor*
fireworks: pirotecni* petardo* fuegos
stampede: estampida*
hole: agujero* hoyo zanja
buried: sepult* atrapad*
bolt: tornillo* perno
corrosion: corrosion oxid*
load: sobrecarga*
crate: cajas paquete
wallet: cartera billetera maletin
blanket: manta mantas colchon*
exit_go: sali* sale salen salgan abandon*
throw: lanz* arroj* tir*
additional: adicional* suplement* complement*
conduct: llevaron realizaron
panic: panic*
cash_desk: taquilla cajero cajera ventanilla
allocate: asign* destin* otorg*
upbringing: educ*
examine: examin* inspec* revis*
conscience: conciencia
square_metre: cuadrad* metros
operational: operativ*
poll_ask: encuestad* consultad*
hold_keep: mantuv* sosten*
messenger_app: mensajeria whatsapp telegram
performance_th: espectacul* funcion
deserve: merec* merit*
pull_out: sac* extra*
scoreboard: tablero
interval: intervalo*
servant_public: funcionari*
advise: aconsej* recom* asesor*
review_again: reconsider*
overnight_stay: pernoct*
release_issue: edit*
overstate: inflad* exager*
calm: calm* tranquil* seren*
missing_lack: falt*
chronicle: cronica cronista columnista
authentic: autent* genuin*
claim_demand: pretension* pretend*
passage_way: paso
junior: menor menores juvenil*
break_through: brecha
producer: productor*
coordinate: coordin*
zone: zona zonas
algebra: algebra geometr*
interrupt: interrump* perturb*
mass_adj: masiv*
city_folk: ciudadan* vecin*
plant_bomb: colocad*
remains_left: sobras
watch_track: segui* rastre*
paralyse: parali*
habit: costumbre* habito
intercept: intercept*
unit_mil: batallon* regimiento* brigada*
tactics: tactic* maniobr*
outflow: exodo
honest: honrad* sincer*
date_w: fecha fechas fechad*
pyramid: piramid*
ranking: clasific* ranking calific*
stable_adj: estab*
ease: alivi* facilit*
mixture: mezcla*
label_w: etiquet*
challenge_law: impugn* cuestion*
memoir: memorias autobiograf*
shipping_firm: naviera armador
developer_prop: promotora constructora
salon: peluqueria
comedy: comedia* comic* humorist*
art_w: artist*
jaw: mandibula* menton
chromosome: cromosoma* gen genes genoma*
underground_adj: clandestin* subterran*
locksmith: cerrajero fontanero electricista* mecanico
congrat: felicit* enhorabuena
digital: digital*
ball_sport: balon pelota
card: tarjeta*
unveil: present* desvel*
struggle: luch* combat*
addiction: adicci* drogadic*
discipline: disciplin*
shock: choqu* conmoc* estup*
privacy: privacid* intim*
sponsor: patrocin*
residence: residen*
drawing: dibuj* caricatur*
solidarity: solidari*
suicide: suicid*
hatred: odio
reimburse: reembols* devol*
brutal: brutal* cruel*
antenna: antena*
status_w: estatus
packaging: envas* embalaj*
repression: repres* represali*
telework: teletrabaj*
lodging: alojam* viviend*
billionaire: millonari* magnate*
star_celeb: estrella*
slap: bofetad* punetaz*
veil: velo burka
settlement_col: asentamient* colono*
exile_abroad: expatri* diaspora
deaths_fate: destino suerte
delta: delta estuario
gunboat: patrullera* fragata* corbeta* destructor
submarine: submarino*
boarding: abordaj* embest* embisti*
tow: remolc*
mooring: amarr* atrac*
sand: draga*
catch_fish: captura* caladero* faena*
eel: anguila trucha arenque
elder: notable notables
relic: icono
museum_item: antiguedad* vasija
goldsmith: orfebre joyer*
looter: saque* expoli*
election_office: circunscripci*
stuff_ballot: pucherazo amano fraude*
reshuffle: remodelac*
transcript: transcripci* extracto*
subscriber: seguidor* suscriptor*
viral: viral virales
influencer: influencer* youtuber* bloguer*
bank_run: retirada retiradas corralito
wage_arrears: atraso atrasos bonificac*
overtime_shift: turno turnos
foreman: capataz encargad* supervisor*
retire_age: pension pensiones
minister_fin: finanzas
minister_for: cancilleria canciller
minister_int: interior
minister_def: pentagono
bodyguard: guardaespaldas escolta
mafia: mafia mafios*
coup_leader: junta juntas
warplane: bombardero*
swap_w: canje* intercambi*
tutor: tutor*
parents_assoc: apoderad*
poison_food: intoxicaci* listeria salmonel*
recall_prod: lote lotes
larva: larva* gusano* moho garrapat*
rot: podrid* pudr*
smoker: fumador* vapeo
electric_shock: electrocut*
carbon: clima climatic*
meteorologist: meteorolog*
fog: niebla neblina bruma
tornado: tornado* tifon*
permafrost: permafrost iceberg
ranger: guardabosques furtiv*
logging: deforest* tala talas
pigeon: paloma* gaviota* garza
zoo: zoologico acuario
goalkeeper_w: guardameta
scrum: mele
hockey: hockey
basketball: baloncesto balonmano voleibol
disqualify: descalific* inhabilit*
violinist: violin* pianista* piano organo
composer: compositor* sinfoni*
choir: coro coros corista
ballet_w: coreograf* bailarin*
playwright: dramaturgo*
nanny: ninera criada
bull_fight: torero* corrida* toros diestro
tile_roof: chimenea*
seal_stamp: sello* estampill*
notebook: cuaderno bitacora libreta
drawer: cajon armario estante*
mirror: espejo* gafas lente
microphone: microfono* altavoz* megafon*
candle: vela velas antorcha*
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
remain: permanec* qued* todavia perman*
become: convert* conviert*
appear: aparec* parec* surg* emerg*
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
allow_able: capaz permit* posib* potencial* eventual*
need: necesi* exig* requier*
want: quer* quier* dese*
expect: esper* prev*
decide: decid* determin* defin*
plan_word: plan plane* planif*
consider: consider* estim*
think: pens* piens* idea
understand: entend* entiend* comprend*
learn: aprend*
teach: ensen* profesor* educ*
study: estudi* investig*
remember: record* recuerd* memoria evoc*
call_name: llam* nombre* nombre nombres apellido*
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
earth: tierra* suelo terren* terreno*
region: region* territori*
province: provinci*
country: pais nacion
capital_city: capital
population: poblacion* habitant*
people_nation: pueblo gente person*
world_word: mundo mundial* internacional* global*
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
only_just: solo sol* unic* unidad*
same_equal: mism* igual* similar* semejan*
other_different: otr* diferent* distint* difer*
main: principal*
important: importan* signif*
great_large: gran grand* enorm* enorme* inmens* gigant*
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
agreement: acuerdo* pact* tratad* transacci*
negotiate: negoci*
peace: paz
war: guerra*
battle: batalla* combat*
army_word: ejercit* militar*
weapon_word: arma*
defend: defend* defien*
attack_word: ataqu* atac* atentad* asalt*
defeat: derrot*
victory: victori* triunf* gan* logr*
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
lead: lider* dirig* encabez* jefe* presid*
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
say: dij* dic* declar* afirm* indic* manifest*
announce_word: anunci* proclam*
warn: advirt* advert* alert*
deny: neg* nieg* desm*
criticise: critic*
church_temple: iglesi* catedral*
write_say: escrib*
correspond: correspond* conform*
stipulate: estipul*
reverse_back: revers* inverso
perform: realiz* efectu* llev* ejecut*
sufficient: suficient* basta
request: solicit* pid* pedi* reclam* pide piden pidio pedir pedido
act_action: activ* actu* accion* actividad*
turn_out: result*
locate: situad* ubic* situa* localiz* emplaz*
relate_to: relativ* relacionad* concern*
protocol: protocolo acta actas
repeat: repit* repet* reiter*
order_sequence: orden
indicate: apunt* senal*
file_record: registr* inscri* matricul* archivo*
position_stand: posici* postura
forced: oblig* forz*
intended: destinad*
bring_carry: trae* traj*
instruct: instrucc* manual
get_into: cay*
master: maestro artesan*
undergo: sufri* sometid*
voice_say: pronunci*
standard: norma* estandar* criterio*
debut: debut* estren*
second_time: segund* minut*
independently: autonom*
round_clock: permanente*
abstain: absten* abstuv*
on_duty: guardia turno
lie_rest: yac* tumb*
cooperate: cooper* colabor*
miss_let: fall*
move_over: cruz*
mention: mencion* cit* alud*
conclude: conclu*
doubt: dud* escept*
caution: prud* cautel* cuidad*
general_common: conjunt* general generales comun comunes
original: original*
feature: propiedad* caracter* caracteris* rasgo*
verify_w: verific*
office_post: oficina despacho cargo puesto
volume: volumen*
compare: compar*
show_reveal: revel* divulg* desvel* mostr* muestr*
update_w: actualiz* renov*
big_small: pequen* menor diminut*
day_off: festivo libranza
spit_land: peninsula
share_with: compart*
resume: reanud* retom*
rest_relax: descans* vacacion*
concentration: concentr*
instruct_order: encarg*
impossible: imposib* incapaz
acquaint: conocer famili*
rehearse: ensay*
spring_season: primavera
autumn: otono
intend: intenci* pretend* contempl*
forget: olvid*
mean_signify: signific*
tell_story: cuenta cuentan conto contar relato historia historias
novel: novela* ficcion*
literature: literat* literari*
page_sheet: pagina
idea_concept: concepto* nocion*
theory: teori* hipotesis
physics: fisic*
philosophy: filosof*
tool: herramient* instrumento* equipo
internet: internet linea
nuclear: nuclear* atomic*
oil: petrol*
surface: superficie*
continent: continent*
europe: europ*
africa: african*
hill: colina* loma
plain: llanura* meseta
bay: bahia golfo
channel_strait: estrecho
sky: cielo*
sun: sol solead*
star: estrella*
atmosphere: atmosf*
temperature: temperatura* grado
pressure: presion*
weight: peso pesa pesan
length: longitud*
size_word: tamano* dimension*
amount: cantidad* monto importe suma
degree_level: nivel*
average: promedio* media
famous: famos* celebre* conocid*
special: especial* particular*
local: local*
modern: modern* contempor*
ancient: antigu*
traditional: tradic* costumbr*
natural: natural*
human: human*
easy: facil* sencill*
beautiful: bell* hermos* bonit* lind*
deep: profund*
wide: ampli* ancho
heavy: pesad*
full: llen* plen*
hard_strong: duro dura fuert*
democracy: democra*
communist: comunis* socialis*
liberal: liberal* conservad*
political: politic*
policy: politica politicas
right_legal: derecho*
navy: naval armada flota marina
conquer: conquist*
revolution: revoluci*
independent: independ*
exile: exil* destierr*
cell: celula*
head: cabeza*
face: rostro cara facial
hair: pelo cabello*
coffee: cafe te
plant_green: planta* flor flores
tree: arbol* pino
seed_leaf: semilla* hoja* raiz
species: especie*
insect: insect*
hunt: caza cazad* caceria
sector: sector*
make_manufact: fabric* elabor*
architecture: arquitect*
art: arte artes artist*
album: album* disco
film_series: pelicula* film* cine serie*
broadcast: emiti* emision radio difund*
character_role: personaje* papel rol protagon*
sport: deport* atlet* polideport*
football: futbol*
race_compete: carrera* compet*
flow: flujo*
ride_walk: andar camin*
run_fast: correr corr*
go: acud*
user: usuari*
praise: elogi* alab*
argue: argument* aleg*
believe_faith: cree* creen* fe religi*
god: dios dioses divin*
christian: cristian*
catholic: catolic*
islam: islam* musulman*
jew: judi*
saint_holy: santo santa san sagrad*
monk: monj* cura sacerdote* fraile
prayer: oraci* rez* misa bendi*
soul_spirit: alma espiritu*
legend_myth: leyenda* mito*
culture: cultur*
language_speak: dialecto*
origin: origen* origin*
found_establish: fundo fundado fundar fundador establec*
tribe: tribu* etni* clan
race_minor: minori*
violence: violen*
disaster: desastre* catastrof* tragedi*
mission: mision*
enemy: enemig*
ally: aliad* alianza*
flag_sign: simbol* bandera
crisis: crisis
conflict: conflict*
problem_issue: problem* cuestion* asunto*
solution: soluci* resolv* resuel*
effect: efecto* impact* consecuen* influ*
result: resultad*
reason: razon* motivo*
condition: condici* circunstan*
situation: situaci*
system: sistem*
method: metod* manera* forma* modo
process: proces* procedim*
structure: estructur*
model: model*
type_kind: tipo tipos clase
element: elemento* componente*
material: material* sustanci*
mineral: mineral* cristal*
color: color*
light_lamp: luz luces lampara*
sound: sonid* voz voces
speed_fast: veloc* rapid*
distance: distanc* lejan*
measure_unit: medir medid*
watch_observe: observ*
describe_word: descri*
old_word: viej*
long_short: corto corta breve* larg*
high_tall: alto alta altos altas altura
low_word: baja
previous: previ* anterior* ex
often: frecuen*
high_court: suprem*
exist: exist*
belong_own: propio propia pertenec* poseer
feel: sentir siente sienten sentia emoci*
fear_word: temor* temen teme miedo preocup*
trust: confi*
protect_word: proteg* protec*
hold: sostien* sosten* mantien* mantuv*
keep_preserve: conserv* preserv*
use_employ: usa usan usar uso usado utiliz*
change_alter: cambi* transform* modific* alter*
divide_split: divid* divis* separ*
combine: combin*
connect: conect* vincul* relaci* enlac*
cover: cubr* cubier* cobert*
surround: rode*
violate: violar violo violaron incumpl*
cause_provoke: provoc* caus*
suffer: sufr* padec*
affect: afect*
succeed: exito* consig* consegu*
fail_word: fracas* fallo fallar
try_attempt: intent* trata tratar trataba esfuerz*
manage: gestion*
operate: opera operan operar funciona funcionar funcionam*
event_word: evento* acontec* suces* acto actos
celebrate: celebr* festej*
experience: experien*
career: carrera
ability: capacitac* habilid* talent*
interest_word: interes*
opinion: opini* opin*
order_command: ordenar
responsible: responsab*
prevent_word: impid* impedi* imped* proh*
permit: permi* permis* autoriz*
punish: castig* sancion*
environment: ambient* ecolog*
pollution: contamin*
resource: recurso*
space_outer: espacio* espacial*
signal_code: codigo*
music_instr: music* orquest*
fashion_cloth: ropa vesti* traje*
tourism: turis* veranean*
media: prensa periodis* noticia* titular*
conference: rueda conferenc*
education_word: educac* educat*
culture_heritage: patrimoni*
statistic: estadist*
invest: invers* inviert* inverti*
share_stock: acciones
trade_word: comerci*
export_import: export* import*
set_put: pone ponen poner puso pusieron coloc*
case_affair: caso casos asunto
line_row: lineas fila
point: punto puntos
thing_object: cosa cosas objeto*
content_matter: contenid*
access: acceso* acced*
available: disponib*
value_worth: valor* evalu*
version: version*
fact: hechos dato
provide: proporcion* provee* suministr* facilit*
involve: particip* involucr* implic*
step_stage: paso pasos etapa* fase*
opportunity: oportun*
quality: calidad*
comment: coment*
individual: individu* personal*
detail: detalle* detall*
limit: limit* restri*
lack: falta faltan faltaba carenc*
couple_pair: par pareja*
civil: civil*
ready: listo lista prepar*
guilty: culpab* culp*
probable: probab*
drama: drama*
agency: agenci*
advantage: ventaj* benefic*
avoid: evit*
progress: progres* avanc*
copy: copi*
wait: aguard*
direct: direct*
strategy: estrateg*
subject_theme: tema temas
recover: recuper*
compensation: compens* indemniz*
trend: tendenc*
behaviour: comport* conduct*
option: opcion* alternativ*
reality: realid*
contact: contact*
introduce: introduc* introduj*
initiative: iniciativ*
pension: pension*
spread_out: propag* difu* extend*
regular: regular*
complex: complej*
complete_full: complet*
base_basic: base basic* fundament*
clear: claro clara evident*
approve: aprob* aprueb*
task: tarea* labor*
respect: respet*
federal: federal*
quote_cite: cita citas
insurance: seguro seguros asegurador*
recognise: reconoc*
encourage: anim* alent*
reputation: reput* fama
commitment: compromis* compromet*
adult: adult*
maintain: manten*
balance_equil: equilib* balance
essential: esencial* imprescind*
infrastructure: infraestruct*
innovation: innov*
identity: identi* identific*
practice: practic*
map: mapa*
corner_angle: esquina* angulo
attention: atenci* atend*
immediate: inmediat*
factor: factor*
piece: pieza* trozo*
normal: normal*
facility: instalaci*
incident: incident*
perfect: perfect* excelent*
extreme: extrem*
exclude: exclu*
dream: sueno*
mix: mezcl*
generation: generaci*
representative: represent*
approach: acerc* aproxim*
upper: superior*
lower: inferior*
invite: invit*
attract: atrae atraer atrajo atraido
gather: junt* recog*
reaction: reacci*
communicat: comunic*
diversity: divers* varied*
install: instal*
separate: apart*
depend: depend*
exact: exact* precis*
edge_side: lado lados borde*
front: frente
inside: interior* intern*
outside: exterior* extern*
top_peak: cima
left_side: izquierd*
public_crowd: publico espectad*
network_web: red redes
district_area: distrito* departament* comarca*
strength_adj: fuerte*
programme: program*
account: cuentas
forward_w: adelante
impress: impresion* espectacular*
anti_prefix: anti
person: persona personas
range: gama escala amplitud
ensure: garantiz*
dominate: domin* prevalec*
contribution: contribu* aport*
ambition: ambici* aspir*
speculation: especul*
consult: consult*
honour: honor* honr*
attend: asist* presenci*
extend: prorrog* prolong*
distribute: distribu* repart*
listen: escuch*
disappoint: decepc* frustr*
session: sesion* pleno
efficient: eficac* eficien*
optimist: optimis* pesimis*
trouble: apuro disturb*
promote: promov* promoci*
vision: vision*
cheap: barat* asequib*
classic: clasic*
generate: gener*
sophisticated: sofistic*
visual: visual* visib*
reader: lector*
confusion: confus* confund*
exciting: entusias* emocion*
transparent: transparen*
priority: priori*
vital: vital* indispensab*
legitimate: legitim*
capacity: capacidad*
desperate: desesper*
vulnerable: vulnerab* fragil*
overwhelm: abrumad* desbord*
ignore: ignor* desconoc*
circulate: circul*
background: contexto trasfondo
sensitive: sensib*
burden: carga* gravamen
motivate: motiv* incentiv*
impose: impon* impus*
intervene: interven* intervin*
proud: orgull*
unique: excepcion* extraordin* inedit*
clever: intelig* list*
purpose: objetivo* finalidad
adjust: adapt* ajust*
denounce: denunci* conden* repudi*
entrust: encomend*
deplore: lament* deplor*
record_best: plusmarca
figure_appear: figur*
accompany: acompan* escolt*
platform: plataforma*
exchange: intercambi* canje*
specific: especific*
personality: personalid* celebrid*
relaunch: relanz*
constitute: compon* consist* compren*
inspire: inspir*
intense: intens*
complicate: complic*
accelerate: aceler*
will_want: volunt* dispuest*
trigger: desat* desencad* suscit*
resort_use: recurri* recurs*
worsen: empeor* agrav* deterior*
reproach: reproch*
plead: alegat*
justify: justific*
subscribe: suscri* abonad*
evolution: evoluc*
sad: triste*
faithful: fiel* leal*
amateur: aficionad*
satisfy: satisf*
renounce: renunci*
uncertain: inciert* incertid*
rhythm: ritmo*
modest: modest*
virtual: virtual*
renegade_vigil: vigilan*
reproduce: reproduc*
scenario: guion* escenari*
severe: sever* estrict*
adapt_pharma: farmac*
embark: embarc*
bill_invoice: factur*
indicate2: indice* indicador*
supporter_p: partidari* simpatiz*
rise_up: ascen* ascend*
slide_down: hund*
statement_out: comunicad* declarac*
facing_w: enfrent*
next_coming: venider*
allegation: presunt* supuest*
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
