"""Reads the CSV tables with Python's csv module by what datapackage.json says of them: names, numbers of rows, types,
codes, keys, links between tables. Prints the facts; what is wrong goes to the error stream, and ends it with 1."""
import csv
import datetime
import hashlib
import json
import os
import sys
from collections import Counter, defaultdict
from decimal import Decimal

CASTS = {
    "string": str,
    "integer": int,
    "number": Decimal,
    "date": datetime.date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def read(folder, resource, problems):
    """The rows, each value as the type that its column has; None where a token says that there is none."""
    name, fields = resource["name"], resource["schema"]["fields"]
    missing = {token["value"] for token in resource["schema"]["missingValues"]}
    with open(os.path.join(folder, resource["path"]), encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        if (header := next(lines)) != [field["name"] for field in fields]:
            problems.append(f"{name}: the header is {header}")
        table = []
        for line in lines:
            row = {}
            for field, text in zip(fields, line, strict=True):
                value = None if text in missing else text
                try:
                    row[field["name"]] = None if value is None else CASTS[field["type"]](value)
                except (KeyError, ValueError, ArithmeticError):
                    problems.append(f"{name}.{field['name']}: '{text}' is no {field['type']}")
                if value is None and field.get("constraints", {}).get("required"):
                    problems.append(f"{name}.{field['name']}: nothing, where something is required")
                codes = {category["value"] for category in field.get("categories", [])}
                if codes and value is not None and value not in codes:
                    problems.append(f"{name}.{field['name']}: '{value}' is no category")
            table.append(row)
    return table


def check(folder, package):
    problems = []
    tables = {resource["name"]: read(folder, resource, problems) for resource in package["resources"]}
    for resource in package["resources"]:
        name, schema, table = resource["name"], resource["schema"], tables[resource["name"]]
        with open(os.path.join(folder, resource["path"]), "rb") as file:
            if f"sha256:{hashlib.sha256(file.read()).hexdigest()}" != resource["hash"]:
                problems.append(f"{name}: the hash is another")
        if len(table) != resource["rows"]:
            problems.append(f"{name}: {len(table)} rows instead of {resource['rows']}")
        key = schema.get("primaryKey", [])
        if key and max(Counter(tuple(row[part] for part in key) for row in table).values(), default=1) > 1:
            problems.append(f"{name}: the key {key} is not unique")
        for link in schema.get("foreignKeys", []):
            target = tables[link["reference"].get("resource") or name]
            there = {tuple(row[part] for part in link["reference"]["fields"]) for row in target}
            here = {tuple(row[part] for part in link["fields"]) for row in table}
            lost = {values for values in here if None not in values} - there
            if lost:
                problems.append(f"{name}: {link['fields']} lead nowhere: {sorted(lost)[:3]}")
    return tables, problems


def facts(tables):
    records = tables["records"]
    for kind, number in Counter(row["kind"] for row in records).items():
        yield f"count {kind} {number}"
    for (kind, support), number in Counter((row["kind"], row["support"]) for row in records).items():
        yield f"support {kind} {support} {number}"
    for kind, number in Counter(row["kind"] for row in records if row["disputed"]).items():
        yield f"disputed {kind} {number}"
    for kind, number in Counter(row["kind"] for row in records if row["date_edtf"] is None).items():
        yield f"undated {kind} {number}"
    sums = defaultdict(list)
    for row in tables["amounts"]:
        if row["counts_in_total"] and not row["disputed"]:
            sums[row["currency"], row["stage"]].append([row["total_low"], row["total_best"], row["total_high"]])
    for (currency, stage), amounts in sums.items():
        added = ["-" if None in column else sum(column) for column in zip(*amounts)]
        yield " ".join(map(str, ["total", currency, stage, len(amounts), *added]))


if __name__ == "__main__":
    csv.field_size_limit(1 << 24)
    with open(os.path.join(sys.argv[1], "datapackage.json"), encoding="utf-8") as file:
        TABLES, PROBLEMS = check(sys.argv[1], json.load(file))
    print(*facts(TABLES), sep="\n")
    print(*PROBLEMS, sep="\n", file=sys.stderr, end="\n" if PROBLEMS else "")
    sys.exit(1 if PROBLEMS else 0)
