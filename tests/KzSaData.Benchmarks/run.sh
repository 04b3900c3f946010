#!/usr/bin/env bash
# Measures and writes a report: --short in under five minutes, --full with a million records in some forty minutes and 20 GB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mode=${1:---short}
case "$mode" in
  --short | --full) mode=${mode#--} ;;
  *) echo "usage: run.sh [--short|--full]" >&2; exit 2 ;;
esac

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build KzSaData.Benchmarks.csproj -c Release -v quiet
commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
git diff --quiet HEAD -- ../../src ../../seeds 2>/dev/null || commit="$commit with changes"
dotnet exec bin/Release/net10.0/KzSaData.Benchmarks.dll "$mode" "$PWD/results/$mode.md" "$commit"
sed -n '/^## Goals/,/^## Cold/p' "results/$mode.md" | sed '$d'
