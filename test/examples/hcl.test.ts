// The examples in HCL, for people without CDKTF: each with the Terraform of this machine.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startGateway } from "cdktf-bifrost/gateway";
import { createClient, listProfiles } from "cdktf-bifrost/handler";
import { commandsOf } from "../docs/pages";
import { followReadme } from "./readme-commands";
import { API_KEY, type ExampleScene, setExampleScene } from "./scene";
import { type TerraformEnd, terraformIn } from "./terraform-in";
import { textsBelow } from "./texts-below";

const FOLDERS = ["provider", "resource", "data-source", "import", "people", "platform"];

let scene: ExampleScene;
/** The copy of examples/hcl that everything runs in. */
let copy: string;
const ends: TerraformEnd[] = [];

/** Runs Terraform in a folder of the copy. */
async function terraform(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TerraformEnd> {
  const end = await terraformIn(scene, join(copy, folder), args, environment);
  ends.push(end);
  return end;
}

/** Runs it. @returns what it printed. @throws Error when it fails. */
async function done(...run: Parameters<typeof terraform>): Promise<string> {
  const { code, output } = await terraform(...run);
  if (code !== 0) throw new Error(`terraform ${run[1].join(" ")} failed with code ${code}:\n${output}`);
  return output;
}

const apply = ["apply", "-auto-approve"];
const destroy = ["destroy", "-auto-approve"];
const changesOf = async (folder: string): Promise<number | null> =>
  (await terraform(folder, ["plan", "-detailed-exitcode"])).code;

async function outputsOf(folder: string): Promise<Record<string, unknown>> {
  const outputs: Record<string, { value: unknown }> = JSON.parse(await done(folder, ["output", "-json"]));
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

beforeAll(async () => {
  scene = await setExampleScene("hcl");
  copy = join(scene.checkout, "examples", "hcl");
  await Promise.all(FOLDERS.map((folder) => done(folder, ["init"])));
});
afterAll(async () => scene.dispose());

test("every folder is valid, and formatted as Terraform formats it", async () => {
  const all = await Promise.all([
    terraform(".", ["fmt", "-check", "-recursive"]),
    ...FOLDERS.map((folder) => terraform(folder, ["validate"])),
  ]);
  expect(all.map(({ code }) => code)).toEqual(all.map(() => 0));
});

test("platform gives each team of its list a profile; a budget that is raised there is one request with the budget alone", async () => {
  await followReadme(scene, "examples/hcl/README.md", scene.checkout);
  scene.changes();
  const byName = async (): Promise<Map<string, Awaited<ReturnType<typeof listProfiles>>[number]>> =>
    new Map((await listProfiles(scene.hand)).map((profile) => [profile.name, profile]));
  const made = await byName();
  expect([...made.keys()].sort()).toEqual(["Legal", "Search", "Search contractors", "Support"]);
  const models = [
    { provider_name: "anthropic", all_models_allowed: true },
    { provider_name: "openai", all_models_allowed: false, allowed_models: ["gpt-4o", "gpt-4o-mini"] },
  ];
  const hourly = { request_max_limit: 5000, request_reset_duration: "1h" };
  expect(made.get("Search")).toMatchObject({
    is_active: true,
    provider_configs: models,
    budgets: [{ max_limit: 4000, reset_duration: "1M" }],
    rate_limit: hourly,
  });
  expect(made.get("Search contractors")).toMatchObject({
    is_active: true,
    provider_configs: models,
    budgets: [{ max_limit: 200, reset_duration: "1M" }],
    rate_limit: hourly,
  });
  expect(made.get("Legal")).toMatchObject({ budgets: [{ max_limit: 300 }] });
  expect(made.get("Legal")?.rate_limit).toBeUndefined();
  const idOf = (name: string): string => String(made.get(name)?.id);
  expect(await outputsOf("platform")).toEqual({
    profile_ids: { Legal: idOf("Legal"), Search: idOf("Search"), Support: idOf("Support") },
    contractors_profile_ids: { Search: idOf("Search contractors") },
    not_managed_here: [],
  });
  expect(await changesOf("platform")).toBe(0);

  const teams = join(copy, "platform", "teams.auto.tfvars");
  writeFileSync(teams, readFileSync(teams, "utf8").replace("= 4000", "= 6000"));
  // What someone clicks shows up in the outputs.
  const { id } = await scene.hand.create({ name: "Sales", tags: ["team"] });
  await scene.hand.activate(id);
  scene.changes();
  await done("platform", apply);
  expect(scene.changes()).toMatchObject([
    {
      method: "PUT",
      path: expect.stringMatching(new RegExp(`/${idOf("Search")}$`)) as unknown,
      body: { budgets: [{ max_limit: 6000, reset_duration: "1M" }] },
    },
  ]);
  expect((await outputsOf("platform"))["not_managed_here"]).toEqual(["Sales"]);
  expect(await changesOf("platform")).toBe(0);

  await done("platform", destroy);
  const left = [...(await byName()).values()].filter((profile) => profile.is_active);
  expect(left.map(({ name }) => name)).toEqual(["Sales"]);
});

test("what a team must not be is refused at the plan, by the words of the module", async () => {
  const teams = {
    " Ops": { monthly_budget: 0, models: {}, requests_per_hour: 1.5, contractors: { monthly_budget: -1 } },
    Design: { monthly_budget: 10, models: { openai: ["*", "gpt-4o"] } },
  };
  const { code, output } = await terraform("platform", ["plan", `-var=teams=${JSON.stringify(teams)}`]);
  expect(code).toBe(1);
  const words = output.replaceAll(/[│\s]+/g, " ");
  for (const message of [
    "must have 1 to 200 characters and no blanks around it",
    "monthly budget must be greater than 0",
    "Name at least one provider",
    "so it stands alone",
    "must be a whole number greater than 0",
    "monthly budget of the contractors must be greater than 0",
  ])
    expect(words).toContain(message);
});

test("the resource and the data source: a profile with its copy, and what the gateway says of them", async () => {
  await done("resource", apply);
  await done("data-source", apply);
  const profiles = await listProfiles(scene.hand);
  const engineering = profiles.find(({ name }) => name === "Engineering");
  expect(await outputsOf("data-source")).toMatchObject({
    engineering: { id: String(engineering?.id), holders: 0, spent_this_month: 0 },
    active_profiles: expect.arrayContaining(["Engineering", "Contractors"]) as unknown,
  });
  expect([await changesOf("resource"), await changesOf("data-source")]).toEqual([0, 0]);
  await done("resource", destroy);
  const retired = (await listProfiles(scene.hand)).filter(({ name }) =>
    /^(Engineering|Contractors)$/.test(name),
  );
  expect(retired.map(({ is_active }) => is_active)).toEqual([false, false]);
});

test("import takes over the profile that was made by hand, and brings it to what is written", async () => {
  const gateway = await startGateway({ apiKey: API_KEY });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  try {
    await hand.create({ name: "Support" });
    const { id } = await hand.create({
      name: "Engineering",
      budgets: [{ max_limit: 4000, reset_duration: "1M" }],
    });
    await hand.activate(id);
    const output = await done("import", apply, { BIFROST_ENDPOINT: gateway.url });
    expect(output).toContain("1 imported, 0 added, 1 changed, 0 destroyed");
    expect(await listProfiles(hand)).toMatchObject([
      { name: "Support", is_active: false },
      { name: "Engineering", id, is_active: true, budgets: [{ max_limit: 5000 }] },
    ]);
  } finally {
    await hand.close();
    await gateway.close();
  }
});

test("the key is in nothing that was printed or written", () => {
  expect(ends.length).toBeGreaterThan(15);
  const everything = [...ends.map(({ output }) => output), ...textsBelow(scene.folder)];
  expect(everything.filter((text) => text.includes(API_KEY))).toEqual([]);
});

test("the README of platform has the commands that the one above it ends with", () => {
  const [all = ""] = commandsOf("examples/hcl/README.md", "Run it");
  const [own = ""] = commandsOf("examples/hcl/platform/README.md", "Run it");
  expect(all.endsWith(own)).toBe(true);
});
