"""Asks the SQLite database with Python's sqlite3 module: the facts, as many rows in each table as the CSV has, keys that hold, a search."""
import json
import sqlite3
import sys

database, package, facts = sys.argv[1:]
with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
    for statement in open(facts, encoding="utf-8").read().split(";"):
        if "select" in statement:
            print(*(row[0] for row in connection.execute(statement)), sep="\n")
    problems = [f"pragma integrity_check: {row[0]}" for row in connection.execute("pragma integrity_check") if row[0] != "ok"]
    problems += [f"{row[0]}, row {row[1]}: leads nowhere in {row[2]}" for row in connection.execute("pragma foreign_key_check")]
    with open(package, encoding="utf-8") as file:
        for resource in json.load(file)["resources"]:
            rows = connection.execute(f'select count(*) from "{resource["name"]}"').fetchone()[0]
            if rows != resource["rows"]:
                problems.append(f"{resource['name']}: {rows} rows, and {resource['rows']} in CSV")
print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
sys.exit(1 if problems else 0)
