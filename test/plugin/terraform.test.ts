// The sample provider under the real Terraform (or OpenTofu): one life of a thing.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { terraformPlatform } from "../../src/cli/install";
import { recordOf, textOf } from "../told";
import { buildExecutable } from "./executable";
import { temporaryDirectory } from "./temporary";

const terraform = terraformBinary(join(__dirname, "..", "..", ".cache", "terraform"), () => undefined);
const directory = temporaryDirectory();
const mirror = join(directory, "mirror");
const work = join(directory, "work");
const shelf = join(directory, "shelf.json");
const environment = {
  ...process.env,
  TF_CLI_CONFIG_FILE: join(directory, "cli.tfrc"),
  TF_IN_AUTOMATION: "1",
  CHECKPOINT_DISABLE: "1",
  TF_LOG: "",
  TF_LOG_PROVIDER: "",
};

beforeAll(async () => {
  const home = join(mirror, "registry.terraform.io/acme/sample/0.1.0", terraformPlatform());
  mkdirSync(home, { recursive: true });
  mkdirSync(work);
  await buildExecutable(join(__dirname, "sample-main.ts"), join(home, "terraform-provider-sample_v0.1.0"));
  writeFileSync(
    environment.TF_CLI_CONFIG_FILE,
    `provider_installation {\n  filesystem_mirror { path = "${mirror}" }\n}\n`,
  );
  configure("");
  run("init");
});

test("a thing is created with defaults, exact numbers and computed values, and the next plan is empty", () => {
  configure(`
    resource "sample_thing" "one" {
      name     = "one"
      amount   = 99.99
      tags     = ["b", "a"]
      secret   = "hush"
      anything = { list = [1, "two"], big = 9007199254740993, tiny = 0.1 }
      parts    = { wheel = { size = 3 }, frame = { size = 9007199254740993, colour = "red" } }
    }
    resource "sample_thing" "two" {
      name = "after \${sample_thing.one.id}"
    }
    data "sample_thing" "one" { id = sample_thing.one.id }
    output "looked_up" { value = data.sample_thing.one.name }
  `);
  run("apply", "-auto-approve");
  expect(stateOf("sample_thing.one")).toEqual({
    id: "1",
    name: "one",
    kind: "plain",
    amount: 99.99,
    tags: ["a", "b"],
    secret: "hush",
    anything: { list: [1, "two"], big: expect.anything(), tiny: 0.1 },
    revision: 1,
    parts: {
      wheel: { size: 3, serial: "1-wheel", colour: "grey" },
      frame: { size: expect.anything(), serial: "1-frame", colour: "red" },
    },
  });
  expect(run("show", "-json")).toContain('"size":9007199254740993');
  expect(run("show", "-json")).toContain('"big":9007199254740993');
  expectNoChanges();
});

test("a change is made in place and shows only what changes", () => {
  configure(`
    resource "sample_thing" "one" {
      name   = "one"
      amount = 100
      tags   = ["a", "c"]
      parts  = { wheel = { size = 4 } }
    }
  `);
  const plan = plannedChanges();
  expect(plan.map(({ address, change }) => [address, change.actions])).toEqual([
    ["sample_thing.one", ["update"]],
    ["sample_thing.two", ["delete"]],
  ]);
  expect(plan[0]?.change.after_unknown).toEqual({
    revision: true,
    parts: { wheel: {} },
    tags: [false, false],
  });
  run("apply", "-auto-approve");
  expect(stateOf("sample_thing.one")).toMatchObject({
    id: "1",
    amount: 100,
    revision: 2,
    secret: null,
    parts: { wheel: { size: 4, serial: "1-wheel", colour: "grey" } },
  });
  expectNoChanges();
});

test("a change of what the schema marks replaces the thing", () => {
  configure(`resource "sample_thing" "one" {\n name = "one"\n kind = "fancy"\n}`);
  expect(plannedChanges()[0]).toMatchObject({
    change: { actions: ["delete", "create"], replace_paths: [["kind"]] },
  });
  run("apply", "-auto-approve");
  expectNoChanges();
});

test("what was changed elsewhere is drift and is repaired", () => {
  const things: Record<string, { amount: unknown }> = JSON.parse(readFileSync(shelf, "utf8"));
  for (const thing of Object.values(things)) thing.amount = 7;
  writeFileSync(shelf, JSON.stringify(things));
  expect(plannedChanges()[0]).toMatchObject({ change: { before: { amount: 7 }, after: { amount: null } } });
  run("apply", "-auto-approve");
  expectNoChanges();
});

test("an existing thing is imported and then has no changes", () => {
  const id = textOf(recordOf(stateOf("sample_thing.one"))["id"]);
  run("state", "rm", "sample_thing.one");
  run("import", "sample_thing.one", id);
  expectNoChanges();
});

test("diagnostics arrive with their paths", () => {
  configure(`resource "sample_thing" "one" {\n name = ""\n parts = { bad = { size = 1 } }\n}`);
  const { diagnostics }: { diagnostics: unknown[] } = JSON.parse(attempt(["validate", "-json"]).stdout);
  expect(diagnostics).toMatchObject([
    { severity: "error", summary: "Empty name", snippet: { context: 'resource "sample_thing" "one"' } },
    { severity: "warning", summary: "Bad part" },
  ]);
});

test("a create that fails half-way is in the state, tainted, and everything can be destroyed", () => {
  configure(`resource "sample_thing" "half" { name = "fail" }`);
  expect(attempt(["apply", "-auto-approve"]).status).toBe(1);
  expect(stateOf("sample_thing.half")).toMatchObject({ name: "fail", revision: 1 });
  run("destroy", "-auto-approve");
  expect(readFileSync(shelf, "utf8")).toBe("{}");
});

describe("the log of Terraform shows ours, each line at its level", () => {
  test.each([
    ["info", ["[INFO]", "[WARN]"]],
    ["warn", ["[WARN]"]],
  ])("TF_LOG_PROVIDER=%s", (level, levels) => {
    configure(`resource "sample_thing" "logged" { name = "fail ${level}" }`);
    const { stderr } = attempt(["apply", "-auto-approve"], { TF_LOG_PROVIDER: level });
    const ours = stderr.split("\n").filter((line) => line.includes("@module=provider.sample"));
    expect(ours.filter((line) => /finding a place|a thing wobbles/.test(line))).toEqual(
      levels.map((shown) =>
        expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[^ ]+ \\${shown} +provider\\.`)),
      ),
    );
  });
});

function configure(body: string): void {
  const text = `terraform {
    required_providers {
      sample = { source = "registry.terraform.io/acme/sample" }
    }
  }
  provider "sample" { file = "${shelf}" }
  ${body}`;
  writeFileSync(join(work, "main.tf"), text);
}

function attempt(args: readonly string[], extra: NodeJS.ProcessEnv = {}) {
  const env = { ...environment, ...extra };
  return spawnSync(terraform, args, { cwd: work, env, encoding: "utf8", timeout: 60_000 });
}

function run(...args: string[]): string {
  const { status, stdout, stderr } = attempt(args);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

interface Change {
  address: string;
  change: {
    actions: string[];
    before: unknown;
    after: unknown;
    after_unknown: unknown;
    replace_paths?: unknown;
  };
}

function plannedChanges(): Change[] {
  run("plan", "-out", "plan.out");
  const plan: { resource_changes?: Change[] } = JSON.parse(run("show", "-json", "plan.out"));
  return (plan.resource_changes ?? []).filter(({ change }) => change.actions[0] !== "no-op");
}

/** Terraform's exit code tells it, without another start of Terraform and the provider to show the plan. */
function expectNoChanges(): void {
  const { status, stdout } = attempt(["plan", "-detailed-exitcode"]);
  expect({ status, planned: status === 0 ? "" : stdout }).toEqual({ status: 0, planned: "" });
}

function stateOf(address: string): unknown {
  const state: {
    values: { root_module: { resources: { address: string; values: unknown }[] } };
  } = JSON.parse(run("show", "-json"));
  return state.values.root_module.resources.find((resource) => resource.address === address)?.values;
}
