#!/usr/bin/env bash
# Drill F1: kill -9 while clients file reports, start again, and ask for every report that had been acknowledged.
# Usage, after ./mvnw -DskipTests package:  src/bench/kill-drill.sh [rounds, default 5] [clients, default 16]
# A report sent again with the same "once" word is answered 200 where it had been kept and 201 where it was lost.
# Talks to localhost only, on a folder of its own. With JAVA_APP=target/quarkus-pg/quarkus-run.jar and the
# QUARKUS_DATASOURCE_… settings of an empty database the drill runs on PostgreSQL.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-5}
clients=${2:-16}
app=${JAVA_APP:-target/quarkus-app/quarkus-run.jar}
base=http://localhost:18099
work=$(mktemp -d)
server=

start() {
    java -Dguatu.demo=true -Dguatu.data="$work/data" -Dquarkus.http.host=localhost -Dquarkus.http.port=18099 \
        -jar "$app" >>"$work/server.log" 2>&1 &
    server=$!
    local since=$SECONDS
    until curl -sf "$base/q/health/ready" >/dev/null; do
        kill -0 "$server" 2>/dev/null && ((SECONDS - since < 90)) || { tail -20 "$work/server.log"; exit 1; }
        sleep 0.2
    done
    ready=$((SECONDS - since))
}

stop() {
    [ -z "$server" ] || kill "$1" "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    server=
}
trap 'stop -9; rm -rf "$work"' EXIT

api() { curl -s -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }

report() { # number once: the status of the answer, 000 when there is none
    api -o /dev/null -w '%{http_code}' -d "{\"done\": \"drill\", \"once\": \"$2\"}" "$base/api/tasks/$1/reports" || true
}

client() { # name: files reports until the server is gone, notes those acknowledged
    local n=0 number status
    while ((n < 5000)); do
        n=$((n + 1))
        number=${numbers[$((n % ${#numbers[@]}))]}
        status=$(report "$number" "$1-$n")
        echo "$status" >>"$work/answers-$1"
        case $status in
            201) echo "$number $1-$n" >>"$work/kept-$1" ;;
            000) return 0 ;;
        esac
    done
}

start
token=$(curl -s -H 'Content-Type: application/json' "$base/api/tokens" \
    -d '{"username": "supervisor", "password": "guatu-demo-2022", "name": "drill"}' | sed 's/.*"token":"\([^"]*\)".*/\1/')
mapfile -t numbers < <(api "$base/api/tasks?stage=ACTIVE&size=50" | grep -o '"number":"[^"]*"' | cut -d'"' -f4)
((${#numbers[@]})) || { echo "no open task to report on"; exit 1; }

for ((round = 1; round <= rounds; round++)); do
    pids=()
    for ((c = 1; c <= clients; c++)); do
        client "r$round-c$c" &
        pids+=($!)
    done
    for ((i = 0; i < 150; i++)); do # a program just started needs a while for its first answers
        compgen -G "$work/kept-r$round-*" >/dev/null && break
        sleep 0.2
    done
    sleep $((2 + RANDOM % 4))
    stop -9
    wait "${pids[@]}" || true
    start
    echo "round $round: answers before kill -9: $(sort "$work"/answers-r$round-* | uniq -c | xargs); ready again in ${ready} s"
done

asked=0 lost=0
while read -r number once; do
    asked=$((asked + 1))
    status=$(report "$number" "$once")
    case $status in
        200) ;;
        201) lost=$((lost + 1)); echo "lost: $number $once" ;;
        *) echo "no verdict: asked for $number $once, answered $status"; tail -20 "$work/server.log"; exit 1 ;;
    esac
done < <(cat "$work"/kept-*)
chain=$(api "$base/api/audit/verify" | grep -o '"valid":[a-z]*')
stop -TERM
echo "$asked acknowledged, $lost lost, trail $chain"
((asked > 0 && lost == 0)) && [ "$chain" = '"valid":true' ]
