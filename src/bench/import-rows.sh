#!/usr/bin/env bash
# Measures how an import reads a workbook of many rows: seconds and the peak of the heap, under a small heap.
# Usage, after ./mvnw -DskipTests package:  src/bench/import-rows.sh [rows, default 50000] [heap, default 256m]
set -euo pipefail
cd "$(dirname "$0")/../.."
exec java -Xmx"${2:-256m}" -cp "target/classes:target/quarkus-app/lib/main/*" src/bench/ImportRows.java "${1:-50000}"
