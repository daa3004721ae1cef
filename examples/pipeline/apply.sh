#!/usr/bin/env bash
# The apply job: applies the plan that plan.sh left in FOLDER, and nothing else.
#
#   apply.sh FOLDER       with PG_CONN_STR, BIFROST_ENDPOINT and BIFROST_API_KEY
set -euo pipefail
umask 077
artifact=${1:?usage: apply.sh FOLDER}
terraform=${TERRAFORM_BINARY_NAME:-terraform}

# Read-only: another provider than the one that made the plan is refused.
"$terraform" -chdir="$artifact" init -input=false -lockfile=readonly
"$terraform" -chdir="$artifact" apply -input=false -lock-timeout="${LOCK_TIMEOUT:-5m}" plan.tfplan
