#!/usr/bin/env bash
# Saves a filled return workbook and an exported ledger again with LibreOffice, as .xlsx, as .ods and back, and as .xls, and
# drops each on a server of its own with the demo ledger: every row is to be understood, the ledger is to be unchanged.
# Usage, after ./mvnw -DskipTests package, with soffice on the PATH:  src/bench/office-round-trip.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

port=${PORT:-18099}
base=http://localhost:$port
work=$(mktemp -d)
java -Xmx512m -Dguatu.demo=true -Dguatu.data="$work/data" -Dquarkus.http.host=localhost -Dquarkus.http.port="$port" \
    -jar target/quarkus-app/quarkus-run.jar >"$work/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf "$base/q/health/ready" >/dev/null; do kill -0 "$server"; sleep 0.5; done

token=$(curl -sf -H 'Content-Type: application/json' \
    -d '{"username": "supervisor", "password": "guatu-demo-2022", "name": "office"}' "$base/api/tokens" |
    sed 's/.*"token" *: *"\([^"]*\)".*/\1/')
java -cp "target/classes:target/quarkus-app/lib/main/*" src/bench/OfficeRoundTrip.java "$base" "$token" "$work"
