"""English: how sentences end, page furniture, credits."""

from __future__ import annotations

from sourcier.languages.pages import PageWords

WORDS = PageWords(
    titles=(
        "Mr", "Mrs", "Ms", "Messrs", "Dr", "Drs", "Prof", "Rev", "Fr", "St", "Sgt", "Lt", "Col", "Gen", "Maj", "Capt", "Cpl", "Pvt", "Pfc", "Cmdr", "Cdr", "Adm", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Amb", "Hon", "Supt", "Insp", "Det", "Atty", "Mt", "Ft",
        "Lt-Col", "Lt-Gen", "Maj-Gen", "Spc", "Ald", "Gens", "Cols", "Treas", "Msgr", "Ex-Gov", "Ex-Sen", "M", "Mme", "Mlle", "Mx", "Sec", "vs", "e.g", "i.e", "cf", "viz", "approx", "est", "a.k.a",
    ),
    numbered=("no", "nos", "p", "pp", "vol", "vols", "art", "fig", "figs", "ch", "para", "paras", "sec", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op", "pt"),
    shortened=(
        "etc", "inc", "corp", "ltd", "co", "cos", "bros", "llc", "plc", "jr", "sr", "esq", "jan", "feb", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k", "e.u", "u.s.a", "d.c", "l.a", "n.y", "p.m", "a.m", "b.c", "a.d", "ph.d", "m.d", "b.a", "m.a",
        "ave", "blvd", "rd", "calif", "ariz", "colo", "conn", "fla", "ga", "kan", "ky", "md", "mich", "minn", "mont", "neb", "nev", "okla", "pa", "tenn", "tex", "va", "vt", "wis", "wyo", "dept", "univ", "assn", "dlrs", "mln", "bln",
        "intl", "natl", "govt", "al", "eds", "sq",
    ),
    openers=(
        "the", "a", "an", "it", "its", "it's", "he", "he's", "she", "she's", "they", "they're", "we", "we're", "you", "i", "i'm", "this", "that", "that's", "these", "those", "there", "there's", "his", "her", "their", "our", "my", "your", "but", "and", "or", "nor", "so", "yet", "if", "when", "while",
        "as", "at", "in", "on", "of", "for", "from", "by", "with", "after", "before", "since", "until", "during", "under", "over", "to", "however", "meanwhile", "although", "though", "because", "according", "also", "among", "some", "many", "most", "all", "both", "each", "one", "two",
        "three", "four", "five", "six", "no", "not", "what", "who", "why", "how", "where", "which", "then", "than", "now", "still", "even", "only", "another", "other", "others", "several", "such", "more", "earlier", "later", "last", "asked", "speaking", "citing", "unlike", "despite", "about", "around", "nearly",
        "police", "officials", "yesterday", "today", "in", "instead", "once", "through", "between", "without", "within", "against", "here", "nobody", "everyone", "anyone", "someone", "nothing", "perhaps", "maybe", "moreover", "furthermore", "therefore", "thus", "out", "up", "do", "does", "did", "is", "are", "was", "were",
    ),
    months=("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"),
    furniture_lines=(
        "noscript", "please wait", "loading", "loading...", "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content", "promoted", "share", "share this", "share this article", "share this story", "share on", "share via", "shares", "print", "print this page", "print article",
        "email this", "email this article", "tweet", "tweet this", "like", "like this", "like loading...", "pin it", "save", "save article", "save for later", "saved", "bookmark", "follow", "follow us", "following", "subscribe", "subscribe now", "sign up", "sign in", "sign out", "log in", "log out",
        "login", "logout", "register", "my account", "account", "menu", "main menu", "home", "search", "close", "open", "skip to content", "skip to main content", "skip to navigation", "back to top", "top", "navigation", "post navigation", "site map", "sitemap", "contact", "contact us", "about", "about us",
        "about the author", "privacy", "privacy policy", "terms", "terms of use", "terms of service", "terms and conditions", "cookie policy", "cookie settings", "manage cookies", "accept", "accept all", "accept cookies", "reject all", "decline", "got it", "i agree", "ok", "related", "related articles", "related stories",
        "related posts", "related content", "related topics", "related news", "read more", "read next", "read also", "see also", "more", "more news", "more stories", "more from", "more on this story", "most read", "most popular", "popular", "trending", "trending now", "latest", "latest news", "latest stories", "recommended",
        "recommended for you", "you may also like", "you might also like", "don't miss", "editor's picks", "editors' picks", "previous", "next", "previous article", "next article", "previous post", "next post", "newer post", "older post", "older posts", "newer posts", "categories", "category", "tags", "topics", "archives",
        "recent posts", "recent comments", "newsletter", "newsletters", "get the newsletter", "facebook", "twitter", "whatsapp", "copy link", "link copied", "copied", "permalink", "leave a comment", "leave a reply", "add a comment", "post a comment", "comment", "comments", "no comments", "0 comments", "view comments",
        "show comments", "load more", "load more comments", "show more", "view more", "see more", "click here", "continue reading", "story continues below advertisement", "story continues below", "article continues below", "continue reading below", "advertisement - continue reading below", "scroll to continue", "listen", "listen to article",
        "listen to this article", "play", "watch", "watch now", "live", "video", "videos", "gallery", "photos", "report abuse", "report an error", "report", "feedback", "give feedback", "donate", "support us", "javascript is disabled", "enable javascript", "view all posts", "all rights reserved", "powered by wordpress", "edit",
        "this video is not available", "unmute", "mute", "toggle navigation", "image", "breaking news", "join the conversation", "download the app", "get the app", "view gallery", "hide caption", "toggle caption", "enlarge this image", "published", "author", "reply", "cancel reply", "up next", "cancel",
    ),
    furniture_starts=(
        "posted in: ", "tagged with",
        "share on ", "share this ", "share to ", "share via ", "click to ", "click here to ", "tap here to ", "follow us ", "follow us on", "follow @", "join us on", "join our ", "like us on", "find us on", "subscribe to ", "subscribe for ", "subscribe now", "sign up for ", "sign up to ", "sign up here", "get our ", "get the latest ",
        "get breaking news", "read also:", "also read:", "also read ", "read more:", "read more ", "read next:", "read:", "see also:", "see also ", "related:", "related: ", "watch:", "more from ", "more on this", "must read:", "recommended:", "tags:", "filed under", "categories:", "category:", "topics:", "keywords:",
        "reading time", "estimated reading time", "view all posts by", "view all ", "view comments", "be the first to comment", "be the first to like", "leave a reply", "leave a comment", "previous post", "next post", "previous article", "next article", "previous:", "next:", "skip to ",
        "download our app", "your email address", "enter your email", "by signing up", "by subscribing", "by clicking", "by continuing to", "by using this", "this site uses ", "this website uses ", "we use cookies", "our site uses cookies", "our website uses cookies", "we and our partners", "already a subscriber",
        "already have an account", "don't have an account", "forgot your password", "lost your password", "you have reached your limit", "this article is for subscribers", "support independent", "if you enjoyed this", "if you liked this", "enjoyed this article", "donate to ", "please donate", "please enable javascript",
        "powered by ", "proudly powered by", "theme by", "advertisement -", "listen to this article", "what to read next", "add as a preferred source", "got a tip", "send us a tip",
    ),
    furniture_parts=(
        "please enable javascript", "accept all cookies", "disable your ad blocker",
        "your email address will not be published", "required fields are marked", "you must be logged in", "log in to leave a comment", "log in to post", "sign in to comment", "save my name, email", "notify me of follow-up comments", "notify me of new posts", "notify me of new comments", "you are commenting using your",
        "fill in your details below", "click an icon to log in", "opens in new window", "opens in a new window", "opens in new tab", "external link, opens", "bookmark the permalink", "this entry was posted in", "this post was posted in", "javascript is required", "javascript disabled", "your browser does not support",
        "browser is not supported", "this site uses akismet", "comments are closed", "comments are moderated", "rss feed for comments", "trackback from your own site", "unsubscribe at any time", "sign up for our newsletter", "subscribe to our newsletter",
        "thank you for subscribing", "% complete",
    ),
    interface=(
        "share", "shares", "tweet", "tweets", "tweetez", "print", "email", "e-mail", "mail", "save", "like", "likes", "dislike", "pin", "follow", "subscribe", "sign", "up", "in", "log", "out", "login", "logout", "register", "menu", "home", "search", "close", "comment", "comments", "reply", "views", "view", "reads", "on", "via", "copy", "link",
        "url", "facebook", "twitter", "google", "google+", "plus", "linkedin", "pinterest", "reddit", "tumblr", "whatsapp", "telegram", "vkontakte", "vk", "odnoklassniki", "viber", "skype", "messenger", "instagram", "youtube", "tiktok", "snapchat", "flipboard", "pocket", "digg", "stumbleupon", "delicious", "evernote", "buffer", "bluesky", "mastodon",
        "threads", "wechat", "weibo", "rss", "feed", "pdf", "sms", "wordpress.com", "wordpress", "logo", "icon", "image", "photo", "gravatar", "button", "toggle", "page", "article", "friend", "more", "options", "bookmark", "buzz", "report", "ads", "listen", "play", "pause", "mute", "download", "app", "getpocket", "disqus", "fb", "ok", "mail.ru", "livejournal",
    ),
    comments=("comments", "comment", "leave a comment", "leave a reply", "reader comments", "add a comment", "post a comment", "join the discussion", "responses", "join the conversation", "have your say", "discussion", "write a comment", "user comments"),
    form=("name", "your name", "email", "e-mail", "your email", "website", "comment", "your comment", "reply", "cancel reply", "post comment", "submit", "submit comment", "log in", "log in to reply", "report", "flag", "upvote", "sort by", "newest", "oldest", "best", "message", "subject", "like", "edit", "cancel", "share", "permalink", "preview"),
    byline=("by", "author", "written by", "story by", "text by", "report by"),
    published=("published", "published on", "published at", "posted", "posted on", "first published", "date", "date published", "publication date", "on", "by", "written", "issued", "released", "created", "publish date"),
    source=("source", "sources", "original source", "article source", "source of the article", "news source", "originating source"),
    translation=(
        "translation", "translation by", "translated by", "translated from french by", "translated from the french by", "translated from russian by", "translated from the russian by", "translated from arabic by", "translated from the arabic by", "translated from german by", "translated from the german by",
        "translated from spanish by", "translated from the spanish by", "translated from italian by", "translated from ukrainian by", "translated from hebrew by", "translated from persian by", "translated from chinese by", "translator", "translated for", "translated and edited by", "english translation by", "english translation", "translated from",
    ),
    original=(
        "original article", "original story", "original text", "original post", "original title", "read the original", "read the original article", "read the original here", "read the original article here", "read the original article at", "read the original article on", "read original article", "view the original article",
        "view original", "link to original", "link to the original article", "see the original", "read the full story at", "read the full article at", "read the full story on", "read the full article on", "original", "original version", "original in french", "original in russian", "original in arabic", "original link", "original url",
        "the original article can be found here", "the original version of this article",
    ),
    republished=(
        "via", "republished from", "reprinted from", "reproduced from", "reposted from", "cross-posted from", "crossposted from", "reprinted with permission from", "republished with permission from", "republished with permission of", "reprinted by permission of", "originally published by", "originally published in",
        "originally published on", "originally published at", "originally appeared in", "originally appeared on", "originally appeared at", "originally posted on", "originally posted at", "first published by", "first published in", "first published on", "first published at", "first appeared in", "first appeared on",
        "first appeared at", "this article was originally published by", "this article was originally published in", "this article was originally published on", "this article was originally published at", "this article originally appeared in", "this article originally appeared on", "this article originally appeared at",
        "this article was first published by", "this article was first published in", "this article was first published on", "this article was first published at", "this article first appeared in", "this article first appeared on", "this article first appeared at", "this story was originally published by",
        "this story was originally published in", "this story was originally published on", "this story originally appeared in", "this story originally appeared on", "this story was first published by", "this story was first published on", "this post originally appeared on", "this post was originally published on",
        "the post first appeared on", "this article is republished from", "this story is published in partnership with", "courtesy of", "published in partnership with", "in partnership with", "excerpted from", "hat tip", "h/t",
    ),
    with_agency=("with", "by", "from", "with files from", "with reporting by", "with reporting from", "with additional reporting by", "with agencies and", "additional reporting by", "compiled from", "the", "via", "and", "with inputs from", "with input from", "inputs from", "agency inputs from", "material from", "with information from"),
    agencies=(
        "Reuters", "Thomson Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "Agence France-Presse", "UPI", "United Press International", "Press Association", "PA", "PA Media", "AAP", "Australian Associated Press", "Canadian Press", "The Canadian Press", "CP", "PTI", "Press Trust of India", "ANI", "IANS", "PPI", "Xinhua",
        "Kyodo", "Kyodo News", "Jiji Press", "Yonhap", "Bernama", "Antara", "VNA", "TASS", "ITAR-TASS", "Itar-Tass", "RIA Novosti", "Interfax", "Sputnik", "SANA", "IRNA", "Fars", "FARS", "Fars News", "Tasnim", "Mehr", "ISNA", "Anadolu", "Anadolu Agency", "Petra", "WAM", "SPA", "KUNA", "NNA", "Wafa", "EFE", "ANSA", "dpa", "DPA", "APA", "Lusa",
        "PAP", "CTK", "MTI", "BTA", "Agerpres", "Tanjug", "Hina", "Ukrinform", "Unian", "Interfax-Ukraine", "BelTA", "Azertac", "Kazinform", "Bloomberg", "Bloomberg News", "Dow Jones", "Dow Jones Newswires", "GlobeNewswire", "PR Newswire", "Business Wire", "Newsfile",
        "NAN", "GNA", "SAPA", "Ritzau", "NTB", "STT", "ANP", "Belga", "KCNA", "IPS", "Inter Press Service", "BIRN",
    ),
    agency_words=("News Agencies", "news agencies", "agencies", "wire services", "wires", "staff and agencies", "wire reports", "agency reports"),
    joining=("and", "&"),
    photo=("photo", "photos", "photo by", "photo credit", "photograph", "photograph by", "image", "images", "image source", "image credit", "image by", "image courtesy of", "picture", "pictures", "picture credit", "file photo", "file", "caption", "credit", "photo courtesy of", "illustration", "illustration by", "illustrative", "screenshot", "graphic", "getty images", "featured image"),
    rights=("all rights reserved", "copyright", "no part of this", "may not be published, broadcast, rewritten"),
)  # fmt: skip
