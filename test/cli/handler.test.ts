// `cdktf-bifrost handler`: a life of a profile by commands alone, its output for people and for machines, and its exit codes.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, startGateway } from "../../src/gateway";
import { serve, silence } from "../api/server";
import { proxy } from "../handler/interference";
import { recordOf } from "../told";
import { handlerCommand } from "../../src/cli/handler-command";
import { type CommandRun, runCommand, startCommand } from "./command";
import { runInProcess } from "./in-process";

type Environment = Readonly<Record<string, string>>;

const API_KEY = "bfst-handler-0123456789";
let gateway: Gateway;
let folder: string;

beforeEach(async () => {
  gateway = await startGateway({ apiKey: API_KEY });
  folder = mkdtempSync(join(tmpdir(), "bifrost-handler-"));
});
afterEach(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a handler command finds in its environment. */
function variables(specification: object | undefined, environment: Environment): Environment {
  return {
    BIFROST_ENDPOINT: gateway.url,
    BIFROST_API_KEY: API_KEY,
    BIFROST_STATE_DIR: join(folder, "states"),
    ...(specification === undefined ? {} : { BIFROST_SPEC: JSON.stringify(specification) }),
    ...environment,
  };
}

/** Runs a handler command with a specification in the environment. */
function handler(
  args: readonly string[],
  specification?: object,
  environment: Environment = {},
): Promise<CommandRun> {
  return runInProcess(handlerCommand(), args, variables(specification, environment));
}

/** The same in a process of its own. */
function handlerProcess(
  args: readonly string[],
  specification: object,
  environment: Environment = {},
): Promise<CommandRun> {
  return runCommand(["handler", ...args], variables(specification, environment));
}

const stateFiles = (): string[] => readdirSync(join(folder, "states"));

test("a profile is planned, made, renamed, cleared and retired; operations are printed one a line", async () => {
  const first = { name: "Engineering", tags: ["a"], deletion_policy: "delete" };
  const id = ["--id", "engineering"];
  expect(await handler(["plan", ...id, "--detailed-exitcode"], first)).toMatchObject({
    code: 2,
    stdout: [
      'create "Engineering"',
      '    + name = "Engineering"',
      '    + tags = ["a"]',
      "activate",
      "    + is_active = true",
      "",
    ].join("\n"),
  });
  expect(await handlerProcess(["reconcile", ...id], first)).toEqual({
    code: 0,
    stdout: 'create "Engineering"\nactivate\n',
    stderr: "profile 1 is at version 2\n",
  });
  expect(await handler(["plan", ...id, "--detailed-exitcode"], first)).toEqual({
    code: 0,
    stdout: "",
    stderr: "nothing to do\n",
  });
  const renamed = { name: "Research", description: null, deletion_policy: "delete" };
  expect((await handler(["plan", ...id], renamed)).stdout).toBe(
    'update name, tags (cleared)\n    ~ name = "Engineering" -> "Research"\n    - tags = ["a"] -> null\n',
  );
  const planned = JSON.parse((await handler(["plan", ...id, "--json"], renamed)).stdout) as unknown;
  expect(planned).toMatchObject({
    operations: [{ kind: "update", patch: { name: "Research", tags: [] } }],
    changes: [
      { operation: "update", attribute: "name", before: "Engineering", after: "Research" },
      { operation: "update", attribute: "tags", before: ["a"], after: null },
    ],
    performed: [],
  });
  expect((await handler(["reconcile", ...id], renamed)).stdout).toBe("update name, tags (cleared)\n");
  const [file] = stateFiles();
  expect(stateFiles()).toHaveLength(1);
  expect(readFileSync(join(folder, "states", file ?? ""), "utf8")).not.toContain(API_KEY);
  const shown = JSON.parse((await handler(["show", ...id])).stdout) as unknown;
  expect(shown).toMatchObject({ state: { id: 1, profile_version: 3 }, profile: { id: 1, name: "Research" } });
  expect(await handler(["retire", ...id])).toMatchObject({ code: 0, stdout: "delete\n" });
  expect(stateFiles()).toEqual([]);
});

test("--json prints plan and state as one document, also of a run that fails", async () => {
  const run = await handler(["reconcile", "--json"], { name: "Engineering" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    basis: "none",
    operations: [{ kind: "create", body: { name: "Engineering" } }, { kind: "activate" }],
    performed: [{ kind: "create" }, { kind: "activate" }],
    state: { key: "Engineering", id: 1, spec: { name: "Engineering" } },
    profile: { id: 1, is_active: true },
  });
  await handler(["reconcile"], { name: "Research" });
  const failed = await handler(["reconcile", "--json", "--id", "Research"], { name: "Engineering" });
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.stdout)).toMatchObject({
    operations: [{ kind: "update", patch: { name: "Engineering" } }],
    performed: [],
    state: { id: 2 },
    error: { code: "name_taken", message: expect.stringContaining("cannot be renamed") },
  });
});

test.each(["file", "standard input"])("the specification is read from a %s", async (source) => {
  const text = "name: Engineering # in YAML\n";
  const file = join(folder, "profile.yaml");
  writeFileSync(file, text);
  const child = startCommand(["handler", "plan", "--spec", source === "file" ? file : "-"], {
    BIFROST_ENDPOINT: gateway.url,
    BIFROST_API_KEY: API_KEY,
    BIFROST_STATE_DIR: folder,
  });
  child.stdin.end(text);
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await new Promise((done) => child.once("close", done));
  expect(stdout).toMatch(/^create "Engineering"\n/);
});

test("a profile that is found by its name only is said to be, and keeps what it holds", async () => {
  await handler(["reconcile"], { name: "Engineering", tags: ["a"], is_active: false });
  rmSync(join(folder, "states"), { recursive: true });
  const run = await handler(["reconcile"], {
    name: "Engineering",
    description: "ours",
    is_active: false,
    adoption_policy: "any",
  });
  expect(run.stdout).toBe("update description\n");
  expect(run.stderr).toContain(
    "profile 1 was found by its name; attributes that the specification omits are left alone",
  );
});

test.each<[string, readonly string[], object | undefined, Environment, RegExp]>([
  ["no specification", ["plan"], undefined, {}, /no profile is given: pass its specification/],
  ["one that is no JSON", ["plan"], undefined, { BIFROST_SPEC: "{" }, /in BIFROST_SPEC is not JSON/],
  [
    "one that is not valid",
    ["plan"],
    { name: "x", tag: [] },
    {},
    /- tag: is not an attribute of an access profile; did you mean "tags"\?/,
  ],
  ["a file that is not there", ["plan", "--spec", "/nowhere.json"], undefined, {}, /cannot be read/],
  ["no endpoint", ["plan"], { name: "x" }, { BIFROST_ENDPOINT: "" }, /set BIFROST_ENDPOINT/],
  [
    "a key over plain http",
    ["plan"],
    { name: "x" },
    { BIFROST_ENDPOINT: "http://gateway.example.com" },
    /would be sent unencrypted/,
  ],
  ["an option that there is not", ["plan", "--what"], { name: "x" }, {}, /unknown option/],
  ["no state to retire", ["retire", "--id", "x"], undefined, {}, /there is no state of "x"/],
])("%s is unusable input: exit code 2, or 1 with --detailed-exitcode", async (...row) => {
  const [, args, specification, environment, message] = row;
  const run = await handler(args, specification, environment);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toContain(API_KEY);
  if (args[0] !== "plan") return;
  expect((await handler([...args, "--detailed-exitcode"], specification, environment)).code).toBe(1);
});

test("a failure is exit code 1 with what to do", async () => {
  await handler(["reconcile"], { name: "Engineering" });
  const run = await handler(["reconcile", "--id", "another"], { name: "Engineering" });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: "" });
  expect(run.stderr).toMatch(
    /is already taken by the active profile 1, .* Use the state directory of the last run/,
  );
});

test("a clone of a profile that is given by its name stays the clone of that profile", async () => {
  const clone = { name: "Contractors", clone_from: "name=Engineering", deletion_policy: "delete" };
  const early = await handler(["reconcile"], clone);
  expect([early.code, early.stdout]).toEqual([1, ""]);
  expect(early.stderr).toMatch(/there is no profile named "Engineering" to clone\. Create it first/);

  await handler(["reconcile"], { name: "Engineering", tags: ["a"], deletion_policy: "delete" });
  expect((await handler(["reconcile"], clone)).stdout).toBe('clone profile 1 as "Contractors"\nactivate\n');
  const shown = async (): Promise<unknown> =>
    JSON.parse((await handler(["show", "--id", "Contractors"])).stdout) as unknown;
  expect(await shown()).toMatchObject({ state: { spec: { clone_from: "1" } }, profile: { tags: ["a"] } });

  // The source may go, or leave its name to another.
  await handler(["retire", "--id", "Engineering"]);
  await handler(["reconcile"], { name: "Engineering" });
  expect((await handler(["plan"], clone)).stderr).toBe("nothing to do\n");
  expect((await handler(["reconcile"], { ...clone, tags: ["b"] })).stdout).toBe("update tags\n");
  expect((await handler(["retire"], clone)).stdout).toBe("delete\n");
});

test("a second process on the same profile waits for the first and then has nothing to do; another profile does not wait", async () => {
  // The first creation is held back until the test lets it go.
  let [reached, letGo] = [(): void => undefined, (): void => undefined];
  const underWay = new Promise<void>((done) => (reached = done));
  const released = new Promise<void>((done) => (letGo = done));
  const between = await proxy(gateway.url, async ({ method, body }) => {
    if (method === "POST" && recordOf(body)["name"] === "Engineering") {
      reached();
      await released;
    }
    return undefined;
  });
  const environment = { BIFROST_ENDPOINT: between.url };
  try {
    const first = handlerProcess(["reconcile"], { name: "Engineering" }, environment);
    await underWay;
    const second = startCommand(["handler", "reconcile"], {
      ...environment,
      BIFROST_API_KEY: API_KEY,
      BIFROST_STATE_DIR: join(folder, "states"),
      BIFROST_SPEC: JSON.stringify({ name: "Engineering" }),
    });
    let [stdout, stderr] = ["", ""];
    second.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const waits = new Promise<void>((done) =>
      second.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString();
        if (stderr.includes("another run is working on this profile")) done();
      }),
    );
    const ended = new Promise((done) => second.once("close", done));
    await Promise.race([waits, ended]);
    expect(second.exitCode).toBeNull();
    expect((await handler(["reconcile"], { name: "Research" }, environment)).code).toBe(0);
    letGo();
    expect((await first).stdout).toBe('create "Engineering"\nactivate\n');
    expect({ code: await ended, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/nothing to do/);
  } finally {
    letGo();
    await between.close();
  }
});

test("a silent gateway ends the command at its time limit, and the error says how long it waited", async () => {
  const silent = await serve(() => silence);
  const run = await handler(
    ["plan", "--timeout", "1"],
    { name: "Engineering" },
    { BIFROST_ENDPOINT: silent.url },
  );
  await silent.close();
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(
    /the command has used up its time limit of 1 s \(--timeout\): GET .* in 1 attempt and [\d.]+ s/,
  );
});

test("--timeout is a number of seconds", async () => {
  const run = await handler(["plan", "--timeout", "0"], { name: "Engineering" });
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining("more than 0 and at most 86400")]);
});
