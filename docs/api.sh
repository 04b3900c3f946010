#!/usr/bin/env bash
# Writes the API reference, a Markdown page for each public type, to artifacts/api. Takes the configuration that was built, Release unless named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
configuration=${1:-Release}
input=artifacts/api-input
output=artifacts/api

dotnet build src/KzSaData -c "$configuration" -v quiet
dotnet build src/KzSaData.Export -c "$configuration" -v quiet
dotnet tool restore --tool-manifest .config/dotnet-tools.json >/dev/null
rm -rf "$input" "$output"
mkdir -p "$input"
for project in KzSaData.Core KzSaData.Seeds KzSaData KzSaData.Export; do
  built=src/$project/bin/$configuration/net10.0/$project
  cp "$built.dll" "$input"
  # docfx passes over tags that it does not know, so that what they say of threads is put at the end of the remarks.
  perl -0pe 's|</remarks>\s*<threadsafety>|<para>Thread safety: |g; s|<threadsafety>|<remarks><para>Thread safety: |g; s|</threadsafety>|</para></remarks>|g' "$built.xml" >"$input/$project.xml"
done
(cd docs && dotnet docfx metadata docfx.json --logLevel warning)
# Where it writes no site, it leaves references to other types as it found them.
perl -pi -e 's|<xref href="([^"%]*)[^"]*"[^>]*></xref>|`$1`|g' "$output"/*.md
grep -q 'Thread safety' "$output/KzSaData.Dataset.md"
echo "$(find "$output" -name '*.md' | wc -l) pages in $output"
