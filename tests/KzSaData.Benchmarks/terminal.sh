#!/usr/bin/env bash
# Measures kzsa as a native file, and what its exports take; writes results/terminal.md. Takes a native kzsa that is there already, or makes one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
kzsa=${1:-}

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
command -v sqlite3 >/dev/null || { echo "error: sqlite3 is missing: apt-get install sqlite3" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$kzsa" ]; then
  dotnet publish ../../src/KzSaData.Tool -c Release -r linux-x64 -p:PublishAot=true -v quiet -o "$work/native"
  kzsa=$work/native/kzsa
fi
kzsa=$(realpath "$kzsa")
dotnet build KzSaData.Benchmarks.csproj -c Release -v quiet
"$kzsa" export sqlite --out "$work/kzsadata.sqlite" >/dev/null
commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
git diff --quiet HEAD -- ../../src ../../seeds 2>/dev/null || commit="$commit with changes"
dotnet exec bin/Release/net10.0/KzSaData.Benchmarks.dll terminal "$kzsa" "$work/kzsadata.sqlite" "$PWD/results/terminal.md" "$commit"
sed -n '/^## Goals/,$p' results/terminal.md
