// What every store of states promises, in a directory and in PostgreSQL.
import { type ProfileState, openPostgresStore, StateError } from "../../../src/handler/state";
import { DATABASE_PASSWORD } from "../../examples/postgres";
import { contend, openContest, runInThisProcess } from "../../reliability/states/contest";
import { spec } from "../specs";
import { freshDatabase, freshStates, inDatabase, keepStatesIn, STORES } from "./states";

const state = (key: string, more: Partial<ProfileState> = {}): ProfileState => ({
  key,
  id: 7,
  gateway: "gateway.example.com",
  createdAt: "2026-01-01T00:00:00Z",
  profileVersion: 3,
  spec: spec({ tags: ["a", 'quote " \\u0000 $1 é'], budgets: { "1M": { max_limit: 0.1 } } }),
  ...more,
});

describe.each(STORES)("%s", (store) => {
  keepStatesIn(store);

  test("keeps, replaces, lists and forgets states, each as it was given", async () => {
    const states = freshStates();
    expect([await states.read("a"), await states.list()]).toEqual([undefined, []]);
    await states.remove("a");
    const keys = ["a/b", "a-b", "A-B", "../../a", "ä", "x".repeat(300), "'; DROP TABLE x; --"];
    for (const key of keys) await states.write(state(key));
    await states.write(state("a/b", { profileVersion: 4 }));
    for (const key of keys.slice(1)) expect(await states.read(key)).toEqual(state(key));
    expect((await states.list()).map(({ key }) => key).sort()).toEqual([...keys].sort());
    await states.remove("a-b");
    expect(await states.read("a-b")).toBeUndefined();
    expect(await states.read("a/b")).toEqual(state("a/b", { profileVersion: 4 }));
  });

  test("a lock keeps others of the same profile out, says so once, and lets those of another profile in", async () => {
    const states = freshStates();
    const order: string[] = [];
    const waits: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    let first: Promise<void> = Promise.resolve();
    await new Promise<void>((begun) => {
      first = states.locked("a", async () => {
        order.push("first begins");
        begun();
        await held;
        order.push("first ends");
      });
    });
    const second = states.locked("a", async () => void order.push("second"), {
      onWait: () => waits.push("second waits"),
    });
    await states.locked("b", async () => void order.push("other"));
    while (waits.length === 0) await new Promise((done) => setTimeout(done, 5));
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(["first begins", "other", "first ends", "second"]);
    expect(waits).toEqual(["second waits"]);
  });

  test("a run that waits too long says where the lock is", async () => {
    const states = freshStates();
    await states.locked("a", async () => {
      const refused = states.locked("a", async () => undefined, { patience: 0.05 });
      await expect(refused).rejects.toThrow(StateError);
      await expect(refused).rejects.toThrow(
        /^another run is working on this profile: .* after 0.05 s; wait for/,
      );
    });
  });

  test("a lock is released when the work fails", async () => {
    const states = freshStates();
    await expect(states.locked("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await states.locked("a", async () => "again", { patience: 0 })).toBe("again");
  });
});

describe("PostgreSQL only", () => {
  keepStatesIn("PostgreSQL");

  test("a contest of many runs, each with connections of its own: none is lost, none is doubled", async () => {
    // `npm run test:states` has ten processes and two hundred runs.
    const gateway = await openContest();
    try {
      const numbers = { runners: 3, own: 2, shared: 4 };
      expect(await contend(gateway, freshDatabase(), numbers, runInThisProcess)).toEqual([]);
    } finally {
      await gateway.close();
    }
  });

  test("the table is made once by those who come first, and tells its version", async () => {
    const url = freshDatabase();
    const stores = Array.from({ length: 5 }, () => openPostgresStore(url));
    await Promise.all(stores.map((each, nth) => each.locked(`k${nth}`, () => each.write(state(`k${nth}`)))));
    expect(await stores[0]?.list()).toHaveLength(5);
    const [schema] = /s\d+$/.exec(url) ?? [];
    expect(await inDatabase(`SELECT obj_description('${schema}.cdktf_bifrost_states'::regclass)`)).toEqual([
      { obj_description: "States of cdktf-bifrost handler, version 1" },
    ]);
    await inDatabase(
      `COMMENT ON TABLE ${schema}.cdktf_bifrost_states IS 'States of cdktf-bifrost handler, version 9'`,
    );
    const later = openPostgresStore(url);
    await expect(later.write(state("k"))).rejects.toThrow(
      /has version 9, and this version of cdktf-bifrost knows up to 1; use the version that made it/,
    );
    await Promise.all([...stores, later].map((each) => each.close()));
  });

  test("a run whose connection is cut loses its lock, hears of it, and writes nothing any more", async () => {
    const states = freshStates();
    await states.write(state("a"));
    await states.locked("a", async (lost) => {
      const heard = new Promise((done) => lost.addEventListener("abort", done));
      await inDatabase(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()",
      );
      await heard;
      expect(lost.reason).toEqual(
        expect.objectContaining({ message: expect.stringMatching(/was lost, and with it the lock/) }),
      );
      await expect(states.write(state("a", { profileVersion: 9 }))).rejects.toThrow(StateError);
    });
    expect(await states.read("a")).toEqual(state("a"));
    expect(await states.locked("a", async () => "free", { patience: 0 })).toBe("free");
  });

  test("errors say what to do, and never the password", async () => {
    const url = freshDatabase();
    await inDatabase(
      "CREATE ROLE guest LOGIN PASSWORD 'guest'; CREATE SCHEMA closed; GRANT USAGE ON SCHEMA closed TO guest",
    );
    const told = async (where: string): Promise<string> => {
      const store = openPostgresStore(where);
      const refused = store.locked("a", async () => undefined);
      await expect(refused).rejects.toThrow(StateError);
      await store.close();
      return refused.then(String, String);
    };
    const guest = url.replace(/\/\/[^@]*@/, "//guest:guest@").replace(/s\d+$/, "closed");
    const messages = [
      await told(guest),
      await told(url.replace(/s\d+$/, "nowhere")),
      await told(url.replace(DATABASE_PASSWORD, "wrong-password")),
      await told("postgres://u:secret-word@127.0.0.1:1/db?sslmode=disable"),
    ];
    expect(messages).toEqual([
      expect.stringMatching(/cannot be made in .*permission denied.*search_path%3DSCHEMA/),
      expect.stringMatching(/cannot be made in .*no schema.*search_path%3DSCHEMA/),
      expect.stringMatching(/cannot be reached: password authentication failed/),
      expect.stringMatching(
        /the state database postgres:\/\/127\.0\.0\.1:1\/db cannot be reached: .*ECONNREFUSED/,
      ),
    ]);
    expect(messages.join()).not.toMatch(
      new RegExp(`${DATABASE_PASSWORD}|wrong-password|secret-word|guest:guest`),
    );
  });
});
