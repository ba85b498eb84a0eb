#!/usr/bin/env bash
# A private PostgreSQL 15 on a socket of its own: scripts/private-postgres.sh start|stop FOLDER
set -euo pipefail
action=${1:?start or stop} folder=$(realpath -m "${2:?folder}")
bin=/usr/lib/postgresql/15/bin
if [ ! -x $bin/postgres ]; then
  echo "Đang cài PostgreSQL 15…" >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql-15; } >/dev/null 2>&1
fi
# The server refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$action" = stop ]; then
  as $bin/pg_ctl -D "$folder/data" -m fast -w stop >/dev/null
  exit
fi
mkdir -p "$folder/socket"
if [ "$(id -u)" = 0 ]; then
  # The way down to the folder must be passable for the server's user.
  way=$folder; while [ "$way" != / ]; do chmod o+x "$way" 2>/dev/null || true; way=$(dirname "$way"); done
  chown -R postgres "$folder"
fi
if [ ! -f "$folder/data/PG_VERSION" ]; then
  as $bin/initdb -D "$folder/data" -U postgres -E UTF8 --locale=C.UTF-8 -A trust >/dev/null
  as tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$folder/socket'
jit = off
random_page_cost = 1.1
shared_buffers = 256MB
CONF
fi
as $bin/pg_ctl -D "$folder/data" -s status >/dev/null 2>&1 || as $bin/pg_ctl -D "$folder/data" -l "$folder/log" -w start >/dev/null
as $bin/psql -h "$folder/socket" -U postgres -tAc "SELECT 1 FROM pg_database WHERE datname='caicach'" | grep -q 1 \
  || as $bin/createdb -h "$folder/socket" -U postgres caicach
