#!/usr/bin/env bash
# The storeys of the house, measured: `measure <folder of a project>…` prints the figures, `check` every reference upwards.
# Works on other checkouts too; --help names the options.
set -euo pipefail
exec dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/KzSaData.Architecture" -c Release -v quiet -- "$@"
