// A name that is taken: who has it and the adoption policy decide, for a new profile as for a clone.
import { type AccessProfileDocument, createProfile } from "../../src/handler";
import { closeClients, connect } from "../api/clients";
import { page } from "../api/profiles";
import { apiError, closeServers, serve } from "../api/server";
import { bench, closeBenches } from "./gateways";
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
      const outcome = await createProfile(client, spec({ adoption_policy, tags: ["new"] }));
      const live = (await client.get(1)).access_profile;
      if (adopts) {
        expect(outcome).toMatchObject({
          error: undefined,
          adopted: 1,
          detail: { access_profile: { id: 1 } },
        });
        // Unset means absent for an adopted profile too.
        expect(live).toMatchObject({ tags: ["new"], description: null, budgets: [], is_active: true });
        expect(calls()).toEqual(["POST", "PUT /1", ...(isActive ? [] : ["PUT /1/activate"])]);
      } else {
        expect(outcome).toMatchObject({
          adopted: undefined,
          detail: undefined,
          error: { code: "name_taken", path: ["name"] },
        });
        const state = isActive ? "active" : "deactivated";
        expect((outcome.error as Error).message).toBe(
          `the name "Engineering" is taken by the ${state} profile 1, and adoption_policy = "${adoption_policy}" does not take it over`,
        );
        expect((outcome.error as { remedy?: string }).remedy).toContain("terraform import ADDRESS 1");
        expect(live).toMatchObject({ tags: ["old"], is_active: isActive });
        expect(calls()).toEqual(["POST"]);
      }
    },
  );
});

describe("clone", () => {
  it.each(rows)(
    "adoption_policy %s, the holder's activity %s: taken over %s",
    async (adoption_policy, isActive, adopts) => {
      const { client, calls } = await taken(isActive);
      const outcome = await createProfile(
        client,
        spec({ adoption_policy, tags: ["new"], clone_from: "2", is_active: false }),
      );
      const live = (await client.get(1)).access_profile;
      expect(outcome.adopted).toBe(adopts ? 1 : undefined);
      expect(calls()[0]).toBe("POST /2/clone");
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
  const outcome = await createProfile(client, wanted);
  expect(outcome).toMatchObject({ error: undefined, adopted: 1, performed: [] });
  expect(calls()).toEqual(["POST", "POST"]);
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
      'by profile 5, "ENGINEERING", which differs in case only',
    ],
  ])("%s", async (_name, visible, sentence) => {
    const server = await serve(({ method }) =>
      method === "POST" ? apiError(409, "name already exists") : page(...visible),
    );
    const outcome = await createProfile(connect(server.url), spec({ adoption_policy: "any" }));
    expect(outcome).toMatchObject({
      adopted: undefined,
      detail: undefined,
      error: { code: "name_taken", path: ["name"] },
    });
    expect((outcome.error as Error).message).toContain(sentence);
    expect(server.lines().filter((line) => !line.startsWith("GET"))).toHaveLength(1);
  });
});
