// `cdktf-bifrost gateway`: one line when it is ready, persistence, a clean stop, and exit code 2 for unusable input.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "cdktf-bifrost/handler";
import { portOf, textOf } from "../told";
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
  const line = textOf((await once(createInterface({ input: child.stdout }), "line"))[0]);
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

test("with requests in flight it ends as soon, and cleanly", async () => {
  const { child, url } = await start("--latency", "600000");
  const waiting = connect(Number(new URL(url).port), "127.0.0.1");
  await once(waiting, "connect");
  waiting.on("error", () => undefined);
  const closed = new Promise((resolve) => waiting.once("close", resolve));
  waiting.write(
    `POST /api/governance/access-profiles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{`,
  );
  const answered = fetch(`${url}/api/governance/access-profiles`).then(
    ({ status }) => status,
    () => "closed",
  );
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  await closed;
  expect([503, "closed"]).toContain(await answered);
});

test("many delayed requests at once make it warn of nothing", async () => {
  const { child, url } = await start("--latency", "20");
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const headers = { authorization: "Bearer k-1234" };
  const path = `${url}/api/governance/access-profiles`;
  await Promise.all(Array.from({ length: 20 }, () => fetch(path, { headers })));
  child.kill("SIGTERM");
  await once(child, "close");
  expect(said).not.toContain("Warning");
});

test("--verbose logs one line for each request, without the key", async () => {
  const { child, url } = await start("--verbose");
  const lines = createInterface({ input: child.stderr });
  const logged = new Promise<string[]>((resolve) => {
    const requests: string[] = [];
    lines.on("line", (line) => {
      if (line.includes("/api/") && requests.push(line) === 2) resolve(requests);
    });
  });
  const path = "/api/governance/access-profiles?limit=1";
  await fetch(url + path, { headers: { authorization: "Bearer k-1234" } });
  await fetch(url + path, { method: "POST", headers: { authorization: "Bearer wrong" }, body: "{}" });
  const [first, second] = await logged;
  expect(first).toMatch(/^\S+Z GET \/api\/governance\/access-profiles\?limit=1 200 \d+ms$/);
  expect(second).toMatch(/ POST \S+ 401 \d+ms$/);
  expect(`${first}${second}`).not.toMatch(/k-1234|wrong/);
  child.kill("SIGTERM");
  await once(child, "exit");
});

test("--generation and its fellows reach the gateway", async () => {
  const habits = ["--tidy-texts", "--name-taken-status", "500"];
  const named = ["--allow-host", "one.example", "--allow-host", "two.example"];
  const { child, url } = await start("--generation", "1.5", "--initially-active", ...named, ...habits);
  const headers = { authorization: "Bearer k-1234", "content-type": "application/json" };
  const made = await fetch(`${url}/api/access-profiles`, {
    method: "POST",
    headers,
    body: '{"name":"x","tags":["A"]}',
  });
  expect(await made.json()).toMatchObject({ access_profile: { is_active: true, tags: ["a"] } });
  const taken = await fetch(`${url}/api/access-profiles`, { method: "POST", headers, body: '{"name":"x"}' });
  expect(taken.status).toBe(500);
  for (const [name, status] of Object.entries({ one: 200, two: 200, three: 403 })) {
    const origin = { ...headers, origin: `https://${name}.example` };
    expect((await fetch(`${url}/api/access-profiles`, { headers: origin })).status).toBe(status);
  }
  const page = await fetch(`${url}/api/governance/access-profiles`, { headers });
  expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  child.kill("SIGTERM");
  await once(child, "exit");
});

test("a port that is taken is one clear sentence and exit code 1", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const port = String(portOf(taken));
  const { code, stdout, stderr } = await runCommand(["gateway", "--port", port, "--db", ":memory:"]);
  taken.close();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toBe(
    `cdktf-bifrost: cannot listen on 127.0.0.1, port ${port}: another process is listening there; stop it, or choose another port; 0 (--port 0) picks a free one (EADDRINUSE)\n`,
  );
});

test.each<[string, string[], string]>([
  [
    "an address of the network without a key",
    ["--host", "192.168.1.5"],
    "--host: 192.168.1.5 makes the gateway reachable from other machines; set --api-key, or listen on 127.0.0.1",
  ],
  ["a key with a blank", ["--api-key", "a b"], "--api-key: must be printable ASCII without blanks"],
  [
    "folding in an older generation",
    ["--generation", "2.0", "--fold-mcp"],
    "--fold-mcp: needs generation 2.3 or newer, got 2.0",
  ],
  [
    "a URL to allow",
    ["--allow-host", "http://x"],
    '--allow-host: must be a host name or an address, without a scheme, port or path, got the text "http://x"',
  ],
])("%s is told in the words of the command", async (_what, args, message) => {
  const { code, stderr } = await runCommand(["gateway", "--port", "0", "--db", ":memory:", ...args]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `cdktf-bifrost: ${message}\n` });
});

test("a database in a folder that there is not is one clear sentence and exit code 1", async () => {
  const db = join(folder, "missing", "gateway.db");
  const { code, stderr } = await runCommand(["gateway", "--port", "0", "--db", db]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `cdktf-bifrost: cannot open the database ${db}: the directory ${join(folder, "missing")} does not exist; create it, or choose another file\n`,
  });
});

test.each([
  ["a port that is none", ["gateway", "--port", "99999"]],
  ["a generation that there is not", ["gateway", "--generation", "9"]],
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
    [
      ...[
        "--host",
        "--allow-host",
        "--port",
        "--db",
        "--api-key",
        "--latency",
        "--fault-rate",
        "--fault-status",
        "--seed",
      ],
      ...["--generation", "--fold-mcp", "--initially-active", "--allow-unknown-members", "--verbose"],
      ...["--tidy-texts", "--name-taken-status"],
    ],
  ],
  ["the installation", ["install", "--help"], ["--dir", "filesystem_mirror"]],
])("--help of %s names what there is", async (_what, args, words) => {
  const { code, stdout } = await runCommand(args);
  expect(code).toBe(0);
  for (const word of words) expect(stdout).toContain(word);
});
