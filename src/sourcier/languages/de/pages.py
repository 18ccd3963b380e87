"""German: how sentences end, page furniture, credits."""

from __future__ import annotations

from sourcier.languages.pages import PageWords

WORDS = PageWords(
    titles=(
        "Dr", "Prof", "Hr", "Hrn", "Fr", "Frl", "St", "Gen", "Oberst", "Dipl", "Ing", "Dipl.-Ing", "Hl", "Msgr", "Mr", "Mrs", "Ms", "Abg", "bzw", "z. B", "z.B", "Z.B", "d. h", "d.h", "D.h", "u. a", "u.a", "U.a", "sog", "ca", "vgl", "evtl", "ggf", "inkl", "exkl", "insb", "v. a", "v.a", "i. d. R", "i.d.R", "o. g", "o.g", "geb", "gest", "gegr",
        "ehem", "dt", "engl", "franz", "russ", "arab", "lat", "Str", "Abt", "Bez", "bspw", "z", "u", "d", "v", "i", "o", "s", "zzgl", "Ca", "mind", "max", "Vgl", "Sog", "allg", "ev", "kath", "n. Chr", "v. Chr", "gem", "lt", "rd", "sen", "jun",
    ),
    numbered=("Nr", "Nrn", "S", "Art", "Abs", "Bd", "Kap", "Abb", "Tab", "Std", "Min", "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez", "Tel", "Jh", "Ziff", "Rn", "Anm"),
    shortened=("usw", "etc", "u.s.w", "u. s. w", "usf", "Mio", "Mrd", "Tsd", "Std", "Min", "Sek", "Jh", "Jhd", "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez", "Inc", "Corp", "Ltd", "Co", "Jr", "Sr", "u.U", "a.D", "a. D", "h.c", "Chr", "U.S", "a.M", "e.V", "i.V", "i.A", "Red", "Anm", "ff"),
    openers=(
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einem", "einen", "er", "sie", "es", "wir", "ihr", "ich", "du", "dies", "diese", "dieser", "dieses", "diesem", "diesen", "jene", "sein", "seine", "seiner", "ihre", "ihrer", "ihren", "unser", "unsere", "mein", "meine", "aber", "und", "oder", "denn", "doch", "sondern", "auch", "nach", "vor", "in", "im",
        "am", "an", "auf", "aus", "bei", "beim", "mit", "von", "vom", "zu", "zum", "zur", "für", "gegen", "ohne", "um", "durch", "seit", "während", "wegen", "trotz", "laut", "wenn", "als", "ob", "weil", "da", "dass", "obwohl", "so", "dann", "dort", "hier", "nun", "jetzt", "noch", "nur", "schon", "wie", "was", "wer", "wo", "warum", "man", "alle", "alles", "viele", "einige", "mehrere",
        "zwei", "drei", "vier", "fünf", "nicht", "kein", "keine", "dabei", "damit", "dazu", "dadurch", "deshalb", "daher", "darum", "außerdem", "allerdings", "jedoch", "zudem", "zuvor", "danach", "später", "inzwischen", "unterdessen", "heute", "gestern", "morgen", "bisher", "bis", "unter", "über", "zwischen", "neben", "insgesamt", "beide", "jeder", "jede", "ja", "nein",
    ),
    ordinal_dot=True,
    months=("januar jan jänner jän", "februar feb", "märz mär mrz", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez"),
    furniture_lines=(
        "anzeige", "werbung", "anzeigen", "gesponsert", "teilen", "artikel teilen", "diesen artikel teilen", "beitrag teilen", "drucken", "artikel drucken", "seite drucken", "per e-mail versenden", "e-mail", "merken", "auf die merkliste", "merkliste", "link kopieren", "link kopiert", "gefällt mir", "folgen", "folgen sie uns", "abonnieren", "jetzt abonnieren", "abo", "anmelden", "abmelden",
        "einloggen", "ausloggen", "registrieren", "login", "mein konto", "menü", "startseite", "suche", "suchen", "schließen", "zurück", "weiter", "nach oben", "zum seitenanfang", "zum inhalt springen", "zum inhalt", "zur startseite", "mehr", "mehr zum thema", "mehr lesen", "weiterlesen", "lesen sie auch", "lesen sie mehr", "lesen sie hier weiter", "auch interessant", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
        "ähnliche artikel", "verwandte artikel", "verwandte themen", "zum thema", "themen", "schlagworte", "schlagwörter", "kategorien", "kategorie", "archiv", "meistgelesen", "meistgelesene artikel", "neueste artikel", "aktuelle nachrichten", "nächster artikel", "vorheriger artikel", "kommentare", "kommentar", "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen", "keine kommentare",
        "kommentare anzeigen", "kommentieren", "antworten", "melden", "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "über uns", "nutzungsbedingungen", "cookie-einstellungen", "akzeptieren", "alle akzeptieren", "ablehnen", "zustimmen", "einverstanden", "bitte warten", "wird geladen", "lädt", "lädt...", "newsletter", "bildergalerie", "video", "videos", "vorlesen", "artikel anhören",
        "anhören", "zur merkliste hinzufügen", "sitemap", "beitragsnavigation", "fehler melden", "schriftgröße", "zum hauptinhalt springen", "jetzt teilen",
    ),
    furniture_starts=(
        "teilen auf ", "teilen via ", "auf facebook teilen", "auf twitter teilen", "auf whatsapp teilen", "klicken sie ", "klick, um ", "klicke, um ", "klicken, um ", "folgen sie uns ", "folge uns ", "abonnieren sie ", "abonniere ", "melden sie sich ", "jetzt anmelden", "lesen sie auch:", "lesen sie auch ", "lesen sie dazu ", "lesen sie hier", "mehr zum thema", "mehr dazu:", "siehe auch:", "schlagworte:",
        "schlagwörter:", "themen:", "kategorie:", "kategorien:", "tags:", "lesezeit", "geschätzte lesezeit", "schreibe einen kommentar", "schreiben sie einen kommentar", "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "sie haben bereits ein abo", "diese website verwendet", "diese webseite verwendet", "diese seite verwendet", "diese website benutzt", "wir verwenden cookies", "wir nutzen cookies", "mit der nutzung dieser",
        "vorheriger beitrag", "nächster beitrag", "vorheriger artikel", "nächster artikel", "weiterlesen nach der anzeige",
    ),
    furniture_parts=("e-mail-adresse wird nicht veröffentlicht", "erforderliche felder sind", "du musst angemeldet sein", "sie müssen angemeldet sein", "um einen kommentar abzugeben", "wird in neuem fenster geöffnet", "in neuem fenster öffnen", "javascript aktivieren", "javascript deaktiviert", "ihr browser unterstützt", "lesezeichen auf den permalink", "verwendet akismet", "meinen namen, meine e-mail"),
    interface=("teilen", "drucken", "merken", "kommentare", "kommentar", "kommentieren", "folgen", "gefällt", "mir", "abonnieren", "anmelden", "abmelden", "registrieren", "menü", "suche", "suchen", "schließen", "startseite", "per", "auf", "mailen", "senden", "link", "kopieren", "antworten", "melden", "speichern", "mehr", "whatsappen", "twittern", "öffnen"),
    comments=("kommentare", "kommentar", "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen", "schreibe einen kommentar", "schreiben sie einen kommentar", "leserkommentare", "diskussion", "diskutieren sie mit"),
    form=("name", "ihr name", "e-mail", "e-mail-adresse", "website", "webseite", "kommentar", "ihr kommentar", "antworten", "antworten abbrechen", "absenden", "kommentar abschicken", "kommentar absenden", "melden", "abbrechen", "betreff", "nachricht"),
    byline=("von", "autor", "autorin", "ein beitrag von", "text"),
    published=("veröffentlicht am", "veröffentlicht", "erschienen am", "erstellt am", "stand", "datum", "publiziert am", "publiziert", "vom", "am", "von"),
    source=("quelle", "quellen", "quellenangabe", "originalquelle"),
    translation=("übersetzung", "übersetzt von", "übersetzung von", "übersetzung aus dem englischen", "aus dem englischen von", "aus dem englischen übersetzt von", "aus dem russischen von", "aus dem russischen übersetzt von", "aus dem französischen von", "aus dem französischen übersetzt von", "aus dem arabischen von", "aus dem arabischen übersetzt von", "übersetzer", "übersetzerin", "deutsche übersetzung"),
    original=("originalartikel", "originaltext", "originaltitel", "original", "im original", "original erschienen", "zum originalartikel", "hier geht es zum originalartikel", "originalbeitrag", "link zum original", "englischer originalartikel", "den originalartikel lesen"),
    republished=("via", "zuerst erschienen in", "zuerst erschienen bei", "zuerst erschienen auf", "zuerst veröffentlicht in", "zuerst veröffentlicht bei", "zuerst veröffentlicht auf", "ursprünglich erschienen in", "ursprünglich erschienen bei", "ursprünglich erschienen auf", "ursprünglich veröffentlicht auf", "dieser artikel erschien zuerst in", "dieser artikel erschien zuerst bei", "dieser artikel erschien zuerst auf", "dieser beitrag erschien zuerst auf", "dieser beitrag erschien zuerst bei", "dieser text erschien zuerst in", "dieser text erschien zuerst bei", "erstveröffentlichung", "mit freundlicher genehmigung von", "übernommen von"),
    with_agency=("mit", "mit material von", "mit informationen von", "von", "mit agenturmaterial", "nach informationen von", "aus", "mit agenturmaterial von"),
    agencies=("dpa", "DPA", "dpa-AFX", "AFP", "Reuters", "rtr", "AP", "APA", "sda", "SDA", "Keystone-SDA", "KNA", "epd", "SID", "dts", "TASS", "Interfax", "Xinhua", "dapd", "ddp", "Anadolu", "Ansa", "EFE", "Belga", "Bloomberg", "Dow Jones", "Kyodo", "Sputnik"),
    agency_words=("Nachrichtenagenturen", "den Agenturen", "Agenturmaterial", "Agenturen"),
    joining=("und",),
    photo=("foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "grafik", "fotoquelle", "titelbild", "bildrechte"),
    rights=("alle rechte vorbehalten", "urheberrechtlich geschützt"),
)  # fmt: skip
