"""Counted things of Russian and their language-neutral concepts."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords
from sourcier.languages.ru.forms import phrase_forms

# Dictionary forms; what is only said in the plural stands in the plural.
_TABLE = """
person: человек, люди, персона, лицо, чел!, душа
fighter: боевик, комбатант, ополченец/ополченц, вооруженный человек
commander: командир, полевой командир, главарь, военачальник, генерал, полковник, эмир, вожак
militant: экстремист, исламист, джихадист, радикал
terrorist: террорист
suicide_bomber: смертник, террорист-смертник
rebel: повстанец/повстанц, мятежник
mercenary: наемник
sniper: снайпер
soldier: солдат, военнослужащий, военный, боец/бойц, десантник, срочник, морпех, мобилизованный, контрактник
officer: офицер, сержант, капитан, лейтенант, майор
sailor: моряк, матрос
pilot: пилот, летчик
police_officer: полицейский, сотрудник полиции, милиционер, жандарм, патрульный
security_force: силовик, росгвардеец/росгвардейц
guard: охранник, сторож, пограничник
peacekeeper: миротворец/миротворц
agent: агент
spy: шпион, разведчик
official: чиновник, должностное лицо, госслужащий
head_of_state: президент, глава государства, премьер-министр
minister: министр
lawmaker: депутат, парламентарий, сенатор, законодатель
mayor: мэр, градоначальник
diplomat: дипломат, посол, посланник
judge: судья
prosecutor: прокурор
candidate: кандидат, претендент
inspector: инспектор, следователь, ревизор
observer: наблюдатель
leader: лидер
member: член, участник группы
supporter: сторонник, активист, приверженец/приверженц
delegate: делегат
signatory: подписант
civilian: гражданский, мирный житель, мирный гражданин/граждан, гражданское лицо
resident: житель, жительница, горожанин/горожан, гражданин/граждан, жилец/жильц
villager: сельчанин/сельчан, крестьянин/крестьян
householder: дольщик, домовладелец/домовладельц, квартиросъемщик
tourist: турист, отдыхающий, путешественник
student: студент, студентка
teacher: учитель, преподаватель, педагог, учительница, воспитатель
voter: избиратель
consumer: потребитель
customer: клиент, покупатель
taxpayer: налогоплательщик
user: пользователь
subscriber: подписчик, абонент
passerby: прохожий, пешеход
spectator: зритель, посетитель
fan: болельщик, фанат
worshipper: прихожанин/прихожан, верующий
pilgrim: паломник
homeless_person: бездомный
worker: рабочий, докер, грузчик, строитель, портовик
miner: шахтер, горняк, проходчик
farmer: фермер, аграрий
driver: водитель, дальнобойщик
fisher: рыбак
engineer: инженер, техник
nurse: медсестра
doctor: врач, доктор, хирург
health_worker: медик, медработник, фельдшер
rescuer: спасатель
firefighter: пожарный, огнеборец/огнеборц
volunteer: волонтер, доброволец/добровольц
journalist: журналист, репортер, корреспондент
photographer: фотограф, оператор
lawyer: адвокат, юрист
scientist: ученый, исследователь
expert: эксперт, специалист, аналитик, экономист
artist: артист, художник, музыкант, актер
athlete: спортсмен, спортсменка
player: игрок, футболист, хоккеист
coach: тренер
runner: бегун
cyclist: велосипедист
employee: сотрудник, работник, служащий, сотрудница
contractor: подрядчик
executive: руководитель, менеджер, директор
shareholder: акционер, инвестор
crew_member: член экипажа
cleric: священник, имам, епископ
child: ребенок/ребенк, дети, детей!, детям!, малыш, мальчик, девочка
baby: младенец/младенц, новорожденный
pupil: школьник, ученик, ученица, школьница, учащийся
minor: подросток/подростк, несовершеннолетний
young_person: юноша, девушка, молодой человек
woman: женщина
man: мужчина
elderly_person: пенсионер, пенсионерка
family_member: родственник, член семьи
parent: родитель
mother: мать
father: отец/отц
sibling: брат, сестра
spouse: жена, муж, супруг
family: семья, семей!
household: домохозяйство, домовладение
victim: пострадавший, жертва, потерпевший
death: погибший, смерть, убитый, умерший, летальный исход, скончавшийся
suicide: самоубийство
injury: раненый, ранение, травмированный, травма, отравившийся
missing_person: пропавший, пропавший без вести
survivor: выживший, уцелевший
patient: пациент, больной, заболевший
passenger: пассажир
protester: протестующий, демонстрант, митингующий, манифестант
hostage: заложник
prisoner: заключенный
prisoner_of_war: пленный, военнопленный
detainee: задержанный, арестованный
suspect: подозреваемый
defendant: обвиняемый, подсудимый
convict: осужденный
criminal: преступник, грабитель, бандит
smuggler: контрабандист
hacker: хакер
gunman: стрелок/стрелк
attacker: нападавший
witness: свидетель, очевидец/очевидц
migrant: мигрант
refugee: беженец/беженц
displaced_person: эвакуированный, переселенец/переселенц, вынужденный переселенец
participant: участник
guest: гость
foreigner: иностранец/иностранц
group: группа, группировка
armed_group: вооруженная группа
brigade: бригада
battalion: батальон
convoy: колонна, конвои
gang: банда
team: команда, клуб
party: партия
company: компания, фирма, предприятие
bank: банк
factory: завод, фабрика, комбинат
shop: магазин, ресторан, супермаркет, кафе!
organisation: организация, учреждение, ассоциация
union: профсоюз
country: страна, государство
city: город
village: деревня, село, поселок/поселк, населенный пункт, хутор
neighbourhood: микрорайон
region: регион, район, область
vehicle: транспортное средство, единица техники
car: автомобиль, машина, легковушка, внедорожник
truck: грузовик, самосвал, фура
bus: автобус, маршрутка
ambulance: скорая помощь
motorcycle: мотоцикл
bicycle: велосипед
train: поезд, электричка
wagon: вагон
armoured_vehicle: бронемашина, бтр!, бронетранспортер, бмп!
tank: танк
aircraft: самолет
helicopter: вертолет
drone: беспилотник, дрон, бпла!
boat: лодка, катер
ship: судно, корабль, паром, балкер, сухогруз
satellite: спутник
weapon: ствол, единица оружия
missile: ракета
shell: снаряд
mine: мина, шахта
bomb: бомба, авиабомба
strike: удар
airstrike: авиаудар
attack: атака, нападение
explosion: взрыв
shooting: выстрел
flight: рейс, вылет
accident: авария, дтп!
fire: пожар, очаг возгорания
arrest: арест
search: обыск
complaint: жалоба
lawsuit: иск
violation: нарушение
election: выборы
meeting: встреча
match: матч, игра
goal: гол, мяч
point: очко, балл
win: победа
medal: медаль
incident: инцидент, происшествие
call: звонок/звонк
test: тест, анализ, проба
crime: преступление
building: здание, строение
house: дом, жилой дом, частный дом
apartment: квартира
room: комната, номер
school: школа, вуз, университет
hospital: больница, госпиталь, клиника
hospital_bed: койка
church: храм, церковь
bridge: мост
road: дорога
camp: лагерь
base: база
warehouse: склад
airport: аэропорт
well: скважина
target: цель, объект, позиция
tree: дерево, деревья
animal: животное
cattle: корова, теленок/теленк
sheep: овца
pig: свинья
bird: птица
fish: рыба
dog: собака
horse: лошадь
case: случай, случай заражения
dose: доза
document: документ
letter: письмо
book: книга
article: статья
law: закон, законопроект
contract: контракт, договор
signature: подпись
photo: фотография, снимок/снимк
video: видео!, ролик
message: сообщение
euro: евро!, €
dollar: доллар, $
money: рубль, юань, тенге, фунт, руб
loan: кредит
fine: штраф
percent: %, процент
vote: голос
seat: мандат, место в парламенте
job: рабочее место, вакансия
share: акция
ticket: билет
product: товар
phone: телефон
barrel: баррель
body: тело, труп
grave: могила
measure_of_length: км, километр, м, метр, сантиметр, см
measure_of_area: гектар, га, квадратный метр, квадратный километр
measure_of_weight: тонна, т, килограмм, кг, грамм
measure_of_volume: литр, кубометр
measure_of_energy: мегаватт, мвт!
measure_of_temperature: градус
time_span: день, дни, дней!, сутки, суток!, неделя, месяц, год, лет!, час, минута, секунда, десятилетие
reason: причина
proposal: предложение
batch: партия груза
server: сервер
reservist: резервист
aid_worker: гуманитарный работник
murder_victim: убитая
rioter: погромщик, мародер
trafficker: наркоторговец/наркоторговц, торговец/торговц
gang_member: член банды
plaintiff: истец/истц, заявитель
asylum_seeker: проситель убежища
immigrant: иммигрант
deserter: дезертир, перебежчик
competitor: соперник, конкурент
speaker: выступающий, оратор
respondent: респондент, опрошенный
militia: ополчение
airline: авиакомпания
ngo: нко!, нпо!
agency: агентство
community: община
tribe: племя
warplane: истребитель, военный самолет
bomber: бомбардировщик
airliner: авиалайнер, лайнер
warship: фрегат, эсминец/эсминц, военный корабль
tanker: танкер
submarine: подлодка, подводная лодка
fishing_boat: траулер, сейнер
rifle: винтовка, автомат
pistol: пистолет
machine_gun: пулемет
explosive_device: взрывное устройство, самодельное взрывное устройство
grenade: граната
artillery_piece: орудие, гаубица
mortar: миномет
ammunition: патрон, пуля, боеприпас
knife: нож
operation: операция, спецоперация
evacuation: эвакуация
raid: рейд, облава
patrol: патруль
bombing: бомбардировка
shelling: обстрел
suicide_attack: теракт
ambush: засада
cyberattack: кибератака
clash: столкновение, стычка
battle: сражение
massacre: резня
murder: убийство
kidnapping: похищение
rape: изнасилование
robbery: ограбление, кража
crash: авиакатастрофа, крушение
shipwreck: кораблекрушение
flood: наводнение, паводок/паводк
earthquake: землетрясение
aftershock: афтершок
storm: ураган, шторм, циклон
tornado: торнадо, смерч
landslide: оползень/оползн
avalanche: лавина
eruption: извержение
protest: протест, митинг, демонстрация
strike_of_workers: забастовка/забастовок
seizure: изъятие
trial: судебный процесс
hearing: слушание
charge: обвинение
summit: саммит
talks: переговоры
defeat: поражение
draw: ничья
title: титул, трофей
race: гонка
penalty: пенальти
visit: визит
vaccination: прививка/прививок, вакцинация
layoff: увольнение, сокращение
birth: рождение, роды
marriage: брак
divorce: развод
mosque: мечеть
office: офис
hotel: отель, гостиница
checkpoint: блокпост
power_plant: электростанция
reactor: реактор
port: порт
museum: музей
tunnel: тоннель, туннель
station: станция, вокзал
poultry: курица
infection: заражение
hospitalisation: госпитализация
vaccine: вакцина
mask: маска/масок
report: доклад, отчет
passport: паспорт
question: вопрос
amendment: поправка/поправок
film: фильм
song: песня
post: пост
account: аккаунт
website: сайт
percentage_point: процентный пункт
ballot: бюллетень
computer: компьютер
skeleton: скелет
painting: картина
place: место
option: вариант
sanction: санкция
market: рынок/рынк
prison_building: тюрьма, колония, сизо!
court_of_law: суд
roof: крыша, кровля
border: граница
river: река
mountain: гора
tobacco: табак
cigarette: сигарета
battery: батарея, аккумулятор
tyre: шина
engine: двигатель
pipeline: трубопровод, газопровод, нефтепровод
solvent: растворитель
water: вода
gas: газ
oil: нефть
milk: молоко
cheese: сыр
meat: мясо
egg: яйцо, яиц!
medicine: лекарство, препарат
virus: вирус
fuel: топливо
salary: зарплата
profit: прибыль
debt: долг
tax: налог
ransom: выкуп
password: пароль
aid_parcel: продуктовый набор
air_defence_system: зенитный комплекс
cannabis: гашиш, марихуана
card: желтая карточка/карточек, красная карточка/карточек
cocaine: кокаин
conviction: обвинительный приговор
decree: указ, декрет
email: электронное письмо
episode: эпизод
expatriate: экспат
infected_person: зараженный, инфицированный
order: предписание, распоряжение
pregnant_woman: беременная
rocket_launcher: пусковая установка
startup: стартап
surgery: хирургическая операция
wind_turbine: ветряк, ветрогенератор
"""


def _phrases(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        concept, _, words = line.partition(":")
        for phrase in words.split(","):
            for form in phrase_forms(phrase.strip()):
                # A compound with a hyphen is three words.
                found.setdefault(form.replace("ё", "е").replace("-", " - "), concept)
    return found


WORDS = ConceptWords(phrases=_phrases(_TABLE), companions="товарищ*;коллег*;сослуживц*;однокурсник*;одноклассник*")
