#!/usr/bin/env bash
# Runs a command with private servers of databases and messages on loopback: what is installed is started, told by variables, and stopped at the end.
#   scripts/with-servers.sh COMMAND [ARGUMENT …]
# Sets CARELOOM_TEST_POSTGRES (a postgresql:// address), CARELOOM_TEST_MARIADB (HOST:PORT) and CARELOOM_TEST_MQTT (HOST:PORT)
# for servers that came up.
# The system's own clusters are never touched: data directories, sockets and logs lie in a temporary folder.
set -euo pipefail

work=$(mktemp -d "${TMPDIR:-/tmp}/careloom-servers-XXXXXX")
chmod 755 "$work"
postgres_bin=''
mariadb_pid=''
mosquitto_pid=''

# Servers refuse to run as root, so that each runs as the account its package made, or as ourselves.
as_account() {
  local account=$1
  shift
  if [ "$(id -u)" -eq 0 ]; then (cd "$work" && setpriv --reuid="$account" --regid="$account" --init-groups "$@"); else "$@"; fi
}

stop() {
  local code=$?
  trap - EXIT
  if [ -n "$postgres_bin" ]; then
    as_account postgres "$postgres_bin/pg_ctl" -D "$work/postgres/data" -m immediate stop >/dev/null 2>&1 || true
  fi
  if [ -n "$mariadb_pid" ]; then
    kill "$mariadb_pid" 2>/dev/null || true
    wait "$mariadb_pid" 2>/dev/null || true
  fi
  if [ -n "$mosquitto_pid" ]; then
    kill "$mosquitto_pid" 2>/dev/null || true
    wait "$mosquitto_pid" 2>/dev/null || true
  fi
  rm -rf "$work"
  exit "$code"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# A port nobody listens on at the moment.
free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

complain() {
  echo "with-servers: $1" >&2
  if [ -f "$2" ]; then tail -n 20 "$2" >&2; fi
}

# The folder of initdb and pg_ctl: Debian keeps them out of the PATH, a folder for each version.
postgres_programs() {
  local found
  found=$(command -v initdb || true)
  if [ -n "$found" ]; then dirname "$found"; return; fi
  for found in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -Vr); do
    if [ -x "$found/initdb" ]; then echo "$found"; return; fi
  done
}

start_postgres() {
  local bin port log=$work/postgres/log
  bin=$(postgres_programs)
  if [ -z "$bin" ]; then return; fi
  mkdir "$work/postgres"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$work/postgres"; fi
  port=$(free_port)
  if ! as_account postgres "$bin/initdb" -D "$work/postgres/data" -U careloom -A trust -E UTF8 --locale=C --no-sync >"$work/initdb.log" 2>&1; then
    complain 'PostgreSQL: initdb failed' "$work/initdb.log"
    return
  fi
  # pg_ctl waits until the server answers.
  if ! as_account postgres "$bin/pg_ctl" -D "$work/postgres/data" -l "$log" -w -t 60 \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >/dev/null 2>&1; then
    complain 'PostgreSQL did not start' "$log"
    return
  fi
  postgres_bin=$bin
  export CARELOOM_TEST_POSTGRES="postgresql://careloom@127.0.0.1:$port/postgres"
}

start_mariadb() {
  local server install port data=$work/mariadb/data log=$work/mariadb/log
  server=$(command -v mariadbd || command -v /usr/sbin/mariadbd || true)
  install=$(command -v mariadb-install-db || true)
  if [ -z "$server" ] || [ -z "$install" ]; then return; fi
  local account
  account=$([ "$(id -u)" -eq 0 ] && echo mysql || id -un)
  mkdir "$work/mariadb"
  if [ "$(id -u)" -eq 0 ]; then chown mysql "$work/mariadb"; fi
  if ! "$install" --no-defaults --user="$account" --datadir="$data" --auth-root-authentication-method=normal --skip-test-db >"$work/install.log" 2>&1; then
    complain 'MariaDB: mariadb-install-db failed' "$work/install.log"
    return
  fi
  port=$(free_port)
  "$server" --no-defaults --user="$account" --datadir="$data" --port="$port" --bind-address=127.0.0.1 --socket="$work/mariadb/socket" \
    --pid-file="$work/mariadb/pid" --local-infile=1 --character-set-server=utf8mb4 --innodb-flush-log-at-trx-commit=0 --skip-name-resolve >"$log" 2>&1 &
  mariadb_pid=$!
  for _ in $(seq 120); do
    if mariadb --no-defaults -h 127.0.0.1 -P "$port" -u root -e 'SELECT 1' >/dev/null 2>&1; then
      export CARELOOM_TEST_MARIADB="127.0.0.1:$port"
      return
    fi
    if ! kill -0 "$mariadb_pid" 2>/dev/null; then break; fi
    sleep 0.5
  done
  complain 'MariaDB did not start' "$log"
}

start_mosquitto() {
  local server port log=$work/mosquitto.log
  server=$(command -v mosquitto || command -v /usr/sbin/mosquitto || true)
  if [ -z "$server" ]; then return; fi
  port=$(free_port)
  # Without a configuration it listens on loopback only, and takes everybody; it keeps nothing.
  (cd "$work" && exec "$server" -p "$port") >"$log" 2>&1 &
  mosquitto_pid=$!
  for _ in $(seq 40); do
    if node -e "require('node:net').connect($port, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"; then
      export CARELOOM_TEST_MQTT="127.0.0.1:$port"
      return
    fi
    if ! kill -0 "$mosquitto_pid" 2>/dev/null; then break; fi
    sleep 0.25
  done
  complain 'mosquitto did not start' "$log"
}

start_postgres
start_mariadb
start_mosquitto
"$@"
