"""Italian: how sentences end, page furniture, credits."""

from __future__ import annotations

from sourcier.languages.pages import PageWords

WORDS = PageWords(
    titles=("Sig", "Sigg", "Sig.ra", "Dott", "Dott.ssa", "Dr", "Prof", "Prof.ssa", "Ing", "Avv", "Arch", "Geom", "Rag", "On", "Sen", "Gen", "Col", "Ten", "Cap", "Mar", "Mons", "S", "Ss", "St", "Mr", "Mrs", "Ms", "Rev", "Card", "Egr", "Gent", "Spett", "es", "p. es", "p.es", "ad es", "cfr", "Cfr", "ca", "cosid", "cd", "c.d", "vs", "v", "seg", "Ill", "ill", "ss"),
    numbered=("n", "nn", "nr", "art", "artt", "p", "pp", "pag", "pagg", "vol", "cap", "fig", "tel", "tab", "co", "lett", "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "sett", "set", "ott", "nov", "dic"),
    shortened=("ecc", "etc", "s.p.a", "spa", "s.r.l", "srl", "inc", "corp", "ltd", "jr", "a.c", "d.c", "u.s", "u.s.a", "o.n.u", "p.m", "a.m", "feb", "apr", "giu", "lug", "ago", "sett", "ott", "nov", "dic", "mln", "mld", "ndr", "n.d.r"),
    openers=(
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "egli", "lui", "lei", "loro", "noi", "voi", "io", "questo", "questa", "questi", "queste", "quello", "quella", "quelli", "ciò", "suo", "sua", "suoi", "sue", "nostro", "nostra", "ma", "e", "ed", "o", "né", "se", "non", "sì", "no", "in", "nel", "nella", "nei", "nelle", "di", "del", "della", "dei", "delle", "dell", "nell", "all", "dall", "sull", "a", "al", "alla", "ai", "da", "dal",
        "dalla", "con", "contro", "dopo", "prima", "durante", "fra", "tra", "per", "secondo", "senza", "sopra", "su", "sul", "sulla", "verso", "come", "quando", "dove", "mentre", "perché", "che", "chi", "anche", "inoltre", "così", "tuttavia", "però", "infatti", "intanto", "invece", "ora", "ieri", "oggi", "domani", "poi", "allora", "tutto", "tutti", "tutte", "molti", "alcuni", "alcune", "altri", "altre",
        "ogni", "due", "tre", "quattro", "cinque", "più", "meno", "si", "ci", "ne", "è", "sono", "ancora", "già", "nessuno", "niente", "quanto", "finora", "oltre", "circa",
    ),
    months=("gennaio genn", "febbraio febbr", "marzo", "aprile apr", "maggio magg", "giugno giu", "luglio lug", "agosto ago", "settembre sett", "ottobre ott", "novembre nov", "dicembre dic"),
    furniture_lines=(
        "pubblicità", "annuncio", "annunci", "sponsorizzato", "contenuto sponsorizzato", "condividi", "condividi su", "condividi articolo", "condividi questo articolo", "condivisione", "stampa", "stampa articolo", "invia", "invia per email", "invia via email", "copia link", "link copiato", "salva", "aggiungi ai preferiti", "preferiti", "mi piace", "segui", "seguici", "seguici su", "iscriviti", "abbonati", "abbonamento", "abbonamenti", "accedi", "esci",
        "registrati", "login", "il mio account", "menu", "menù", "home", "homepage", "cerca", "chiudi", "successivo", "precedente", "articolo successivo", "articolo precedente", "torna su", "torna in alto", "torna alla home", "vai al contenuto", "salta al contenuto", "leggi anche", "leggi di più", "leggi tutto", "leggi ancora", "continua a leggere", "per saperne di più", "vedi anche", "guarda anche", "potrebbe interessarti", "potrebbe interessarti anche",
        "ti potrebbe interessare", "potrebbero interessarti", "correlati", "articoli correlati", "notizie correlate", "argomenti correlati", "altre notizie", "i più letti", "più letti", "le più lette", "ultime notizie", "ultimi articoli", "articoli recenti", "commenti recenti", "categorie", "tag", "etichette", "archivi", "archivio", "argomenti", "commenti", "commento", "nessun commento", "lascia un commento", "lascia una risposta", "commenta", "scrivi un commento",
        "mostra commenti", "carica altri", "caricamento", "caricamento in corso", "caricamento...", "attendere prego", "rispondi", "segnala", "segnala un errore", "contatti", "contattaci", "chi siamo", "informazioni", "note legali", "privacy", "informativa privacy", "privacy policy", "cookie policy", "termini e condizioni", "mappa del sito", "accetta", "accetta tutti", "rifiuta", "accetto", "newsletter", "video", "foto", "galleria", "gallery", "ascolta", "ascolta l'articolo", "diretta", "sostienici", "dona", "navigazione articoli",
    ),
    furniture_starts=(
        "condividi su ", "condividi via ", "condividi con ", "clicca per ", "clicca qui ", "fai clic ", "fare clic ", "seguici su ", "iscriviti a", "iscriviti al", "abbonati a", "ricevi la nostra", "ricevi le ", "unisciti a", "leggi anche:", "leggi anche ", "leggi qui", "vedi anche:", "guarda anche:", "per approfondire:", "approfondimento:", "tag:", "tags:", "categoria:", "categorie:", "argomenti:", "tempo di lettura", "minuti di lettura", "lascia un commento",
        "lascia una risposta", "sii il primo a", "scarica l'app", "scarica la nostra", "questo sito utilizza", "questo sito usa", "il nostro sito utilizza", "utilizziamo i cookie", "utilizziamo cookie", "usiamo i cookie", "proseguendo la navigazione", "continuando a navigare", "questo articolo è riservato", "sei già abbonato", "articolo precedente", "articolo successivo",
    ),
    furniture_parts=("indirizzo email non sarà pubblicato", "indirizzo e-mail non sarà pubblicato", "i campi obbligatori sono contrassegnati", "devi essere connesso", "devi effettuare il login", "devi accedere per", "per inviare un commento", "si apre in una nuova finestra", "salva il mio nome, email", "abilita javascript", "attiva javascript", "il tuo browser non", "usa akismet", "contrassegna il permalink", "stai commentando usando il tuo"),
    interface=("condividi", "stampa", "invia", "salva", "commenta", "commenti", "commento", "segui", "piace", "mi", "iscriviti", "abbonati", "accedi", "registrati", "menu", "cerca", "chiudi", "home", "su", "via", "copia", "rispondi", "preferiti", "visualizzazioni", "letture", "twitta", "posta"),
    comments=("commenti", "commento", "lascia un commento", "lascia una risposta", "scrivi un commento", "i commenti dei lettori", "commenta l'articolo", "commenti dei lettori"),
    form=("nome", "il tuo nome", "email", "e-mail", "sito web", "sito", "commento", "il tuo commento", "rispondi", "invia", "invia commento", "pubblica commento", "annulla risposta", "annulla", "segnala", "messaggio"),
    byline=("di", "autore", "autrice", "scritto da", "a cura di"),
    published=("pubblicato il", "pubblicato", "pubblicata il", "data di pubblicazione", "data", "aggiornato il", "di", "scritto il", "creato il", "postato il"),
    source=("fonte", "fonti", "fonte originale", "fonte dell'articolo", "fonte notizia"),
    translation=("traduzione", "traduzione di", "traduzione a cura di", "tradotto da", "tradotto dall'inglese da", "tradotto dal francese da", "tradotto dal russo da", "tradotto dall'arabo da", "traduttore", "traduttrice", "tradotto per", "traduzione dall'inglese", "traduzione dall'inglese di", "versione italiana"),
    original=("articolo originale", "testo originale", "titolo originale", "originale", "pubblicazione originale", "leggi l'articolo originale", "leggi l'originale", "link originale", "link all'originale", "versione originale", "articolo in inglese", "leggi l'articolo completo su", "qui l'articolo originale"),
    republished=("via", "pubblicato originariamente su", "pubblicato originariamente da", "originariamente pubblicato su", "pubblicato per la prima volta su", "questo articolo è stato pubblicato originariamente su", "questo articolo è stato pubblicato originariamente da", "questo articolo è apparso originariamente su", "questo articolo è apparso su", "questo articolo è stato pubblicato per la prima volta su", "tratto da", "ripreso da", "ripubblicato da", "per gentile concessione di"),
    with_agency=("con", "di", "da", "con informazioni di", "redazione con", "a cura di", "dal"),
    agencies=("ANSA", "Ansa", "AGI", "Agi", "Adnkronos", "ADNKRONOS", "LaPresse", "Askanews", "askanews", "Agenzia Nova", "Italpress", "AFP", "Reuters", "AP", "EFE", "dpa", "TASS", "Xinhua", "Sputnik", "Radiocor", "MF-DJ", "AsiaNews", "Fides", "Anadolu", "Bloomberg", "ATS"),
    agency_words=("agenzie", "Agenzie"),
    joining=("e", "ed"),
    photo=("foto", "fotografia", "immagine", "immagini", "credit", "credits", "crediti", "foto d'archivio", "immagine di repertorio", "foto di repertorio", "illustrazione", "didascalia"),
    rights=("tutti i diritti riservati", "diritti riservati", "riproduzione riservata"),
)  # fmt: skip
