// Retiring against the real gateway, by deletion policy.
import { attachEntity, entity } from "../gateway/people";
import { type AccessProfileDocument, createProfile, retireProfile } from "../../src/handler";
import { connect } from "../api/clients";
import { apiError, closeServers } from "../api/server";
import { messageOf } from "../../src/api/thrown";
import { recordOf } from "../told";
import { bench, closeBenches, vanishing } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeServers);

type Policy = AccessProfileDocument["deletion_policy"];

/** A profile that was applied with a policy, ready to be retired. */
async function applied(deletion_policy: Policy, is_active = true) {
  const at = await bench({ initiallyActive: true });
  const prior = spec({ deletion_policy, is_active });
  await createProfile(at.client, prior);
  at.forget();
  const retire = () => retireProfile(at.client, 1, { prior });
  const dev = (path: string) => fetch(`${at.gateway.url}/dev/access-profiles/1/${path}`, { method: "PUT" });
  return { ...at, prior, retire, dev };
}

describe("a profile is retired by its policy", () => {
  it.each<[string, Policy, boolean, string[], object | undefined]>([
    ["deactivate", "deactivate", true, ["PUT /1/deactivate"], { is_active: false }],
    ["deactivate one that is off", "deactivate", false, [], { is_active: false }],
    ["delete", "delete", true, ["DELETE /1"], undefined],
    ["abandon", "abandon", true, [], { is_active: true }],
  ])("%s", async (_name, policy, active, expected, left) => {
    const { client, retire, calls } = await applied(policy, active);
    expect((await retire()).error).toBeUndefined();
    expect(calls()).toEqual(expected);
    const after = (await client.list({ limit: 10, offset: 0 })).access_profiles;
    expect(after).toMatchObject(left === undefined ? [] : [left]);
  });

  it("abandon looks which profile it is, and changes nothing", async () => {
    const { retire, calls } = await applied("abandon");
    expect(await retire()).toMatchObject({ error: undefined, found: { id: 1 } });
    expect(calls()).toEqual([]);
  });

  it.each<Policy>(["deactivate", "delete"])(
    "%s stops where somebody renamed it after the plan",
    async (policy) => {
      const { client, retire, forget, calls } = await applied(policy);
      await client.update(1, { name: "Theirs now" });
      forget();
      expect(await retire()).toMatchObject({ error: { code: "changed_since_plan" }, performed: [] });
      expect(calls()).toEqual([]);
    },
  );
});

describe("a profile that is gone already is no failure", () => {
  it.each<Policy>(["deactivate", "delete", "abandon"])("%s", async (policy) => {
    const { client, retire, forget, calls } = await applied(policy);
    await client.delete(1);
    forget();
    expect(await retire()).toMatchObject({ error: undefined, detail: undefined });
    expect(calls()).toEqual([]);
  });

  it.each(["deactivate", "delete"] as const)("nor one that vanishes after the look: %s", async (policy) => {
    const { client, prior } = await applied(policy);
    const outcome = await retireProfile(vanishing(client, policy), 1, { prior });
    expect(outcome).toMatchObject({ error: undefined, detail: undefined });
  });

  it("nor one that vanishes after it was deactivated", async () => {
    const { client, prior } = await applied("deactivate");
    const deactivate = async (id: number) => {
      const off = await client.deactivate(id);
      await client.delete(id);
      return off;
    };
    const outcome = await retireProfile({ ...client, deactivate }, 1, { prior });
    expect(outcome).toMatchObject({ error: undefined, detail: undefined });
  });
});

describe("a profile that is held is not deleted, and nothing is lost", () => {
  it("by users: says how many and what to do", async () => {
    const { client, retire, dev } = await applied("delete");
    await dev("users/anna");
    await dev("users/ben");
    const { error, detail, performed } = await retire();
    expect(error).toMatchObject({ name: "HandlerError", code: "held", path: ["deletion_policy"] });
    expect(messageOf(error)).toContain("profile 1 cannot be deleted: 2 user(s) hold a copy of it");
    expect(recordOf(error)["remedy"]).toContain('deletion_policy = "deactivate"');
    expect([detail?.access_profile.is_active, detail?.user_count, performed]).toEqual([true, 2, []]);
    expect((await client.get(1)).access_profile.is_active).toBe(true);
  });

  it("by a team: does not speak of 0 users", async () => {
    const { retire, gateway } = await applied("delete");
    await attachEntity(gateway, "teams", await entity(gateway, "teams", "platform"), 1);
    const { error } = await retire();
    expect(error).toMatchObject({ code: "held" });
    expect(messageOf(error)).toContain("users or entities hold it");
    expect(messageOf(error)).not.toContain("0 user");
  });

  it("by someone who cannot be counted: is no other failure", async () => {
    const { gateway, prior, dev } = await applied("delete");
    await dev("users/anna");
    let refused = false;
    const { url } = await proxy(gateway.url, ({ method }) => {
      if (method === "DELETE") refused = true;
      return refused && method === "GET" ? apiError(403, "no reading") : undefined;
    });
    const { error } = await retireProfile(connect(url), 1, { prior });
    expect(error).toMatchObject({ code: "held" });
    expect(messageOf(error)).toContain("users or entities hold it");
  });
});

describe("what is no answer about the profile is never taken for gone", () => {
  it("a deletion that the gateway refuses for another reason", async () => {
    const { gateway, client, prior } = await applied("delete");
    const { url } = await proxy(gateway.url, ({ method }) =>
      method === "DELETE" ? apiError(403, "not with this key") : undefined,
    );
    const { error, performed } = await retireProfile(connect(url), 1, { prior });
    expect(error).toMatchObject({ code: "forbidden" });
    expect(performed).toEqual([]);
    expect((await client.get(1)).access_profile.is_active).toBe(true);
  });

  it.each<Policy>(["deactivate", "delete"])("a gateway that is not there: %s", async (policy) => {
    const { gateway, retire } = await applied(policy);
    await gateway.close();
    expect((await retire()).error).toMatchObject({ code: "unreachable" });
  });
});
