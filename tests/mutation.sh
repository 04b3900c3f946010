#!/usr/bin/env bash
# Changes the code in small ways and looks whether a test notices: dotnet-stryker over an area of KzSaData.Core or KzSaData.Seeds, or all of them. Takes hours on
# two cores. Writes results/mutation.md with the score of each area and every change that no test noticed.
#   bash tests/mutation.sh            all areas
#   bash tests/mutation.sh dates      one; what is there of the others stays
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
command -v python3 >/dev/null || { echo "error: python3 is missing, which adds up the results: install it (on Debian: apt-get install python3)" >&2; exit 1; }

# area: what is changed, of KzSaData.Core or, the rules, of KzSaData.Seeds
declare -A files=(
  [dates]="Dates/**/*.cs"
  [money]="Money/**/*.cs"
  [support]="Model/*Voice*.cs Model/Support*.cs Model/Tier*.cs Model/Claim*.cs Model/Dispute.cs Model/SaidRange.cs Model/ValueComparison.cs"
  [totals]="Query/**/*Total*.cs Query/**/Running*.cs"
  [rules]="Rules/**/*.cs Checks/**/*.cs"
  [query]="Query/**/*.cs"
  [storage]="Storage/**/*.cs"
  [model]="Model/**/*.cs"
)
areas=("$@")
[ ${#areas[@]} -gt 0 ] || areas=(dates money support totals rules query storage model)
dotnet tool restore >/dev/null
mkdir -p tests/mutation/parts
for area in "${areas[@]}"; do
  [ -n "${files[$area]:-}" ] || { echo "usage: mutation.sh [${!files[*]}]" >&2; exit 2; }
  mutate=()
  for pattern in ${files[$area]}; do mutate+=(--mutate "$pattern"); done
  out=$(mktemp -d)
  started=$SECONDS
  project=KzSaData.Core
  [ "$area" != rules ] || project=KzSaData.Seeds
  (cd "tests/$project.Tests" && dotnet stryker --project "$project.csproj" "${mutate[@]}" --configuration Release --concurrency "$(nproc)" --reporter json --output "$out" --skip-version-check)
  python3 tests/mutation/summary.py part "$area" "$(find "$out" -name mutation-report.json)" "$((SECONDS - started))" > "tests/mutation/parts/$area.json"
  rm -rf "$out"
done
mkdir -p tests/mutation
python3 tests/mutation/summary.py report tests/mutation/parts "$(git rev-parse --short HEAD)" > tests/mutation/results.md
cat tests/mutation/results.md
