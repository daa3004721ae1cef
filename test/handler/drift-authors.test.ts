// Who changed a profile by hand, from audit logs of every kind.
import { type AccessProfileClient, ApiError, type AuditEntry } from "../../src/handler";
import { deletionOf, driftAuthors } from "../../src/handler/internal";
import { bench, closeBenches } from "./gateways";

afterEach(closeBenches);

const at = (minute: number): string => `2026-03-01T12:${String(minute).padStart(2, "0")}:00Z`;

/** A client whose gateway has this log, in pages. */
async function withLog(
  entries: readonly AuditEntry[],
): Promise<{ client: AccessProfileClient; asked: number[] }> {
  const { client } = await bench();
  const asked: number[] = [];
  const auditLogs: AccessProfileClient["auditLogs"] = (_id, { limit, offset }) => {
    asked.push(offset);
    return Promise.resolve({
      audit_logs: entries.slice(offset, offset + limit),
      total_count: entries.length,
    });
  };
  return { client: { ...client, auditLogs }, asked };
}

const update = (minute: number, actor: string, values: unknown): AuditEntry => ({
  id: minute,
  actor,
  action: "update",
  new_values: typeof values === "string" ? values : JSON.stringify(values),
  created_at: at(minute),
});

const LOG = [
  { id: 1, actor: "make", action: "create", created_at: at(0), new_values: '{"budgets":[],"tags":[]}' },
  update(1, "ann", { budgets: [] }),
  update(2, "bob", { budgets: [], rate_limit: null }),
  { id: 3, actor: "cat", action: "deactivate", created_at: at(3) },
  { id: 4, actor: "dan", action: "propagate", created_at: at(4), new_values: '{"budgets":[]}' },
];

test.each([
  ["the newest first", [...LOG].reverse()],
  ["the oldest first", LOG],
])("%s: each attribute has the newest entry that names it", async (_order, log) => {
  const { client, asked } = await withLog(log);
  expect(await driftAuthors(client, 7, ["budgets", "rate_limit", "is_active", "tags"])).toEqual([
    { attributes: ["budgets", "rate_limit"], actor: "bob", action: "update", at: at(2) },
    { attributes: ["is_active"], actor: "cat", action: "deactivate", at: at(3) },
  ]);
  expect(asked).toEqual([0]);
});

test("a long log that begins with the oldest is asked for its last page, and no more", async () => {
  const log = Array.from({ length: 250 }, (_, index) => ({
    ...update(0, `actor ${index}`, { budgets: [] }),
    id: index,
    created_at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
  }));
  const { client, asked } = await withLog(log);
  expect((await driftAuthors(client, 7, ["budgets"]))[0]?.actor).toBe("actor 249");
  expect(asked).toEqual([0, 150]);
});

test.each<[string, Partial<AuditEntry>, object[]]>([
  [
    "no values",
    { action: "update" },
    [{ attributes: ["tags"], actor: undefined, at: undefined, action: "update" }],
  ],
  [
    "values that are no JSON",
    { action: "update", new_values: "{" },
    [{ attributes: ["tags"], actor: undefined, at: undefined, action: "update" }],
  ],
  ["values of something else", { action: "update", new_values: '{"name":"x"}' }, []],
  [
    "values as an object",
    { action: "patch", new_values: { tags: [] }, actor: "ann" },
    [{ attributes: ["tags"], actor: "ann", at: undefined, action: "patch" }],
  ],
])("an entry with %s", async (_what, entry, authors) => {
  const { client } = await withLog([{ action: "update", ...entry }]);
  expect(await driftAuthors(client, 7, ["tags"])).toEqual(authors);
});

test("a log that cannot be read says nothing, and a deletion is in it", async () => {
  const { client } = await bench();
  const { id } = await client.create({ name: "A" });
  expect(await deletionOf(client, id)).toBeUndefined();
  await client.delete(id);
  expect(await deletionOf(client, id)).toMatchObject({ actor: "anonymous", action: "delete" });
  const failing = {
    ...client,
    auditLogs: () => Promise.reject(new ApiError({ code: "forbidden", message: "no" })),
  };
  expect(await driftAuthors(failing, id, ["tags"])).toEqual([]);
});
