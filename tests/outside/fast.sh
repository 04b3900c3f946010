#!/usr/bin/env bash
# The exported files, read by programs that are at hand and quick: Python's csv and sqlite3, the sqlite3 shell, Ajv. Each must
# find what the library says. (DuckDB reads CSV and Parquet in tests/KzSaData.Export.Tests.) Part of tests/run.sh, which
# builds kzsa and installs Ajv; tests/outside.sh has the programs that take longer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/outside/verdicts.sh

prepare csv sqlite
if needs python3 "CSV and SQLite" "apt-get install python3"; then
  agrees "Python csv" python3 tests/outside/readers/tables.py "$out/csv"
  agrees "Python sqlite3" python3 tests/outside/readers/database.py "$out/sqlite" "$out/csv/datapackage.json" tests/outside/facts.sql
  shows "samples/analysts/relations.py" python3 samples/analysts/relations.py "$out/csv" "$out/visits.svg"
fi
if needs sqlite3 "SQLite" "apt-get install sqlite3"; then
  agrees "sqlite3 shell" sqlite3 -readonly "$out/sqlite" <tests/outside/facts.sql
fi
if needs node "the data package" "apt-get install nodejs npm"; then
  counts "Ajv" "$(find "$out/csv" -name '*.csv' | wc -l)" "tables in a data package that keeps the schema of Frictionless Data Package 2.0" node tests/schema/datapackage.mjs "$out/csv/datapackage.json"
fi
[ "$failures" -eq 0 ]
