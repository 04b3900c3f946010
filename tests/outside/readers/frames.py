"""Reads the CSV tables with pandas as the codebook advises, and prints the facts; ends with 1 where a table has another number of rows."""
import json
import os
import sys

import pandas

folder = sys.argv[1]


def table(name):
    return pandas.read_csv(os.path.join(folder, f"{name}.csv"), keep_default_na=False, na_values=["", "n/a", "pending"], low_memory=False)


records, amounts = table("records"), table("amounts")
for kind, number in records.groupby("kind").size().items():
    print("count", kind, number)
for (kind, support), number in records.groupby(["kind", "support"]).size().items():
    print("support", kind, support, number)
for kind, number in records[records.disputed].groupby("kind").size().items():
    print("disputed", kind, number)
for kind, number in records[records.date_edtf.isna()].groupby("kind").size().items():
    print("undated", kind, number)
counted = amounts[amounts.counts_in_total & ~amounts.disputed]
for (currency, stage), rows in counted.groupby(["currency", "stage"]):
    sums = [rows[column].sum() if rows[column].notna().all() else "-" for column in ("total_low", "total_best", "total_high")]
    print("total", currency, stage, len(rows), *sums)

with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as file:
    wrong = [resource["name"] for resource in json.load(file)["resources"] if len(table(resource["name"])) != resource["rows"]]
if wrong:
    sys.exit(f"other numbers of rows: {wrong}")
