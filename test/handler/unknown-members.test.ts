// Members that nobody here knows survive every update of something else, and so does what a specification cannot express.
import { type AccessProfileDocument, createProfile, specOf, updateProfile } from "../../src/handler";
import { connect } from "../api/clients";
import { oneProfile } from "../api/profiles";
import { closeServers, serve } from "../api/server";
import { recordOf, untyped } from "../told";
import { futureGateway } from "./future-gateway";
import { bench, closeBenches } from "./gateways";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeServers);

type Document = Partial<AccessProfileDocument>;

const applied = {
  budgets: { "1M": { max_limit: 500 }, "1d": { max_limit: 20 } },
  rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
  provider_configs: {
    openai: {
      allowed_models: ["a"],
      budgets: { "1M": { max_limit: 5 } },
      rate_limit: { request_max_limit: 5, request_reset_duration: "1h" },
    },
    anthropic: { all_models_allowed: true },
  },
  mcp_configs: { jira: { tools_to_execute: ["*"] }, git: { tools_to_execute: ["log"] } },
} satisfies Document;

/** What someone set by hand: the lists as they are, with members of the future and product fields. */
const byHand = {
  budgets: [
    { reset_duration: "1M", max_limit: 500, alert_thresholds: [50, 80] },
    { reset_duration: "1d", max_limit: 20 },
  ],
  rate_limit: { token_max_limit: 5, token_reset_duration: "1h", burst: { tokens: 9 } },
  provider_configs: [
    {
      provider_name: "openai",
      allowed_models: ["a"],
      budgets: [{ reset_duration: "1M", max_limit: 5, alert_thresholds: [90] }],
      rate_limit: { request_max_limit: 5, request_reset_duration: "1h", burst: 3 },
      guardrails: [{ name: "pii", mode: "block" }],
      weight: 0,
      key_ids: ["k1", "k2"],
      blacklisted_models: ["old"],
      model_budgets: [
        {
          model_name: "a",
          budgets: [{ reset_duration: "1d", max_limit: 1, alert_thresholds: [10] }],
          rate_limit: { token_max_limit: 7, token_reset_duration: "1d", burst: 1 },
          priority: "high",
        },
      ],
    },
    { provider_name: "anthropic", all_models_allowed: true, region: null, key_ids: ["*"] },
  ],
  mcp_configs: [
    { mcp_client_id: "jira", tools_to_execute: ["*"], approval: "always" },
    { mcp_client_id: "git", tools_to_execute: ["log"] },
  ],
};

const withOpenai = (change: object): Document => ({
  ...applied,
  provider_configs: {
    ...applied.provider_configs,
    openai: { ...applied.provider_configs.openai, ...change },
  },
});

it.each<[string, Document]>([
  ["a text", { ...applied, description: "new" }],
  ["tags and the activity", { ...applied, tags: ["new"], is_active: false }],
  ["another budget", { ...applied, budgets: { ...applied.budgets, "1d": { max_limit: 30 } } }],
  ["a budget more", { ...applied, budgets: { ...applied.budgets, "1Y": { max_limit: 9 } } }],
  [
    "the limit of the budget itself",
    { ...applied, budgets: { ...applied.budgets, "1M": { max_limit: 600 } } },
  ],
  ["a cap of the rate limit", { ...applied, rate_limit: { ...applied.rate_limit, token_max_limit: 6 } }],
  ["the models of an entry", withOpenai({ allowed_models: ["a", "b"] })],
  ["a budget of an entry", withOpenai({ budgets: { "1M": { max_limit: 6 } } })],
  ["a cap of an entry", withOpenai({ rate_limit: { request_max_limit: 6, request_reset_duration: "1h" } })],
  ["an entry less", { ...applied, provider_configs: { openai: applied.provider_configs.openai } }],
  ["an entry more", { ...applied, provider_configs: { ...applied.provider_configs, mistral: {} } }],
  [
    "another MCP client",
    { ...applied, mcp_configs: { ...applied.mcp_configs, git: { tools_to_execute: ["log", "diff"] } } },
  ],
])("an update of %s keeps what it does not know, at every depth", async (_what, next) => {
  const { gateway } = await bench({ initiallyActive: true });
  const client = connect((await futureGateway(gateway.url)).url);
  await createProfile(client, spec(applied));
  const before = await untyped(client.update, 1, byHand);

  const { detail, error } = await updateProfile(
    client,
    1,
    { prior: specOf(before, spec(applied)) },
    spec(next),
  );
  expect(error).toBeUndefined();
  expect(specOf(detail?.access_profile ?? before, spec(next))).toMatchObject(next);
  expect(unknownOf(detail?.access_profile)).toMatchObject(
    recordOf(
      unknownOf({
        ...before,
        provider_configs: before.provider_configs.filter(
          (entry) => next.provider_configs && entry.provider_name in next.provider_configs,
        ),
      }),
    ),
  );
});

/** What nobody here models, and the product fields, by the keys of their elements. */
function unknownOf(profile: unknown): unknown {
  const modelled = [
    "max_limit",
    "allowed_models",
    "tools_to_execute",
    "token_max_limit",
    "request_max_limit",
  ];
  const server = ["id", "version", "updated_at", "name", "description", "tags", "is_active", "last_reset"];
  const keys = ["provider_name", "model_name", "reset_duration", "mcp_client_id"];
  if (Array.isArray(profile))
    return profile.every((each) => typeof each === "object" && each !== null)
      ? Object.fromEntries(
          profile.map((each: Record<string, unknown>) => [
            String(each[keys.find((key) => key in each) ?? ""]),
            unknownOf(each),
          ]),
        )
      : profile;
  if (typeof profile !== "object" || profile === null) return profile;
  return Object.fromEntries(
    Object.entries(profile)
      .filter(([name]) => !modelled.includes(name) && !server.includes(name))
      .map(([name, member]) => [name, unknownOf(member)]),
  );
}

describe("two budgets of one duration", () => {
  const twice = [1, 2].map((max_limit) => ({
    id: `b${max_limit}`,
    max_limit,
    reset_duration: "1M",
    note: "n",
  }));
  const entry = {
    provider_name: "openai",
    allowed_models: ["a"],
    model_budgets: [{ model_name: "m", budgets: twice, rate_limit: { id: "r", token_max_limit: null } }],
  };

  it("of a model that is left to the gateway are carried over as they are", async () => {
    const server = await serve(() => oneProfile({ provider_configs: [entry] }));
    const prior = spec({ provider_configs: { openai: { allowed_models: ["a"] } } });
    const desired = spec({ provider_configs: { openai: { allowed_models: ["b"] } } });
    await updateProfile(connect(server.url), 7, { prior }, desired);
    expect(server.asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
      provider_configs: [
        {
          model_budgets: [
            {
              model_name: "m",
              budgets: twice.map(({ max_limit, reset_duration, note }) => ({
                max_limit,
                reset_duration,
                note,
              })),
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(server.asked)).not.toMatch(/"b1"|"r"/);
  });

  const managed = (max_limit: number) => ({
    allowed_models: ["a"],
    model_budgets: { m: { budgets: { "1M": { max_limit } } } },
  });

  it("of a model that is managed are an error when one is to change, and nothing is sent", async () => {
    const server = await serve(() => oneProfile({ provider_configs: [entry] }));
    const prior = spec({ provider_configs: { openai: managed(1) } });
    const desired = spec({ provider_configs: { openai: managed(9) } });
    const outcome = await updateProfile(connect(server.url), 7, { prior }, desired);
    expect(outcome).toMatchObject({ error: { code: "ambiguous" }, detail: { access_profile: { id: 7 } } });
    expect(server.lines()).toHaveLength(1);
  });

  it("of a model that is managed go back as they came when something else of the entry changes", async () => {
    let live: object = { provider_configs: [entry] };
    const server = await serve(({ body }) => oneProfile({ ...(live = { ...live, ...(body ?? {}) }) }));
    const prior = spec({ provider_configs: { openai: managed(1) } });
    const desired = spec({ provider_configs: { openai: { ...managed(1), allowed_models: ["b"] } } });
    const { error } = await updateProfile(connect(server.url), 7, { prior }, desired);
    expect(error).toBeUndefined();
    const body = server.asked.find(({ method }) => method === "PUT")?.body;
    expect(body).toMatchObject({
      provider_configs: [{ model_budgets: [{ budgets: [{ max_limit: 1 }, { max_limit: 2 }] }] }],
    });
  });
});
