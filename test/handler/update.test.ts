// Updating against the real gateway: one PUT with only what changed, and nothing at all when someone else was faster.
import {
  type AccessProfileDocument,
  createProfile,
  type Execution,
  specOf,
  updateProfile,
} from "../../src/handler";
import { connect } from "../api/clients";
import { oneProfile } from "../api/profiles";
import { apiError, closeServers, serve } from "../api/server";
import { messageOf } from "../../src/api/thrown";
import { bench, closeBenches, vanishing } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeServers);

type Document = Partial<AccessProfileDocument>;

/** A profile that was applied, ready to be updated. */
async function applied(document: Document) {
  const at = await bench({ initiallyActive: true });
  const prior = spec(document);
  const { detail, error } = await createProfile(at.client, prior);
  if (error !== undefined || detail === undefined)
    throw new Error("the profile was not created", { cause: error });
  const { version } = detail.access_profile;
  at.forget();
  const update = (next: Document, options: Pick<Execution, "signal" | "onOperation"> = {}) =>
    updateProfile(at.client, 1, { prior, version }, spec(next), options);
  return { ...at, prior, version, update };
}

const limits = {
  budgets: { "1M": { max_limit: 500 }, "1d": { max_limit: 20 } },
  rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
} satisfies Document;
const openai = { all_models_allowed: true, weight: 1, key_ids: ["*"] };

describe("one PUT carries only what changed, and the next plan is empty", () => {
  it.each<[string, Document, Document, object]>([
    ["a text", { ...limits, description: "a" }, { ...limits, description: "b" }, { description: "b" }],
    ["a text is cleared", { ...limits, description: "a" }, limits, { description: null }],
    ["a name", limits, { ...limits, name: "Platform" }, { name: "Platform" }],
    ["alignment falls back to its default", { calendar_aligned: true }, {}, { calendar_aligned: false }],
    [
      "one budget of two",
      limits,
      { ...limits, budgets: { "1d": { max_limit: 20 }, "1M": { max_limit: 800 } } },
      {
        budgets: [
          { max_limit: 800, reset_duration: "1M" },
          { max_limit: 20, reset_duration: "1d" },
        ],
      },
    ],
    ["all budgets are removed", limits, { rate_limit: limits.rate_limit }, { budgets: [] }],
    ["the rate limit is cleared", limits, { budgets: limits.budgets }, { rate_limit: null }],
    [
      "another cap instead of the first",
      limits,
      { ...limits, rate_limit: { request_max_limit: 9, request_reset_duration: "1d" } },
      { rate_limit: { request_max_limit: 9, request_reset_duration: "1d" } },
    ],
    [
      "a weight of 0, with what is left to the gateway as it is there",
      { provider_configs: { openai } },
      { provider_configs: { openai: { all_models_allowed: true, weight: 0 } } },
      {
        provider_configs: [
          {
            provider_name: "openai",
            all_models_allowed: true,
            weight: 0,
            blacklisted_models: [],
            key_ids: ["*"],
            model_budgets: [],
          },
        ],
      },
    ],
    ["the last provider is removed", { provider_configs: { openai } }, {}, { provider_configs: [] }],
    ["rotation is switched off", { auto_rotation_interval: "30d" }, {}, { auto_rotation_interval: "" }],
    ["tags", { tags: ["a", "b"] }, { tags: ["b", "c"] }, { tags: ["b", "c"] }],
  ])("%s", async (_name, prior, next, body) => {
    const { client, update, changes, forget } = await applied(prior);
    const { error, detail } = await update(next);
    expect(error).toBeUndefined();
    expect(changes()).toEqual([{ call: "PUT /1", body }]);

    forget();
    const live = detail?.access_profile;
    const state = live && specOf(live, spec(next));
    const again =
      state && (await updateProfile(client, 1, { prior: state, version: live.version }, spec(next)));
    expect(again).toMatchObject({ error: undefined, performed: [] });
    expect(changes()).toEqual([]);
  });
});

describe("what an update leaves alone", () => {
  it("keeps the ids of budgets, and so their usage, when another one changes", async () => {
    const { client, update } = await applied(limits);
    const before = (await client.get(1)).access_profile.budgets;
    const { detail } = await update({ ...limits, budgets: { ...limits.budgets, "1M": { max_limit: 800 } } });
    const ids = (budgets: typeof before) =>
      new Map(budgets.map(({ reset_duration, id }) => [reset_duration, id]));
    expect(ids(detail?.access_profile.budgets ?? [])).toEqual(ids(before));
  });

  it("sends nothing, and reads once, when there is nothing to do", async () => {
    const { update, changes, count } = await applied({
      ...limits,
      tags: ["b", "a"],
      provider_configs: { openai },
    });
    const { error, detail, performed } = await update({
      ...limits,
      tags: ["a", "b"],
      provider_configs: { openai },
    });
    expect({ error, performed, changes: changes(), count: count() }).toEqual({
      error: undefined,
      performed: [],
      changes: [],
      count: 1,
    });
    expect(detail?.access_profile.id).toBe(1);
  });
});

describe("the activity follows by calls of its own", () => {
  it.each<[string, Document, Document, string[]]>([
    ["deactivate", {}, { is_active: false }, ["PUT /1/deactivate"]],
    ["activate", { is_active: false }, {}, ["PUT /1/activate"]],
    ["after an update", {}, { tags: ["a"], is_active: false }, ["PUT /1", "PUT /1/deactivate"]],
  ])("%s", async (_name, prior, next, expected) => {
    const { update, calls } = await applied(prior);
    const { error, detail } = await update(next);
    expect(error).toBeUndefined();
    expect(calls()).toEqual(expected);
    expect(detail?.access_profile.is_active).toBe(next.is_active ?? true);
  });
});

describe("a change by someone else after the plan stops the update, and nothing is sent", () => {
  it("names the fields and both versions", async () => {
    const { client, update, changes, forget, version } = await applied({ tags: ["a"], description: "d" });
    const changed = await client.update(1, { tags: ["x"], description: "y" });
    forget();
    const { error, detail, performed } = await update({ tags: ["a", "b"], description: "d" });
    expect(error).toMatchObject({ name: "HandlerError", code: "changed_since_plan" });
    expect(messageOf(error)).toContain(
      `in description, tags (planned from version ${version}, live is version ${changed.version}); nothing was changed`,
    );
    expect([changes(), performed]).toEqual([[], []]);
    expect(detail?.access_profile.tags).toEqual(["x"]);
  });

  it("but a change of what is left to the gateway does not", async () => {
    const { client, update } = await applied({ provider_configs: { openai: { all_models_allowed: true } } });
    await client.update(1, {
      provider_configs: [{ provider_name: "openai", all_models_allowed: true, key_ids: ["k"] }],
    });
    const { error, detail } = await update({
      tags: ["a"],
      provider_configs: { openai: { all_models_allowed: true } },
    });
    expect(error).toBeUndefined();
    expect(detail?.access_profile).toMatchObject({ tags: ["a"], provider_configs: [{ key_ids: ["k"] }] });
  });
});

describe("an update that fails", () => {
  it("of a profile that is gone says so", async () => {
    const { client, update, forget, changes } = await applied({});
    await client.delete(1);
    forget();
    const { error, detail } = await update({ tags: ["a"] });
    expect(error).toMatchObject({ code: "gone", message: "profile 1 no longer exists" });
    expect([detail, changes()]).toEqual([undefined, []]);
  });

  it.each<[string, Document, "update" | "deactivate"]>([
    ["before its PUT", { tags: ["a"] }, "update"],
    ["before its activity", { is_active: false }, "deactivate"],
  ])("because the profile vanishes %s says so, and nothing is left", async (_name, next, method) => {
    const { client, version } = await applied({});
    const { error, detail } = await updateProfile(
      vanishing(client, method),
      1,
      { prior: spec(), version },
      spec(next),
    );
    expect(error).toMatchObject({ code: "gone", message: "profile 1 no longer exists" });
    expect(detail).toBeUndefined();
  });

  it("because its new name is taken names the other profile, and changes nothing", async () => {
    const { client, update } = await applied({ tags: ["a"] });
    await client.create({ name: "Platform" });
    const { error, detail } = await update({ name: "Platform", tags: ["b"] });
    expect(error).toMatchObject({ code: "name_taken", path: ["name"] });
    expect(messageOf(error)).toBe(
      'profile 1 cannot be renamed to "Platform": the name is already taken by profile 2',
    );
    expect(detail?.access_profile).toMatchObject({ name: "Engineering", tags: ["a"] });
  });

  it("because its new name is taken says so too when the other profile cannot be found", async () => {
    const { gateway, client, prior, version } = await applied({ tags: ["a"] });
    await client.create({ name: "Platform" });
    let refused = false;
    const { url } = await proxy(gateway.url, ({ method }) => {
      if (method === "PUT") refused = true;
      return refused && method === "GET" ? apiError(403, "no lists") : undefined;
    });
    const { error } = await updateProfile(connect(url), 1, { prior, version }, spec({ name: "Platform" }));
    expect(error).toMatchObject({ code: "name_taken", path: ["name"] });
    expect(messageOf(error)).toMatch(/: the name is already taken$/);
  });

  it("because it would change one of two live budgets names both, and nothing is sent", async () => {
    const twice = [1, 2].map((max_limit) => ({ max_limit, reset_duration: "1M" }));
    let live: object = { budgets: twice };
    const server = await serve(({ body }) => oneProfile({ ...(live = { ...live, ...(body ?? {}) }) }));
    const prior = spec({ budgets: { "1M": { max_limit: 1 } } });
    const update = (next: Document) => updateProfile(connect(server.url), 7, { prior }, spec(next));
    const outcome = await update({ budgets: { "1M": { max_limit: 9 } } });
    expect(outcome).toMatchObject({
      error: { code: "ambiguous", path: ["budgets", "1M"] },
      detail: { access_profile: { id: 7 } },
    });
    expect(messageOf(outcome.error)).toContain('budgets["1M"] matches 2 budgets on the gateway ($1 and $2)');
    expect(server.lines()).toHaveLength(1);

    expect((await update({ ...prior, tags: ["a"] })).error).toBeUndefined();
    expect(server.asked.find(({ method }) => method === "PUT")?.body).toEqual({ tags: ["a"] });
  });

  it("half-way returns the state reached", async () => {
    const { gateway, update } = await applied({});
    const { error, detail, performed } = await update(
      { tags: ["a"], is_active: false },
      { onOperation: ({ kind }) => (kind === "deactivate" ? void gateway.close() : undefined) },
    );
    expect(error).toMatchObject({ name: "ApiError" });
    expect(performed.map(({ kind }) => kind)).toEqual(["update"]);
    expect(detail?.access_profile).toMatchObject({ tags: ["a"], is_active: true });
  });
});
