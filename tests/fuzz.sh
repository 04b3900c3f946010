#!/usr/bin/env bash
# Bad input in great numbers: images, strings as dates, and a long life in one process. Writes a report and exits with 1 where anything
# did harm; what did is kept in tests/KzSaData.Fuzzing/findings. --short [NUMBER] takes some three minutes on two cores, --hour [NUMBER] an hour, --full
# [NUMBER] some four; NUMBER is what all chance comes from, 1 where none is given.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/KzSaData.Fuzzing"
mode=${1:---short}
number=${2:-1}
case "$mode" in
  --short) small=50000 published=200 dates=1000000 life=30 ;;
  --hour) small=1000000 published=5000 dates=10000000 life=180 ;;
  --full) small=5000000 published=100000 dates=10000000 life=600 ;;
  *) echo "usage: fuzz.sh [--short|--hour|--full] [NUMBER]" >&2; exit 2 ;;
esac

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
out=$PWD/bin/fuzz
rm -rf "$out"
dotnet build KzSaData.Fuzzing.csproj -c Release -v quiet -o "$out"

# Coverage leads the way where SharpFuzz can write its counters into the engine; where not, structure alone does.
if dotnet tool restore >/dev/null && dotnet sharpfuzz "$out/KzSaData.Core.dll" >/dev/null; then
  how="SharpFuzz has instrumented KzSaData.Core."
else
  how="SharpFuzz is not to be had here: images are changed by structure alone."
fi

report=results/${mode#--}.md
mkdir -p results
code=0
{
  echo "# Bad input in great numbers"
  echo
  echo "Made by \`bash tests/fuzz.sh $mode $number\`, which overwrites it. $how"
  echo
  echo "Commit $(git rev-parse --short HEAD), $(date -u +'%Y-%m-%d %H:%M') UTC · $(nproc) cores · $(dotnet --version)"
} > "$report.part"
for part in "images $small" "published $published" "dates $dates" "life $life"; do
  echo >> "$report.part"
  # shellcheck disable=SC2086
  dotnet exec "$out/KzSaData.Fuzzing.dll" ${part% *} ${part#* } "$number" >> "$report.part" || code=1
done
mv "$report.part" "$report"
if [ -d "$out/findings" ]; then rm -rf findings && mv "$out/findings" findings; fi
cat "$report"
exit "$code"
