#!/usr/bin/env bash
# The exported files, read by the programs of those for whom they are: R with readr and haven, pandas, LibreOffice, PostgreSQL,
# pandoc, bibutils, a CSL processor, Frictionless, a client of the Model Context Protocol. Each must find what the library says. Writes the verdicts to tests/outside/verdicts.md.
#
# Installs the programs where it may (root on Debian or Ubuntu, some 1.5 GB), else names what is missing: that is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/outside/verdicts.sh

packages=(r-base-core r-cran-readr r-cran-haven python3-pandas libreoffice-calc-nogui postgresql postgresql-common pandoc bibutils nodejs npm)
if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || echo "warning: not all packages could be installed" >&2
fi
npm ci --prefix tests/outside --silent --no-audit --no-fund || echo "warning: the packages of tests/outside could not be installed" >&2

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build src/KzSaData.Tool -c Release -v quiet
prepare csv xlsx sqlite bibtex csl-json ris
package=$out/csv/datapackage.json
entries=$(grep -c '^@' "$out/bibtex")
rows=$(python3 -c 'import json, sys; print(sum(resource["rows"] for resource in json.load(open(sys.argv[1], encoding="utf-8"))["resources"]))' "$package")

# The number of a version, out of what a program says of itself.
version() { "$@" 2>&1 | grep -o '[0-9][0-9]*\.[0-9][0-9.]*' | head -n 1; }

if needs Rscript "CSV, Stata, SPSS" "apt-get install ${packages[*]:0:3}"; then
  r="R $(version Rscript --version)"
  agrees "$r, readr, and haven there and back" Rscript tests/outside/readers/tidy.R "$out/csv"
  shows "$r, samples/analysts/relations.R" Rscript samples/analysts/relations.R "$out/csv" "$out/visits-r.svg"
fi
# The interpreter of the system: another one need not know its packages.
python=/usr/bin/python3
if needs "$python" "CSV" "apt-get install python3-pandas"; then
  agrees "pandas $("$python" -c 'import pandas; print(pandas.__version__)' 2>/dev/null)" "$python" tests/outside/readers/frames.py "$out/csv"
fi
if needs soffice "the workbook" "apt-get install libreoffice-calc-nogui"; then
  cp "$out/xlsx" "$out/book.xlsx"
  # 44, 34, 76: comma, quotation mark, UTF-8; as shown; -1: every sheet in a file of its own.
  soffice --headless "-env:UserInstallation=file://$PWD/$out/profile" --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$out/sheets" "$out/book.xlsx" >/dev/null 2>&1 || true
  agrees "LibreOffice $(version soffice --version), each sheet" python3 tests/outside/readers/sheets.py "$out/sheets" "$package"
fi
if needs pg_virtualenv "CSV" "apt-get install postgresql postgresql-common"; then
  { python3 tests/outside/readers/postgres.py "$out/csv"; cat tests/outside/facts.sql; } >"$out/tables.sql"
  postgres() { pg_virtualenv psql -X -q -At -v ON_ERROR_STOP=1 -o "$out/rows" -f "$out/tables.sql" >&2 && cat "$out/rows"; }
  agrees "PostgreSQL $(version psql --version), with keys and links" postgres
fi
if needs pandoc "BibTeX, CSL-JSON" "apt-get install pandoc"; then
  for format in bibtex csl-json; do
    items() { pandoc -f "${format/csl-json/csljson}" -t csljson "$out/$format" | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))'; }
    counts "pandoc $(version pandoc --version), $format" "$entries" entries items
  done
fi
if needs bib2xml "BibTeX, RIS" "apt-get install bibutils"; then
  for reader in bib2xml:bibtex ris2xml:ris; do
    processed() { "${reader%:*}" "$out/${reader#*:}" 2>&1 >/dev/null | sed -n 's/.*Processed \([0-9]*\) references.*/\1/p'; }
    counts "bibutils $(version "${reader%:*}" --version), ${reader#*:}" "$entries" entries processed
  done
fi
if needs node "citations, the data package" "apt-get install nodejs npm"; then
  js="citation-js $(node -p 'require("./tests/outside/node_modules/citation-js/package.json").version')"
  counts "$js with citeproc, csl-json" "$entries" "entries set in APA" node tests/outside/readers/citations.mjs "$out/csl-json" set
  for format in bibtex ris; do
    counts "$js, $format" "$entries" "entries" node tests/outside/readers/citations.mjs "$out/$format"
  done
  counts "MCP SDK $(node -p 'require("./tests/outside/node_modules/@modelcontextprotocol/sdk/package.json").version'), kzsa mcp" 5 "tools answered a client" node tests/outside/readers/mcp.mjs "$program" docs/mcp.md
  counts "Frictionless datapackage-js $(node -p 'require("./tests/outside/node_modules/datapackage/package.json").version')" "$rows" "rows, each value of the type of its column" node tests/outside/readers/package.mjs "$package"
fi

{
  echo "# What outside programs find in the exported files"
  echo
  echo "Made by \`bash tests/outside.sh\`, which overwrites it, with data $(python3 -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["version"])' "$package") on $(. /etc/os-release 2>/dev/null && echo "${PRETTY_NAME:-an unknown system}")."
  echo "A fact is a count of records by kind, by support, disputed or undated, or a sum of money; it agrees where the program"
  echo "finds in the tables what the library answers. What is quick is read in every run of the tests (tests/outside/fast.sh)."
  echo
  echo "| Program | Verdict | What it found |"
  echo "| --- | --- | --- |"
  printf '%s\n' "${verdicts[@]}"
} >tests/outside/verdicts.md
echo "$((${#verdicts[@]} - failures)) of ${#verdicts[@]} programs agree"
[ "$failures" -eq 0 ]
