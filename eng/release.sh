#!/usr/bin/env bash
# Makes everything that a release has, in artifacts/release: packages, kzsa as one native file, the tables, SQLite, Parquet,
# citation, bill of materials, and a list of SHA-256 sums. Publishes nothing.
#
#   bash eng/release.sh [--allow-changes]
#
# Needs git, Python 3, the .NET SDK of global.json, and for the native file a C compiler with SQLite as an archive (on Debian
# and Ubuntu: gcc, zlib1g-dev, libsqlite3-dev). What it makes takes the place of what an earlier run made, at the very end:
# where a step fails, artifacts/release stays as it was. Tests are not its business; see docs/releasing.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# Build servers that outlive the run would hold files of it.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
runtime=linux-x64
target=artifacts/release

fail() {
  echo "error: $1" >&2
  exit 1
}

case "${1:-}" in
  '') [ -z "$(git status --porcelain)" ] || fail "there are changes that no commit has; commit them, or try the script out with --allow-changes" ;;
  --allow-changes) ;;
  *) fail "usage: release.sh [--allow-changes]" ;;
esac
for program in git python3 dotnet sha256sum; do
  command -v "$program" >/dev/null || fail "$program is missing"
done

mkdir -p artifacts
new=$(mktemp -d artifacts/release.XXXXXX)
trap 'rm -rf "$new"' EXIT

echo "── packages"
dotnet build KzSaData.sln -c Release -v quiet
dotnet pack KzSaData.sln -c Release --no-build -v quiet -o "$new/packages"

echo "── kzsa for $runtime"
dotnet publish src/KzSaData.Tool -c Release -r "$runtime" -p:PublishAot=true -v quiet -o "$new/native"
mv "$new/native/kzsa" "$new/kzsa-$runtime"
rm -rf "$new/native"
chmod 755 "$new/kzsa-$runtime"

echo "── the data"
kzsa() { dotnet exec src/KzSaData.Tool/bin/Release/net10.0/kzsa.dll "$@"; }
for format in csv parquet sqlite xlsx json jsonl bibtex csl-json ris; do
  kzsa export "$format" --out "$new/$format" >/dev/null
done
version=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["version"])' "$new/csv/datapackage.json")
name=kzsadata-$version
# Both programs must say the same.
"$new/kzsa-$runtime" export csv --out "$new/csv-native" >/dev/null
diff -r "$new/csv" "$new/csv-native" || fail "the native kzsa writes other tables"
rm -rf "$new/csv-native"

python3 eng/citation.py CITATION.cff "$version" "$(git log -1 --format=%cs)" >"$new/CITATION.cff"
for folder in csv parquet; do
  cp LICENSE-DATA "$new/CITATION.cff" "$new/$folder"
  (cd "$new/$folder" && find . -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >../sums && mv ../sums SHA256SUMS)
done
python3 eng/archive.py "$new/csv" "$name-tables.zip" "$new"
python3 eng/archive.py "$new/parquet" "$name-parquet.zip" "$new"
rm -rf "$new/csv" "$new/parquet"
mv "$new/sqlite" "$new/$name.sqlite"
mv "$new/xlsx" "$new/$name.xlsx"
mv "$new/json" "$new/$name.json"
mv "$new/jsonl" "$new/$name.jsonl"
mv "$new/bibtex" "$new/$name.bib"
mv "$new/csl-json" "$new/$name.csl.json"
mv "$new/ris" "$new/$name.ris"

echo "── bill of materials"
dotnet tool restore --tool-manifest .config/dotnet-tools.json >/dev/null
dotnet tool run dotnet-CycloneDX -- src/KzSaData.Tool/KzSaData.Tool.csproj --output "$new" --filename kzsadata.cdx.json --output-format Json --recursive \
  --set-name KzSaData --set-version "$(dotnet msbuild src/KzSaData.Tool -getProperty:Version)" --disable-package-restore --no-serial-number >/dev/null

(cd "$new" && find . -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS && sha256sum --check --quiet SHA256SUMS)
chmod 755 "$new"
rm -rf "$target.old"
[ ! -e "$target" ] || mv "$target" "$target.old"
mv "$new" "$target"
rm -rf "$target.old"
trap - EXIT
(cd "$target" && find . -type f -printf '%10s  %P\n' | LC_ALL=C sort -k2)
