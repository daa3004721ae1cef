// A run that hangs in the middle of its creations with the state's lock in PostgreSQL, and is killed: others are refused as long as it
// lives; then the lock is free without anybody's help, and the next apply settles everything.

import { startGateway } from "../../../src/gateway";
import { handAt, profilesIn } from "../../acceptance/by-hand";
import { Workspace } from "../../acceptance/terraform";
import { type Postgres } from "../../examples/postgres";

/** What is wrong; empty when nothing is. */
export async function holdLock(postgres: Postgres, profiles: number, requests: number): Promise<string[]> {
  let seen = 0;
  let reached = (): void => undefined;
  const enough = new Promise<void>((resolve) => (reached = resolve));
  const gateway = await startGateway({
    latencyMs: 60,
    onRequest({ method }) {
      if (seen > 0 || method !== "GET") seen += 1;
      if (seen === requests) reached();
    },
  });
  const schema = `run_${gateway.port}`;
  const terraform = new Workspace({ BIFROST_ENDPOINT: gateway.url, PG_CONN_STR: postgres.url });
  const faults: string[] = [];
  try {
    terraform.write("backend.tf", `terraform {\n  backend "pg" {\n    schema_name = "${schema}"\n  }\n}\n`);
    terraform.configure(`resource "bifrost_access_profile" "p" {
  count   = ${profiles}
  name    = "P \${count.index}"
  budgets = { "1M" = { max_limit = 5 } }
}
`);
    await terraform.init();
    const hung = terraform.start(["apply", "-auto-approve", "-input=false", "-json"]);
    await enough;
    if (hung.pid === undefined) throw new Error("Terraform did not start");
    // Its connection to the database stays open.
    process.kill(hung.pid, "SIGSTOP");
    const made = await namesAt(gateway.url);
    const refused = await terraform.tryApply("-lock-timeout=0s");
    if (!refused.diagnostics.some(({ summary }) => summary === "Error acquiring the state lock"))
      faults.push(`a second run was not refused: ${refused.output}`);
    hung.kill();
    if ((await hung.ended).code === 0) faults.push("the run had ended before it was killed");
    if (made.length === 0) faults.push("nothing had been created before the kill");

    const next = await terraform.tryApply("-lock-timeout=0s");
    faults.push(
      ...next.diagnostics
        .filter(({ severity }) => severity === "error")
        .map(({ summary, detail }) => `${summary}: ${detail}`),
    );
    const names = await namesAt(gateway.url);
    if (names.length !== profiles || new Set(names).size !== profiles)
      faults.push(`${names.length} profiles are there instead of ${profiles}`);
    const changes = await terraform.plannedChanges();
    if (changes.length > 0) faults.push(`${changes.length} changes are planned in the end`);
    return faults;
  } finally {
    terraform.dispose();
    await gateway.close();
  }
}

async function namesAt(url: string): Promise<string[]> {
  const page = await handAt(url, "")("GET", "?limit=100&offset=0");
  return profilesIn(page).map(({ name }) => name);
}
