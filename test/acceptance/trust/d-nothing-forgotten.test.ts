// Whatever cannot be read after a creation, the profile is in the state; and one odd neighbour spoils nobody else's reading.

import { type Meddle } from "../../handler/interference";
import { makeProfile } from "../by-hand";
import { profilesIn } from "../by-hand";
import { recordOf, recordsOf } from "../../told";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;
afterEach(() => scene.dispose());

type Wire = Record<string, unknown>;
const twice = [
  { max_limit: 1, reset_duration: "1M" },
  { max_limit: 2, reset_duration: "1M" },
];
/** What the vendor publishes as its sample answer, in the members that contradict the description of the API. */
const sample = {
  provider_configs: [
    {
      id: 1,
      provider_name: "openai",
      all_models_allowed: true,
      allowed_models: ["gpt-4o"],
      rate_limit: { id: "r1", token_max_limit: 100, request_max_limit: 5 },
      budgets: [{ id: "b1", max_limit: 5, reset_duration: "1M" }],
    },
  ],
  rate_limit: { id: "r2", token_max_limit: 1000 },
  mcp_tool_overrides: [{ mcp_client_id: "client", tool_name: "tool" }],
};

/** Profiles of that name are answered with other members than the gateway has. */
const answering =
  (name: string, members: Wire): Meddle =>
  async (_asked, forward) => {
    const answer = await forward();
    const changed = (profile: Wire): Wire =>
      profile["name"] === name ? { ...profile, ...members } : profile;
    const { access_profile: one, access_profiles: many, ...rest } = recordOf(answer.json);
    return {
      status: answer.status,
      json: {
        ...rest,
        ...(one !== undefined && { access_profile: changed(recordOf(one)) }),
        ...(many !== undefined && { access_profiles: recordsOf(many).map(changed) }),
      },
    };
  };

const budgets = twice.map((each, index) => ({ id: `b${index}`, ...each, current_usage: 0 }));

test("a clone of a profile with two monthly budgets is in the state, whatever its reading says", async () => {
  const id = await withSource();
  scene.trouble = answering("P", { budgets });
  // Whether that is an error or a warning, of the apply or the plan after it: somebody is told.
  const runs = [await scene.terraform.tryApply(), await scene.terraform.tryPlan()];
  const said = runs.flatMap((run) => [...saying(run), ...saying(run, "warning")]).join("\n");
  expect(said).toContain("1M");
  expect(stated(scene)).toEqual([
    expect.objectContaining({
      address: "p",
      id: String(id + 1),
      created_at: expect.stringMatching(/^20/),
    }),
  ]);
  // Once the profile can be read, the next apply finishes it: it is not made a second time.
  scene.trouble = undefined;
  await scene.terraform.tryApply();
  expect(stated(scene)).toHaveLength(1);
  expect(profilesIn(await scene.byHand("GET", "")).filter(({ name }) => name === "P")).toHaveLength(1);
});

async function withSource(): Promise<number> {
  scene = await trusting("");
  const id = await makeProfile(scene.byHand, "Source", "active");
  scene.terraform.configure(resource("P", `  clone_from = "${id}"`));
  return id;
}

test("a new profile that cannot be read in full is in the state", async () => {
  scene = await trusting(resource("P", '  tags = ["a"]'));
  scene.trouble = answering("P", { budgets });
  await scene.terraform.tryApply();
  expect(stated(scene)).toEqual([expect.objectContaining({ id: "1" })]);
});

describe.each([
  ["two budgets of one duration", { budgets }],
  ["the vendor's sample answer", sample],
] as const)("a neighbour with %s", (_what, members) => {
  test("spoils neither the list, nor a look-up by name, nor a creation beside it", async () => {
    scene = await trusting(`
      data "bifrost_access_profiles" "all" {
        depends_on = [bifrost_access_profile.p]
      }
      data "bifrost_access_profile" "one" {
        name       = "Wanted"
        depends_on = [bifrost_access_profile.p]
      }
      ${resource("P", "")}`);
    await makeProfile(scene.byHand, "Odd", "active");
    await makeProfile(scene.byHand, "Wanted", "active");
    scene.trouble = answering("Odd", members);
    const run = await scene.terraform.tryApply();
    expect(saying(run)).toEqual([]);
  });
});

test("a profile as the vendor's sample answer has it is imported and read", async () => {
  scene = await trusting(`
    import {
      to = bifrost_access_profile.p
      id = "1"
    }`);
  await makeProfile(scene.byHand, "P", "active");
  scene.trouble = answering("P", sample);
  const run = await scene.terraform.tryPlan("-generate-config-out=generated.tf", "-out=plan.bin");
  expect(saying(run)).toEqual([]);
  const validated = await scene.terraform.run(["validate", "-json"]);
  expect(JSON.parse(validated.output)).toMatchObject({ valid: true });
});
