"""What the library says, and whether a reader of its tables finds the same. Python's standard library is enough.

facts.py expect <stats.csv> <total.csv>      writes the facts that kzsa states
facts.py compare <expected> <found>          says what differs; ends with 1 where anything does
"""
import csv
import sys
from decimal import Decimal, InvalidOperation


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def expected(stats, totals):
    for row in rows(stats):
        if row["kind"] == "all":
            continue
        yield f"count {row['kind']} {row['count']}"
        for name, number in row.items():
            if name in ("kind", "count") or number == "0":
                continue
            yield f"{name} {row['kind']} {number}" if name in ("disputed", "undated") else f"support {row['kind']} {name} {number}"
    for row in rows(totals):
        count = int(row["count"])
        if count > 0:
            yield f"total {row['currency']} {row['stage']} {count} {row['low'] or '-'} {row['best'] or '-'} {row['high'] or '-'}"


def word(text):
    """A number however it is written: 9000000 and 9000000.00 and 9e6 are one."""
    try:
        return format(Decimal(text).normalize(), "f")
    except InvalidOperation:
        return text


def facts(path):
    with open(path, encoding="utf-8-sig") as file:
        return {" ".join(map(word, line.split())) for line in file if line.strip()}


def compare(want, found):
    want, found = facts(want), facts(found)
    for line in sorted(want - found):
        print(f"the library says: {line}")
    for line in sorted(found - want):
        print(f"the reader finds: {line}")
    print(f"{len(want & found)} of {len(want)} facts agree")
    return 0 if want == found and want else 1


if __name__ == "__main__":
    if sys.argv[1] == "expect":
        print(*sorted(expected(*sys.argv[2:])), sep="\n")
    else:
        sys.exit(compare(*sys.argv[2:]))
