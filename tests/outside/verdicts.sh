# What the scripts that let outside programs read our files share. Sourced from the root of the repository.
out=artifacts/outside
failures=0
verdicts=()

program=src/KzSaData.Tool/bin/Release/net10.0/kzsa.dll
kzsa() { dotnet exec "$program" "$@"; }

# prepare <formats…>: writes the formats, and what the library itself says of them.
prepare() {
  [ -f "$program" ] || { echo "error: kzsa is not built; run: dotnet build src/KzSaData.Tool -c Release" >&2; exit 1; }
  rm -rf "$out"
  mkdir -p "$out"
  kzsa stats --format csv >"$out/stats.csv"
  kzsa total --format csv >"$out/total.csv"
  python3 tests/outside/facts.py expect "$out/stats.csv" "$out/total.csv" >"$out/expected"
  local format
  for format in "$@"; do
    kzsa export "$format" --out "$out/$format" >/dev/null
  done
}

# needs <program> <what it reads> <how to get it>: names what is missing, and counts it as a failure.
needs() {
  command -v "$1" >/dev/null && return 0
  tell "$1" FAILED "is missing, and so $2 is not read: $3"
  return 1
}

# tell <program> <ok|FAILED> <what was found>
tell() {
  [ "$2" = ok ] || failures=$((failures + 1))
  verdicts+=("| $1 | $2 | $3 |")
  echo "$2: $1: $3"
}

# agrees <program> <command…>: the command must end well, and print the facts that the library states.
agrees() {
  local program=$1 said
  shift
  if ! "$@" >"$out/facts" 2>"$out/errors"; then
    tell "$program" FAILED "$(tail -n 3 "$out/errors" | tr '\n' ' ')"
  elif said=$(python3 tests/outside/facts.py compare "$out/expected" "$out/facts"); then
    tell "$program" ok "$said"
  else
    tell "$program" FAILED "$(tr '\n' ';' <<<"$said")"
  fi
}

# counts <program> <number> <what> <command…>: the command must end well, and print that number.
counts() {
  local program=$1 number=$2 what=$3 found
  shift 3
  if ! found=$("$@" 2>"$out/errors"); then
    tell "$program" FAILED "$(tail -n 3 "$out/errors" | tr '\n' ' ')"
  elif [ "$found" = "$number" ]; then
    tell "$program" ok "$number $what"
  else
    tell "$program" FAILED "$found instead of $number $what"
  fi
}

# shows <program> <command…>: every line that the command prints must stand in README.md, and there must be a dozen.
shows() {
  local program=$1 lines
  shift
  if ! "$@" >"$out/shown" 2>"$out/errors"; then
    tell "$program" FAILED "$(tail -n 3 "$out/errors" | tr '\n' ' ')"
  elif lines=$(grep -vxFf README.md "$out/shown" | grep .); then
    tell "$program" FAILED "README.md does not say: $(tr '\n' ';' <<<"$lines")"
  else
    lines=$(grep -c . "$out/shown")
    if [ "$lines" -gt 12 ]; then tell "$program" ok "$lines lines as in README.md"; else tell "$program" FAILED "only $lines lines"; fi
  fi
}
