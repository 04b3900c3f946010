#!/usr/bin/env bash
# Builds everything and runs all tests. Needs git, bash and the .NET SDK named in global.json; works from any folder.
# What else the tests need, Chromium, Node.js, SQLite and Python, it installs where it may, and else names.
# The last line is "N passed, N failed"; the exit code is 0 only where tests ran and all passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# Build servers that outlive the run would hold files of it.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

passed=0
failed=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

finish() {
  echo "$passed passed, $failed failed"
  if [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then exit 0; else exit 1; fi
}

stop() {
  echo "error: $1" >&2
  failed=$((failed + 1))
  finish
}

# step <name> <command…>: runs it and says how long it took.
step() {
  local name=$1 start=$SECONDS code=0
  shift
  echo "── $name"
  "$@" || code=$?
  echo "── $name: $((SECONDS - start)) s"
  return "$code"
}

# Adds up an attribute of the counters in the result files of a test project.
count() {
  local sum=0 number
  for number in $(cat "$results/$2"/*.trx 2>/dev/null | grep -o '<Counters [^>]*' | grep -o " $1=\"[0-9]*" | grep -o '[0-9]*$'); do
    sum=$((sum + number))
  done
  echo "$sum"
}

command -v dotnet >/dev/null || stop "dotnet is missing: install the .NET SDK 10, see https://dotnet.microsoft.com/download"
case "$(dotnet --version 2>/dev/null || true)" in
  10.*) ;;
  *) stop "the .NET SDK 10 is missing (global.json asks for it); dotnet --list-sdks shows: $(dotnet --list-sdks | tr '\n' ' ')" ;;
esac

# provide <program> <what it is for> <Debian packages…>: installs a program of the system where that is possible, else says what is missing.
provide() {
  local program=$1 purpose=$2
  shift 2
  command -v "$program" >/dev/null && return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    step "install $program" bash -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null' _ "$@" || true
  fi
  command -v "$program" >/dev/null || stop "$program is missing, $purpose: install it (on Debian: apt-get install $*)"
}

[ -n "${CHROMIUM:-}" ] || provide chromium "in which the tests look at the report" chromium fonts-noto-core
provide node "which runs Ajv over the seeds" nodejs npm
provide npm "which installs Ajv" npm
provide icuinfo "whose calendars and digits the tests of cultures need" icu-devtools
provide python3 "which reads the exported tables" python3
provide sqlite3 "which reads the exported database" sqlite3
provide script "which gives the samples a terminal" bsdutils

step "restore" dotnet restore KzSaData.sln -v quiet || stop "the packages could not be restored"
step "build" dotnet build KzSaData.sln -c Release --no-restore -v quiet || stop "the solution does not build"

step "format" dotnet format whitespace KzSaData.sln --no-restore --verify-no-changes -v quiet 2>"$results/format" || { cat "$results/format" >&2; stop "the C# is not formatted; run: dotnet format whitespace KzSaData.sln"; }

# No tests, but whoever changes the engine must not break them unseen.
step "build the benchmarks" dotnet build tests/KzSaData.Benchmarks/KzSaData.Benchmarks.csproj -c Release -v quiet || stop "the benchmarks do not build"

if step "API reference" bash docs/api.sh; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

step "install Ajv" npm ci --prefix tests/schema --silent --no-audit --no-fund || stop "the packages of tests/schema could not be installed"
if step "schemas (Ajv)" node tests/schema/validate.mjs; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

if step "outside readers of the exports" bash tests/outside/fast.sh; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

# A project's tests, with all that they print in a file of their own: two lanes would mix it.
run_project() {
  local project=$1 name code=0
  name=$(basename "$project" .csproj)
  mkdir -p "$results/$name"
  step "$name" dotnet test "$project" -c Release --no-build --logger trx --results-directory "$results/$name" >"$results/$name.out" 2>&1 || code=$?
  echo "$code" >"$results/$name.code"
  cat "$results/$name.out"
}

# The tests of packages build and publish programs, and mostly wait for one process after the other: beside all others they take
# half the time, and a machine with one core loses nothing.
packages=tests/KzSaData.PackageTests/KzSaData.PackageTests.csproj
run_project "$packages" &
lane=$!
for project in tests/*Tests/*.csproj; do
  [ "$project" = "$packages" ] || run_project "$project"
done
wait "$lane"

for project in tests/*Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  code=$(cat "$results/$name.code" 2>/dev/null || echo 1)
  project_passed=$(count passed "$name")
  project_failed=$(count failed "$name")
  # A run that broke off, or found no test, is a failure that no counter shows.
  if [ "$project_failed" -eq 0 ] && { [ "$code" -ne 0 ] || [ "$project_passed" -eq 0 ]; }; then
    echo "error: $name broke off, or no test of it ran" >&2
    project_failed=1
  fi
  passed=$((passed + project_passed))
  failed=$((failed + project_failed))
done
finish
