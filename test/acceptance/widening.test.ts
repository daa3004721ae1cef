// Access that a plan widens, guardrails, and drift with who made it, with real Terraform.

import { type Scene, setScene, liveProfile } from "./scene";
import { type TerraformRun } from "./terraform";

const provider = (body: string): string => `provider "bifrost" {\n${body}\n}\n`;
const profile = (name: string, body: string): string =>
  `resource "bifrost_access_profile" "${name}" {\n  name = "${name}"\n${body}\n}\n`;

const NARROW = `
  is_active = false
  budgets   = { "1M" = { max_limit = 500 } }
  provider_configs = {
    openai = { allowed_models = ["gpt-4o"], key_ids = ["a"] }
  }
`;
const WIDE = `
  budgets = { "1d" = { max_limit = 500 } }
  provider_configs = {
    openai    = { all_models_allowed = true, key_ids = ["a"] }
    anthropic = { allowed_models = ["claude"], key_ids = ["*"] }
  }
  mcp_configs = { files = { tools_to_execute = ["*"] } }
`;

/** The diagnostics of one summary. */
function told(run: TerraformRun, summary: string): TerraformRun["diagnostics"] {
  return run.diagnostics.filter((diagnostic) => diagnostic.summary === summary);
}

function addresses(run: TerraformRun, summary: string): (string | undefined)[] {
  return told(run, summary).map(({ address }) => address);
}

let scene: Scene;
beforeAll(async () => {
  scene = await setScene(profile("a", NARROW) + profile("b", NARROW), {
    gateway: { generation: "2.6", newestMembers: true },
  });
  await scene.terraform.apply();
});
afterAll(() => scene.dispose());

test("a plan that widens access says so in one warning a profile, with old and new values", async () => {
  const { terraform } = scene;
  terraform.configure(profile("a", WIDE) + profile("b", NARROW));
  const run = await terraform.tryPlan();
  const [warning, ...others] = told(run, "Access is widened");
  expect(others).toEqual([]);
  expect(warning?.severity).toBe("warning");
  expect(warning?.detail.split("\n").filter((line) => line.startsWith("  "))).toEqual([
    "  is_active: inactive -> active",
    '  provider_configs.openai.all_models_allowed: models "gpt-4o" -> all models',
    '  provider_configs.anthropic: no access -> models "claude"; keys: all',
    '  budgets["1M"]: $500 every 1M -> $500 every 1d, which is $15000 every 1M',
    "  mcp_configs.files.tools_to_execute: no tools -> all tools",
  ]);
});

test("the guardrail forbid_widening makes it an error at each attribute, and nothing is changed", async () => {
  const { terraform } = scene;
  scene.changes();
  terraform.configure(
    provider("guardrails = { forbid_widening = true }") + profile("a", WIDE) + profile("b", NARROW),
  );
  const run = await terraform.tryApply();
  expect(run.code).toBe(1);
  expect(addresses(run, "Guardrail forbids wider access")).toHaveLength(5);
  expect(told(run, "Guardrail forbids wider access")[4]?.detail).toContain(
    "mcp_configs.files.tools_to_execute: no tools -> all tools",
  );
  expect(scene.changes()).toEqual([]);
});

test("guardrails refuse creations, updates, clones and what stays as it is, and only then", async () => {
  const { terraform } = scene;
  const guardrails = provider(
    "guardrails = {\n  max_monthly_budget = 600\n  require_rate_limit = true\n  forbid_all_models = true\n}",
  );
  const limited = 'rate_limit = { request_max_limit = 5, request_reset_duration = "1h" }';
  const source = await scene.hand.create({
    name: "source",
    budgets: [{ reset_duration: "1d", max_limit: 21 }],
  });
  terraform.configure(
    guardrails +
      profile("a", WIDE) +
      profile("b", NARROW) +
      profile("clone", `clone_from = "${source.id}"\n${limited}`) +
      profile("fine", `${limited}\n  budgets = { "1w" = { max_limit = 100 } }`),
  );
  const run = await terraform.tryPlan();
  expect(run.code).toBe(1);
  const errors = told(run, "Guardrail forbids this access profile");
  expect(errors.map(({ detail }) => detail.split(",")[0]).sort()).toEqual([
    'budgets["1d"].max_limit allows $15000 in a month of 30 days',
    'budgets["1d"].max_limit allows $630 in a month of 30 days',
    "provider_configs.openai.all_models_allowed allows every model",
    "rate_limit has no rate limit",
    "rate_limit has no rate limit",
  ]);
  expect(run.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(errors.length);
});

test("a limit that is known only at apply is told as such, and held to the guardrails then", async () => {
  const { terraform } = scene;
  const unknown = `resource "terraform_data" "limit" {\n  input = 900\n}\n`;
  const body = NARROW.replace("max_limit = 500", "max_limit = terraform_data.limit.output");
  terraform.configure(
    provider("guardrails = { max_monthly_budget = 600 }") +
      unknown +
      profile("a", body) +
      profile("b", NARROW),
  );
  const plan = await terraform.tryPlan();
  expect(plan.code).toBe(0);
  expect(told(plan, "Access is widened")[0]?.detail).toContain(
    'budgets["1M"].max_limit: 500 -> not known yet',
  );
  scene.changes();
  const run = await terraform.tryApply();
  expect(run.code).toBe(1);
  expect(told(run, "Guardrail forbids this access profile")[0]?.detail).toContain("allows $900");
  expect(scene.changes()).toEqual([]);
});

test.each([
  ["{ max_monthly_budget = -1 }", "guardrails.max_monthly_budget: must be greater than 0, got -1."],
  ['{ allowed_providers = [""] }', "guardrails.allowed_providers[0]: must not be empty."],
])("guardrails = %s is refused", async (guardrails, message) => {
  scene.terraform.configure(
    provider(`guardrails = ${guardrails}`) + profile("a", NARROW) + profile("b", NARROW),
  );
  const run = await scene.terraform.tryPlan();
  expect(told(run, "Invalid guardrails")[0]?.detail).toBe(message);
});

test("an adoption that widens access says what, before it happens", async () => {
  const { terraform, hand } = scene;
  const { id } = await hand.create({ name: "c", budgets: [{ reset_duration: "1M", max_limit: 5 }] });
  terraform.configure(
    profile("a", NARROW) +
      profile("b", NARROW) +
      profile("c", 'adoption_policy = "any"\n  budgets = { "1M" = { max_limit = 50 } }'),
  );
  const run = await terraform.tryPlan();
  expect(told(run, "Access is widened")[0]?.detail).toContain(
    `profile ${id}, which it adopts, more than before:\n\n  is_active: inactive -> active\n  budgets["1M"]: $5 every 1M -> $50 every 1M`,
  );
});

test("drift is told with who made it and when, a deletion too; drift_authors = false is silent", async () => {
  const { terraform, hand } = scene;
  const [a, b] = [await liveProfile(scene, "a"), await liveProfile(scene, "b")];
  await hand.update(a.id, { budgets: [{ reset_duration: "1M", max_limit: 700 }] });
  await hand.activate(a.id);
  await hand.delete(b.id);
  terraform.configure(profile("a", NARROW) + profile("b", NARROW));
  const run = await terraform.tryPlan();
  const time = String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`;
  expect(told(run, "Access profile was changed by hand").map(({ detail }) => detail)).toEqual([
    expect.stringMatching(
      new RegExp(
        `Profile ${a.id}, "a", .*\\n\\n  budgets: update by "management-api-key" at ${time}\\.\\n  is_active: activate by "management-api-key" at ${time}\\.`,
      ),
    ),
  ]);
  expect(told(run, "Access profile was deleted by hand").map(({ detail }) => detail)).toEqual([
    expect.stringMatching(
      new RegExp(`deleted by "management-api-key" at ${time}\\. The plan creates it again`),
    ),
  ]);
  terraform.configure(provider("drift_authors = false") + profile("a", NARROW) + profile("b", NARROW));
  const silent = await terraform.tryPlan();
  expect(silent.diagnostics.map(({ summary }) => summary)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/by hand$/)]),
  );
  await terraform.apply();
});
