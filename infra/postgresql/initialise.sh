#!/usr/bin/env bash
# Prepares a PostgreSQL for Heard, once: roles, their passwords, the empty database, what each role may do.
# Run it as a superuser of the server; psql's own variables (PGHOST, PGPORT, PGUSER, PGPASSWORD) say where.
set -euo pipefail

: "${HEARD_DATABASE_MIGRATOR_PASSWORD:?the password for migrations}"
: "${HEARD_DATABASE_PASSWORD:?the password of the application}"
: "${HEARD_DATABASE_INDEXER_PASSWORD:?the password of the search index}"
scripts=${HEARD_DATABASE_SCRIPTS:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/modules/coalitions/src/main/resources/database}

in_database() { psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --dbname "$1" "${@:2}"; }

set_password() {
  printf "alter role %s password :'word';\n" "$1" | in_database postgres --set word="$2"
}

in_database postgres --file "$scripts/roles.sql"
set_password heard_migrator "$HEARD_DATABASE_MIGRATOR_PASSWORD"
set_password heard_app "$HEARD_DATABASE_PASSWORD"
set_password heard_indexer "$HEARD_DATABASE_INDEXER_PASSWORD"
in_database postgres --command 'create database heard owner heard_owner'
in_database heard --file "$scripts/privileges.sql"
