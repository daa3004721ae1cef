// The engine `null`: the same lives as with the provider, by the null provider and the handler command.

import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { ref, Token, type TerraformStack } from "cdktf";
import {
  AccessProfile,
  type AccessProfileProps,
  AdoptionPolicy,
  BifrostProvider,
  Budget,
  DeletionPolicy,
  Rate,
} from "cdktf-bifrost";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { openPostgresStore } from "../../src/handler/state";
import { DATABASE_PASSWORD, startPostgres } from "../examples/postgres";
import { NULL_PROVIDER_TIMEOUT, nullProviderMirror } from "./null-provider";
import { COMMAND, type NullScene, setNullScene } from "./null-scene";
import { API_KEY, liveProfile } from "./scene";

let scene: NullScene;

beforeAll(nullProviderMirror, NULL_PROVIDER_TIMEOUT);
afterEach(() => scene.dispose());

/** A stack with one profile. */
const one =
  (props: Partial<AccessProfileProps> = {}) =>
  (stack: TerraformStack): void => {
    new AccessProfile(stack, "engineering", { name: "Engineering", engine: "null", ...props });
  };

const FULL = {
  description: 'for "all" of $engineering\n100 %{ of it }',
  tags: ["a"],
  budgets: [Budget.monthly(12.5)],
  rateLimit: { requests: Rate.hourly(10) },
  providerConfigs: { openai: { allowedModels: ["m1"] } },
} satisfies Partial<AccessProfileProps>;

const IDENTITY = "null_resource.engineering";
const calls = (): string[] =>
  scene.changes().map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);

test("deploy, change, clear, rename, deploy unchanged, destroy, each in a fresh checkout; the key is nowhere", async () => {
  scene = await setNullScene(one(FULL), {
    CDKTF_BIFROST_COMMAND: COMMAND,
    TF_LOG: "TRACE",
    TF_LOG_PATH: "trace.log",
  });
  const { terraform } = scene;
  await terraform.planText();
  await terraform.apply();
  expect(await liveProfile(scene, "Engineering")).toMatchObject({
    is_active: true,
    description: FULL.description,
    tags: ["a"],
    budgets: [{ max_limit: 12.5, reset_duration: "1M" }],
    rate_limit: { request_max_limit: 10 },
    provider_configs: [{ provider_name: "openai", allowed_models: ["m1"], key_ids: ["*"] }],
  });
  const identity = await terraform.state(IDENTITY);
  expect(calls()).toEqual(["POST access-profiles", "PUT activate"]);

  await scene.freshCheckout();
  expect(await terraform.plannedChanges()).toEqual([]);

  scene.define(one({ ...FULL, tags: ["b"] }));
  await terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([{ tags: ["b"] }]);

  await scene.freshCheckout();
  scene.define(one({ description: FULL.description }));
  await terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([
    { tags: [], budgets: [], rate_limit: null, provider_configs: [] },
  ]);

  const { id } = await liveProfile(scene, "Engineering");
  await scene.freshCheckout();
  scene.define(
    one({ name: "Research", description: FULL.description, deletionPolicy: DeletionPolicy.DELETE }),
  );
  await terraform.apply();
  expect(scene.changes().map(({ method, body }) => [method, body])).toEqual([["PUT", { name: "Research" }]]);
  expect((await liveProfile(scene, "Research")).id).toBe(id);
  expect(await terraform.state(IDENTITY)).toEqual(identity);
  expect(existsSync(join(terraform.directory, ".terraform", "bifrost", String(identity?.["id"])))).toBe(
    false,
  );

  // The policy that holds is the last one, although the identity has the first.
  const written = scene.everythingWritten();
  await scene.freshCheckout();
  await terraform.destroy();
  expect(calls()).toEqual([`DELETE ${id}`]);
  expect(existsSync(scene.formerStates)).toBe(false);
  expect(written).toContain("Research");
  expect(written).toContain("[TRACE]");
  expect(written + scene.everythingWritten()).not.toContain(API_KEY);
});

test("a failed reconciliation fails the apply, the next one retries it, and the identity stays", async () => {
  scene = await setNullScene(one({ adoptionPolicy: AdoptionPolicy.NEVER }));
  const { terraform, hand } = scene;
  const taken = await hand.create({ name: "Engineering" });
  const failed = await terraform.tryApply();
  expect(failed.code).toBe(1);
  expect(failed.output).toContain(`taken by the inactive profile ${taken.id}`);
  const identity = await terraform.state(IDENTITY);
  expect(identity).toBeDefined();
  await scene.freshCheckout();
  await hand.update(taken.id, { name: "Someone else's" });
  await terraform.apply();
  expect((await liveProfile(scene, "Engineering")).is_active).toBe(true);
  expect(await terraform.state(IDENTITY)).toEqual(identity);
});

test("a destroy after a failed first apply leaves the profile that has the name alone", async () => {
  scene = await setNullScene(one({ deletionPolicy: DeletionPolicy.DELETE }));
  const taken = await scene.hand.create({ name: "Engineering" });
  await scene.hand.activate(taken.id);
  expect((await scene.terraform.tryApply()).code).toBe(1);
  scene.changes();
  await scene.freshCheckout();
  await scene.terraform.destroy();
  expect(scene.changes()).toEqual([]);
});

test("values of other resources, known only while applying, reach the profile", async () => {
  scene = await setNullScene((stack) => {
    // A resource whose output is known only when it is made.
    stack.addOverride("resource.terraform_data.other", { input: { text: 'said "so"', limit: 7 } });
    one({
      description: Token.asString(ref("terraform_data.other.output.text")),
      budgets: [Budget.monthly(Token.asNumber(ref("terraform_data.other.output.limit")))],
    })(stack);
  });
  await scene.terraform.apply();
  expect(await liveProfile(scene, "Engineering")).toMatchObject({
    description: 'said "so"',
    budgets: [{ max_limit: 7 }],
  });
});

test("a clone is made after its source in the same apply, and stays when the source is renamed", async () => {
  const both =
    (name: string) =>
    (stack: TerraformStack): void => {
      const engineering = new AccessProfile(stack, "engineering", { ...FULL, name, engine: "null" });
      engineering.clone("contractors", { name: "Contractors", budgets: [Budget.monthly(50)] });
    };
  scene = await setNullScene(both('Engi "1"'));
  await scene.terraform.apply();
  const source = await liveProfile(scene, 'Engi "1"');
  expect(await liveProfile(scene, "Contractors")).toMatchObject({
    is_active: true,
    tags: ["a"],
    budgets: [{ max_limit: 50 }],
    rate_limit: { request_max_limit: 10 },
  });
  expect(calls()).toEqual([
    "POST access-profiles",
    "PUT activate",
    "POST clone",
    `PUT ${source.id + 1}`,
    "PUT activate",
  ]);
  scene.define(both("Research"));
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([{ name: "Research" }]);
});

test("count 0 retires the profile, which is how one leaves the code", async () => {
  scene = await setNullScene(one({ count: 1 }));
  await scene.terraform.apply();
  calls();
  scene.define(one({ count: 0 }));
  await scene.terraform.apply();
  expect(calls()).toEqual(["PUT deactivate"]);
});

test("without a variable the installed package is run; with a database, every checkout finds the states there, too", async () => {
  const postgres = await startPostgres();
  try {
    scene = await setNullScene(one({ tags: ["a"] }), { BIFROST_STATE: postgres.url });
    const modules = join(scene.terraform.directory, "node_modules");
    mkdirSync(join(modules, ".bin"), { recursive: true });
    symlinkSync(join(__dirname, "..", ".."), join(modules, "cdktf-bifrost"));
    symlinkSync("../cdktf-bifrost/lib/cli/main.js", join(modules, ".bin", "cdktf-bifrost"));
    await scene.terraform.apply();
    const { id } = await liveProfile(scene, "Engineering");
    calls();
    await scene.freshCheckout();
    scene.define(one({ name: "Research", deletionPolicy: DeletionPolicy.DELETE }));
    await scene.terraform.apply();
    expect(scene.changes().map(({ body }) => body)).toEqual([{ name: "Research", tags: [] }]);
    const states = openPostgresStore(postgres.url);
    expect(await states.list()).toMatchObject([
      { key: "platform/engineering", id, spec: { name: "Research" } },
    ]);
    await scene.freshCheckout();
    await scene.terraform.destroy();
    expect(calls()).toEqual([`DELETE ${id}`]);
    expect(await states.list()).toEqual([]);
    await states.close();
    expect(scene.everythingWritten()).not.toContain(DATABASE_PASSWORD);
  } finally {
    await postgres.stop();
  }
});

test("with the command nowhere the apply fails, says what to install or to set, and fetches nothing", async () => {
  const tools = mkdtempSync(join(tmpdir(), "no-command-"));
  const terraform = terraformBinary(join(__dirname, "..", "..", ".cache", "terraform"), () => undefined);
  for (const tool of ["sh", "dirname", ...(isAbsolute(terraform) ? [] : [terraform])])
    symlinkSync(onPath(tool), join(tools, tool));
  // What would fetch it leaves a trace.
  for (const tool of ["npx", "npm"])
    writeFileSync(join(tools, tool), `#!/bin/sh\necho "$0 $@" >> ${tools}/fetched\n`, { mode: 0o755 });
  scene = await setNullScene(one(), { PATH: tools });
  const { code, output } = await scene.terraform.tryApply();
  expect(code).toBe(1);
  expect(output).toContain("the command cdktf-bifrost is neither in a node_modules of");
  expect(output).toMatch(
    /Install it with: npm install cdktf-bifrost@\S+ - or set CDKTF_BIFROST_COMMAND to the command/,
  );
  expect(existsSync(join(tools, "fetched"))).toBe(false);
  expect(scene.changes()).toEqual([]);
});

test.each([
  ["", {}, "1 imported, 0 added, 0 changed, 0 destroyed"],
  // The policy is not in the API, so an import cannot read it: Terraform writes it down, and nothing is sent.
  [
    ", with another policy than the default",
    { deletionPolicy: DeletionPolicy.DELETE },
    "1 imported, 0 added, 1 changed, 0 destroyed",
  ],
] satisfies [string, Partial<AccessProfileProps>, string][])(
  "a profile moves to the provider by an import and removed blocks%s: no version is made, nothing is deactivated",
  async (_, policy, summary) => {
    const props = { ...FULL, ...policy, description: "for all of engineering" };
    scene = await setNullScene(one(props));
    const { terraform } = scene;
    await terraform.apply();
    const before = await liveProfile(scene, "Engineering");
    scene.changes();
    const addresses = await stateList();
    scene.define((stack) => {
      new BifrostProvider(stack, "bifrost");
      const profile = new AccessProfile(stack, "engineering", { name: "Engineering", ...props });
      profile.importFrom(String(before.id));
      stack.addOverride(
        "removed",
        addresses.map((from) => ({ from, lifecycle: { destroy: false } })),
      );
    });
    await terraform.init();
    const run = await terraform.apply();
    expect(run.output).toContain(summary);
    expect(scene.changes()).toEqual([]);
    expect(await liveProfile(scene, "Engineering")).toEqual(before);
    expect(await stateList()).toEqual(["bifrost_access_profile.engineering"]);
    expect(await terraform.plannedChanges()).toEqual([]);
  },
);

test("a profile moves from the provider: it is taken over as it is", async () => {
  const props = { ...FULL, description: "for all of engineering", deletionPolicy: DeletionPolicy.DELETE };
  scene = await setNullScene((stack) => {
    new BifrostProvider(stack, "bifrost");
    new AccessProfile(stack, "engineering", { name: "Engineering", ...props });
  });
  const { terraform } = scene;
  await terraform.apply();
  const before = await liveProfile(scene, "Engineering");
  scene.changes();
  scene.define((stack) => {
    new BifrostProvider(stack, "bifrost");
    one({ ...props, adoptionPolicy: AdoptionPolicy.ANY })(stack);
    stack.addOverride("removed", [
      { from: "bifrost_access_profile.engineering", lifecycle: { destroy: false } },
    ]);
  });
  await terraform.apply();
  expect(scene.changes()).toEqual([]);
  expect(await liveProfile(scene, "Engineering")).toEqual(before);
});

/** Where a tool of this machine is. */
function onPath(tool: string): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, tool)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${tool} is not on the PATH`);
  return found;
}

async function stateList(): Promise<string[]> {
  const { output } = await scene.terraform.run(["state", "list"]);
  return output.trim().split("\n");
}
