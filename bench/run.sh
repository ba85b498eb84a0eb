#!/usr/bin/env bash
# Measures the product beside its floor in one run and prints ratios: bench/run.sh [--rows 1000000] [--rounds 3] [--seconds 5] [--only postgres|sqlite] [--plans] [--mornings] [--archive] [--index] [--live] [--redate] [--reorganisation]
# The first run fills both databases under var/bench, which takes some minutes; --plans only checks the plans of the lists and ends with 1 when one has degraded.
# --mornings only writes the morning letters of 3,000 people with 20 tasks each and 30,000 open dossiers, on databases of its own.
# --archive only compares board, list and report of one year's plan with one and with nineteen years before it (200,000 tasks, 2,000,000 lines), on databases of its own.
# --index only ranks a round of 150 units with 100 leaves and three stages, on databases of its own.
# --live only compares the index over the demonstration with the index over --rows dossiers, and the whole recount with a plain statement, on databases of its own.
# --redate only moves the dates of a tenth of --rows and then of all --rows open dossiers after a holiday declared late, while a counter goes on receiving, on databases of its own.
# --reorganisation only rehearses the reorganisation of 2025 over the demonstration and over --rows dossiers, a quarter of them open, on databases of its own.
# To compare with another build in the same run, name its program in COMPARE: COMPARE=before=/folder/CaiCach.Web.dll bench/run.sh
set -euo pipefail
cd "$(dirname "$0")/.."
home=$PWD rows=1000000 rounds=3 seconds=5 engines="postgres sqlite" plans=0 own=
while [ $# -gt 0 ]; do
  case $1 in
    --rows) rows=$2; shift ;;
    --rounds) rounds=$2; shift ;;
    --seconds) seconds=$2; shift ;;
    --only) engines=$2; shift ;;
    --plans) plans=1 ;;
    --mornings) own=mornings ;;
    --archive) own=archive ;;
    --index) own=index ;;
    --live) own=live ;;
    --redate) own=redate ;;
    --reorganisation) own=reorganisation ;;
    *) sed -n '2,10p' "$0"; exit 2 ;;
  esac
  shift
done
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
data=$home/var/bench
mkdir -p "$data"
command -v wrk >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq wrk; } >/dev/null 2>&1
dotnet build bench/CaiCach.Bench -c Release -v q -nologo -p:RunAnalyzers=false
bench() { dotnet "$home/artifacts/bin/CaiCach.Bench/release/CaiCach.Bench.dll" "$@"; }

echo "Machine: $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 }' /proc/meminfo), .NET $(dotnet --version), load average $(cut -d ' ' -f 1 /proc/loadavg)"
export CAICACH_Keys__Folder=$data/keys CAICACH_Files__Folder=$data/files
if [ -n "$own" ]; then
  export CAICACH_Smtp__Host=127.0.0.1 CAICACH_Smtp__From=motcua@example.vn CAICACH_Site__Address=https://motcua.example.vn
  rm -f "$data/$own".db*
  for engine in $engines; do
    export CAICACH_Database__Provider=$engine CAICACH_Database__ConnectionString="Data Source=$data/$own.db"
    if [ "$engine" = postgres ]; then
      scripts/private-postgres.sh start "$data/postgres"
      psql -h "$data/postgres/socket" -U postgres -qc "DROP DATABASE IF EXISTS $own"
      export CAICACH_Database__ConnectionString="Host=$data/postgres/socket;Username=postgres;Database=$own"
    fi
    echo "$own on $engine"
    case $own in
      mornings) bench mornings 3000 20 30000 ;;
      archive) bench archive 20 10000 ;;
      index) bench index 150 100 ;;
      live) bench live "$rows" ;;
      redate) bench redate "$rows" ;;
      reorganisation) bench reorganisation "$home/data/reorganisation/phu-yen-2025-07-01.csv" "$rows" ;;
    esac
    [ "$engine" = sqlite ] || scripts/private-postgres.sh stop "$data/postgres"
  done
  exit
fi
scripts/publish.sh "$data/program"
failed=0
for engine in $engines; do
  export CAICACH_Database__Provider=$engine
  if [ "$engine" = postgres ]; then
    scripts/private-postgres.sh start "$data/postgres"
    export CAICACH_Database__ConnectionString="Host=$data/postgres/socket;Username=postgres;Database=caicach"
  else
    export CAICACH_Database__ConnectionString="Data Source=$data/bench.db"
  fi
  if [ ! -f "$data/filled-$engine" ]; then
    bench fill "$rows"
    [ "$engine" = sqlite ] || psql -h "$data/postgres/socket" -U postgres -d caicach -qc 'VACUUM ANALYZE'
    touch "$data/filled-$engine"
  else
    ./caicach migrate >/dev/null
  fi
  # Measuring receives tens of thousands of dossiers of one applicant: the plans are judged on the province as it was filled.
  if [ -f "$data/measured-$engine" ]; then
    echo "Plans not judged: an earlier measurement wrote into this database; remove var/bench to judge them."
  else
    bench plans || failed=1
  fi
  if [ $plans = 0 ]; then
    touch "$data/measured-$engine"
    bench measure "$home/bench/load" "$rounds" "$seconds" intake,list,status ${COMPARE:-} product="$data/program/web/CaiCach.Web.dll"
  fi
  [ "$engine" = sqlite ] || scripts/private-postgres.sh stop "$data/postgres"
done
[ $plans = 1 ] || bench due "$rounds"
exit $failed
