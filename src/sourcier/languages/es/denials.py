"""Spanish words of denial."""

from __future__ import annotations

from sourcier.languages.denials import DenialWords

WORDS = DenialWords(
    denial=tuple(
        (
            "falso|falsa|falsos|falsas|falsedad|falsedades|mentira|mentiras|mentira podrida|bulo|bulos|patraña|patrañas|invento|inventos|"
            "invención|infundio|infundios|infundado|infundada|infundados|infundadas|inexacto|inexacta|erróneo|errónea|erróneos|erróneas|"
            "infamia|calumnia|calumnias|montaje|no es cierto|no es verdad|no era cierto|no son ciertas|no son ciertos|nada de eso|"
            "sin fundamento|carece de fundamento|carecen de fundamento|carente de fundamento|no existe|no existen|no existe ninguna prueba|"
            "ninguna prueba|no hay pruebas|rotundamente falso|absurdo|absurda|disparate|desmentido|exagerado|exagerada|exageradas|exagerados|"
            "fabricado|fabricada|fabricados|fabricadas|"
            "nada de cierto|nada de verdad|ni una palabra de verdad|inventado|inventada|inventados|inventadas|sacado de contexto|"
            "sacada de contexto|sacados de contexto|sacadas de contexto|fuera de contexto|desinformación|rumores infundados|pura especulación|"
            "mera especulación|puras especulaciones|pura invención|pura fantasía|cuentos|fábula|leyenda|mito|nada más lejos|"
            "lejos de la realidad|lejos de la verdad|nunca existió|nunca existieron|nunca ha existido|nunca ocurrió|nunca sucedió|"
            "jamás existió|nunca dije eso|no dije eso|nunca se ha planteado|no responde a la realidad|no se ajusta a la realidad|"
            "no corresponde a la realidad|no se corresponde con la realidad|no tiene fundamento|no tienen fundamento|sin ningún fundamento|"
            "sin base|carece de base|carecen de base|sobrestimado|sobrestimada|inflado|inflada|infladas|inflados|disparatado|"
            "disparatada|no es así|no son nuestros|no son nuestras|no es nuestro|no es nuestra"
        ).split("|")
    ),
    lying=("miente", "mienten", "mintió", "se equivoca", "se equivocan", "ha mentido"),
    not_denial=("falsa alarma", "paso en falso"),
    unconnected=("sin relación con", "nada que ver con", "ninguna relación con", "ningún vínculo con", "no tiene intención de"),
    doubt=(
        *(
            f"{none} {been} {word}"
            for none, words in (
                ("ninguna", "confirmada verificada probada"),
                ("ninguno", "confirmado verificado probado"),
                ("dos cosas", "confirmada verificada probada"),
                ("la otra", "confirmada confirmadas verificadas"),
                ("nada de esto", "confirmado verificado probado"),
                ("nada de eso", "confirmado verificado probado"),
                ("no", "confirmadas verificado verificada verificados verificadas"),
            )
            for word in words.split()
            for been in ("ha sido", "han sido", "está", "ha podido ser", "pudo ser", "han podido ser", "pudieron ser")
        ),
        *"no se ha confirmado|no se ha podido confirmar|no se ha podido verificar|no se pudo verificar|no se pudo confirmar".split(
            "|"
        ),
        *"lo dudo mucho|lo dudamos mucho|está por demostrar|está por probar|no prueba nada|no prueban nada".split("|"),
        *"nadie ha confirmado|sin verificar".split("|"),
        "no quiso confirmar",
        "no quisieron confirmar",
        "no pudo confirmar",
        "no pudieron confirmar",
        "no puede confirmar",
        "sin confirmar",
        "sin confirmación",
        "no hay confirmación",
        "nada indica",
        "nada prueba",
        "no ha sido confirmado",
        "no ha sido confirmada",
        "no han sido confirmados",
        "poco creíble",
        "poco creíbles",
        "en entredicho",
        "escéptico",
        "escéptica",
        "no ha podido ser confirmado",
        "no pudo ser confirmado",
        "no ha podido ser verificado",
        "imposible de verificar",
    ),
    contrary=(
        "en contra de lo que",
        "en contra de lo",
        "contrariamente a lo que",
        "al contrario de lo que",
        "a diferencia de lo que",
    ),
    instead=("y no", "no", "en lugar de", "en vez de", "en contra de"),
    of_reports=(
        "manipulado",
        "manipulada",
        "manipuladas",
        "manipulados",
        "tergiversado",
        "tergiversadas",
        "trucado",
        "trucada",
        "especulación",
        "especulaciones",
        "propaganda",
        "ridículo",
        "ridícula",
        "imposible",
        "imposibles",
    ),
    reports=(
        "anuncio anuncios afirmación afirmaciones declaración declaraciones acusación acusaciones rumor rumores información informaciones versión versiones "
        "denuncia denuncias noticia noticias historia relato carta documento documentos grabación vídeo video imágenes imagen foto fotos cifra cifras "
        "balance número estimación palabras lista artículo entrevista mensaje mensajes audio"
    ),
    answers=(
        "falso",
        "es falso",
        "eso es falso",
        "mentira",
        "es mentira",
        "en absoluto",
        "para nada",
        "de ninguna manera",
        "rotundamente no",
        "claro que no",
        "por supuesto que no",
        "nada de eso",
        "no es cierto",
        "no es verdad",
    ),
    miscounted=("contados dos veces", "contadas dos veces", "duplicados", "registradas dos veces", "registrados dos veces"),
    published="publicado publicada publicadas circula circulan circulado difundido difundida dicho escrito anunciado redes medios prensa asegurado afirmado",
    emphatics="mismo misma mismos mismas",
    reasons="porque tras después cuando pues",
    negating_words="sin",
    not_negating=(
        *"no cabe duda|no hay duda|sin duda|no solo|no sólo|no menos de|no es la primera|no es el primero|no es la única|no es el único".split(
            "|"
        ),
        *"no se sabe|no está claro|no muy lejos|no lejos de|nadie sabe|nadie duda|no se descarta".split("|"),
    ),
    making_known="anunciar publicar comunicar revelar confirmar difundir precisar",
    given_as="informaciones noticias tasa porcentaje datos recuento cómputo estimaciones",
    put_right=(
        *(
            f"{be} {word}"
            for be in ("era", "eran", "era solo", "fue")
            for word in ("provisional", "provisionales", "preliminar", "preliminares", "parcial", "parciales")
        ),
        *"incompleto|incompleta|incompletos|incompletas|desfasado|desfasada|desfasados|obsoleto|obsoleta|está superado|está superada|caduco".split(
            "|"
        ),
        *"demasiado alto|demasiado alta|demasiado bajo|demasiado baja|está inflado|está inflada|ya no es válido|ya no es válida".split(
            "|"
        ),
        *"fue corregido|fue corregida|fue retirado|fue retirada|fue rectificada|no tiene en cuenta|no tenía en cuenta|no significa nada".split(
            "|"
        ),
        *"un error|una errata|un malentendido|omite|omitía|olvida|confunde|mezcla".split("|"),
    ),
    stands_for=(
        *"corresponde|correspondía|se refiere|se refería|abarca|abarcaba|incluye|incluía|concierne|es el del|es la del|era el del".split(
            "|"
        ),
    ),
    repeated="publicado publicada citado citada citó citaron difundido difundida repetido repetida circula circulaba prensa medios diarios redes publicó publicaron",
    as_for=("en cuanto a", "en cuanto al", "respecto a", "respecto al"),
    unchecked=(
        *(
            f"nunca {be} {word}"
            for be in ("ha sido", "fue", "han sido")
            for word in ("verificado", "verificada", "confirmado", "confirmada", "corroborado", "corroborada")
        ),
        *"nadie ha podido|nadie ha confirmado|nadie pudo verificar|con cautela|con prudencia|con reservas|dudoso|dudosa|poco creíble".split(
            "|"
        ),
    ),
    too_much=(
        "demasiado alto",
        "demasiado alta",
        "demasiado bajo",
        "demasiado baja",
        "exagerado",
        "exagerada",
        "inflado",
        "inflada",
    ),
    replacing=("sustituye", "sustituye a", "reemplaza", "reemplaza a", "corrige", "rectifica", "anula y sustituye"),
    called_as="de como por",
    taken_up=("lo que", "lo cual", "algo que", "cosa que", "extremo que", "hecho que", "punto que"),
    mistaken=("por error", "erróneamente", "equivocadamente", "falsamente"),
    revisable="previsión previsiones pronóstico pronósticos proyección proyecciones objetivo objetivos presupuesto plan planes propuesta acuerdo contrato tratado calendario reglamento ley leyes oferta precio precios desequilibrio defecto defectos problema problemas",
    duties="debe deben debería deberían puede pueden",
    perfect="haber",
    suppositions="si salvo",
)
