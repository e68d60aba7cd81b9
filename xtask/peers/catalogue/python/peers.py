"""The same rows and questions for SQLite's FTS5 and for PostgreSQL's text search.

peers.py sqlite FOLDER            reads rows.tsv and questions.tsv
peers.py postgres FOLDER PSQL URL

Prints lines "name value". Times are CPU milliseconds: of this process for SQLite, of the server's process that answers
for PostgreSQL (/proc/self/schedstat, read by the server itself). Each question is asked once before it is timed. Of
the questions of each kind every fourth is asked: the counts of the open catalogue take these engines a while.
"""

import collections
import os
import sqlite3
import subprocess
import sys
import time

COLUMNS = "id bigint primary key, starts bigint, ends bigint, access text, kind text, country text, language text, folded text"
KINDS = ["words", "filters", "arabic", "prefix", "open", "open-filters", "best"]


def questions(folder):
    with open(os.path.join(folder, "questions.tsv"), encoding="utf-8") as file:
        for line in list(file)[::4]:
            kind, words, begun, country, of_kind, start = line.rstrip("\n").split("\t")
            yield kind, words.split(), begun == "1", country, of_kind, start


def statements(question, match, rank):
    """A page of twenty, the total, and the counts of three facets, each without its own filter."""
    kind, words, begun, country, of_kind, start = question
    source = match(words, begun) if words else "events e where true"
    filters = {
        "access": "e.access = 'public'",
        "country": f"e.country = '{country}'" if country else None,
        "kind": f"e.kind = '{of_kind}'" if of_kind else None,
        "ends": f"e.ends >= {start}" if start else None,
    }

    def where(without=None):
        return "".join(f" and {it}" for name, it in filters.items() if it and name != without)

    order = rank(words, begun) if kind == "best" else "e.starts desc, e.id desc"
    yield f"select e.id, e.starts from {source}{where()} order by {order} limit 20"
    yield f"select count(*) from {source}{where()}"
    if kind in ("filters", "open", "open-filters"):
        for facet in ("kind", "country", "language"):
            yield f"select e.{facet}, count(*) from {source}{where(facet)} group by e.{facet} order by 2 desc limit 20"


def report(times):
    for kind in KINDS:
        own = sorted(times[kind])
        print(f"{kind}-p50 {own[len(own) // 2]:.3f}")
        print(f"{kind}-p99 {own[len(own) * 99 // 100]:.3f}")


def sqlite(folder):
    path = os.path.join(folder, "events.sqlite")
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(path)
    began = time.process_time()
    db.execute("pragma journal_mode = wal")
    db.execute(f"create table events ({COLUMNS})")
    db.execute("create virtual table words using fts5(folded, content='', tokenize='unicode61 remove_diacritics 0')")
    with open(os.path.join(folder, "rows.tsv"), encoding="utf-8") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        while batch := [row for _, row in zip(range(10_000), rows)]:
            db.executemany("insert into events values (?, ?, ?, ?, ?, ?, ?, '')", (row[:7] for row in batch))
            db.executemany("insert into words (rowid, folded) values (?, ?)", ((row[0], row[7]) for row in batch))
    db.execute("create index events_by_start on events (starts, id)")
    db.execute("create index events_by_end on events (ends)")
    db.execute("insert into words (words) values ('optimize')")
    db.commit()
    db.execute("analyze")
    print(f"build-cpu-s {time.process_time() - began:.2f}")
    db.execute("pragma wal_checkpoint(truncate)")
    print(f"disk-mb {os.path.getsize(path) / 1e6:.1f}")
    db.execute("pragma cache_size = -200000")

    def match(words, begun):
        asked = " ".join(f'"{it}"' for it in words) + ("*" if begun else "")
        return f"words w join events e on e.id = w.rowid where words match '{asked}'"

    times = collections.defaultdict(list)
    for question in questions(folder):
        texts = list(statements(question, match, lambda *_: "w.rank"))
        for text in texts:
            db.execute(text).fetchall()
        began = time.process_time()
        for text in texts:
            db.execute(text).fetchall()
        times[question[0]].append((time.process_time() - began) * 1e3)
    report(times)


def postgres(folder, psql, url):
    clock = "select 'cpu ' || pg_read_file('/proc/self/schedstat', 0, 60, true);"

    def run(lines):
        command = [psql, "-XAtq", "-v", "ON_ERROR_STOP=1", url]
        done = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr[-2000:])
        return [int(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("cpu ")]

    rows = os.path.join(folder, "rows.tsv")
    before, after = run([
        "drop table if exists events;",
        clock,
        f"create table events ({COLUMNS});",
        f"\\copy events from '{rows}'",
        "alter table events add words tsvector generated always as (to_tsvector('simple', folded)) stored;",
        "create index events_by_word on events using gin (words);",
        "create index events_by_start on events (starts, id);",
        "create index events_by_end on events (ends);",
        clock,
        "vacuum analyze events;",
    ])
    print(f"build-cpu-s {(after - before) / 1e9:.2f}")

    def tsquery(words, begun):
        asked = [f"''{it}''" for it in words]
        asked[-1] += ":*" if begun else ""
        return f"'{' & '.join(asked)}'::tsquery"

    def match(words, begun):
        return f"events e where e.words @@ {tsquery(words, begun)}"

    lines = ["set max_parallel_workers_per_gather = 0;", "set work_mem = '256MB';", "set jit = off;"]
    asked = list(questions(folder))
    for question in asked:
        texts = list(statements(question, match, lambda *it: f"ts_rank(e.words, {tsquery(*it)}) desc"))
        lines += ["\\o /dev/null", *(f"{text};" for text in texts), "\\o", clock]
        lines += ["\\o /dev/null", *(f"{text};" for text in texts), "\\o", clock]
    clocks = run(lines)
    times = collections.defaultdict(list)
    for question, before, after in zip(asked, clocks[::2], clocks[1::2]):
        times[question[0]].append((after - before) / 1e6)
    report(times)


if __name__ == "__main__":
    {"sqlite": sqlite, "postgres": postgres}[sys.argv[1]](*sys.argv[2:])
