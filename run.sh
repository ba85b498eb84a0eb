#!/usr/bin/env bash
# Builds, creates the database, loads the demonstration province when it is empty, and starts the pages.
#   ./run.sh [--postgres] [--scale small|default|full] [--port 5080] [--as-of 2025-06-30|2025-07-01]
# --as-of begins on the eve, or on the morning after, of the reorganisation of 2025; it has a database of its own.
set -euo pipefail
cd "$(dirname "$0")"
home=$PWD engine=sqlite scale=default port=5080 asof=
while [ $# -gt 0 ]; do
  case $1 in
    --postgres) engine=postgres ;;
    --scale) scale=$2; shift ;;
    --port) port=$2; shift ;;
    --as-of) asof=$2; shift ;;
    *) sed -n '2,4p' "$0"; exit 2 ;;
  esac
  shift
done
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
mkdir -p var

# Build only what changed since the last run; the stamp remembers what was built.
stamp=$(find src data Directory.*.props global.json -type f -newer var/built 2>/dev/null | grep -v '/obj/' | head -n 1 || true)
if [ ! -f var/built ] || [ -n "$stamp" ] || [ ! -f artifacts/bin/CaiCach.Web/debug/CaiCach.Web.dll ]; then
  echo "Đang dựng chương trình…"
  touch var/building
  dotnet build src/CaiCach.Cli -v q -nologo -p:RunAnalyzers=false
  dotnet build src/CaiCach.Web -v q -nologo -p:RunAnalyzers=false
  mv var/building var/built
fi

if [ $engine = postgres ]; then
  scripts/private-postgres.sh start "$home/var/postgres"
  database="Host=$home/var/postgres/socket;Username=postgres;Database=caicach${asof//-/}"
  clock=$home/var/demonstration-postgres${asof:+-$asof}.json
else
  database="Data Source=$home/var/caicach${asof:+-$asof}.db"
  clock=$home/var/demonstration${asof:+-$asof}.json
fi
printf 'CAICACH_Database__Provider=%q\nCAICACH_Database__ConnectionString=%q\nCAICACH_Demonstration__ClockFile=%q\n' "$engine" "$database" "$clock" > var/database.env
ready=var/ready-$engine${asof:+-$asof}
if [ ! -f "$ready" ]; then
  ./caicach migrate | sed -n 1p
  ./caicach seed --scale "$scale" --clock "$clock" ${asof:+--as-of "$asof"} | tee var/sign-in.txt
  touch "$ready"
else
  [ "$ready" -nt var/built ] || { ./caicach migrate; touch "$ready"; }
  sed -n '/Tên đăng nhập/,$p' var/sign-in.txt
fi

set -a; . var/database.env; set +a
export CAICACH_Keys__Folder=$home/var/keys CAICACH_Files__Folder=$home/var/files
echo
echo "Mở http://127.0.0.1:$port   (Ctrl+C để dừng)"
exec dotnet artifacts/bin/CaiCach.Web/debug/CaiCach.Web.dll --contentRoot "$home/src/CaiCach.Web" --urls "http://127.0.0.1:$port"
