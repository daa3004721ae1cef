// Creating and cloning against the real gateway: the calls that are made and the state that is reached.
import { createProfile, specOf } from "../../src/handler";
import { connect } from "../api/clients";
import { wireProfile } from "../api/profiles";
import { closeServers } from "../api/server";
import { recordOf } from "../told";
import { bench, closeBenches } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeServers);

describe("a new profile is as active as wanted, whatever the gateway starts with", () => {
  it.each([
    { initiallyActive: true, is_active: true, calls: ["POST"] },
    { initiallyActive: true, is_active: false, calls: ["POST", "PUT /1/deactivate"] },
    { initiallyActive: false, is_active: true, calls: ["POST", "PUT /1/activate"] },
    { initiallyActive: false, is_active: false, calls: ["POST"] },
  ])(
    "starts active $initiallyActive, wanted active $is_active",
    async ({ initiallyActive, is_active, calls: expected }) => {
      const { client, calls } = await bench({ initiallyActive });
      const outcome = await createProfile(client, spec({ is_active }));
      expect(outcome.error).toBeUndefined();
      expect(outcome.detail?.access_profile).toMatchObject({ id: 1, is_active });
      expect(calls()).toEqual(expected);
    },
  );
});

describe("what a gateway makes of a new profile on save is not sent again", () => {
  const calls = ["POST", "PUT /1/activate"];

  it("a text that it tidied", async () => {
    const at = await bench({ tidyTexts: true });
    const outcome = await createProfile(at.client, spec({ description: " Two  words ", tags: ["Prod"] }));
    expect([outcome.error, at.calls()]).toEqual([undefined, calls]);
  });

  it("a default that it leaves out of its answers", async () => {
    const at = await bench({ initiallyActive: false });
    const { url } = await proxy(at.gateway.url, async (_request, forward) => {
      const { status, json } = await forward();
      const { allow_all_providers: _left, ...rest } = recordOf(recordOf(json)["access_profile"]);
      return { status, json: { access_profile: rest } };
    });
    const outcome = await createProfile(connect(url), spec({ allow_all_providers: false }));
    expect([outcome.error, at.calls()]).toEqual([undefined, calls]);
  });
});

describe("a new profile with everything", () => {
  const everything = spec({
    description: "All of it",
    tags: ["b", "a"],
    calendar_aligned: true,
    allow_all_providers: false,
    auto_rotation_interval: "36h",
    provider_configs: {
      openai: {
        allowed_models: ["gpt-4o"],
        budgets: { "1M": { max_limit: 99.99 } },
        rate_limit: { request_max_limit: 600, request_reset_duration: "1h" },
        blacklisted_models: ["gpt-3"],
        key_ids: ["*"],
        weight: 0,
        model_budgets: { "gpt-4o": { budgets: { "1d": { max_limit: 5 } } } },
      },
      anthropic: { all_models_allowed: true, key_ids: [] },
    },
    budgets: { "1M": { max_limit: 5000 }, "1Q": { max_limit: 12_000, quarter_start_month: 2 } },
    rate_limit: {
      token_max_limit: 2 ** 53 - 1,
      token_reset_duration: "1d",
      request_max_limit: 5,
      request_reset_duration: "1h",
    },
    mcp_configs: { jira: { tools_to_execute: ["*"] } },
  });

  it("is created by one POST, and the state read back means what was asked for", async () => {
    const { client, calls } = await bench({ initiallyActive: true });
    const outcome = await createProfile(client, everything);
    expect(outcome.error).toBeUndefined();
    expect(calls()).toEqual(["POST"]);
    const live = outcome.detail?.access_profile;
    expect(live && specOf(live, everything)).toEqual(everything);
  });
});

describe("a clone", () => {
  const source = {
    name: "Source",
    tags: ["kept"],
    budgets: { "1M": { max_limit: 500 } },
    rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
    provider_configs: { openai: { all_models_allowed: true, key_ids: ["*"] } },
  } as const;

  async function cloned(own: Parameters<typeof spec>[0]) {
    const at = await bench({ initiallyActive: true });
    await createProfile(
      at.client,
      spec({
        ...source,
        tags: [...source.tags],
        provider_configs: { openai: { all_models_allowed: true, key_ids: ["*"] } },
      }),
    );
    at.forget();
    const desired = spec({ name: "Copy", clone_from: "1", ...own });
    const outcome = await createProfile(at.client, desired);
    return { ...at, outcome, live: outcome.detail?.access_profile };
  }

  it("without settings of its own is one POST, and has what its source has", async () => {
    const { outcome, live, calls, changes } = await cloned({});
    expect(outcome.error).toBeUndefined();
    expect(calls()).toEqual(["POST /1/clone"]);
    expect(changes()[0]?.body).toEqual({ name: "Copy" });
    expect(live).toMatchObject({ id: 2, name: "Copy", budgets: [{ max_limit: 500, reset_duration: "1M" }] });
  });

  it("with settings of its own is one POST and one PUT, which sends what differs from the source", async () => {
    const { outcome, live, changes } = await cloned({
      description: "mine",
      budgets: { "1M": { max_limit: 50 } },
      rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
      is_active: false,
    });
    expect(outcome.error).toBeUndefined();
    expect(changes()).toEqual([
      { call: "POST /1/clone", body: { name: "Copy", description: "mine" } },
      { call: "PUT /2", body: { budgets: [{ max_limit: 50, reset_duration: "1M" }] } },
      { call: "PUT /2/deactivate", body: undefined },
    ]);
    expect(live).toMatchObject({
      is_active: false,
      budgets: [{ max_limit: 50 }],
      rate_limit: { token_max_limit: 5 },
    });
  });

  it("that sets only what its source has sends no PUT", async () => {
    const { calls, outcome } = await cloned({ budgets: { "1M": { max_limit: 500 } } });
    expect(calls()).toEqual(["POST /1/clone"]);
    expect(outcome.performed.map(({ kind }) => kind)).toEqual(["clone"]);
  });

  it("of a profile that is not there is refused at clone_from", async () => {
    const { client, calls } = await bench();
    const outcome = await createProfile(client, spec({ clone_from: "99" }));
    expect(outcome).toMatchObject({ detail: undefined, performed: [] });
    expect(outcome.error).toMatchObject({
      code: "gone",
      path: ["clone_from"],
      message: "profile 99, the source of the clone, does not exist",
    });
    expect(calls()).toEqual(["POST /99/clone"]);
  });
});

it("of a profile with two budgets of one duration is read like any other", async () => {
  const { gateway } = await bench({ initiallyActive: true });
  const twice = [7, 5].map((max_limit) => ({ max_limit, reset_duration: "1M" }));
  const { url } = await proxy(gateway.url, async (_asked, forward) => {
    const answer = await forward();
    const { access_profile: profile, ...rest } = recordOf(answer.json);
    return profile === undefined
      ? answer
      : { ...answer, json: { ...rest, access_profile: { ...recordOf(profile), budgets: twice } } };
  });
  const client = connect(url);
  await client.create({ name: "Source" });
  const outcome = await createProfile(client, spec({ name: "Copy", clone_from: "1", tags: ["a"] }));
  expect(outcome.error).toBeUndefined();
  expect(outcome.detail?.access_profile).toMatchObject({ id: 2, tags: ["a"] });
  expect(specOf(outcome.detail?.access_profile ?? wireProfile()).budgets).toEqual({ "1M": { max_limit: 5 } });
});

describe("a creation that fails half-way keeps what was reached", () => {
  it("when the gateway takes no more requests after the POST", async () => {
    const { client, gateway } = await bench({ initiallyActive: false });
    const outcome = await createProfile(client, spec({ tags: ["a"] }), {
      onOperation: ({ kind }) => (kind === "activate" ? void gateway.close() : undefined),
    });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 1, is_active: false, tags: ["a"] });
    expect(outcome.performed.map(({ kind }) => kind)).toEqual(["create"]);
    expect(outcome.error).toMatchObject({ name: "ApiError", code: "unreachable" });
  });

  it("when the caller gives up after the POST", async () => {
    const controller = new AbortController();
    const { client, calls } = await bench({ initiallyActive: false });
    const create = client.create;
    const giving = {
      ...client,
      create: async (...call: Parameters<typeof create>) => {
        const made = await create(...call);
        controller.abort();
        return made;
      },
    };
    const outcome = await createProfile(giving, spec(), { signal: controller.signal });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 1, is_active: false });
    expect(outcome.error).toMatchObject({ name: "ApiError", code: "cancelled" });
    expect(calls()).toEqual(["POST"]);
  });
});

it("announces each operation before it is carried out, and only those that are", async () => {
  const { client } = await bench({ initiallyActive: true });
  const announced: string[] = [];
  await createProfile(client, spec(), { onOperation: ({ kind }) => announced.push(kind) });
  expect(announced).toEqual(["create"]);
});
