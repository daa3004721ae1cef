// What a profile has of Terraform: references, dependencies, lifecycle, providers, import, moves, overrides and aspects.

import {
  type App,
  Aspects,
  type IAspect,
  TerraformIterator,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Testing,
} from "cdktf";
import { type IConstruct } from "constructs";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AccessProfile, BifrostProvider, Budget } from "cdktf-bifrost";

type Attributes = Record<string, unknown>;
interface Synthesized {
  resource: Record<string, Record<string, Attributes>>;
  data?: Record<string, Record<string, Attributes>>;
  output?: Record<string, Attributes>;
  import?: Attributes[];
  moved?: Attributes[];
}

let outdir: string;
let app: App;
let stack: TerraformStack;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), "bifrost-constructs-"));
  app = Testing.app({ outdir });
  stack = new TerraformStack(app, "platform");
  new BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
});
afterEach(() => rmSync(outdir, { recursive: true }));

/** The stack as the app synthesizes it, with all that only an app does. */
function synthesized(name = "platform"): Synthesized {
  app.synth();
  return JSON.parse(readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8"));
}

const profiles = (of: Synthesized): Record<string, Attributes> => {
  const all = of.resource["bifrost_access_profile"] ?? {};
  // The metadata name files of this machine.
  return Object.fromEntries(
    Object.entries(all).map(([id, { "//": _metadata, ...attributes }]) => [id, attributes]),
  );
};

test("a profile refers to another, and so comes after it", () => {
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  new AccessProfile(stack, "trial", {
    name: `${engineering.profileName} trial`,
    description: `Like profile ${engineering.profileId}, version ${engineering.version}`,
  });
  expect(profiles(synthesized())["trial"]).toEqual({
    name: "${bifrost_access_profile.engineering.name} trial",
    description:
      "Like profile ${bifrost_access_profile.engineering.id}, version ${bifrost_access_profile.engineering.version}",
  });
});

test("a profile of one stack is cloned in another through the outputs of the first", () => {
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  const other = new TerraformStack(app, "contractors");
  new BifrostProvider(other, "bifrost");
  new AccessProfile(other, "contractors", { name: "Contractors", cloneFrom: engineering.profileId });
  const { clone_from: cloneFrom } = profiles(synthesized("contractors"))["contractors"] ?? {};
  const output = /^\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.([\w-]+)\}$/.exec(
    String(cloneFrom),
  )?.[1];
  expect(Object.keys(synthesized().output ?? {})).toEqual([output]);
});

test("outputs take the attributes of a profile", () => {
  const profile = new AccessProfile(stack, "p", { name: "P" });
  new TerraformOutput(stack, "profile", {
    value: { id: profile.profileId, name: profile.profileName, version: profile.version },
  });
  expect(synthesized().output?.["profile"]).toEqual({
    value: {
      id: "${bifrost_access_profile.p.id}",
      name: "${bifrost_access_profile.p.name}",
      version: "${bifrost_access_profile.p.version}",
    },
  });
});

test("dependsOn takes profiles, those of look-ups, and other resources", () => {
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  const base = AccessProfile.fromProfileName(stack, "base", "Base", { dependsOn: [engineering] });
  new AccessProfile(stack, "p", { name: "P", dependsOn: [engineering.resource, base] });
  const all = synthesized();
  expect(profiles(all)["p"]?.["depends_on"]).toEqual([
    "bifrost_access_profile.engineering",
    "data.bifrost_access_profile.base",
  ]);
  expect(all.data?.["bifrost_access_profile"]?.["base"]?.["depends_on"]).toEqual([
    "bifrost_access_profile.engineering",
  ]);
});

test("lifecycle has all that Terraform has, with profiles as references", () => {
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  new AccessProfile(stack, "p", {
    name: "P",
    lifecycle: {
      preventDestroy: true,
      createBeforeDestroy: true,
      ignoreChanges: ["tags"],
      replaceTriggeredBy: [engineering],
      precondition: [{ condition: "${true}", errorMessage: "never" }],
    },
  });
  expect(profiles(synthesized())["p"]?.["lifecycle"]).toEqual({
    prevent_destroy: true,
    create_before_destroy: true,
    ignore_changes: ["tags"],
    replace_triggered_by: ["bifrost_access_profile.engineering"],
    precondition: [{ condition: "${true}", error_message: "never" }],
  });
});

test("a profile, a look-up and an import use the provider that they are given", () => {
  const production = new BifrostProvider(stack, "production", {
    endpoint: "https://production.example.com",
    alias: "production",
  });
  new AccessProfile(stack, "here", { name: "P" });
  const there = new AccessProfile(stack, "there", { name: "P", provider: production });
  there.importFrom("12", production);
  AccessProfile.fromProfileId(stack, "base", "3", { provider: production });
  const all = synthesized();
  expect(profiles(all)).toEqual({
    here: { name: "P" },
    there: { name: "P", provider: "bifrost.production" },
  });
  expect(all.data?.["bifrost_access_profile"]?.["base"]).toMatchObject({ provider: "bifrost.production" });
  expect(all.import).toEqual([
    { id: "12", provider: "bifrost.production", to: "bifrost_access_profile.there" },
  ]);
});

test.each(["12", "name=Engineering"])("importFrom takes a profile over by %s", (id) => {
  new AccessProfile(stack, "engineering", { name: "Engineering" }).importFrom(id);
  expect(synthesized().import).toEqual([{ id, to: "bifrost_access_profile.engineering" }]);
});

test("importFrom takes a token", () => {
  const id = new TerraformVariable(stack, "id", { type: "string" }).stringValue;
  new AccessProfile(stack, "engineering", { name: "Engineering" }).importFrom(id);
  expect(synthesized().import).toEqual([{ id: "${var.id}", to: "bifrost_access_profile.engineering" }]);
});

test.each(["", "Engineering", "0", "12a", "name=", "name= Engineering"])(
  "importFrom refuses %j, which can be no profile",
  (id) => {
    const profile = new AccessProfile(stack, "engineering", { name: "Engineering" });
    expect(() => profile.importFrom(id)).toThrow(
      `the access profile at platform/engineering cannot be imported from ${JSON.stringify(id)}; give its id, such as "12"`,
    );
  },
);

test.each([
  ["id", "", 'must be the numeric id of a profile, got ""'],
  ["id", "Base", 'must be the numeric id of a profile, got "Base"'],
  ["name", "", "must have 1 to 255 characters, got 0"],
  ["name", "Base ", 'must not start or end with whitespace, got "Base "'],
])("a look-up by the %s %j is refused", (what, key, fault) => {
  const find = what === "id" ? AccessProfile.fromProfileId : AccessProfile.fromProfileName;
  expect(() => find(stack, "base", key)).toThrow(
    `the access profile at platform/base cannot be looked up by its ${what}: it ${fault}`,
  );
});

test("a look-up takes a token", () => {
  const name = new TerraformVariable(stack, "name", { type: "string" }).stringValue;
  new AccessProfile(stack, "p", { name: "P" });
  AccessProfile.fromProfileName(stack, "base", name);
  expect(synthesized().data?.["bifrost_access_profile"]?.["base"]).toMatchObject({ name: "${var.name}" });
});

test("moveFromId says under which address a profile was", () => {
  new AccessProfile(stack, "engineering", { name: "Engineering" }).moveFromId("bifrost_access_profile.old");
  expect(synthesized().moved).toEqual([
    { from: "bifrost_access_profile.old", to: "bifrost_access_profile.engineering" },
  ]);
});

test("moveTo hands what is in the state to the profile with that move target", () => {
  const old = new AccessProfile(stack, "old", { name: "Engineering" });
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  engineering.addMoveTarget("engineering");
  old.moveTo("engineering");
  const all = synthesized();
  expect(all.moved).toEqual([
    { from: "bifrost_access_profile.old", to: "bifrost_access_profile.engineering" },
  ]);
  expect(Object.keys(profiles(all))).toEqual(["engineering"]);
});

test("moveToId hands what is in the state to an address", () => {
  new AccessProfile(stack, "old", { name: "Engineering" }).moveToId("bifrost_access_profile.engineering");
  new AccessProfile(stack, "engineering", { name: "Engineering" });
  const all = synthesized();
  expect(all.moved).toEqual([
    { from: "bifrost_access_profile.old", to: "bifrost_access_profile.engineering" },
  ]);
  expect(Object.keys(profiles(all))).toEqual(["engineering"]);
});

test("addOverride sets what no property sets", () => {
  const profile = new AccessProfile(stack, "p", { name: "P", budgets: [Budget.monthly(5)] });
  profile.addOverride("lifecycle.ignore_changes", ["tags"]);
  profile.addOverride("budgets.1M.max_limit", 7);
  expect(profiles(synthesized())["p"]).toEqual({
    name: "P",
    budgets: { "1M": { max_limit: 7 } },
    lifecycle: { ignore_changes: ["tags"] },
  });
});

test("an aspect sees every profile of a stack, clones included", () => {
  const protect: IAspect = {
    visit(node: IConstruct): void {
      if (node instanceof AccessProfile) node.addOverride("lifecycle.prevent_destroy", true);
    },
  };
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  engineering.clone("contractors", { name: "Contractors" });
  Aspects.of(stack).add(protect);
  expect(profiles(synthesized())).toMatchObject({
    engineering: { lifecycle: { prevent_destroy: true } },
    contractors: { lifecycle: { prevent_destroy: true } },
  });
});

test("forEach makes a profile of each element", () => {
  const teams = TerraformIterator.fromMap({ a: { limit: 5 }, b: { limit: 7 } });
  new AccessProfile(stack, "team", {
    forEach: teams,
    name: `Team ${teams.key}`,
    budgets: [Budget.monthly(teams.getNumber("limit"))],
  });
  expect(profiles(synthesized())["team"]).toEqual({
    for_each: { a: { limit: 5 }, b: { limit: 7 } },
    name: "Team ${each.key}",
    budgets: { "1M": { max_limit: "${each.value.limit}" } },
  });
});
