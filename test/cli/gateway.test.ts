// `cdktf-bifrost gateway`: one line when it is ready, persistence, a clean stop, and exit code 2 for unusable input.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "cdktf-bifrost/handler";
import { runCommand, startCommand } from "./command";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a gateway and reads where it listens. */
async function start(...args: string[]) {
  const child = startCommand([
    "gateway",
    "--port",
    "0",
    "--db",
    join(folder, "gateway.db"),
    "--api-key",
    "k-1234",
    ...args,
  ]);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, line, url: line.replace("listening on ", "") };
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "it says where it listens, keeps what it was given, and ends cleanly on %s",
  async (signal) => {
    const first = await start();
    expect(first.line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    const client = createClient({ endpoint: first.url, apiKey: "k-1234" });
    const made = await client.create({ name: "Kept" });
    await client.close();
    first.child.kill(signal);
    expect(await once(first.child, "exit")).toEqual([0, null]);

    const second = await start();
    const again = createClient({ endpoint: second.url, apiKey: "k-1234" });
    expect((await again.get(made.id)).access_profile.name).toBe("Kept");
    await again.close();
    second.child.kill("SIGTERM");
    await once(second.child, "exit");
  },
);

test("a port that is taken is one clear sentence and exit code 1", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const port = String((taken.address() as AddressInfo).port);
  const { code, stdout, stderr } = await runCommand(["gateway", "--port", port, "--db", ":memory:"]);
  taken.close();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(port);
});

test.each([
  ["a port that is none", ["gateway", "--port", "99999"]],
  ["a share above 1", ["gateway", "--fault-rate", "2"]],
  ["an option that there is not", ["gateway", "--what"]],
  ["a command that there is not", ["explode"]],
  ["a wildcard address without a key", ["gateway", "--host", "0.0.0.0", "--port", "0", "--db", ":memory:"]],
])("%s is unusable input: exit code 2 and a hint", async (_what, args) => {
  const { code, stdout, stderr } = await runCommand(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toBe("");
});

test.each([
  ["the program", ["--help"], ["gateway", "install"]],
  [
    "the gateway",
    ["gateway", "--help"],
    ["--host", "--port", "--db", "--api-key", "--latency", "--fault-rate", "--fault-status", "--seed"],
  ],
  ["the installation", ["install", "--help"], ["--dir", "filesystem_mirror"]],
])("--help of %s names what there is", async (_what, args, words) => {
  const { code, stdout } = await runCommand(args);
  expect(code).toBe(0);
  for (const word of words) expect(stdout).toContain(word);
});
