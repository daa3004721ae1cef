// What ignore_changes leaves to others stays theirs, in every attribute, while something else of the profile changes.

import { App, TerraformStack } from "cdktf";
import { AccessProfile, BifrostProvider } from "cdktf-bifrost";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileIn } from "../by-hand";
import { saying, type Trusting, trusting } from "./trusting";

const members = (description: string): string => `
  description            = ${JSON.stringify(description)}
  is_active              = true
  tags                   = ["ours"]
  calendar_aligned       = false
  allow_all_providers    = false
  auto_rotation_interval = "30d"
  provider_configs = {
    openai = {
      allowed_models     = ["gpt-4o"]
      blacklisted_models = ["o1"]
      key_ids            = ["k1"]
      weight             = 1
      budgets            = { "1M" = { max_limit = 10 }, "1d" = { max_limit = 1 } }
      rate_limit         = { token_max_limit = 10, token_reset_duration = "1d" }
      model_budgets      = { "gpt-4o" = { budgets = { "1M" = { max_limit = 5 } } } }
    }
  }
  budgets            = { "1M" = { max_limit = 500 }, "1Q" = { max_limit = 900, quarter_start_month = 2 } }
  rate_limit         = { request_max_limit = 10, request_reset_duration = "1h" }
  mcp_configs        = { files = { tools_to_execute = ["read"] } }
  virtual_mcp_ids    = [1]
  mcp_tool_groups    = [2]
  mcp_servers        = ["server"]
  mcp_tool_overrides = [{ mcp_client_id = "client", tool_name = "tool", action = "include" }]`;

const entry = {
  provider_name: "openai",
  all_models_allowed: false,
  allowed_models: ["gpt-4o"],
  blacklisted_models: ["o1"],
  key_ids: ["k1"],
  weight: 1,
  budgets: [
    { max_limit: 10, reset_duration: "1M" },
    { max_limit: 1, reset_duration: "1d" },
  ],
  rate_limit: { token_max_limit: 10, token_reset_duration: "1d" },
  model_budgets: [{ model_name: "gpt-4o", budgets: [{ max_limit: 5, reset_duration: "1M" }] }],
};
const openai = (change: object): object => ({ provider_configs: [{ ...entry, ...change }] });
const quarter = { max_limit: 900, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } };
const rates = (limit: number, duration: string): object => ({
  rate_limit: { request_max_limit: limit, request_reset_duration: duration },
});

/** What is ignored, and what somebody makes of it. */
const IGNORED: readonly [path: string, drift: object | "deactivate"][] = [
  ["name", { name: "Renamed by hand" }],
  ["description", { description: "by hand" }],
  ["is_active", "deactivate"],
  ["tags", { tags: ["by hand"] }],
  ["calendar_aligned", { calendar_aligned: true }],
  ["allow_all_providers", { allow_all_providers: true }],
  ["auto_rotation_interval", { auto_rotation_interval: 86_400_000_000_000 }],
  ["provider_configs", { provider_configs: [entry, { provider_name: "foreign", all_models_allowed: true }] }],
  ['provider_configs["openai"]', openai({ key_ids: ["by hand"], weight: 7 })],
  ['provider_configs["openai"].allowed_models', openai({ allowed_models: ["by hand"] })],
  ['provider_configs["openai"].blacklisted_models', openai({ blacklisted_models: ["by hand"] })],
  ['provider_configs["openai"].key_ids', openai({ key_ids: ["by hand"] })],
  ['provider_configs["openai"].weight', openai({ weight: 0.5 })],
  ['provider_configs["openai"].budgets', openai({ budgets: [{ max_limit: 99, reset_duration: "1M" }] })],
  [
    'provider_configs["openai"].budgets["1M"]',
    openai({ budgets: [{ max_limit: 99, reset_duration: "1M" }, entry.budgets[1]] }),
  ],
  [
    'provider_configs["openai"].rate_limit',
    openai({ rate_limit: { token_max_limit: 99, token_reset_duration: "1h" } }),
  ],
  [
    'provider_configs["openai"].rate_limit.token_max_limit',
    openai({ rate_limit: { token_max_limit: 99, token_reset_duration: "1d" } }),
  ],
  [
    'provider_configs["openai"].model_budgets["gpt-4o"]',
    openai({ model_budgets: [{ model_name: "gpt-4o", budgets: [{ max_limit: 99, reset_duration: "1M" }] }] }),
  ],
  ["budgets", { budgets: [{ max_limit: 999, reset_duration: "1d" }] }],
  ['budgets["1M"]', { budgets: [{ max_limit: 999, reset_duration: "1M" }, quarter] }],
  ['budgets["1M"].max_limit', { budgets: [{ max_limit: 999, reset_duration: "1M" }, quarter] }],
  [
    'budgets["1Q"].quarter_start_month',
    {
      budgets: [
        { max_limit: 500, reset_duration: "1M" },
        { ...quarter, reset_config: { quarter_start_month: 5 } },
      ],
    },
  ],
  ["rate_limit", rates(99, "1d")],
  ["rate_limit.request_max_limit", rates(99, "1h")],
  ["mcp_configs", { mcp_configs: [{ mcp_client_id: "by hand", tools_to_execute: ["*"] }] }],
  ['mcp_configs["files"]', { mcp_configs: [{ mcp_client_id: "files", tools_to_execute: ["*"] }] }],
  [
    'mcp_configs["files"].tools_to_execute',
    { mcp_configs: [{ mcp_client_id: "files", tools_to_execute: ["write"] }] },
  ],
  ["virtual_mcp_ids", { virtual_mcps: [{ virtual_mcp_id: 9 }] }],
  ["mcp_tool_groups", { mcp_tool_groups: [{ tool_group_id: 9 }] }],
  ["mcp_servers", { mcp_servers: [{ mcp_server_id: "by hand" }] }],
  [
    "mcp_tool_overrides",
    { mcp_tool_overrides: [{ mcp_client_id: "client", tool_name: "tool", action: "exclude" }] },
  ],
  ["all", { name: "All by hand", tags: [], budgets: [] }],
];

/** What the configuration changes: something else than what is ignored. */
const configuration = (isChanged: boolean): string =>
  IGNORED.map(([path], index) => {
    const usual = members(isChanged && path !== "description" ? "second" : "first");
    const text = isChanged && path === "description" ? usual.replace('["ours"]', '["second"]') : usual;
    const ignored = path === "all" ? "all" : `[${path}]`;
    return `
resource "bifrost_access_profile" "p${index}" {
  name = "P ${index}"
${text}
  lifecycle {
    ignore_changes = ${ignored}
  }
}
`;
  }).join("");

let scene: Trusting;
const before = new Map<number, Record<string, unknown>>();
let complaints: string[];

/** The profile of a row. */
async function liveOf(index: number): Promise<Record<string, unknown>> {
  return profileIn(await scene.byHand("GET", `/${ids.get(index)}`));
}
const ids = new Map<number, string>();

beforeAll(async () => {
  scene = await trusting(configuration(false));
  await scene.terraform.apply();
  for (const [index, [, drift]] of IGNORED.entries()) {
    const state = await scene.terraform.state(`bifrost_access_profile.p${index}`);
    ids.set(index, String(state?.["id"]));
    if (drift === "deactivate") await scene.byHand("PUT", `/${ids.get(index)}/deactivate`);
    else await scene.byHand("PUT", `/${ids.get(index)}`, drift);
    before.set(index, await liveOf(index));
  }
  scene.terraform.configure(configuration(true));
  complaints = saying(await scene.terraform.tryApply());
});
afterAll(() => scene.dispose());

test("nothing is inconsistent", () => {
  expect(complaints).toEqual([]);
});

test.each(IGNORED.map(([path], index) => [path, index] as const))(
  "ignore_changes = %s: what somebody made of it stays, and the rest of the configuration is applied",
  async (path, index) => {
    const { version, updated_at: _time, ...live } = await liveOf(index);
    const { version: earlier, updated_at: _earlierTime, ...unchanged } = before.get(index) ?? {};
    const change =
      path === "all" ? {} : path === "description" ? { tags: ["second"] } : { description: "second" };
    expect(live).toEqual({ ...unchanged, ...change });
    if (path === "all") expect(version).toBe(earlier);
  },
);

test("the plan after it is empty", async () => {
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("a construct's lifecycle is kept, too", async () => {
  const app = new App({ outdir: join(scene.terraform.directory, "cdktf.out") });
  const stackOf = (id: string, description: string): string => {
    const stack = new TerraformStack(app, id);
    new BifrostProvider(stack, "bifrost");
    new AccessProfile(stack, "constructed", {
      name: "Constructed",
      description,
      tags: ["ours"],
      lifecycle: { ignoreChanges: ["tags"] },
    });
    app.synth();
    return readFileSync(join(app.outdir, "stacks", id, "cdk.tf.json"), "utf8");
  };
  const [first, second] = [stackOf("first", "first"), stackOf("second", "second")];
  const constructed = await trusting("", { provider: "apart" });
  try {
    // The workspace has its own backend and its own version of the provider.
    const written = (text: string): string => {
      const { terraform: _block, ...document }: Record<string, object> = JSON.parse(text);
      return JSON.stringify(document);
    };
    constructed.terraform.write("cdk.tf.json", written(first));
    await constructed.terraform.apply();
    await constructed.byHand("PUT", "/1", { tags: ["by hand"] });
    constructed.terraform.write("cdk.tf.json", written(second));
    expect(saying(await constructed.terraform.tryApply())).toEqual([]);
    expect(await constructed.byHand("GET", "/1")).toMatchObject({
      access_profile: { tags: ["by hand"], description: "second" },
    });
    expect(await constructed.terraform.plannedChanges()).toEqual([]);
  } finally {
    await constructed.dispose();
  }
});
