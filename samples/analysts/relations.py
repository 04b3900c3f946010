"""Kazakhstan and Saudi Arabia in figures, from the tables of a release. Python's standard library is enough.

    python3 relations.py <folder of the CSV tables> <picture to write, .svg>

Prints the table and the sums of the project's README, and draws the visits of each year.
"""
import csv
import os
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from html import escape

# The three reasons why a cell is empty: unknown, not applicable, not yet.
MISSING = {"", "n/a", "pending"}

SUPPORT = ["both-sides-confirmed", "documented", "corroborated", "single-voice", "unverified"]
KINDS = ["event", "agreement", "investment", "indicator", "programme", "proposal", "assessment"]
UNITS = {"USD": "dollars", "KZT": "tenge"}


def read(folder, table):
    with open(os.path.join(folder, f"{table}.csv"), encoding="utf-8-sig", newline="") as file:
        return [{name: None if text in MISSING else text for name, text in row.items()} for row in csv.DictReader(file)]


def coverage(folder):
    """How many records of each kind there are, and how sure each is."""
    records = read(folder, "records")
    number = Counter((row["kind"], row["support"]) for row in records)
    disputed = Counter(row["kind"] for row in records if row["disputed"] == "true")
    for kind in KINDS:
        row = [number[kind, support] for support in SUPPORT]
        yield f"| {kind.capitalize()} | {sum(row)} | {' | '.join(map(str, row))} | {disputed[kind]} |"


def actors_of(folder, state):
    """A state, and everybody whose country it is; banks of many states have none."""
    return {row["id"] for row in read(folder, "actors") if state in (row["id"], row["country"])}


def money(folder, giver, receiver):
    """Each sum once, at its latest stage: `counts_in_total` says which. Stages and currencies are never added to each other."""
    given = {row["record"] for row in read(folder, "investment_from") if row["value"] in actors_of(folder, giver)}
    taken = {row["record"] for row in read(folder, "investment_into") if row["value"] in actors_of(folder, receiver)}
    labels = {row["code"]: row["label_en"] for row in read(folder, "codes") if row["list"] == "MoneyStage"}
    lines = defaultdict(lambda: {True: [], False: []})
    for row in read(folder, "amounts"):
        if row["counts_in_total"] == "true" and row["record"] in given & taken:
            lines[row["currency"], row["stage"]][row["disputed"] == "true"].append(row)
    order = list(labels)
    for (currency, stage), rows in sorted(lines.items(), key=lambda line: (line[0][0], order.index(line[0][1]))):
        text = f"{labels[stage]}: {spread(rows[False], currency)} ({len(rows[False])})"
        yield text + (f"; disputed: {spread(rows[True], currency)}" if rows[True] else "")


def spread(rows, currency):
    """From the least to the most, as people say it."""
    low = sum(Decimal(row["total_low"]) for row in rows)
    # Where one sum is open upwards, so is the whole.
    high = sum(Decimal(row["total_high"]) for row in rows) if all(row["total_high"] for row in rows) else None
    size, name = (10**9, "billion") if low >= 10**9 else (10**6, "million")

    def say(number):
        return format((number / size).quantize(Decimal("0.1")).normalize(), "f")

    amount = f"at least {say(low)}" if high is None else say(low) if low == high else f"{say(low)} to {say(high)}"
    return f"{amount} {name} {UNITS[currency]}"


def visits(folder):
    """Visits that took place, without their parts; those whose year is not sure are in no bar."""
    return Counter(
        int(row["date_year"]) for row in read(folder, "events")
        if row["kind"] == "visit" and row["realis"] == "occurred" and row["is_part"] == "false" and row["date_year"])


def picture(numbers, path):
    """A bar for each year, as SVG."""
    years = range(min(numbers), max(numbers) + 1)
    width, height, unit = 16 * len(years) + 40, 240, 180 / max(numbers.values())
    title = "Visits between Kazakhstan and Saudi Arabia that took place, by year"
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="9">',
             f"<title>{escape(title)}</title>", f'<text x="20" y="16" font-size="12">{escape(title)}</text>']
    for place, year in enumerate(years):
        x, bar = 20 + 16 * place, numbers[year] * unit
        if numbers[year]:
            parts.append(f'<rect x="{x}" y="{215 - bar:.1f}" width="12" height="{bar:.1f}" fill="#0b6e4f"/>')
            parts.append(f'<text x="{x + 6}" y="{212 - bar:.1f}" text-anchor="middle">{numbers[year]}</text>')
        if year % 5 == 0:
            parts.append(f'<text x="{x + 6}" y="228" text-anchor="middle">{year}</text>')
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join([*parts, "</svg>", ""]))


def main(folder, path):
    print("| Kind | Records | Confirmed by both sides | Documented | Two voices or more | One voice | Unverified | A claim disputed |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    print(*coverage(folder), sep="\n")
    print("\nSaudi money for Kazakhstan, each sum once, at its latest stage:")
    print(*money(folder, "saudi-arabia", "kazakhstan"), sep="\n")
    picture(visits(folder), path)


if __name__ == "__main__":
    csv.field_size_limit(1 << 24)
    main(*sys.argv[1:])
