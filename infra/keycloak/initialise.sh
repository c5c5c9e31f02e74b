#!/usr/bin/env bash
# Makes the database and the role of Keycloak in the PostgreSQL that Heard uses too; neither may enter the other's.
set -euo pipefail

: "${KEYCLOAK_DATABASE_PASSWORD:?the password of Keycloak for its database}"

in_postgres() { psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --dbname postgres "$@"; }

in_postgres --set word="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role keycloak login password :'word';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
