// Edits by hand: every one shows in the next plan, and the apply repairs it.

import { type UpdateRequest } from "cdktf-bifrost/handler";
import { recordOf } from "../told";
import { liveProfile, type Scene, type SeenRequest, setScene } from "./scene";
import { type PlannedChange } from "./terraform";

const ATTRIBUTES = `
  description      = "as configured"
  tags             = ["a", "b"]
  budgets          = { "1M" = { max_limit = 100 }, "1d" = { max_limit = 99.99 } }
  rate_limit       = { request_max_limit = 10, request_reset_duration = "1h" }
  provider_configs = {
    openai = { allowed_models = ["m1"], key_ids = ["*"], budgets = { "1M" = { max_limit = 5 } } }
  }
`;

/** What was edited by hand, how, and the attributes that this changes. */
const EDITS: readonly [string, UpdateRequest, string[]][] = [
  ["a changed value", { description: "by hand" }, ["description"]],
  ["a removed value", { description: null }, ["description"]],
  ["a removed set", { tags: [] }, ["tags"]],
  ["a removed element of a map", { budgets: [{ reset_duration: "1M", max_limit: 100 }] }, ["budgets"]],
  [
    "an added element of a map",
    { budgets: [...budgets(), { reset_duration: "1w", max_limit: 1 }] },
    ["budgets"],
  ],
  ["a removed object", { rate_limit: null }, ["rate_limit"]],
  [
    "an added cap",
    { rate_limit: { ...requests(), token_max_limit: 5, token_reset_duration: "1d" } },
    ["rate_limit"],
  ],
  [
    "a budget removed inside a provider entry",
    { provider_configs: [entry({ budgets: [] })] },
    ["provider_configs"],
  ],
  [
    "a model added inside a provider entry",
    { provider_configs: [entry({ allowed_models: ["m1", "m2"] })] },
    ["provider_configs"],
  ],
  ["a removed provider", { provider_configs: [] }, ["provider_configs"]],
  ["an added provider", { provider_configs: [entry({}), { provider_name: "extra" }] }, ["provider_configs"]],
  [
    "an attribute that the configuration does not set",
    { mcp_servers: [{ mcp_server_id: "files" }], calendar_aligned: true },
    ["calendar_aligned", "mcp_servers"],
  ],
];

describe("of many profiles that were edited by hand", () => {
  let scene: Scene;
  let planned: readonly PlannedChange[];
  let repairs: readonly SeenRequest[];
  let ids: ReadonlyMap<string, number>;
  let settled: readonly PlannedChange[];

  // One life of all: a plan of many profiles takes little longer than that of one.
  beforeAll(async () => {
    const names = EDITS.map(([what]) => what);
    scene = await setScene(
      `resource "bifrost_access_profile" "edited" {\n  for_each = toset(${JSON.stringify(names)})\n  name = each.key\n${ATTRIBUTES}}\n`,
    );
    await scene.terraform.apply();
    const made = await Promise.all(names.map((name) => liveProfile(scene, name)));
    ids = new Map(made.map(({ name, id }) => [name, id]));
    for (const [what, edit] of EDITS) await scene.hand.update(ids.get(what) ?? 0, edit);
    planned = await scene.terraform.plannedChanges();
    scene.changes();
    await scene.terraform.apply();
    repairs = scene.changes();
    settled = await scene.terraform.plannedChanges();
  });
  afterAll(() => scene.dispose());

  test.each(EDITS)("%s is planned back and repaired", (what, _edit, attributes) => {
    const changes = planned.filter(({ address }) => address.endsWith(`[${JSON.stringify(what)}]`));
    expect(changes.map(({ actions }) => actions)).toEqual([["update"]]);
    const { before, after } = changes[0] ?? {};
    const changed = Object.keys(before ?? {}).filter(
      (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
    );
    expect(changed.filter((name) => name !== "version").sort()).toEqual(attributes);
    const sent = repairs.filter(({ path }) => path.endsWith(`/${ids.get(what)}`));
    expect(sent.flatMap(({ body }) => Object.keys(recordOf(body))).sort()).toEqual(attributes);
  });

  test("each was repaired by one request, and then there is nothing to do", () => {
    expect(planned).toHaveLength(EDITS.length);
    expect(repairs).toHaveLength(EDITS.length);
    expect(settled).toEqual([]);
  });
});

const CONFIGURATION = `resource "bifrost_access_profile" "p" {\n  name = "Profile"\n${ATTRIBUTES}}\n`;

let scene: Scene;

beforeAll(async () => {
  scene = await setScene(CONFIGURATION);
  await scene.terraform.apply();
});
afterAll(() => scene.dispose());

test("a profile that was deactivated by hand is planned active again", async () => {
  const { id } = await liveProfile(scene, "Profile");
  await scene.hand.deactivate(id);
  const [change] = await scene.terraform.plannedChanges();
  expect([change?.before?.["is_active"], change?.after?.["is_active"]]).toEqual([false, true]);
  await scene.terraform.apply();
  expect((await liveProfile(scene, "Profile")).is_active).toBe(true);
});

test("a product field that the configuration leaves unset is left alone, and survives an update of its entry", async () => {
  const { id } = await liveProfile(scene, "Profile");
  await scene.hand.update(id, { provider_configs: [entry({ weight: 0.5, blacklisted_models: ["m9"] })] });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  scene.terraform.configure(CONFIGURATION.replace('["m1"]', '["m1", "m3"]'));
  await scene.terraform.apply();
  const live = await liveProfile(scene, "Profile");
  expect(live.provider_configs).toEqual([
    expect.objectContaining({
      allowed_models: expect.arrayContaining(["m1", "m3"]),
      weight: 0.5,
      blacklisted_models: ["m9"],
    }),
  ]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("a profile that was deleted by hand is planned anew", async () => {
  const { id } = await liveProfile(scene, "Profile");
  await scene.hand.delete(id);
  expect((await scene.terraform.plannedChanges()).map(({ actions }) => actions)).toEqual([["create"]]);
  await scene.terraform.apply();
  expect((await liveProfile(scene, "Profile")).id).not.toBe(id);
});

test("a saved plan stops when someone changed the profile meanwhile, names what, and changes nothing", async () => {
  scene.terraform.configure(CONFIGURATION.replace("max_limit = 100", "max_limit = 200"));
  await scene.terraform.plannedChanges();
  const { id, version } = await liveProfile(scene, "Profile");
  await scene.hand.update(id, { tags: ["by hand"] });
  scene.changes();
  const run = await scene.terraform.run(["apply", "-input=false", "-json", "plan.bin"]);
  expect(run.code).toBe(1);
  // The plan in the apply says again what it widens.
  const errors = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([expect.objectContaining({ summary: "Access profile changed after the plan" })]);
  const { detail } = errors[0] ?? { detail: "" };
  expect(detail).toContain("in tags");
  expect(detail).toContain(`version ${version}`);
  expect(detail).toContain(`version ${version + 1}`);
  expect(scene.changes()).toEqual([]);
});

function budgets(): NonNullable<UpdateRequest["budgets"]> {
  return [
    { reset_duration: "1M", max_limit: 100 },
    { reset_duration: "1d", max_limit: 99.99 },
  ];
}

function requests(): NonNullable<UpdateRequest["rate_limit"]> {
  return { request_max_limit: 10, request_reset_duration: "1h" };
}

type Entry = NonNullable<UpdateRequest["provider_configs"]>[number];

function entry(change: Partial<Entry>): Entry {
  return {
    provider_name: "openai",
    allowed_models: ["m1"],
    key_ids: ["*"],
    budgets: [{ reset_duration: "1M", max_limit: 5 }],
    ...change,
  };
}
