// A disk that is full, as SQLite reports it: the change is refused whole, and told as what it is.

import { createApp } from "../../src/gateway/app";
import { checkOptions } from "../../src/gateway/options";
import { openDatabase } from "../../src/gateway/store/database";
import { StorageError } from "../../src/gateway/store/storage-error";
import { storeIn } from "../../src/gateway/store/store";
import { recordsOf } from "../told";
import { CANONICAL, temporaryFile } from "./serving";

test("a change that finds the disk full is a 507 that says so, changes nothing, and works once there is room", async () => {
  const path = temporaryFile();
  const errors: unknown[] = [];
  const database = openDatabase(path);
  const store = storeIn(database, path);
  const options = checkOptions({ onError: (error) => errors.push(error) });
  const app = createApp(options, store, new AbortController().signal);
  const create = (name: string): Promise<Response> =>
    Promise.resolve(
      app.request(CANONICAL, {
        method: "POST",
        headers: { host: "localhost", "content-type": "application/json" },
        body: JSON.stringify({ name, description: "x".repeat(100_000) }),
      }),
    );
  const [pages] = recordsOf(database.pragma("page_count", { simple: false }));
  // SQLite's own bound on the pages of a file answers as a full disk does.
  database.pragma(`max_page_count = ${Number(pages?.["page_count"]) + 150}`);

  const statuses: number[] = [];
  while (!statuses.includes(507) && statuses.length < 10)
    statuses.push((await create(`p${statuses.length}`)).status);
  expect(statuses).toEqual([201, 507]);
  const refused = await create("once more");
  const said = `the database ${path} cannot be used: its disk is full; make room and send the request again (SQLITE_FULL)`;
  expect(await refused.json()).toMatchObject({ status_code: 507, error: { message: said } });
  expect(errors).toEqual([expect.any(StorageError), expect.any(StorageError)]);
  expect(String(errors[0])).toBe(`StorageError: ${said}`);
  expect(database.inTransaction).toBe(false);

  const list = await app.request(CANONICAL, { headers: { host: "localhost" } });
  expect(await list.json()).toMatchObject({ total_count: 1 });
  database.pragma("max_page_count = 100000");
  expect((await create("p1")).status).toBe(201);
  store.close();
});
