// What is acknowledged is kept: over a restart, over a kill, and whole.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ask, attachEntity, attachRole, entity, heldByUser, role, user, virtualKey } from "./people";
import { call, CANONICAL, created, read, serve, temporaryFile } from "./serving";

test("a restart with the same file loses nothing", async () => {
  const db = temporaryFile();
  const first = await serve({ db });
  await created(first, {
    name: "x",
    budgets: [{ max_limit: 99.99, reset_duration: "1M" }],
    provider_configs: [{ provider_name: "p" }],
  });
  await attachRole(first, 1, await role(first, "r"), { is_default: true });
  const [ann, team] = [await user(first, "ann", 1), await entity(first, "teams", "core")];
  await attachEntity(first, "teams", team, 1);
  await virtualKey(first, "k", "teams", team);
  const [held] = await heldByUser(first, ann);
  await ask(
    first,
    "PUT",
    `/api/governance/users/${ann}/access-profiles/1/budgets/${held?.budgets[0]?.id}/override`,
    {
      amount: 1,
      mode: "cycles",
      cycles: 3,
    },
  );
  const everything = [
    ...[`${CANONICAL}/1`, CANONICAL, `${CANONICAL}/1/versions`, `${CANONICAL}/audit-logs`],
    ...[
      "rbac/roles",
      "users",
      `users/${ann}/access-profiles`,
      `teams/${team}/access-profile`,
      "virtual-keys",
    ].map((path) => `/api/governance/${path}`),
  ];
  const before = await Promise.all(everything.map(async (path) => (await call(first, "GET", path)).body));
  await first.close();

  const second = await serve({ db });

  expect(await Promise.all(everything.map(async (path) => (await call(second, "GET", path)).body))).toEqual(
    before,
  );
  expect(await created(second, { name: "y", provider_configs: [{ provider_name: "p" }] })).toMatchObject({
    id: 2,
    provider_configs: [{ id: 2 }],
  });
});

test("an acknowledged change survives a kill", async () => {
  const db = temporaryFile();
  const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "killable.ts"), db], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line]: unknown[] = await once(child.stdout, "data");
    const url = String(line).trim();
    await call({ url }, "POST", CANONICAL, { name: "x" });
    for (let change = 1; change <= 20; change++)
      await call({ url }, "PUT", `${CANONICAL}/1`, { description: `change ${change}` });
    const ended = once(child, "exit");
    expect(child.kill("SIGKILL")).toBe(true);
    expect(await ended).toEqual([null, "SIGKILL"]);
  } finally {
    child.kill("SIGKILL");
  }

  const gateway = await serve({ db });
  expect(await read(gateway, 1)).toMatchObject({ description: "change 20", version: 21 });
  expect((await call(gateway, "GET", `${CANONICAL}/1/versions`)).body.versions).toHaveLength(21);
});

test("a change that is refused half-way leaves nothing behind, not even a used id", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  const refused = await call(gateway, "POST", CANONICAL, {
    name: "y",
    provider_configs: [{ provider_name: "p" }, { provider_name: "q", allowed_models: ["regex:("] }],
  });
  expect(refused.status).toBe(400);
  const next = await created(gateway, { name: "y", provider_configs: [{ provider_name: "p" }] });
  expect([next.id, next.provider_configs[0]?.id]).toEqual([2, 1]);
  expect((await call(gateway, "GET", `${CANONICAL}/audit-logs`)).body.total_count).toBe(2);
});

test("of many creates of one name at once, one succeeds", async () => {
  const gateway = await serve({ db: temporaryFile() });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => call(gateway, "POST", CANONICAL, { name: "x" })),
  );
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
});

test("parallel changes of one profile are all recorded", async () => {
  const gateway = await serve({ db: temporaryFile() });
  await created(gateway, { name: "x" });
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      call(gateway, "PUT", `${CANONICAL}/1`, { description: `change ${i}` }),
    ),
  );
  expect((await read(gateway, 1)).version).toBe(21);
});

test("two gateways of one process on one file see each other's changes", async () => {
  const db = temporaryFile();
  const [one, other] = await Promise.all([serve({ db }), serve({ db })]);
  await Promise.all([created(one, { name: "a" }), created(other, { name: "b" })]);
  for (const gateway of [one, other])
    expect((await call(gateway, "GET", CANONICAL)).body.access_profiles).toHaveLength(2);
});
