#!/usr/bin/env bash
# The plan job: synthesizes the stack, plans it, and puts into FOLDER what the apply job needs and the plan as a person reads it.
# Exit code: 0 nothing to do, 2 there is something to apply, 1 failed.
#
#   plan.sh FOLDER        with PG_CONN_STR, BIFROST_ENDPOINT and BIFROST_API_KEY
set -euo pipefail
umask 077 # a plan is for the pipeline, not for everyone on the machine
mkdir -p "${1:?usage: plan.sh FOLDER}"
artifact=$(cd "$1" && pwd)
terraform=${TERRAFORM_BINARY_NAME:-terraform}

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
(cd "$(dirname "$0")" && npx cdktf synth --output "$out")
stack=$out/stacks/platform

"$terraform" -chdir="$stack" init -input=false
status=0
"$terraform" -chdir="$stack" plan -input=false -lock-timeout="${LOCK_TIMEOUT:-5m}" -detailed-exitcode -out=plan.tfplan ||
  status=$?
if [ "$status" -eq 1 ]; then exit 1; fi
"$terraform" -chdir="$stack" show -no-color plan.tfplan >"$stack/plan.txt"

# The lock file has the checksum of the provider that made the plan.
cp "$stack"/{cdk.tf.json,.terraform.lock.hcl,plan.tfplan,plan.txt} "$artifact"
exit "$status"
