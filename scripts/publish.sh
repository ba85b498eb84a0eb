#!/usr/bin/env bash
# Makes the folder to be copied to a server: scripts/publish.sh FOLDER. Compiled ahead of time, so that the first pages after a start are quick too;
# the server needs the ASP.NET Core runtime.
set -euo pipefail
[ $# = 1 ] || { sed -n '2,3p' "$0"; exit 2; }
folder=$(realpath -m "$1")
cd "$(dirname "$0")/.."
for program in Web Cli; do
  dotnet publish "src/CaiCach.$program" -c Release -r linux-x64 --no-self-contained -p:PublishReadyToRun=true -o "$folder/${program,,}" -v q -nologo -p:RunAnalyzers=false
done
echo "Xong: $folder/web/CaiCach.Web.dll, $folder/cli/caicach.dll"
