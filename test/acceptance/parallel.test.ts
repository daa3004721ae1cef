// Several runs at once, and one that hangs. `npm run test:parallel` does the same with many more names and states; two states that
// create one name at exactly the same moment are in trust/b5-one-name-twice.test.ts.

import { type Postgres, startPostgres } from "../examples/postgres";
import { holdLock } from "../reliability/parallel/held-lock";
import { compete } from "../reliability/parallel/shared-names";

test("three states that create 20 names at once: each name has one owner, the others are refused, all states are true", async () => {
  const verdict = await compete({ states: 3, names: 20, gateway: { latencyMs: 60 } });
  expect(verdict).toMatchObject({ lost: 0, doubled: 0, refused: 40, faults: [] });
}, 240_000);

describe("with the state in PostgreSQL", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test("a run that hangs keeps the lock; once it is killed, the next one settles everything", async () => {
    expect(await holdLock(postgres, 12, 12)).toEqual([]);
  }, 240_000);
});
