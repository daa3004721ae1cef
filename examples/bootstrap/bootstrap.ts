// `npx tsx examples/bootstrap/bootstrap.ts ENVIRONMENT`: from a gateway with nothing on it to every access profile of an environment.
// It may be run any number of times, with the state of the last run or without.

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { profileTable } from "../quickstart/table";

/** The root of the package, where its command is. */
const root = dirname(require.resolve("cdktf-bifrost/package.json"));
/** The state and what is synthesized. Keep it between runs where you can. */
const folder = resolve(process.env["BOOTSTRAP_FOLDER"] ?? ".bootstrap");

async function main(): Promise<number> {
  const [environment, ...more] = process.argv.slice(2);
  const { BIFROST_ENDPOINT: endpoint, BIFROST_API_KEY: apiKey } = process.env;
  if (!environment || more.length > 0 || !endpoint || !apiKey) {
    process.stderr.write("usage: bootstrap.ts ENVIRONMENT, with BIFROST_ENDPOINT and BIFROST_API_KEY set\n");
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  const isDone =
    succeeds([join(root, "lib", "cli", "main.js"), "install"]) &&
    succeeds([require.resolve("cdktf-cli/bundle/bin/cdktf"), ...deploy(environment)], {
      ENVIRONMENT: environment,
    });
  if (!isDone) return 1;
  process.stdout.write(`${await profileTable(endpoint, apiKey)}\n`);
  return 0;
}

function deploy(environment: string): string[] {
  return [
    ...["deploy", environment, "--auto-approve", "--skip-provider-lock"],
    ...[
      "--app",
      `${JSON.stringify(process.execPath)} --import tsx ${JSON.stringify(join(__dirname, "main.ts"))}`,
    ],
    ...["--output", join(folder, "cdktf.out")],
  ];
}

/** Runs a program of Node; what it prints is printed. */
function succeeds(args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, args, { stdio: "inherit", env }).status === 0;
}

void main().then((code) => (process.exitCode = code));
