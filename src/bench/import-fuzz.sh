#!/usr/bin/env bash
# Uploads damaged ledgers (cells, merges, rows, zip bytes, shared strings, in every format) to a server of its own with the
# demo ledger: each is read or refused within 10 s, no answer is a 5xx, and the ledger is the same afterwards.
# Usage, after ./mvnw -DskipTests package:  src/bench/import-fuzz.sh [count, default 5000] [seed, default 1]
set -euo pipefail
cd "$(dirname "$0")/../.."

port=${PORT:-18098}
base=http://localhost:$port
work=$(mktemp -d)
java -Xmx512m -Dguatu.demo=true -Dguatu.data="$work/data" -Dquarkus.http.host=localhost -Dquarkus.http.port="$port" \
    -jar target/quarkus-app/quarkus-run.jar >"$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "$base/q/health/ready" >/dev/null; do kill -0 "$server"; sleep 0.5; done

token=$(curl -sf -H 'Content-Type: application/json' \
    -d '{"username": "supervisor", "password": "guatu-demo-2022", "name": "fuzz"}' "$base/api/tokens" |
    sed 's/.*"token" *: *"\([^"]*\)".*/\1/')
java -cp "target/test-classes:target/classes:target/quarkus-app/lib/main/*" src/bench/ImportFuzz.java \
    "$base" "$token" "${1:-5000}" "${2:-1}"
