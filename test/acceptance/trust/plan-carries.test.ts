// What Terraform carries from a plan that was reviewed to its apply. It decides where a provider can keep a decision, and this test
// says when a release of Terraform does otherwise.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { objectValue, type Provider, type Resource, UNKNOWN, type Value } from "../../../src/plugin";
import { createRoutes } from "../../../src/plugin/grpc/routes";
import { listen } from "../../../src/plugin/grpc/server";
import { createLog } from "../../../src/plugin/log/log";
import { createRedactor } from "../../../src/plugin/log/redactor";
import { createSession } from "../../../src/plugin/session";
import { type TerraformRun, Workspace } from "../terraform";
import { saying } from "./trusting";

/** What the provider was asked, in order, with the private bytes that it got. */
let asked: string[] = [];
/** What the next plans of new objects say of `decision`, one each. */
let decisions: Value[] = [];
let plans = 0;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (given: Uint8Array): string => new TextDecoder().decode(given) || "none";

const thing: Resource<object> = {
  schema: {
    version: 0,
    description: "A thing.",
    attributes: {
      size: { type: "string", required: true, description: "Its size." },
      decision: { type: "string", computed: true, description: "What its plan decided." },
    },
  },
  plan({ config, prior, planned, private: given, diagnostics }) {
    plans += 1;
    asked.push(`plan ${plans} of ${prior === null ? "a new one" : "an old one"} with ${text(given)}`);
    diagnostics.warning(`Plan ${plans}`, "A warning.");
    const mine = bytes(`the bytes of plan ${plans}`);
    if (config === null || planned === null) return { private: mine };
    const [decision = "yes"] = prior === null ? decisions.splice(0, 1) : [prior["decision"] ?? null];
    return { planned: objectValue(Object.entries({ ...planned, decision })), private: mine };
  },
  read: ({ state }) => Promise.resolve({ state }),
  create({ planned, private: given }) {
    asked.push(`create with ${text(given)}`);
    const decision = planned["decision"] === UNKNOWN ? "made" : (planned["decision"] ?? null);
    return Promise.resolve({
      state: objectValue(Object.entries({ ...planned, decision })),
      private: bytes("the state's bytes"),
    });
  },
  update({ planned, private: given }) {
    asked.push(`update with ${text(given)}`);
    return Promise.resolve({ state: planned, private: bytes("the state's bytes") });
  },
  delete({ private: given }) {
    asked.push(`delete with ${text(given)}`);
    return Promise.resolve();
  },
};

const provider: Provider<object> = {
  schema: { version: 0, description: "", attributes: {} },
  resources: { bifrost_thing: thing },
  dataSources: {},
  configure: () => ({}),
};

const directory = mkdtempSync(join(tmpdir(), "carries-"));
const redactor = createRedactor();
let terraform: Workspace;
let server: { close(): Promise<void> };

const configuration = (size: string, lifecycle = ""): string =>
  `resource "bifrost_thing" "it" {\n  size = "${size}"\n  ${lifecycle}\n}\n`;
const FIRST_CREATES = "lifecycle {\n    create_before_destroy = true\n  }";

beforeAll(async () => {
  const socket = join(directory, "socket");
  const log = createLog({ module: "provider", level: "off", redactor, write: () => undefined });
  const session = createSession({ provider: provider as Provider<unknown>, log, redactor });
  const routes = createRoutes(session, () => undefined);
  server = await listen({ log, address: `unix:${socket}`, tls: undefined, routes: async () => routes });
  const connection = { Protocol: "grpc", ProtocolVersion: 6, Pid: process.pid, Test: true };
  const Addr = { Network: "unix", String: socket };
  terraform = new Workspace({
    TF_REATTACH_PROVIDERS: JSON.stringify({
      "registry.terraform.io/cdktf-bifrost/bifrost": { ...connection, Addr },
    }),
  });
  await terraform.init();
});
afterAll(async () => {
  terraform.dispose();
  await server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Forgets what was asked; the next plan is number 1. */
function begin(...say: Value[]): void {
  [asked, decisions, plans] = [[], say, 0];
}

/** Plans into a file, and applies that. */
async function review(...args: string[]): Promise<readonly [plan: TerraformRun, apply: TerraformRun]> {
  const plan = await terraform.tryPlan("-out=plan.bin", ...args);
  return [plan, await terraform.run(["apply", "-json", "plan.bin"])];
}

test("a creation is planned again in the apply, and gets the bytes of that plan, not of the one that was reviewed", async () => {
  terraform.configure(configuration("1"));
  begin();
  await review();
  expect(asked).toEqual([
    "plan 1 of a new one with none",
    "plan 2 of a new one with none",
    "create with the bytes of plan 2",
  ]);
});

test("so is an update", async () => {
  terraform.configure(configuration("2"));
  begin();
  await review();
  expect(asked).toEqual([
    "plan 1 of an old one with the state's bytes",
    "plan 2 of an old one with the state's bytes",
    "update with the bytes of plan 2",
  ]);
});

test("a replacement is planned twice; the second plan gets the bytes of the first, and core drops its warnings", async () => {
  begin();
  const [plan] = await review("-replace=bifrost_thing.it");
  expect(asked).toEqual([
    "plan 1 of an old one with the state's bytes",
    "plan 2 of a new one with the bytes of plan 1",
    "delete with the bytes of plan 2",
    "plan 3 of a new one with none",
    "create with the bytes of plan 3",
  ]);
  expect(saying(plan, "warning")).toEqual(["Plan 1: A warning."]);
});

test("a plan does not tell what is created first: the calls are the same, and only the apply's order differs", async () => {
  terraform.configure(configuration("2", FIRST_CREATES));
  begin();
  await review("-replace=bifrost_thing.it");
  expect(asked).toEqual([
    "plan 1 of an old one with the state's bytes",
    "plan 2 of a new one with the bytes of plan 1",
    "plan 3 of a new one with none",
    "create with the bytes of plan 3",
    "plan 4 of an old one with the state's bytes",
    "delete with the bytes of plan 4",
  ]);
});

test("a destroy gets the bytes of the plan that was reviewed", async () => {
  terraform.configure("");
  begin();
  await review();
  expect(asked).toEqual(["plan 1 of an old one with the state's bytes", "delete with the bytes of plan 1"]);
});

test.each<[string, Value, Value, string | undefined]>([
  ["known, and the same in the apply", "no", "no", undefined],
  ["known, and another in the apply", "no", "yes", 'was cty.StringVal("no"), but now cty.StringVal("yes")'],
  ["null, and known in the apply", null, "yes", 'was null, but now cty.StringVal("yes")'],
  ["known, and unknown in the apply", "no", UNKNOWN, "was known, but now unknown"],
  ["unknown, and known in the apply", UNKNOWN, "yes", undefined],
])("core holds a value of the plan that is %s", async (_what, planned, again, complaint) => {
  terraform.configure(configuration("1"));
  begin(planned, again);
  const [, apply] = await review();
  const expected = complaint === undefined ? [] : [expect.stringContaining(complaint)];
  expect(saying(apply)).toEqual(expected);
  await terraform.run(["state", "rm", "bifrost_thing.it"]);
});

test("a replacement that creates first and is stopped by such a difference leaves its old object deposed", async () => {
  terraform.configure(configuration("1", FIRST_CREATES));
  begin();
  await review();
  begin("no", "yes");
  const [, apply] = await review("-replace=bifrost_thing.it");
  expect(saying(apply)).toEqual([expect.stringContaining("Provider produced inconsistent final plan")]);
  const state = await terraform.run(["state", "pull"]);
  expect(state.output).toContain('"deposed"');
});
