#!/bin/sh
# Runs one process of the platform in the place of this shell, so that it receives the container's signals itself.
set -eu
case "$1" in
  api) exec node --enable-source-maps dist/main.js ;;
  worker) exec node --enable-source-maps dist/worker.js ;;
  migrate) exec node --enable-source-maps dist/migrate.js ;;
  import-addresses) shift; exec node --enable-source-maps dist/import-addresses.js "$@" ;;
  *) echo "Expected api, worker, migrate or import-addresses, found $1." >&2; exit 64 ;;
esac
