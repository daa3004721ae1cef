// `npx tsx examples/fleet/fleet.ts [GATEWAYS.json]`: brings one catalog to every gateway of a fleet. The first gateway goes alone: what is wrong
// with the catalog shows there. Then the others follow, several at a time, and one that fails holds up nobody.

import { mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { run } from "../quickstart/processes";
import { terraformBinary } from "../quickstart/terraform-binary";
import { type FleetGateway, keyOf, readGateways } from "./gateways";

/** The root of the package, where its command is. */
const root = dirname(require.resolve("cdktf-bifrost/package.json"));
/** What is synthesized, and Terraform's working directories. It has no state. */
const folder = resolve(process.env["FLEET_FOLDER"] ?? ".fleet");
/** Gateways that are deployed at the same time. */
const AT_ONCE = Math.max(1, Number(process.env["FLEET_AT_ONCE"]) || 5);
const USAGE =
  "usage: fleet.ts [GATEWAYS.json], with PG_CONN_STR and BIFROST_API_KEY, or a BIFROST_API_KEY_NAME for each gateway, set\n";

async function main(): Promise<number> {
  const [file = join(__dirname, "gateways.json"), ...more] = process.argv.slice(2);
  if (more.length > 0 || !process.env["PG_CONN_STR"]) return refuse(USAGE);
  const [first, ...others] = readGateways(file);
  if (first === undefined) return refuse(USAGE);
  const keyless = [first, ...others].filter((gateway) => keyOf(gateway, process.env) === undefined);
  if (keyless.length > 0)
    return refuse(`${USAGE}without a key: ${keyless.map(({ name }) => name).join(", ")}\n`);

  const terraform = terraformBinary(join(root, ".cache", "terraform"), say);
  await synthesize(file);
  if (!(await deployed(terraform, first))) {
    say(`${first.name} failed, so the other gateways were left alone`);
    return 1;
  }
  const failed: string[] = [];
  const left = others.values();
  const worker = async (): Promise<void> => {
    for (const gateway of left) if (!(await deployed(terraform, gateway))) failed.push(gateway.name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length === 0) say(`${others.length + 1} gateways match the catalog`);
  else say(`failed: ${failed.sort().join(", ")}. The others match the catalog. Run the command again.`);
  return failed.length === 0 ? 0 : 1;
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 2;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Installs the provider and writes the stacks. */
async function synthesize(file: string): Promise<void> {
  rmSync(join(folder, "stacks"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cwd = process.cwd();
  await run(process.execPath, [join(root, "lib", "cli", "main.js"), "install"], { cwd, env: process.env });
  const env = { ...process.env, FLEET: file, CDKTF_OUTDIR: folder };
  await run(process.execPath, ["--import", "tsx", join(__dirname, "main.ts")], { cwd, env });
}

/** Deploys the stack of a gateway, and says how that ended. */
async function deployed(terraform: string, gateway: FleetGateway): Promise<boolean> {
  const { name } = gateway;
  const cwd = join(folder, "stacks", name);
  const env = { ...process.env, TF_IN_AUTOMATION: "1", BIFROST_API_KEY: keyOf(gateway, process.env) };
  try {
    await run(terraform, ["init", "-input=false", "-no-color"], { cwd, env });
    const args = ["apply", "-input=false", "-no-color", "-auto-approve", "-lock-timeout=5m"];
    const output = await run(terraform, args, { cwd, env });
    say(`${name}: ${/Apply complete! Resources: (.*)\.$/m.exec(output)?.[1] ?? "done"}`);
    return true;
  } catch (error) {
    say(`${name}: failed\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

void main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
