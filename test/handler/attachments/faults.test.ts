// What gives a profile to people, on gateways that fail: nothing is done twice, nothing is lost, and whoever tries again gets there.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AccessProfileClient } from "../../../src/api";
import { startGateway } from "../../../src/gateway";
import {
  attachEntity,
  attachRole,
  clearOverride,
  detachEntity,
  detachRole,
  propagateProfile,
  setOverride,
} from "../../../src/handler/attachments";
import { closeClients, connect } from "../../api/clients";
import { type Asked, apiError, closeServers, lose, type Reply, silence } from "../../api/server";
import * as people from "../../gateway/people";
import { bench, type Bench, closeBenches } from "../gateways";
import { type Answer, proxy } from "../interference";

let at: Bench;
let made = 0;
beforeAll(async () => {
  at = await bench();
});
afterEach(closeServers);
afterAll(closeClients);
afterAll(closeBenches);

/** A profile with a budget of 500, a role with one user, and a team with a key. Nothing is attached. */
interface Setting {
  readonly profile: number;
  readonly roleId: number;
  readonly user: string;
  readonly team: string;
}

async function setting(gateway: people.At = at.gateway): Promise<Setting> {
  const n = (made += 1);
  const budgets = [{ reset_duration: "1M", max_limit: 500 }];
  const profile = await people.profile(gateway, { name: `P${n}`, budgets });
  const roleId = await people.role(gateway, `role${n}`);
  const user = await people.user(gateway, `user${n}`, roleId);
  const team = await people.entity(gateway, "teams", `Team${n}`);
  await people.virtualKey(gateway, `key${n}`, "teams", team);
  return { profile, roleId, user, team };
}

const identity = (id: number) => ({ id, createdAt: undefined });
const wish = { amount: 200, cycles: 2 };
const budgetOf = ({ team, profile }: Setting) => ({
  holder: { kind: "teams" as const, id: team, profileId: profile },
  duration: "1M" as const,
});
const attachTeam = ({ profile, team }: Setting) => people.attachEntity(at.gateway, "teams", team, profile);
const attachTheRole = ({ profile, roleId }: Setting) =>
  people.attachRole(at.gateway, profile, roleId, { apply_to_existing: true });
const spendOfTeam = ({ profile, team }: Setting) =>
  people.spend(at.gateway, profile, { team_id: team }, { cost: 7 });

/** One piece of work, and what is there when it is done. */
interface Work {
  readonly of: string;
  /** What stands before it. */
  readonly before?: (setting: Setting) => Promise<unknown>;
  readonly run: (client: AccessProfileClient, setting: Setting) => Promise<unknown>;
  readonly look: (setting: Setting) => Promise<unknown>;
  readonly done: unknown;
  /** The entry of the audit log. */
  readonly action: string;
}

const team = async ({ team: id }: Setting) => {
  const held = await at.client.entities.accessProfile("teams", id).catch(() => undefined);
  const budget = held?.access_profile.budgets[0];
  return held && [budget?.max_limit, budget?.current_usage, budget?.override_amount ?? undefined];
};
const role = async ({ profile, user }: Setting) => {
  const { roles, user_count } = await at.client.get(profile);
  const copies = await at.client.users.accessProfiles(user);
  return [roles.map(({ is_default }) => is_default), user_count, copies.length];
};

const WORKS: readonly Work[] = [
  {
    of: "a role is attached",
    run: (client, { profile, roleId }) =>
      attachRole(
        client,
        { profile: identity(profile), roleId },
        { isDefault: true, applyToExisting: true, mayBeAttached: true },
      ),
    look: role,
    done: [[true], 1, 1],
    action: "attach_role",
  },
  {
    of: "a role is detached",
    before: attachTheRole,
    run: (client, { profile, roleId }) => detachRole(client, { profile: identity(profile), roleId }),
    look: role,
    done: [[], 0, 0],
    action: "detach_role",
  },
  {
    of: "a team gets the profile",
    run: (client, { profile, team: id }) =>
      attachEntity(
        client,
        { kind: "teams", id },
        { profile: identity(profile), migrate: false, mayBeAttached: true, inPlaceOf: undefined },
      ),
    look: team,
    done: [500, 0, undefined],
    action: "attach_entity",
  },
  {
    of: "a profile is taken from a team",
    before: attachTeam,
    run: (client, { profile, team: id }) =>
      detachEntity(client, { kind: "teams", id }, profile, { preserveVirtualKeys: true }),
    look: team,
    done: undefined,
    action: "detach_entity",
  },
  {
    of: "a budget is overridden",
    before: async (set) => [await attachTeam(set), await spendOfTeam(set)],
    run: (client, set) => setOverride(client, budgetOf(set), wish, "none"),
    look: team,
    done: [500, 7, 200],
    action: "override_budget",
  },
  {
    of: "an override is taken",
    before: async (set) => [await attachTeam(set), await setOverride(at.client, budgetOf(set), wish, "none")],
    run: (client, set) => clearOverride(client, budgetOf(set), wish),
    look: team,
    done: [500, 0, undefined],
    action: "clear_override",
  },
  {
    of: "a profile is propagated",
    before: async (set) => {
      await attachTeam(set);
      await spendOfTeam(set);
      await at.client.update(set.profile, { budgets: [{ reset_duration: "1M", max_limit: 800 }] });
    },
    run: (client, { profile }) => propagateProfile(client, identity(profile), { fields: ["budgets"] }),
    look: team,
    done: [800, 7, undefined],
    action: "propagate",
  },
];

/** How a gateway fails: what is answered, and whether the work was done before. */
const FAULTS: readonly { readonly what: string; readonly reply: Reply; readonly isDone: boolean }[] = [
  { what: "500 instead of the work", reply: apiError(500, "boom"), isDone: false },
  { what: "500 after the work", reply: apiError(500, "boom"), isDone: true },
  { what: "a cut connection before the work", reply: lose, isDone: false },
  { what: "a cut connection after the work", reply: lose, isDone: true },
  { what: "429", reply: apiError(429, "slow down", { "retry-after": "0" }), isDone: false },
  { what: "no answer, after the work", reply: silence, isDone: true },
];

/** A gateway whose first answers to a change are faults. @param forwarded told of each change that reaches the gateway */
function failing(
  { reply, isDone }: (typeof FAULTS)[number],
  times: number,
  forwarded: (answer: Answer) => void,
) {
  let left = times;
  return proxy(at.gateway.url, async ({ method }: Asked, forward) => {
    if (method === "GET") return undefined;
    const isFault = left > 0;
    left -= 1;
    if (isFault && !isDone) return reply;
    const answer = await forward();
    forwarded(answer);
    return isFault ? reply : answer;
  });
}

/** Runs it until it ends well, as somebody who applies again does. @returns how often it ran */
async function untilDone(run: () => Promise<unknown>): Promise<number> {
  for (let runs = 1; ; runs += 1) {
    const error: unknown = await run().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error === undefined) return runs;
    if (runs === 5) throw error;
  }
}

const entries = async (profile: number, action: string): Promise<number> =>
  (await at.client.auditLogs(profile, { limit: 100, offset: 0, action })).audit_logs.length;

/** What a gateway says twice in a row is in the way of a piece of work; what comes of it. */
async function outcomeOf({ of, before, run, look, done, action }: Work, fault: (typeof FAULTS)[number]) {
  const set = await setting();
  await before?.(set);
  const worked: Answer[] = [];
  const server = await failing(fault, 2, (answer) => worked.push(answer));
  const client = connect(server.url, { maxRetries: 1, requestTimeout: fault.reply === silence ? 1.5 : 10 });
  await untilDone(() => run(client, set));
  const reached = await look(set);
  // A PUT states a value, and pushed fields are the same after the second time. All else is done once.
  const mayRepeat = ["override_budget", "propagate"].includes(action);
  const times = mayRepeat ? worked.filter(({ status }) => status < 300).length : 1;
  const logged = await entries(set.profile, action);
  // Once more changes nothing, and needs no second run.
  const again = await untilDone(() => run(client, set));
  const outcome = { reached, logged, again, after: await look(set) };
  return [
    { of, ...outcome },
    { of, reached: done, logged: times, again: 1, after: done },
  ];
}

test.each(FAULTS)("$what, twice: each change is there in the end, once", async (fault) => {
  const outcomes = await Promise.all(WORKS.map((work) => outcomeOf(work, fault)));
  expect(outcomes.map(([is]) => is)).toEqual(outcomes.map(([, shouldBe]) => shouldBe));
});

test("a propagation that resets usage goes out once: found in the audit log, or its outcome is unknown", async () => {
  for (const isDone of [true, false]) {
    const set = await setting();
    await attachTeam(set);
    await spendOfTeam(set);
    const worked: Answer[] = [];
    const server = await failing({ what: "cut", reply: lose, isDone }, 1, (answer) => worked.push(answer));
    const client = connect(server.url, { maxRetries: 3 });
    const reset = propagateProfile(client, identity(set.profile), { fields: ["budgets"], reset_usage: true });
    if (isDone) expect(await reset).toMatchObject({ answer: undefined });
    else await expect(reset).rejects.toMatchObject({ code: "outcome_unknown" });
    expect(worked).toHaveLength(isDone ? 1 : 0);
    expect(await team(set)).toEqual([500, isDone ? 0 : 7, undefined]);
  }
});

test("a change that a cancellation interrupts is not forgotten where it was done", async () => {
  const set = await setting();
  const stop = new AbortController();
  const server = await proxy(at.gateway.url, async ({ method }, forward) => {
    if (method === "GET") return undefined;
    await forward();
    stop.abort();
    return silence;
  });
  const client = connect(server.url, { requestTimeout: 2 });
  const { profile, roleId } = set;
  const attached = attachRole(
    client,
    { profile: identity(profile), roleId },
    { isDefault: true, applyToExisting: true, mayBeAttached: false },
    stop.signal,
  );
  expect(await attached).toMatchObject({ role: { role_id: roleId } });
  expect(await role(set)).toEqual([[true], 1, 1]);
  expect(await entries(profile, "attach_role")).toBe(1);
});

test("two of five requests fail in turn, in every way that the gateway has: all that is given arrives once, and all of it can be taken", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-faults-"));
  const calm = await startGateway({ db: join(folder, "gateway.db") });
  const seeds = [1, 2, 3];
  const gateways = await Promise.all(
    seeds.map((seed) => startGateway({ db: join(folder, "gateway.db"), faultRate: 0.4, seed })),
  );
  const hand = connect(calm.url);
  try {
    await Promise.all(
      gateways.map(async ({ url }) => {
        const set = await setting(calm);
        const { profile, roleId, user, team: id } = set;
        const client = connect(url, { maxRetries: 8 });
        const [give, take] = [
          WORKS.filter(({ of }) => /attached|gets|overridden|propagated/.test(of)),
          WORKS.filter(({ of }) => /detached|taken/.test(of)).reverse(),
        ];
        for (const { run } of give) await untilDone(() => run(client, set));
        expect((await hand.get(profile)).user_count).toBe(1);
        expect(await hand.users.accessProfiles(user)).toHaveLength(1);
        const held = (await hand.entities.accessProfile("teams", id)).access_profile;
        expect(held.budgets.map((budget) => [budget.max_limit, budget.override_amount])).toEqual([
          [500, 200],
        ]);
        for (const { run } of take) await untilDone(() => run(client, set));
        const { roles, user_count } = await hand.get(profile);
        expect([roles, user_count]).toEqual([[], 0]);
        await expect(hand.entities.accessProfile("teams", id)).rejects.toMatchObject({ code: "not_found" });
        expect((await hand.entities.get("teams", id)).virtual_keys).toHaveLength(1);
        expect((await hand.roles.get(roleId)).id).toBe(roleId);
      }),
    );
  } finally {
    await closeClients();
    await Promise.all([calm, ...gateways].map((gateway) => gateway.close()));
    rmSync(folder, { recursive: true });
  }
});
