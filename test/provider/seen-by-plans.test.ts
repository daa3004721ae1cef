// What plans have seen of taken names, as the runs after them find it: a hint, and never more than that.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSeenByPlans } from "../../src/provider/seen-by-plans";
import { wireProfile } from "../api/profiles";

const [A, B] = [
  { name: "A", id: 1 },
  { name: 'B "2"', id: 2 },
];
let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "seen-"));
  file = join(directory, "cdktf-bifrost-journal", "taken-names.jsonl");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Now {
  /** The profiles that there are. */
  readonly there?: readonly { readonly name: string; readonly id: number }[];
  readonly managed?: readonly number[];
}

/** The names in a run on a gateway. */
function open(of = "gateway#default", { there = [A, B], managed = [] }: Now = {}) {
  const profiles = there.map((each) => wireProfile(each));
  const listing = {
    byId: new Map(profiles.map((each) => [each.id, each])),
    byName: new Map(profiles.map((each) => [each.name, each])),
  };
  const isManaged = (id: number): boolean => managed.includes(id);
  return openSeenByPlans({ directory, of, list: async () => listing, isManaged });
}

test("a later run knows them, and a plan that sees them again adds nothing", async () => {
  const plan = open();
  expect(await plan.earlier()).toEqual([]);
  for (const name of [A, B, A]) await plan.keep(name);
  await open().keep(B);
  expect(await open().earlier()).toEqual([A, B]);
  expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("but not those of another gateway or workspace, of a profile that is managed, gone or renamed", async () => {
  const plan = open();
  for (const name of [A, B]) await plan.keep(name);
  expect(await open("gateway#other").earlier()).toEqual([]);
  expect(await open(undefined, { managed: [1] }).earlier()).toEqual([B]);
  expect(
    await open(undefined, {
      there: [
        { name: "A", id: 3 },
        { name: "C", id: 2 },
      ],
    }).earlier(),
  ).toEqual([]);
});

test("what is old or unreadable does not count, and goes when the next one is kept", async () => {
  await open().keep(A);
  const line = JSON.parse(readFileSync(file, "utf8"));
  const old = { ...line, name: "old", at: Date.now() - 25 * 60 * 60_000 };
  const lines = [
    "",
    "{",
    "null",
    '{"of":"gateway#default","name":5}',
    JSON.stringify(old),
    JSON.stringify(line),
  ];
  writeFileSync(file, lines.join("\n"));
  const there = [A, B, { name: "old", id: 1 }];
  expect(await open(undefined, { there }).earlier()).toEqual([A]);
  await open().keep(B);
  expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  expect(await open(undefined, { there }).earlier()).toEqual([A, B]);
});

test("a file beyond all bounds is not read, and is replaced", async () => {
  mkdirSync(join(directory, "cdktf-bifrost-journal"));
  writeFileSync(file, `${JSON.stringify({ of: "gateway#default", ...A, at: Date.now() })}\n`.repeat(20_000));
  expect(await open().earlier()).toEqual([]);
  await open().keep(B);
  expect(await open().earlier()).toEqual([B]);
});

test("a link in its place is not followed, and without a data directory nothing is kept", async () => {
  const victim = join(directory, "victim");
  writeFileSync(victim, "theirs");
  mkdirSync(join(directory, "cdktf-bifrost-journal"));
  symlinkSync(victim, file);
  const plan = open();
  for (const name of [A, B]) await plan.keep(name);
  expect(readFileSync(victim, "utf8")).toBe("theirs");
  expect(await open().earlier()).toEqual([]);

  rmSync(directory, { recursive: true });
  await open().keep(A);
  expect(existsSync(directory)).toBe(false);
});

test("where the gateway does not list its profiles, nothing is known", async () => {
  await open().keep(A);
  const list = () => Promise.reject(new Error("down"));
  expect(
    await openSeenByPlans({ directory, of: "gateway#default", list, isManaged: () => false }).earlier(),
  ).toEqual([]);
});
