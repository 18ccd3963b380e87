"""What kinds of bodies and people speak in the news, in five languages: by kind and not by letters are these words compared.

Words are folded, Arabic ones also cut, Russian ones in their dictionary forms. Written for this project; CC0.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sourcier.languages.ru.forms import listed, phrase_forms
from sourcier.words import fold

# Shorter words have too many neighbours for a slip of the pen to be told from another word.
LONG = 6

# A kind a line: words of English, French, Spanish and Arabic | Russian nouns | Russian adjectives. Who heads a body is that body.
_BODIES = """
police: police policeman policemen policewoman cop constable sheriff policier policiere policia policiaco policial شرطه شرطي بوليس | полиция полицейский мвд полицмейстер | полицейский
gendarmerie: gendarmerie gendarme درك دركي | жандармерия жандарм |
army: army military forces troops armee militaire troupe troupes ejercito militar fuerzas tropas جيش عسكري عسكريه قوات | армия генштаб военные военнослужащие | военный
navy: navy naval navale marine armada بحريه | флот вмс | военно-морской
coast_guard: coastguard garde-cotes guardacostas | |
fire_service: fire firefighter fireman firemen pompier sapeurs-pompiers sapeurs incendie bombero اطفاء اطفاييه | пожарные пожарник | пожарный
civil_defence: | мчс |
emergency: emergency urgences urgencias samu rescuer rescue ambulance ambulanceman secours secouriste ambulancier rescatista socorrista rescate emergencias اسعاف مسعف انقاذ منقذ | спасатели скорая | спасательный экстренный
ministry: ministry minister ministere ministre ministerio ministro ministra وزاره وزير وزيره | министерство ведомство министр |
ministers: ministers ministres ministros وزراء | |
department: department departement departamento directorate مديريه | департамент управление |
government: government gouvernement gobierno حكومه | правительство |
premier: premier | премьер премьер-министр |
presidency: presidency presidence presidencia رياسه | |
parliament: parliament assembly parlement assemblee parlamento asamblea برلمان | парламент госдума дума |
senate: senate senat senado | сенат |
congress: congress congreso | конгресс |
authorities: authorities autorites autoridades سلطات | власть чиновник |
authority: authority autorite autoridad سلطه هييه | администрация |
agency: agency agence agencia وكاله | |
prefecture: prefecture prefet prefete sous-prefet sous-prefete sous-prefecture prefect prefectura prefecto | префектура префект |
governor: governor governorate gouverneur gouverneure gouvernorat gobernador gobernadora gobernacion محافظ محافظه والي ولايه حاكم | губернатор облправительство |
town_hall: mayor council municipality mairie maire municipalite alcalde alcaldesa alcaldia ayuntamiento municipio municipalidad intendente بلديه | мэрия мэр горадминистрация горсовет градоначальник |
prosecution: prosecutor prosecution parquet procureur procureure fiscal fiscalia نيابه مدعي | прокуратура прокурор |
court: tribunal court judge cour juge juez jueza juzgado corte tribunales محكمه قاضي قاض قضاه | суд судья |
magistrate: magistrate magistrat magistrado magistrada | |
coroner: coroner forense | судмедэксперт |
investigators: investigator detective enqueteur enquetrice investigador investigadora محقق | следователь следствие дознаватель |
border_guard: | пограничник погранслужба | пограничный
bomb_disposal: deminer sapper demineur demineuse artificier desminador artificiero | сапёр | сапёрный
statistics_office: insee | росстат |
orphanage: orphanage orphelinat orfanato | |
customs: customs douane douanier aduana aduanero جمارك جمركي | таможня таможенник | таможенный
intelligence: intelligence renseignement renseignements inteligencia استخبارات مخابرات استخباراتي استخباريه | разведка спецслужба | разведывательный
prison: prison jail penitentiary penitentiaire carcel penal prision penitenciaria penitenciario سجن سجون | тюрьма колония сизо | тюремный
prison_service: | фсин |
embassy: embassy ambassador ambassade ambassadeur ambassadrice embajada embajador embajadora سفاره سفير سفيره | посольство посол |
consulate: consulate consul consulat consulado قنصليه قنصل | консульство консул |
regulator: regulator regulatory watchdog regulateur regulatrice regulador reguladora ناظمه | регулятор надзор роспотребнадзор | надзорный
inspectorate: inspection inspectorate inspector inspecteur inspectrice inspeccion inspectora مفتشيه مفتش تفتيش | инспекция инспектор |
commission: commission committee comite comision commissioner لجنه | комиссия комитет избирком центризбирком |
mission: mission mision بعثه | миссия |
observers: observer monitor observateur observatrice observador observadora مراقب | наблюдатель |
observatory: observatory observatoire observatorio مرصد | обсерватория |
institute: institute institut instituto معهد | институт нии |
weather_service: weather meteo meteorology meteorological meteorologique meteorologico meteorologica meteorologie ارصاد | метеослужба гидрометцентр росгидромет | метеорологический
hospital: hospital hopital hopitaux hospitalier hospitaliere hospitalario hospitalaria hospitales chu clinic clinique clinica مستشفي مشفي | больница госпиталь клиника главврач | больничный
school: school headmaster headmistress headteacher ecole lycee college escuela colegio liceo مدرسه ثانويه | школа лицей гимназия | школьный
rectorate: rectorat rectoral rectorale academie | |
university: university universite universidad universitario universitaire rector recteur جامعه جامعي | университет вуз ректор |
diocese: diocese diocesis bishop archbishop eveque archeveque obispo obispado arzobispado ابرشيه مطران | епархия епископ |
church: church eglise iglesia كنيسه | церковь | церковный
opposition: opposition opposant oposicion opositor opositora معارضه معارض | оппозиция оппозиционер | оппозиционный
party: party parti partido حزب | партия | партийный
union: union trade-union syndicat syndical syndicale sindicato sindical نقابه نقابي | профсоюз профком | профсоюзный
organisation: organisation organization organizacion منظمه | организация |
association: association asociacion collectif collective colectivo جمعيه | ассоциация объединение союз |
federation: federation ligue league federacion liga اتحاد رابطه | федерация лига |
club: club نادي ناد | клуб |
ngo: ngo ong charity humanitarian humanitaire humanitaria humanitario انسانيه خيريه | нко благотворители | гуманитарный благотворительный
company: company firm business enterprise corporation entreprise societe compagnie firme empresa compania sociedad corporacion شركه موسسه | компания предприятие фирма корпорация |
operator: operator exploitant exploitante operateur operatrice operador operadora gestionnaire مشغل مشغله | оператор эксплуатант |
carrier: carrier transporteur transportista ناقل ناقله | перевозчик |
airline: airline aerolinea | авиакомпания |
railway: railway railways railroad rail ferroviaire ferroviaria ferroviario ferrocarril ferrocarriles | железнодорожник | железнодорожный
shipowner: shipowner armateur naviera naviero armador | судовладелец/судовладельц судоходство | судоходный
manufacturer: manufacturer maker producer fabricant producteur fabricante productor مصنعه منتجه مصنعين | производитель изготовитель |
supplier: supplier fournisseur proveedor مورد | поставщик |
distributor: distributor distributeur distribuidor distribuidora موزع | дистрибьютор |
retailer: retailer supermarket supermarche supermercado | ритейлер супермаркет |
developer: developer promoteur promotor promotora | застройщик девелопер |
builder: builder contractor constructeur constructora constructor مقاول | подрядчик строитель |
insurer: insurer assureur assurance aseguradora تامين | страховщик | страховой
bank: bank banque banco bancaire مصرف بنك | банк | банковский
central_bank: | центробанк |
factory: factory plant usine fabrique fabrica planta مصنع معمل | завод фабрика комбинат | заводской
mine: mine mining miniere minera mina منجم مناجم | шахта рудник | шахтный
port: port harbour harbor harbourmaster portuaire puerto portuario portuaria مينا ميناء مواني | порт | портовый
airport: airport aeroport aeroportuaire aeropuerto aeroportuario مطار | аэропорт |
power_company: utility electricity electric electricite electrique electricidad electrica grid كهرباء | энергокомпания энергетики |
water: water eau eaux agua aguas مياه ماء | водоканал | водный
organisers: organiser organizer organisateur organisatrice organizador organizadora منظمون منظمين | организатор |
hotel: hotel فندق | отель гостиница |
publisher: publisher editeur editrice editorial ناشر | издатель издательство |
jury: jury jurado | жюри |
crew: crew equipage tripulacion طاقم | экипаж |
gang: gang banda عصابه | банда |
peacekeepers: peacekeeper | миротворец/миротворц | миротворческий
adverse: adverse adversaire enemy ennemi opposing enemigo adversario عدو معادي | противник | вражеский
coalition: coalition coalicion تحالف ايتلاف | коалиция |
rebels: rebel insurgent rebelle insurge insurgee rebelde insurgente insurrecto متمرد متمردون متمردين متمرده ثوار | повстанец/повстанц мятежник | повстанческий мятежный
movement: front movement frente mouvement movimiento جبهه حركه | фронт движение |
militia: militia militiaman militiamen milice milicien milicia miliciano ميليشيا مليشيا ميليشيات | ополчение ополченец/ополченц |
militants: jihadist jihadi djihadiste yihadista جهادي جهاديون | боевик |
guerrilla: guerrilla guerilla guerrillero guerillero | партизан |
separatists: separatist separatiste separatista انفصالي انفصاليون انفصاليين | сепаратист |
gunmen: gunman gunmen pistolero مسلح مسلحون مسلحين | |
"""
# What a body is concerned with; alone it says little of which body speaks.
_DOMAINS = """
municipal: municipal municipale municipaux municipales | | муниципальный
defence: defence defense defensa دفاع | минобороны оборона | оборонный
health: health sante sanitaire salud sanidad sanitario sanitaria sanitary صحه صحي صحيه | минздрав здравоохранение санэпидконтроль санэпиднадзор | санитарный
medical: medical medicale medicaux طبي طبيه | | медицинский
interior: interior home interieur داخليه | мвд |
foreign: foreign etrangeres exteriores cancilleria خارجيه | мид |
justice: justice judiciaire judicial justicia عدل قضاء قضايي قضاييه | юстиция минюст | судебный
environment: environment environmental environnement environnemental ambiente ambiental بييه بيييه | минприроды экология | экологический природный
education: education enseignement educacion ensenanza تعليم تربيه | образование просвещение минпросвещения минобрнауки | образовательный
finance: finance treasury tresor hacienda finanzas ماليه | минфин финансы | финансовый
transport: transport transportation transporte transportes نقل مواصلات | минтранс транспорт | транспортный
energy: energy energie energia طاقه | минэнерго энергетика | энергетический
labour: labour labor travail trabajo شغل عمل | минтруд труд | трудовой
agriculture: agriculture agricultural agricole agricultura agropecuario زراعه زراعي زراعيه | минсельхоз | сельскохозяйственный
trade: trade commerce comercio تجاره | минторг торговля | торговый
culture: culture cultural cultura culturel ثقافه | минкультуры |
electoral: electoral election elections electorale electoral انتخابات انتخابيه | избирком центризбирком | избирательный
inquiry: inquiry investigation investigative enquete instruction investigacion تحقيق تحقيقات | следствие расследование | следственный
veterinary: veterinary vet veterinaire veterinaria veterinario بيطري بيطريه | ветеринар | ветеринарный
seismology: seismological seismology seismic sismologique sismologie sismique sismologico sismologia زلازل زلزالي زلزاليه | сейсмология | сейсмологический
food: food alimentaire aliments alimentaria alimentario alimentos غذاء غذاييه اغذيه | продовольствие | пищевой продовольственный
aviation: aviation aeronautical aeronautique aeronautica aeronautico aviacion طيران | авиация росавиация | авиационный
security: security securite securitaire seguridad امن امني امنيه | силовик | силовой
"""
# What people are, many of whom there may be; and what one alone is in an event.
_MANY = """
witness: witness eyewitness temoin testigo bystander passer-by passant passante شاهد شهود عيان | очевидец/очевидц свидетель прохожий |
residents: resident neighbour neighbor villager habitant habitante riverain riveraine voisin voisine villageois vecino vecina residente aldeano سكان ساكن اهالي جيران جار قرويون | житель сосед селянин |
doctor: doctor physician medecin urgentiste docteur chirurgien surgeon medico medica doctora طبيب طبيبه اطباء جراح | врач медик хирург доктор |
nurse: nurse infirmier infirmiere enfermero enfermera ممرض ممرضه | медсестра медбрат санитарка |
medics: medic paramedic paramedico | парамедик фельдшер |
relatives: relative proches parente familiares pariente اقارب قريب ذوو ذوي | родственник родные |
families: families familles familias عايلات اسر | |
parents: parent padres اولياء | родители |
activists: activist activiste militant militante activista ناشط ناشطه ناشطون ناشطين نشطاء | активист правозащитник |
workers: worker employee labourer laborer salarie salariee ouvrier ouvriere employe staff personnel trabajador trabajadora obrero empleado عامل عمال موظف موظفون | рабочий работник сотрудники | рабочий служащий
miners: miner mineur minero mineros | шахтёр горняк |
teacher: teacher instituteur institutrice enseignant enseignante maestro maestra profesor profesora docente معلم معلمه مدرس | учитель учительница педагог преподаватель |
student: student pupil etudiant etudiante eleve lyceen estudiante alumno alumna طالب طالبه طلاب تلميذ تلاميذ | студент ученик школьник |
passenger: passenger passager passagere pasajero pasajera راكب ركاب | пассажир |
fisher: fisherman fishermen fisher pecheur pecheuse pescador pescadora صياد صيادون صيادين | рыбак |
sailor: sailor seaman crewman marin matelot marinero بحار بحاره | моряк матрос |
farmer: farmer agriculteur agricultrice paysan paysanne fermier agricultor agricultora campesino فلاح مزارع مزارعون | фермер крестьянин |
shopkeeper: shopkeeper trader merchant commercant commercante comerciante تاجر تجار بايع | продавец/продавц торговец/торговц |
prisoner: prisoner inmate detainee detenu detenue prisonnier preso presa recluso سجين سجناء معتقل | заключённый узник |
guard: guard warden surveillant surveillante gardien gardienne guardia vigilante حارس حراس | охранник надзиратель |
diplomacy: diplomat diplomate diplomatique diplomatic diplomatico diplomatica دبلوماسي دبلوماسيه | дипломат | дипломатический
lawmaker: lawmaker parlementaire برلماني legislator mp depute deputee diputado diputada legislador | депутат парламентарий |
senator: senator senateur senatrice senador senadora | сенатор |
soldier: soldier soldat soldado جندي جنود | солдат военнослужащий |
forecaster: forecaster meteorologist previsionniste meteorologue meteorologo راصد | синоптик метеоролог |
unionist: unionist trade-unionist syndicaliste sindicalista نقابيون | |
expert: expert specialist analyst experte analyste experto experta analista خبير محلل | эксперт аналитик |
aid_worker: | гуманитарии |
elected: councillor councilor elu elue edil concejal | |
protesters: protester demonstrator manifestant manifestante متظاهر محتج | манифестант | протестующий
smugglers: smuggler trafficker passeur contrebandier contrabandista مهرب | контрабандист |
survivors: survivor rescape rescapee survivant superviviente sobreviviente ناج | | выживший уцелевший
patients: patient paciente مريض مرضي | пациент |
engineer: engineer technician ingenieur technicien ingeniero tecnico مهندس فني | инженер техник |
controller: controller dispatcher controleur controlador | диспетчер |
candidate: candidate candidat candidata candidato مرشح | кандидат |
volunteers: volunteer benevole volontaire voluntario voluntaria متطوع | волонтёр доброволец/добровольц |
refugees: refugee migrant refugie refugiado migrante لاجي مهاجر | беженец/беженц мигрант |
cleric: priest imam pretre sacerdote كاهن امام | священник имам |
depositors: depositor deposant ahorrista مودع | вкладчик |
docker: docker dockworker longshoreman estibador | докер |
"""
_ONE = """
driver: driver motorist conducteur conductrice chauffeur conductor chofer maquinista سايق | водитель шофёр машинист |
pilot: pilot pilote piloto طيار | пилот лётчик |
player: player footballer joueur joueuse attaquant striker jugador jugadora futbolista لاعب | игрок футболист |
family: family famille familia عايله اسره | семья |
widow: widow veuve viuda ارمله | вдова |
wife: wife epouse esposa زوجه | жена супруга |
husband: husband epoux mari esposo marido زوج | муж супруг |
father: father pere padre والد اب | отец/отц |
mother: mother mere madre والده | мать матери |
brother: brother frere hermano شقيق | брат |
sister: sister soeur hermana شقيقه | сестра |
son: fils hijo | сын |
daughter: daughter hija | дочь дочери |
tenant: tenant locataire inquilino inquilina مستاجر | арендатор |
landlord: landlord bailleur casero | арендодатель |
owner: owner proprietaire propietario propietaria duena dueno مالك صاحب | владелец/владельц хозяин |
ship: ship vessel ferry boat navire bateau buque barco سفينه عباره | судно паром корабль |
"""
# Offices say of which body one is; alone they tell one source from another.
_OFFICES = """
presidency: president presidente presidenta رييس رييسه | президент |
director: director directeur directrice directora مدير مديره | директор |
management: management direction direccion gerencia directive اداره | руководство дирекция |
captain: captain capitaine capitan capitana قبطان | капитан |
coach: coach entraineur entraineuse entrenador entrenadora مدرب | тренер |
lawyer: lawyer attorney solicitor avocat avocate abogado abogada محامي محام محاميه | адвокат |
chief_executive: ceo pdg | гендиректор |
commander: commander commandant comandante قايد | командир командующий |
authorities: official officials responsable responsables funcionario funcionarios funcionaria مسوول مسوولون مسوولين | |
"""
# Phrases that mean a kind, folded and cut; Russian ones in their dictionary forms behind the bar.
_PHRASES = """
army: general staff, etat - major, etats - majors, estado mayor, هييه ال اركان, رياسه ال اركان, قوات ال مسلحه, armed forces, forces armees, fuerzas armadas | генеральный штаб, вооружённые силы
civil_defence: civil defence, civil defense, civil protection, protection civile, defense civile, proteccion civil, defensa civil, دفاع ال مدني, حمايه ال مدنيه | гражданская оборона
civil_guard: civil guard, guardia civil |
gendarmerie: قوات ال درك, رجال ال درك |
police: forces de l ' ordre, قوات ال شرطه, رجال ال شرطه, قوي ال امن ال داخلي |
coast_guard: coast guard, coast guards, coastal guard, garde - cotes, gardes - cotes, garde cotiere, gardes cotieres, guardia costera, خفر ال سواحل, حرس ال سواحل | береговая охрана
peacekeepers: casques bleus, cascos azules, حفظ ال سلام |
national_guard: national guard, garde nationale, guardia nacional, حرس ال وطني | национальная гвардия
jury: لجنه ال تحكيم |
border_guard: border guard, border guards, garde - frontiere, garde - frontieres, gardes - frontieres, guardia fronteriza, حرس ال حدود | пограничная служба
fire_service: sapeurs - pompiers, فوج ال اطفاء, رجال ال اطفاء, فرق ال اطفاء | пожарная часть, пожарная служба, пожарная охрана
bomb_disposal: bomb disposal, bomb squad, mine clearance, خبراء ال متفجرات, نزع ال الغام, ازاله ال الغام |
forestry_service: forestry agency, forestry service, forestry commission, forest service, office des forets, office national des forets, direction des forets, agence des forets, servicio forestal, اداره ال غابات, مصلحه ال غابات, مديريه ال غابات | лесное ведомство, лесная служба, лесное хозяйство
housing_office: housing office, housing authority, housing department, office du logement, office municipal du logement, service du logement, مكتب ال اسكان, اداره ال اسكان, مديريه ال اسكان, دايره ال اسكان | жилищный комитет, жилищное управление, жилищное ведомство
statistics_office: statistics office, statistics agency, statistical office, institut de la statistique, institut statistique, bureau de la statistique, office statistique, instituto de estadistica, دايره ال احصاء, جهاز ال احصاء, مركز ال احصاء, معهد ال احصاء | статистическое ведомство, статистическое управление, служба статистики
orphanage: دار ال ايتام | детский дом
governor: governor ' s office, cabinet du gouverneur, bureau du gouverneur, oficina del gobernador, مكتب ال حاكم, مكتب ال محافظ, مكتب ال والي | канцелярия губернатора, аппарат губернатора
water: water company, water utility, water authority, compagnie des eaux, regie des eaux, service des eaux, empresa de aguas, شركه ال مياه, مصلحه ال مياه, موسسه ال مياه |
agriculture: | сельское хозяйство
prefecture: sous - prefet, sous - prefete, sous - prefecture |
premier: prime minister, premier ministre, premiere ministre, primer ministro, primera ministra, رييس ال وزراء, رييسه ال وزراء, رييس ال حكومه | премьер - министр
presidency: president ' s office, presidential palace, palais presidentiel, قصر ال رياسي | администрация президента
parliament: national assembly, assemblee nationale, asamblea nacional, مجلس ال نواب, مجلس ال شعب, مجلس ال امه | национальное собрание
town_hall: town hall, city hall, city council, town council, conseil municipal, مجلس ال بلدي | администрация города, городской совет
coroner: medical examiner, medecin legiste, طبيب ال شرعي | судебный медик
prosecution: district attorney, ministere public, ministerio publico, وكيل ال نيابه |
airline: compagnie aerienne, compania aerea, linea aerea, lineas aereas, شركه ال طيران, شركه طيران, خطوط ال جويه |
railway: chemin de fer, chemins de fer, سكك ال حديديه, سكه ال حديد, سكك ال حديد | железная дорога
shipowner: shipping company, shipping line, ship ' s owner, compagnie maritime, compania maritima, مالك ال سفينه, شركه ال ملاحه | судоходная компания
manufacturer: شركه ال مصنعه, شركه ال منتجه |
mine: mining company, compagnie miniere, empresa minera, شركه ال تعدين | горнодобывающая компания
developer: property developer, promoteur immobilier |
power_company: compagnie d ' electricite, power company, grid operator, gestionnaire du reseau, شركه ال كهرباء |
central_bank: central bank, banque centrale, banco central, بنك ال مركزي, مصرف ال مركزي | центральный банк
red_cross: red cross, croix - rouge, cruz roja, صليب ال احمر | красный крест
red_crescent: red crescent, croissant - rouge, media luna roja, هلال ال احمر | красный полумесяц
ngo: aid group, aid groups, aid agency, aid agencies, organisation humanitaire, organizacion humanitaria, منظمه انسانيه |
aid_worker: aid worker, aid workers |
gunmen: hommes armes, armed men, hombres armados | вооружённые люди
embassy: charge d ' affaires |
regulator: gendarme du secteur, هييه ال ناظمه | надзорное ведомство
prison_service: prison service, prison authority, administration penitentiaire, servicios penitenciarios, administracion penitenciaria, مصلحه ال سجون, اداره ال سجون | тюремная служба, тюремное ведомство, служба исполнения наказаний
labour: | охрана труда
interior: | внутренние дела
foreign: foreign affairs, affaires etrangeres, asuntos exteriores, relaciones exteriores | иностранные дела
environment: medio ambiente |
adverse: other side |
captain: ship ' s captain, capitaine du navire, capitaine du bateau, capitan del barco, capitan del buque, قبطان ال سفينه, ربان ال سفينه | капитан судна, капитан корабля
security: | силовые структуры
parents: parents d ' eleves, padres de familia, اولياء ال امور |
"""
# A kind that may mean any of the others: two bodies of such kinds may be one.
_WIDER = """
authorities: police gendarmerie civil_guard ministry department government premier presidency prefecture governor town_hall prosecution customs fire_service civil_defence emergency coast_guard border_guard regulator inspectorate authority department health interior foreign environment education transport municipal prison prison_service investigators lawmaker electoral intelligence
authority: regulator agency department inspectorate port airport
company: airline carrier operator railway shipowner manufacturer supplier distributor retailer developer builder insurer bank central_bank factory mine power_company water hotel
operator: carrier airline railway shipowner mine power_company ship
carrier: airline railway shipowner
manufacturer: factory supplier
developer: builder
magistrate: prosecution court justice
investigators: police prosecution inquiry gendarmerie
inquiry: police prosecution
security: police army gendarmerie intelligence interior
police: gendarmerie interior
medical: doctor nurse medics hospital health emergency
emergency: medics civil_defence fire_service red_cross red_crescent
fire_service: civil_defence
doctor: hospital medical
rebels: gunmen militants guerrilla separatists militia movement
militants: gunmen guerrilla separatists movement
militia: gunmen
opposition: party movement
government: premier
parliament: lawmaker senator senate congress
senate: senator
residents: witness relatives parents farmer fisher shopkeeper
family: families relatives mother father brother sister widow wife husband son daughter parents
relatives: families mother father brother sister widow wife husband son daughter parents
workers: engineer miners docker sailor fisher
prison: guard
prison_service: prison guard
authority: town_hall
soldier: army
army: defence
municipal: town_hall
ministers: government ministry
sailor: fisher
union: federation workers unionist
federation: association
ngo: association activists red_cross red_crescent aid_worker
church: diocese
school: rectorate director
rectorate: education
club: coach
central_bank: bank
weather_service: observatory forecaster
observers: mission
peacekeepers: mission soldier
elected: lawmaker town_hall
director: management
department: ministry
"""
_Table = dict[str, str]


def _words(table: str) -> _Table:
    """Word -> kind, of each word as the table has it and, where no line has these, of its plurals."""
    kinds: _Table = {}
    plurals: _Table = {}
    for kind, fields in _lines(table):
        written, nouns, adjectives = (*fields, "", "")[:3]
        for word in written.split():
            kinds.setdefault(word, kind)
            for form in _plurals(word):
                plurals.setdefault(form, kind)
        for word in listed(nouns, adjectives).split():
            kinds.setdefault(fold(word), kind)
    return plurals | kinds


def _plurals(word: str) -> tuple[str, ...]:
    """What the plural of a word may be, and its feminine in Arabic; forms that do not exist do no harm."""
    if not word.isascii():
        return tuple(word + ending for ending in ("ه", "ون", "ين", "ات", "ا"))
    return (f"{word}s", f"{word}es", f"{word[:-1]}ies" if word.endswith("y") else word)


def _lines(table: str) -> list[tuple[str, list[str]]]:
    """The kind and the fields of each line."""
    pairs = (line.partition(":") for line in table.strip().splitlines())
    return [(kind, [field.strip() for field in rest.split("|")]) for kind, _, rest in pairs]


def _phrases() -> dict[tuple[str, ...], str]:
    """The words of each phrase, in all forms, and the kind that it means."""
    found = {}
    for kind, (written, *russian) in _lines(_PHRASES):
        forms = [form for phrase in "".join(russian).split(", ") if phrase for form in phrase_forms(phrase)]
        for phrase in (*written.split(", "), *forms):
            if phrase:
                found[tuple(fold(phrase).split())] = kind
    return found


def _wider() -> frozenset[tuple[str, str]]:
    return frozenset((wide, narrow) for wide, (narrower,) in _lines(_WIDER) for narrow in narrower.split())


# Where people work: beside the noun of another body it says where that is.
_PLACES = "port mine factory school hospital prison airport bank ship railway hotel church university water power_company"
PLACES = frozenset(_PLACES.split())
# Nouns beside which a place is the body itself, and the police are the police.
RUN_BY = frozenset({"authority", "agency", "institute", "department"})
# Russian shortens names of ministries to one word.
MINISTRIES = frozenset(
    fold(word)
    for word in listed(
        "минобороны минздрав минюст минприроды минпросвещения минобрнауки минфин минтранс минэнерго минтруд минсельхоз минторг минкультуры",
        "",
        "мид",
    ).split()
)
DOMAINS = frozenset(kind for kind, _ in _lines(_DOMAINS))
MANY = frozenset(kind for kind, _ in _lines(_MANY))
PEOPLE = MANY | frozenset(kind for kind, _ in _lines(_ONE))
# Bodies that people of a kind make: "the teachers' union" is no teacher.
ORGANISED = frozenset({"union", "federation", "association", "commission", "party", "ngo", "company", "club", "organisation"})
# Public bodies whose noun does not say what they are concerned with.
PLAIN = frozenset(
    {"ministry", "ministers", "government", "department", "agency", "authority", "authorities", "regulator", "inspectorate"}
)
BODIES: _Table = _words(_MANY) | _words(_ONE) | _words(_DOMAINS) | _words(_BODIES)
OFFICES: _Table = _words(_OFFICES)
PHRASES = _phrases()
LONGEST_PHRASE = max(map(len, PHRASES))
WIDER = _wider()
RELATED = frozenset(map(frozenset, WIDER))


def body(word: str) -> str | None:
    """The kind of body or of people that a folded word names, in any inflection and with a slip of the pen, or None."""
    return BODIES.get(word) or (_misspelt(word) if len(word) >= LONG else None)


@lru_cache(maxsize=65536)
def _misspelt(word: str) -> str | None:
    return next((kind for right in slips(word) if (kind := BODIES.get(right))), None)


def slips(word: str) -> Iterator[str]:
    """What a word may have been meant to be: with two neighbouring letters the other way round, or one of two equal ones less."""
    for at in range(len(word) - 1):
        if word[at] == word[at + 1]:
            yield word[:at] + word[at + 1 :]
        else:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
