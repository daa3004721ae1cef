// Runs with state: what was once set and is now unset is cleared, what was never managed is left alone.
import { type AccessProfileDocument, HandlerError, type UpdateRequest } from "../../../src/handler";
import { planRun, reconcile, retire } from "../../../src/handler/state";
import { proxy } from "../interference";
import { closeServers } from "../../api/server";
import { connect } from "../../api/clients";
import { bench, type Bench, closeBenches } from "../gateways";
import { spec } from "../specs";
import { contextOf, freshStates, keepStatesIn, STORES } from "./states";

afterEach(async () => {
  await closeBenches();
  await closeServers();
});

const FULL: Partial<AccessProfileDocument> = {
  description: "all of it",
  tags: ["a", "b"],
  budgets: { "1M": { max_limit: 5 } },
  rate_limit: { request_max_limit: 10, request_reset_duration: "1h" },
};

const kinds = (operations: readonly { kind: string }[]): string[] => operations.map(({ kind }) => kind);

describe.each(STORES)("with states in %s", (store) => {
  keepStatesIn(store);

  test("a profile is created, kept in the state, and an unchanged run sends nothing", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    const made = await reconcile(context, spec(FULL));
    expect([made.basis, kinds(made.performed), made.error]).toEqual([
      "none",
      ["create", "activate"],
      undefined,
    ]);
    expect(await context.states.read(context.key)).toEqual({
      key: context.key,
      id: 1,
      createdAt: (await at.client.get(1)).access_profile.created_at,
      gateway: new URL(at.gateway.url).host,
      profileVersion: made.live?.version,
      spec: spec(FULL),
    });
    at.forget();
    const again = await reconcile(context, spec(FULL));
    expect([again.basis, again.performed, at.calls()]).toEqual(["state", [], []]);
  });

  test.each<[string, Partial<AccessProfileDocument>, UpdateRequest]>([
    ["what was set and is unset", {}, { description: null, tags: [], budgets: [], rate_limit: null }],
    ["one of it", { ...FULL, description: undefined }, { description: null }],
    ["what changed", { ...FULL, tags: ["c"] }, { tags: ["c"] }],
    ["the name", { ...FULL, name: "Research" }, { name: "Research" }],
  ])("with a state an update sends exactly %s", async (_what, next, patch) => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    await reconcile(context, spec(FULL));
    at.forget();
    const run = await reconcile(context, spec(next));
    expect(run.error).toBeUndefined();
    expect(at.changes()).toEqual([{ call: "PUT /1", body: patch }]);
    expect((await context.states.read(context.key))?.id).toBe(1);
  });

  test("what was never managed is left alone, what was changed by hand is repaired", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    await reconcile(context, spec({ budgets: { "1M": { max_limit: 5 } } }));
    await at.client.update(1, { tags: ["by hand"], budgets: [{ reset_duration: "1M", max_limit: 99 }] });
    await at.client.deactivate(1);
    const { live } = await reconcile(context, spec({ budgets: { "1M": { max_limit: 5 } } }));
    expect(live).toMatchObject({ tags: ["by hand"], budgets: [{ max_limit: 5 }], is_active: true });
  });

  test("a plan says the same operations, changes nothing and keeps nothing", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    expect(kinds((await planRun(context, spec(FULL))).operations)).toEqual(["create", "activate"]);
    expect(at.changes()).toEqual([]);
    expect(await context.states.read(context.key)).toBeUndefined();
  });

  test("a profile of the state that is gone is created anew", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    await reconcile(context, spec(FULL));
    await at.client.delete(1);
    const run = await reconcile(context, spec(FULL));
    expect([run.basis, kinds(run.performed), run.error]).toEqual(["gone", ["create", "activate"], undefined]);
    expect((await context.states.read(context.key))?.id).toBe(run.live?.id);
  });

  test("a run that is killed before it hears the answer finds its profile again", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    // Whoever kills a run stops everything that it would still do.
    const killed = new Promise<never>(() => undefined);
    const { url } = await proxy(at.gateway.url, async ({ method }, forward) => {
      if (method !== "POST") return undefined;
      await forward();
      return killed;
    });
    const first = { ...context, client: connect(url), states: context.states };
    void reconcile(first, spec(FULL)).catch(() => undefined);
    while (at.calls().length === 0) await new Promise((wait) => setTimeout(wait, 10));
    const left = await context.states.read(context.key);
    expect(left).toMatchObject({ id: undefined, spec: { name: "Engineering" } });
    const elsewhere = freshStates();
    await elsewhere.write(left ?? (await Promise.reject(new Error("nothing was written"))));
    const run = await reconcile({ ...context, states: elsewhere }, spec(FULL));
    expect([run.basis, kinds(run.performed), run.live?.id]).toEqual(["state", ["activate"], 1]);
  });

  test("another profile under the id of the state is not touched: the one of the state is gone", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    await reconcile(context, spec(FULL));
    const state = await context.states.read(context.key);
    if (state === undefined) throw new Error("there is no state");
    await context.states.write({ ...state, createdAt: "2020-01-01T00:00:00Z" });
    at.forget();
    const retired = await retire(context, undefined);
    expect([retired.basis, retired.performed, at.changes()]).toEqual(["gone", [], []]);
  });

  test("a state of another gateway is refused before anything is sent", async () => {
    const [one, other] = [await bench(), await bench()];
    const states = freshStates();
    await reconcile(contextOf(one, states), spec());
    await expect(reconcile(contextOf(other, states), spec())).rejects.toThrow(
      /belongs to the gateway .* use a separate state directory for each gateway/,
    );
    expect(other.count()).toBe(0);
  });

  describe("without a state", () => {
    async function existing(at: Bench, isActive: boolean): Promise<void> {
      await at.client.create({ name: "Engineering", tags: ["theirs"], description: "theirs" });
      await at.client.activate(1);
      if (!isActive) await at.client.deactivate(1);
      at.forget();
    }

    test("a deactivated profile of the name is compared as it is, and nothing unknown is cleared", async () => {
      const at = await bench();
      await existing(at, false);
      const run = await reconcile(contextOf(at, freshStates()), spec({ description: "ours" }));
      expect([run.basis, run.error]).toEqual(["name", undefined]);
      expect(at.changes()[0]).toEqual({ call: "PUT /1", body: { description: "ours" } });
      expect(run.live).toMatchObject({ tags: ["theirs"], description: "ours", is_active: true });
    });

    test.each([
      ["retired", true],
      ["never", false],
    ] as const)(
      "adoption_policy %s refuses a profile with is_active %s",
      async (adoption_policy, isActive) => {
        const at = await bench();
        await existing(at, isActive);
        const context = contextOf(at, freshStates());
        const refused = reconcile(context, spec({ adoption_policy, tags: ["ours"] }));
        await expect(refused).rejects.toThrow(HandlerError);
        await expect(refused).rejects.toThrow(/is already taken by the .* profile 1, and no state/);
        // Nothing was made, so retiring must not touch the profile of that name, which is someone else's.
        const retired = await retire(context, spec({ deletion_policy: "delete" }));
        expect([retired.performed, at.changes()]).toEqual([[], []]);
      },
    );

    test("retiring goes by the name and the policy of the specification", async () => {
      const at = await bench();
      await existing(at, true);
      const run = await retire(contextOf(at, freshStates()), spec({ deletion_policy: "delete" }));
      expect([run.basis, kinds(run.performed)]).toEqual(["name", ["delete"]]);
    });
  });

  describe("an adoption that changed nothing, because it was killed or refused, makes nothing ours", () => {
    /** A deactivated profile of another owner, and the state that a run leaves which wanted to adopt it. */
    async function half(at: Bench) {
      await at.client.create({ name: "Engineering", tags: ["theirs"] });
      await at.client.activate(1);
      await at.client.deactivate(1);
      const context = contextOf(at, freshStates());
      const { url } = await proxy(at.gateway.url, ({ method }) =>
        method === "PUT" ? { status: 403, json: { error: { message: "read only" } } } : undefined,
      );
      const failed = await reconcile({ ...context, client: connect(url) }, spec({ tags: ["ours"] }));
      expect(failed.error).toBeDefined();
      expect(await context.states.read(context.key)).toMatchObject({ id: 1, adopts: true });
      at.forget();
      return context;
    }

    test("the adoption policy decides again", async () => {
      const at = await bench();
      const context = await half(at);
      await expect(
        reconcile(context, spec({ tags: ["ours"], adoption_policy: "never" })),
      ).rejects.toMatchObject({
        code: "name_taken",
      });
      expect(at.changes()).toEqual([]);
    });

    test("the next run of the same policy adopts it", async () => {
      const at = await bench();
      const context = await half(at);
      const run = await reconcile(context, spec({ tags: ["ours"] }));
      expect([run.basis, kinds(run.performed), run.error]).toEqual([
        "name",
        ["update", "activate"],
        undefined,
      ]);
      const state = await context.states.read(context.key);
      expect(state).toMatchObject({ id: 1 });
      expect(state?.adopts).toBeUndefined();
    });

    test("retiring leaves it alone", async () => {
      const at = await bench();
      const context = await half(at);
      const run = await retire(context, spec({ deletion_policy: "delete" }));
      expect([run.performed, at.changes()]).toEqual([[], []]);
    });

    test("what was changed already is ours: it is retired", async () => {
      const at = await bench();
      const context = await half(at);
      await at.client.update(1, { tags: ["ours"] });
      await at.client.activate(1);
      const run = await retire(context, undefined);
      expect([run.basis, kinds(run.performed)]).toEqual(["state", ["deactivate"]]);
    });
  });

  test.each([
    ["deactivate", ["deactivate"]],
    ["delete", ["delete"]],
    ["abandon", []],
  ] as const)(
    "retiring with deletion_policy %s of the state does %j and forgets it",
    async (policy, done) => {
      const at = await bench();
      const context = contextOf(at, freshStates());
      await reconcile(context, spec({ deletion_policy: policy }));
      const run = await retire(context, spec({ deletion_policy: "delete", name: "Another" }));
      expect([kinds(run.performed), run.error]).toEqual([done, undefined]);
      expect(await context.states.read(context.key)).toBeUndefined();
    },
  );

  test("a profile that cannot be retired stays in the state", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    await reconcile(context, spec({ deletion_policy: "delete" }));
    await fetch(`${at.gateway.url}/dev/access-profiles/1/users/anna`, { method: "PUT" });
    const run = await retire(context, undefined);
    expect(run).toMatchObject({ performed: [], error: { code: "held" }, state: { id: 1 }, live: { id: 1 } });
    expect(await context.states.read(context.key)).toMatchObject({ id: 1 });
  });

  test("a caller that has given up before the run sends nothing", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates(), { signal: AbortSignal.abort() });
    await expect(reconcile(context, spec())).rejects.toMatchObject({ code: "cancelled" });
    expect(at.changes()).toEqual([]);
  });

  test("what a failed run may have set is cleared once it is no longer wanted", async () => {
    const at = await bench();
    const states = freshStates();
    const context = contextOf(at, states);
    await reconcile(context, spec());
    // The update is carried out, its answer is lost, and so is the look afterwards.
    let broken = false;
    const { url } = await proxy(at.gateway.url, async ({ method }, forward) => {
      if (method === "PUT") {
        await forward();
        broken = true;
      }
      return broken ? { status: 500, json: { message: "lost" } } : undefined;
    });
    const failed = await reconcile({ ...context, client: connect(url) }, spec({ tags: ["new"] }));
    expect(failed.error).toBeDefined();
    expect((await at.client.get(1)).access_profile.tags).toEqual(["new"]);
    const next = await reconcile(context, spec());
    expect(next.live?.tags).toEqual([]);
  });

  test("another source for a profile that exists is refused", async () => {
    const at = await bench();
    const context = contextOf(at, freshStates());
    const source = await at.client.create({ name: "Base", tags: ["base"] });
    const made = await reconcile(context, spec({ clone_from: String(source.id) }));
    expect([kinds(made.performed), made.live?.name]).toEqual([["clone", "activate"], "Engineering"]);
    await expect(reconcile(context, spec({ clone_from: "99" }))).rejects.toThrow(
      "clone_from changed from 1 to 99, which requires a new profile",
    );
    const another = contextOf(at, context.states, { key: "team/research" });
    await reconcile(another, spec({ name: "Research" }));
    await expect(reconcile(another, spec({ name: "Research", clone_from: "1" }))).rejects.toThrow(
      "clone_from changed from unset to 1",
    );
  });

  test("two runs on one profile are serialised, two on different profiles overlap", async () => {
    const at = await bench();
    const states = freshStates();
    // Holds every creation back until `expected` of them are under way, so that only runs that overlap get through.
    let underWay = 0;
    let open = (): void => undefined;
    const both = new Promise<void>((done) => (open = done));
    const { url } = await proxy(at.gateway.url, async ({ method }) => {
      if (method === "POST" && (underWay += 1) === 2) open();
      if (method === "POST") await both;
      return undefined;
    });
    const client = connect(url);
    const run = (key: string, name: string) =>
      reconcile({ ...contextOf(at, states, { key }), client }, spec({ name }));
    const runs = await Promise.all([
      run("a", "Engineering"),
      run("b", "Research"),
      run("a", "Engineering"),
      run("b", "Research"),
    ]);
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined]);
    expect(runs.map(({ performed }) => performed.length).sort()).toEqual([0, 0, 2, 2]);
    expect(at.calls().filter((call) => call === "POST")).toHaveLength(2);
  });

  describe("a creation of a killed run that arrives when the next one has looked the name up", () => {
    test.each<[string, object, boolean]>([
      ["is found by the run after that", { tags: ["a"] }, true],
      ["is left alone when it says something else", { tags: ["theirs"] }, false],
    ])("%s", async (_what, sent, isOurs) => {
      const at = await bench();
      const states = freshStates();
      const desired = spec({ tags: ["a"] });
      const { key, gateway } = contextOf(at, states);
      await at.client.list({ limit: 1, offset: 0 });
      const sentAt = at.client.gatewayTime(Date.now());
      await states.write({ key, gateway, id: undefined, profileVersion: undefined, sentAt, spec: desired });
      const late = await proxy(at.gateway.url, async ({ method }) => {
        if (method === "POST") await at.client.create({ name: desired.name, ...sent });
        return undefined;
      });
      const overtaken = await reconcile({ ...contextOf(at, states), client: connect(late.url) }, desired);
      expect(overtaken.error).toMatchObject({ code: "name_taken" });

      const next = reconcile(contextOf(at, states), desired);
      if (isOurs) expect(await next).toMatchObject({ error: undefined, live: { id: 1, is_active: true } });
      else await expect(next).rejects.toMatchObject({ code: "name_taken" });
    });
  });
});
