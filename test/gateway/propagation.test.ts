// Propagation to copies. Source: bifrost-api.md §1.2 #9, §2.8, §3 "Propagation".

import { type Gateway } from "../../src/gateway";
import { call, CANONICAL, serve, updated } from "./serving";
import {
  addMembers,
  ask,
  attachEntity,
  entity,
  type Held,
  heldByEntity,
  heldByUser,
  profile,
  spend,
  user,
} from "./people";

const monthly = (max_limit: number) => ({ max_limit, reset_duration: "1M" });
const FIRST = {
  name: "P",
  budgets: [monthly(100), { max_limit: 9, reset_duration: "1d" }],
  rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
  provider_configs: [{ provider_name: "openai", budgets: [monthly(50)] }],
  mcp_configs: [{ mcp_client_id: "wiki", tools_to_execute: ["*"] }],
};
const SECOND = {
  budgets: [monthly(200)],
  rate_limit: null,
  provider_configs: [{ provider_name: "openai", budgets: [monthly(80)] }, { provider_name: "anthropic" }],
  mcp_configs: [],
};

/** Ann and a team hold the profile and have spent; then the profile is changed. */
async function changed(): Promise<{ gateway: Gateway; ann: string; bob: string; team: string }> {
  const gateway = await serve();
  const id = await profile(gateway, FIRST);
  const [ann, bob] = [await user(gateway, "ann"), await user(gateway, "bob")];
  for (const each of [ann, bob]) await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${each}`);
  const team = await entity(gateway, "teams", "core");
  await attachEntity(gateway, "teams", team, id);
  const usage = { cost: 7, tokens: 3, provider: "openai" };
  for (const holder of [{ user_id: ann }, { team_id: team }]) await spend(gateway, id, holder, usage);
  await updated(gateway, id, SECOND);
  return { gateway, ann, bob, team };
}

const limitsOf = ({ budgets, rate_limit, provider_configs, mcp_configs }: Held) =>
  JSON.parse(JSON.stringify({ budgets, rate_limit, provider_configs, mcp_configs }));

const propagate = (gateway: Gateway, body: object) => ask(gateway, "POST", `${CANONICAL}/1/propagate`, body);
const holdings = async ({ gateway, ann, bob, team }: Awaited<ReturnType<typeof changed>>) => [
  ...(await heldByUser(gateway, ann)),
  ...(await heldByUser(gateway, bob)),
  await heldByEntity(gateway, "teams", team),
];

test("an edit reaches nobody until it is propagated, and a dry run only counts", async () => {
  const scene = await changed();
  const before = await holdings(scene);
  expect(before.map((held) => held.budgets[0]?.max_limit)).toEqual([100, 100, 100]);
  const counts = await propagate(scene.gateway, { fields: ["budgets"], dry_run: true });
  expect(counts).toMatchObject({
    affected_users: 2,
    affected_entities: 1,
    applied: false,
    user_ids: [scene.ann, scene.bob].sort(),
  });
  expect(await holdings(scene)).toEqual(before);
});

test("only the named fields are pushed, with usage and ids where the durations match", async () => {
  const scene = await changed();
  const [before] = await heldByUser(scene.gateway, scene.ann);
  await propagate(scene.gateway, { fields: ["budgets"] });
  const [after] = await heldByUser(scene.gateway, scene.ann);
  expect(after?.budgets).toMatchObject([{ id: before?.budgets[0]?.id, max_limit: 200, current_usage: 7 }]);
  expect(after && before && { ...limitsOf(after), budgets: before.budgets }).toEqual(
    before && limitsOf(before),
  );
  expect((await heldByEntity(scene.gateway, "teams", scene.team)).budgets).toMatchObject([
    { max_limit: 200, current_usage: 7 },
  ]);
});

test("rate limits, providers and MCP access are pushed, and what the profile has no more is gone", async () => {
  const scene = await changed();
  await propagate(scene.gateway, { fields: ["rate_limit", "provider_configs", "mcp_servers"] });
  for (const held of await holdings(scene)) {
    expect(held).not.toHaveProperty("rate_limit");
    expect(held).toMatchObject({
      budgets: [{ max_limit: 100 }, { max_limit: 9 }],
      provider_configs: [
        { provider_name: "openai", budgets: [{ max_limit: 80 }] },
        { provider_name: "anthropic" },
      ],
      mcp_configs: [],
    });
  }
});

test("usage is reset on demand, and only that of what is pushed", async () => {
  const scene = await changed();
  await propagate(scene.gateway, { fields: ["budgets"], reset_usage: true });
  expect((await heldByUser(scene.gateway, scene.ann))[0]).toMatchObject({
    budgets: [{ current_usage: 0 }],
    rate_limit: { token_current_usage: 3 },
    provider_configs: [{ budgets: [{ current_usage: 7 }] }],
  });
});

test("users and groups are chosen: a team is a group, and entities are left out", async () => {
  const { gateway, ann, bob, team } = await changed();
  const group = await entity(gateway, "teams", "group");
  await addMembers(gateway, group, [bob]);
  const pushed = (body: object) => propagate(gateway, { fields: ["budgets"], ...body });
  expect(await pushed({ group_ids: [group], dry_run: true })).toMatchObject({
    user_ids: [bob],
    affected_entities: 0,
  });
  expect(await pushed({ user_ids: [ann, "eve"] })).toMatchObject({ user_ids: [ann], skipped_users: 1 });
  expect((await heldByUser(gateway, bob))[0]?.budgets[0]?.max_limit).toBe(100);
  expect((await heldByEntity(gateway, "teams", team)).budgets[0]?.max_limit).toBe(100);
});

test("an override survives, as long as its budget does", async () => {
  const { gateway, ann } = await changed();
  const [held] = await heldByUser(gateway, ann);
  for (const { id } of held?.budgets ?? [])
    await ask(gateway, "PUT", `/api/governance/users/${ann}/access-profiles/1/budgets/${id}/override`, {
      amount: 5,
      mode: "forever",
    });
  await propagate(gateway, { fields: ["budgets"] });
  await updated(gateway, 1, FIRST);
  await propagate(gateway, { fields: ["budgets"] });
  const [after] = await heldByUser(gateway, ann);
  expect(after?.budgets.map(({ override_amount }) => override_amount)).toEqual([5, undefined]);
});

test("generations that know no stable ids keep usage in a propagation all the same", async () => {
  const gateway = await serve({ generation: "2.0" });
  const id = await profile(gateway, { name: "P", ...{ budgets: [monthly(1)] } });
  const ann = await user(gateway, "ann");
  await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${ann}`);
  await spend(gateway, id, { user_id: ann }, { cost: 7 });
  await updated(gateway, id, { budgets: [monthly(2)] });
  const answer = await propagate(gateway, { fields: ["budgets"] });
  expect(answer).not.toHaveProperty("affected_entities");
  expect((await heldByUser(gateway, ann))[0]?.budgets).toMatchObject([{ max_limit: 2, current_usage: 7 }]);
});
