#!/usr/bin/env bash
# Adds one migration to both databases: scripts/add-migration.sh AddSomething
# `scripts/add-migration.sh --reset` writes the first migration anew (only while nothing has been released). The one written by hand (Search) stays
# and is given a later number; src/CaiCach.Cli/EarlierMigrations.cs is told the last of the old ones.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
name=${1:?name of the migration}
if [ "$name" = --reset ]; then
  find src/CaiCach.Data.Sqlite/Migrations src/CaiCach.Data.Postgres/Migrations -name '*.cs' ! -name '*_Search.cs' -delete
  name=First
fi
for engine in sqlite:Sqlite postgres:Postgres; do
  project=src/CaiCach.Data.${engine#*:}
  dotnet build src/CaiCach.Data.Design -v q -nologo -p:RunAnalyzers=false
  dotnet ef migrations add "$name" --no-build --project "$project" --startup-project src/CaiCach.Data.Design -- "${engine%%:*}"
done
