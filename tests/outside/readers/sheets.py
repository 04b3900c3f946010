"""Reads the sheets of the workbook as LibreOffice shows them, a CSV file each, and prints the facts; ends with 1 where a sheet has another number of rows."""
import csv
import json
import os
import sys
from decimal import Decimal

from tables import facts

folder, package = sys.argv[1:]
csv.field_size_limit(1 << 24)


def sheet(name):
    with open(os.path.join(folder, f"book-{name}.csv"), encoding="utf-8", newline="") as file:
        return [{column: {"": None, "TRUE": True, "FALSE": False}.get(text, text) for column, text in row.items()} for row in csv.DictReader(file)]


with open(package, encoding="utf-8") as file:
    resources = json.load(file)["resources"]
sheets = {resource["name"]: sheet(resource["name"]) for resource in resources}
for row in sheets["amounts"]:
    row.update({column: row[column] and Decimal(row[column]) for column in ("total_low", "total_best", "total_high")})
print(*facts(sheets), sep="\n")
wrong = [f"{resource['name']}: {len(sheets[resource['name']])} rows instead of {resource['rows']}" for resource in resources if len(sheets[resource["name"]]) != resource["rows"]]
if wrong:
    sys.exit("\n".join(wrong))
