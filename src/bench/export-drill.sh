#!/usr/bin/env bash
# Takes a ledger of 10,000 tasks out as a workbook and as a csv from a server with a small heap, and says how long it took.
# Usage, after ./mvnw -DskipTests package:  src/bench/export-drill.sh [tasks, default 10000] [heap, default 256m]
# Talks to localhost only, on a folder of its own. The import that fills the ledger runs with a larger heap first.
set -euo pipefail
cd "$(dirname "$0")/../.."

tasks=${1:-10000}
heap=${2:-256m}
app=target/quarkus-app
port=${PORT:-18097}
base=http://localhost:$port
work=$(mktemp -d)
server=

start() { # heap [longest transaction]
    java "-Xmx$1" -Dguatu.demo=true -Dguatu.data="$work/data" -Dquarkus.http.host=localhost -Dquarkus.http.port="$port" \
        -Dquarkus.transaction-manager.default-transaction-timeout="${2:-PT1M}" \
        -Xlog:gc:file="$work/gc-$1.log" -jar "$app/quarkus-run.jar" >>"$work/server.log" 2>&1 &
    server=$!
    until curl -sf "$base/q/health/ready" >/dev/null; do
        kill -0 "$server" 2>/dev/null || { tail -20 "$work/server.log"; exit 1; }
        sleep 0.3
    done
    token=$(curl -s -H 'Content-Type: application/json' "$base/api/tokens" \
        -d '{"username": "supervisor", "password": "guatu-demo-2022", "name": "drill"}' | sed 's/.*"token":"\([^"]*\)".*/\1/')
}

stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    server=
}
trap 'stop; rm -rf "$work"' EXIT

api() { curl -s -H "Authorization: Bearer $token" "$@"; }

java -cp "$app/lib/main/*" src/bench/ManyTasks.java "$tasks" "$work/ledger.xlsx"
start 2g PT15M
id=$(api -F "file=@$work/ledger.xlsx" "$base/api/imports" | grep -o '"id":"[^"]*"' | head -1 | cut -d'"' -f4)
api -X POST -o "$work/made.json" "$base/api/imports/$id/commit"
plan=$(grep -o '"code":"[^"]*"' "$work/made.json" | head -1 | cut -d'"' -f4) || { head -c 600 "$work/made.json"; exit 1; }
stop
start "$heap"
for ending in xlsx xlsx xlsx csv csv csv; do
    api -o "$work/out.$ending" -w "$ending %{http_code} %{time_total} s %{size_download} bytes\n" \
        "$base/api/plans/$plan/ledger.$ending"
done
echo "rows: $(wc -l <"$work/out.csv") lines of csv, heap at most $heap, largest after a collection: $(grep -o '[0-9]*M->[0-9]*M' "$work/gc-$heap.log" | sed 's/.*->//' | sort -n | tail -1)"
