"""The tables of an archive, as migrations by number; ``docs/data-model.md`` describes each table.

``pragma user_version`` is the number of migrations that a file has had. A migration, once released, is never edited: a
change of the schema is a further entry of ``MIGRATIONS``.
"""

from __future__ import annotations

# "srcr" in ASCII: what `file` and we recognise an archive of sourcier by.
APPLICATION_ID = 0x73726372

_KEPT = (
    """create table archive (
        key text primary key,
        value text not null
    ) strict, without rowid""",
    """create table articles (
        key integer primary key,
        id text not null,
        version text not null,
        current integer not null check (current in (0, 1)),
        outlet text,
        url text,
        path text,
        title text,
        language text,
        published text,
        published_before text,
        text text not null,
        record text not null,
        read_by text not null,
        added text not null,
        unique (id, version)
    ) strict""",
    "create unique index articles_current on articles(id) where current = 1",
    "create index articles_url on articles(url)",
    "create index articles_published on articles(published)",
    """create table statements (
        article integer not null references articles(key) on delete cascade,
        position integer not null,
        id text not null,
        form text not null,
        stance text not null,
        modality text not null,
        origin text,
        speaker text,
        content_start integer not null,
        content_end integer not null,
        source_start integer,
        source_end integer,
        cue_start integer,
        cue_end integer,
        confidence real not null,
        reader text not null,
        primary key (article, position)
    ) strict, without rowid""",
    "create index statements_id on statements(id)",
    """create view statement_texts as
        select articles.id as article, statements.id as statement, stance, modality, form, origin, speaker,
            substr(text, content_start + 1, content_end - content_start) as content,
            substr(text, source_start + 1, source_end - source_start) as source,
            substr(text, cue_start + 1, cue_end - cue_start) as cue
        from statements join articles on articles.key = statements.article
        where articles.current = 1""",
)
# The content table's name is quoted because Datasette finds the search of a table by that very spelling.
_SEARCH = (
    """create virtual table articles_fts using fts5(
        title, text, content="articles", content_rowid="key", tokenize="unicode61 remove_diacritics 2")""",
    """create trigger articles_fts_insert after insert on articles begin
        insert into articles_fts(rowid, title, text) values (new.key, new.title, new.text);
    end""",
    """create trigger articles_fts_delete after delete on articles begin
        insert into articles_fts(articles_fts, rowid, title, text) values ('delete', old.key, old.title, old.text);
    end""",
    """create trigger articles_fts_update after update of title, text on articles begin
        insert into articles_fts(articles_fts, rowid, title, text) values ('delete', old.key, old.title, old.text);
        insert into articles_fts(rowid, title, text) values (new.key, new.title, new.text);
    end""",
)
_DERIVED = (
    """create table claims (
        position integer primary key,
        id text not null,
        summary text not null,
        action text not null,
        grade text not null,
        articles integer not null,
        outlets integer not null,
        origins_low integer not null,
        origins_high integer not null,
        disputes integer not null,
        words text not null,
        record text not null
    ) strict""",
    """create table claim_statements (
        claim integer not null references claims(position) on delete cascade,
        article text not null,
        statement text not null,
        primary key (claim, article, statement)
    ) strict, without rowid""",
    "create index claims_id on claims(id)",
    "create index claim_statements_article on claim_statements(article)",
    """create table reuse (
        position integer primary key,
        kind text not null,
        from_article text not null,
        from_start integer not null,
        from_end integer not null,
        to_article text not null,
        to_start integer not null,
        to_end integer not null,
        probability real not null,
        record text not null
    ) strict""",
    """create virtual table claims_fts using fts5(
        summary, words, content="claims", content_rowid="position", tokenize="unicode61 remove_diacritics 2")""",
)

# What each text repeats of those before it, as the passage index told on arrival; and a number by which that index knows what
# it is an index of. It is drawn anew for each transaction, so that no copy and no earlier state of the file has the same.
_REPEATS = (
    """create table repeats (
        article integer not null references articles(key) on delete cascade,
        position integer not null,
        own_start integer not null,
        own_end integer not null,
        other integer not null references articles(key) on delete cascade,
        other_start integer not null,
        other_end integer not null,
        words integer not null,
        similarity real not null,
        label text not null,
        primary key (article, position)
    ) strict, without rowid""",
    "create index repeats_other on repeats(other)",
    "insert into archive values ('transaction', random() & 0x7fffffffffffffff)",
)

# What people have decided. Rows are added and never changed: what is undone stays, with the decision that undoes it.
_DECISIONS = (
    """create table decisions (
        id text primary key,
        decided text not null,
        author text not null,
        verb text not null check (verb in ('confirm', 'reject', 'merge', 'split', 'root', 'alias', 'undo')),
        comment text not null,
        record text not null
    ) strict, without rowid""",
    "create index decisions_decided on decisions(decided)",
)

# A question reads the claims that it is about and nothing else: a claim is found from the articles of its statements, those that
# dispute it among them, and reuse from the earlier article.
_FOUND = (
    "delete from archive where key in ('derived', 'coverage')",
    "drop table claim_statements",
    """create table claim_statements (
        claim integer not null references claims(position) on delete cascade,
        article text not null,
        statement text not null,
        disputes integer not null check (disputes in (0, 1)),
        primary key (claim, article, statement)
    ) strict, without rowid""",
    "create index claim_statements_article on claim_statements(article, statement)",
    "create index reuse_from on reuse(from_article)",
    "create index articles_path on articles(path)",
)

# What a user's own embedder told of the texts of claims, so that it is asked once for each.
_VECTORS = (
    """create table vectors (
        model text not null,
        text text not null,
        vector blob not null,
        primary key (model, text)
    ) strict""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = ((*_KEPT, *_SEARCH, *_DERIVED), _REPEATS, _DECISIONS, _FOUND, _VECTORS)
