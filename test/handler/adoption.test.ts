// A name that is taken: who has it and the adoption policy decide, for a new profile as for a clone.
import {
  type AccessProfileClient,
  type AccessProfileDocument,
  adoptProfile,
  createLedger,
  createOrAdopt,
  createProfile,
  identityOf,
} from "../../src/handler";
import { closeClients, connect } from "../api/clients";
import { page } from "../api/profiles";
import { apiError, closeServers, serve } from "../api/server";
import { messageOf } from "../../src/api/thrown";
import { bench, closeBenches } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeClients);
afterEach(closeServers);

type Policy = NonNullable<AccessProfileDocument["adoption_policy"]>;

/** A gateway on which profile 1 has the name, as someone else made it, and profile 2 is there to be cloned. */
async function taken(holderIsActive: boolean) {
  const at = await bench({ initiallyActive: true });
  const holder = {
    tags: ["old"],
    description: "theirs",
    budgets: { "1d": { max_limit: 1 } },
    is_active: holderIsActive,
  };
  await createProfile(at.client, spec(holder));
  await createProfile(at.client, spec({ name: "Source", budgets: { "1M": { max_limit: 500 } } }));
  at.forget();
  return at;
}

const rows: [Policy, boolean, boolean][] = [
  ["never", false, false],
  ["never", true, false],
  ["retired", false, true],
  ["retired", true, false],
  ["any", false, true],
  ["any", true, true],
];

describe("create", () => {
  it.each(rows)(
    "adoption_policy %s, the holder's activity %s: taken over %s",
    async (adoption_policy, isActive, adopts) => {
      const { client, calls } = await taken(isActive);
      const outcome = await createOrAdopt(client, spec({ adoption_policy, tags: ["new"] }));
      const live = (await client.get(1)).access_profile;
      if (adopts) {
        expect(outcome).toMatchObject({
          error: undefined,
          adopted: 1,
          detail: { access_profile: { id: 1 } },
        });
        // Unset means absent for an adopted profile too.
        expect(live).toMatchObject({ tags: ["new"], description: null, budgets: [], is_active: true });
        expect(calls()).toEqual(["PUT /1", ...(isActive ? [] : ["PUT /1/activate"])]);
      } else {
        expect(outcome).toMatchObject({
          adopted: undefined,
          detail: undefined,
          error: { code: "name_taken", path: ["name"] },
        });
        const state = isActive ? "active" : "inactive";
        const reason =
          adoption_policy === "never"
            ? 'adoption_policy = "never" does not adopt it'
            : 'it is active, and adoption_policy = "retired" adopts only a profile that somebody deactivated';
        expect(messageOf(outcome.error)).toBe(
          `the name "Engineering" is already taken by the ${state} profile 1; ${reason}`,
        );
        expect(outcome.error).toMatchObject({ holder: 1 });
        expect(live).toMatchObject({ tags: ["old"], is_active: isActive });
        expect(calls()).toEqual([]);
      }
    },
  );
});

describe("clone", () => {
  it.each(rows)(
    "adoption_policy %s, the holder's activity %s: taken over %s",
    async (adoption_policy, isActive, adopts) => {
      const { client, calls } = await taken(isActive);
      const outcome = await createOrAdopt(
        client,
        spec({ adoption_policy, tags: ["new"], clone_from: "2", is_active: false }),
      );
      const live = (await client.get(1)).access_profile;
      expect(outcome.adopted).toBe(adopts ? 1 : undefined);
      expect(calls().filter((call) => call.startsWith("POST"))).toEqual([]);
      if (adopts)
        // It becomes what the clone would have been: the source, with what is set.
        expect(live).toMatchObject({
          tags: ["new"],
          budgets: [{ max_limit: 500, reset_duration: "1M" }],
          is_active: false,
        });
      else {
        expect(outcome.error).toMatchObject({ code: "name_taken" });
        expect(live).toMatchObject({ tags: ["old"], is_active: isActive });
      }
    },
  );
});

it("an adopted profile that is what is wanted is left as it is", async () => {
  const { client, calls } = await bench({ initiallyActive: true });
  const wanted = spec({ tags: ["a"], adoption_policy: "any" });
  await createProfile(client, wanted);
  const outcome = await createOrAdopt(client, wanted);
  expect(outcome).toMatchObject({ error: undefined, adopted: 1, performed: [] });
  expect(calls()).toEqual(["POST"]);
});

describe("an inactive profile that nobody deactivated is not retired", () => {
  const newborn = async (options: object = {}) => {
    const at = await bench({ initiallyActive: false, ...options });
    await at.client.create({ name: "Engineering", description: "a colleague's newborn" });
    return at;
  };

  it("and is left alone", async () => {
    const { client, calls } = await newborn();
    const outcome = await createOrAdopt(client, spec());
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "name_taken", holder: 1 } });
    expect(messageOf(outcome.error)).toContain("its audit log shows no deactivation");
    expect((await client.get(1)).access_profile).toMatchObject({
      description: "a colleague's newborn",
      version: 1,
    });
    expect(calls()).toEqual(["POST"]);
  });

  it("nor is one whose audit log cannot be read", async () => {
    const { gateway, client } = await newborn();
    await client.activate(1);
    await client.deactivate(1);
    const server = await proxy(gateway.url, ({ path }) =>
      path.endsWith("/audit-logs") ? apiError(403, "no permission") : undefined,
    );
    const outcome = await createOrAdopt(connect(server.url), spec());
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "name_taken", holder: 1 } });
    expect(messageOf(outcome.error)).toContain("its audit log cannot be read");
    expect((await createOrAdopt(client, spec())).adopted).toBe(1);
  });

  it("also when it was deactivated once and activated since by somebody who is not logged as the last", async () => {
    const { client } = await newborn();
    await client.activate(1);
    await client.deactivate(1);
    await client.activate(1);
    const outcome = await createOrAdopt(client, spec());
    expect(messageOf(outcome.error)).toContain("it is active");
  });
});

describe("profiles of the same run", () => {
  it("that another resource manages are never taken over", async () => {
    const { client } = await bench();
    const ledger = createLedger();
    const first = await createOrAdopt(client, spec({ adoption_policy: "any" }), { ledger });
    const second = await createOrAdopt(client, spec({ adoption_policy: "any", tags: ["mine"] }), { ledger });
    expect(first.error).toBeUndefined();
    expect(second).toMatchObject({ detail: undefined, error: { code: "name_taken", holder: undefined } });
    expect(messageOf(second.error)).toContain("another resource of this configuration manages it");
    expect((await client.get(1)).access_profile.tags).toEqual([]);
  });

  it.each(["never", "retired", "any"] as const)(
    "that it has just let go are taken up again, with adoption_policy %s",
    async (adoption_policy) => {
      const { client, calls } = await bench();
      const ledger = createLedger();
      await createOrAdopt(client, spec(), { ledger });
      const found = (await client.get(1)).access_profile;
      await ledger.letGo(1, () => Promise.resolve({ found, result: undefined }));
      const outcome = await createOrAdopt(client, spec({ adoption_policy, tags: ["new"] }), { ledger });
      expect(outcome).toMatchObject({ error: undefined, adopted: 1 });
      expect(calls()).toEqual(["POST", "PUT /1/activate", "PUT /1"]);
    },
  );
});

describe("exactly the profile that was decided on is taken over", () => {
  it.each<[string, (hand: AccessProfileClient) => Promise<unknown>, string]>([
    ["it was changed", (hand) => hand.update(1, { tags: ["theirs"] }), "is now at version 3"],
    ["it was renamed", (hand) => hand.update(1, { name: "Theirs" }), "is now"],
    ["it was deleted", (hand) => hand.delete(1), "no longer exists"],
  ])("not when %s meanwhile", async (_what, meddle, sentence) => {
    const { client, changes, forget } = await taken(false);
    const before = (await client.get(1)).access_profile;
    await meddle(client);
    forget();
    const adoptee = { ...identityOf(before), version: before.version };
    const outcome = await adoptProfile(client, adoptee, spec({ tags: ["new"] }));
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "changed_since_plan" } });
    expect(messageOf(outcome.error)).toContain(sentence);
    expect(changes()).toEqual([]);
  });
});

describe("a name that is taken by no profile of exactly that name is not taken over, whatever the policy", () => {
  it.each<[string, Record<string, unknown>[], string]>([
    ["by one that cannot be seen", [], "by a profile that this credential cannot see (POST"],
    [
      "by one with a longer name",
      [{ id: 5, name: "Engineering EU" }],
      "by a profile that this credential cannot see",
    ],
    [
      "by one in another case",
      [{ id: 5, name: "ENGINEERING", is_active: false }],
      'by profile 5, "ENGINEERING", which differs only in case',
    ],
  ])("%s", async (_name, visible, sentence) => {
    const server = await serve(({ method }) =>
      method === "POST" ? apiError(409, "name already exists") : page(...visible),
    );
    const outcome = await createOrAdopt(connect(server.url), spec({ adoption_policy: "any" }));
    expect(outcome).toMatchObject({
      adopted: undefined,
      detail: undefined,
      error: { code: "name_taken", path: ["name"] },
    });
    expect(messageOf(outcome.error)).toContain(sentence);
    expect(server.lines().filter((line) => !line.startsWith("GET"))).toHaveLength(1);
  });
});
