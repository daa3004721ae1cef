// The quickstart as a newcomer runs it, and that it cleans up when a step fails.

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Runs the quickstart; `watch` sees the process and what it has printed so far. */
function quickstart(
  environment: NodeJS.ProcessEnv = {},
  watch: (child: ChildProcess, soFar: string) => void = () => undefined,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "examples", "quickstart", "run.ts")], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      watch(child, output);
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

/** Whether something still answers where the gateway was. */
async function answers(output: string): Promise<boolean> {
  const url = /gateway on (http:\/\/\S+)/.exec(output)?.[1];
  if (url === undefined) throw new Error(`no gateway was started:\n${output}`);
  return fetch(url).then(
    () => true,
    () => false,
  );
}

test("the quickstart makes, changes, clones and deactivates profiles, and stops its gateway", async () => {
  const { code, output } = await quickstart();
  expect(code).toBe(0);
  const words = output.replace(/[│ ]+/g, " ");
  for (const expected of [
    "Resources: 3 added, 0 changed, 0 destroyed",
    "Engineering active",
    "Contractors active",
    "Trial inactive",
    "~ max_limit = 5000 -> 8000",
    "Plan: 0 to add, 1 to change, 0 to destroy",
    "Resources: 0 added, 1 changed, 0 destroyed",
    "No changes",
    "Resources: 3 destroyed",
    "Engineering inactive",
  ])
    expect(words).toContain(expected);
  expect(await answers(output)).toBe(false);
}, 600_000);

test("when it is interrupted it stops its gateway", async () => {
  const { code, output } = await quickstart({}, (child, soFar) => {
    if (soFar.includes("cdktf deploy: three profiles")) child.kill("SIGTERM");
  });
  expect(code).toBe(130);
  expect(await answers(output)).toBe(false);
}, 600_000);

test("when a step fails it says why and stops its gateway", async () => {
  // A budget of nothing is refused by the construct, so the first deploy fails.
  const { code, output } = await quickstart({ ENGINEERING_BUDGET: "0" });
  expect(code).toBe(1);
  expect(output).toContain('budgets["1M"].maxLimit: must be greater than 0, got 0');
  expect(await answers(output)).toBe(false);
}, 600_000);
