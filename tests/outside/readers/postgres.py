"""Writes SQL for PostgreSQL that makes the tables of datapackage.json, with types, keys and links, and loads the CSV files into them.

A token for a missing value is a text to PostgreSQL: each table is copied as text first, and the tokens are made null from there.
"""
import json
import os
import sys

TYPES = {"string": "text", "integer": "bigint", "number": "numeric", "date": "date", "boolean": "boolean"}


def names(fields):
    return ", ".join(f'"{field}"' for field in fields)


def statements(folder, resources):
    for resource in resources:
        name, schema = resource["name"], resource["schema"]
        fields = schema["fields"]
        required = {field["name"] for field in fields if field.get("constraints", {}).get("required")}
        columns = [f'"{field["name"]}" {TYPES[field["type"]]}{" not null" if field["name"] in required else ""}' for field in fields]
        if schema.get("primaryKey"):
            columns.append(f"primary key ({names(schema['primaryKey'])})")
        raw = ", ".join(f'"{field["name"]}" text' for field in fields)
        tokens = ", ".join("'" + token["value"] + "'" for token in schema["missingValues"])
        values = ", ".join(f'(case when "{field["name"]}" in ({tokens}) then null else "{field["name"]}" end)::{TYPES[field["type"]]}' for field in fields)
        yield f'create table "{name}" ({", ".join(columns)});'
        yield f"create temporary table raw ({raw});"
        path = os.path.abspath(os.path.join(folder, resource["path"]))
        yield f"\\copy raw from '{path}' with (format csv, header true, encoding 'utf8')"
        yield f'insert into "{name}" select {values} from raw;'
        yield "drop table raw;"
    for resource in resources:
        for link in resource["schema"].get("foreignKeys", []):
            target = link["reference"].get("resource") or resource["name"]
            yield f'alter table "{resource["name"]}" add foreign key ({names(link["fields"])}) references "{target}" ({names(link["reference"]["fields"])});'
    for resource in resources:
        # A division by zero ends psql where the numbers of rows differ.
        yield f'select 1 / (count(*) = {resource["rows"]})::int as rows from "{resource["name"]}" \\g /dev/null'


with open(os.path.join(sys.argv[1], "datapackage.json"), encoding="utf-8") as file:
    print("\\set ON_ERROR_STOP on", *statements(sys.argv[1], json.load(file)["resources"]), sep="\n")
