// A file that an older version of the gateway has written is brought up to date, and nothing of it is lost.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { MIGRATIONS } from "../../src/gateway/store/migrations";
import { recordsOf } from "../told";
import { ask, heldByEntity, heldByUser, role, user } from "./people";
import { call, CANONICAL, created, read, serve, temporaryFile, updated } from "./serving";

const RECORDED = join(__dirname, "recorded");

/** A file as it was recorded. */
function recorded(name: string): string {
  const file = temporaryFile();
  const database = new Database(file);
  database.exec(readFileSync(join(RECORDED, name), "utf8"));
  database.close();
  return file;
}

/** One pragma of a file. */
function pragma(file: string, name: string): unknown {
  const database = new Database(file);
  const [row] = recordsOf(database.pragma(name));
  database.close();
  return row?.[name];
}

test.each(readdirSync(RECORDED))("%s is migrated, with everything in it", async (name) => {
  const db = recorded(name);
  const now = () => new Date("2026-06-01T00:00:00Z");
  const gateway = await serve({ db, now });

  expect(await read(gateway, 1)).toMatchObject({
    name: "Recorded",
    version: 2,
    tags: ["old"],
    budgets: [{ id: "0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11", max_limit: 100, current_usage: 12.5 }],
    provider_configs: [{ id: 1, provider_name: "openai", key_ids: ["*"] }],
  });
  const versions = (await call(gateway, "GET", `${CANONICAL}/1/versions`)).body.versions;
  expect(versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  expect((await call(gateway, "GET", `${CANONICAL}/audit-logs`)).body.total_count).toBe(1);

  // Limits that are unset are left out, whatever they were; what people wrote is theirs.
  const answered = JSON.stringify((await call(gateway, "GET", `${CANONICAL}/1`)).body);
  expect(answered).not.toMatch(/"(rate_limit|\w+_reset_duration|\w+_last_reset)":null/);
  expect(JSON.parse(versions[0].snapshot)).toEqual(await read(gateway, 1));

  // What came with later migrations works on it, and no id is given twice.
  await user(gateway, "ann", await role(gateway, "r"));
  await call(gateway, "POST", `${CANONICAL}/1/roles`, { role_ids: [1], apply_to_existing: true });
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).body.user_count).toBe(1);
  expect((await updated(gateway, 1, { description: "new" })).version).toBe(3);
  expect(await created(gateway, { name: "Next", provider_configs: [{ provider_name: "p" }] })).toMatchObject({
    id: 2,
    provider_configs: [{ id: 2 }],
  });
  await gateway.close();
  expect(pragma(db, "user_version")).toBe(MIGRATIONS.length);
});

test("whoever held a profile holds a copy of it, unused, and a user keeps the first role", async () => {
  const db = recorded("schema-2.sql");
  const database = new Database(db);
  database.exec(`
    INSERT INTO roles (id, name) VALUES (1, 'Engineers'), (2, 'leads');
    INSERT INTO role_users VALUES (2, 'ann'), (1, 'ann'), (2, 'eve');
    INSERT INTO profile_roles (profile_id, role_id, is_default) VALUES (1, 1, 1);
    INSERT INTO user_copies VALUES (1, 'ann', 1), (1, 'bob', NULL);
    INSERT INTO entity_profiles VALUES ('teams', 'core', 1), ('customers', 'acme', 1);
  `);
  database.close();
  const gateway = await serve({ db, now: () => new Date("2026-06-01T00:00:00Z") });

  const { users } = await ask(gateway, "GET", "/api/governance/users");
  expect(users.map(({ id, role_id }: { id: string; role_id: number }) => [id, role_id])).toEqual([
    ["ann", 1],
    ["bob", null],
    ["eve", 2],
  ]);
  const [own] = (await read(gateway, 1)).budgets;
  const copies = [
    ...(await heldByUser(gateway, "ann")),
    ...(await heldByUser(gateway, "bob")),
    await heldByEntity(gateway, "teams", "core"),
    await heldByEntity(gateway, "customers", "acme"),
  ];
  for (const copy of copies)
    expect(copy).toMatchObject({
      parent_profile_id: 1,
      name: "Recorded",
      budgets: [{ max_limit: 100, current_usage: 0 }],
      provider_configs: [{ provider_name: "openai", key_ids: ["*"] }],
    });
  expect(new Set([own, ...copies.map(({ budgets }) => budgets[0])].map((budget) => budget?.id)).size).toBe(5);
  expect(copies.slice(0, 2).map(({ source }) => source)).toEqual(["role_default", "manual"]);
  await ask(gateway, "DELETE", `${CANONICAL}/1/roles/1`);
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).body.user_count).toBe(1);
});

test("a migration that fails leaves the file as it was, and names it", async () => {
  const db = recorded("schema-1.sql");
  const database = new Database(db);
  database.exec("CREATE TABLE role_users (in_the_way TEXT)");
  database.close();
  await expect(serve({ db })).rejects.toThrow(db);
  expect(pragma(db, "user_version")).toBe(1);
  const untouched = new Database(db);
  expect(
    untouched.prepare("SELECT count(*) AS tables FROM sqlite_master WHERE name = 'roles'").get(),
  ).toMatchObject({
    tables: 0,
  });
  untouched.close();
});

test(":memory: is gone when the gateway closes, and shared with no other", async () => {
  const [one, other] = [await serve({ db: ":memory:" }), await serve({ db: ":memory:" })];
  await created(one, { name: "x" });
  expect((await call(other, "GET", CANONICAL)).body.total_count).toBe(0);
  await one.close();
  expect((await call(await serve({ db: ":memory:" }), "GET", CANONICAL)).body.total_count).toBe(0);
});
