// The journal of creations under way: what it keeps, whom it believes, and where it goes without.

import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPending, openJournal } from "../../../src/handler/internal";
import { wireProfile } from "../../api/profiles";
import { closeClients } from "../../api/clients";
import { bench, closeBenches } from "../gateways";
import { spec } from "../specs";

const GATEWAY = "gateway.example.com";
let directory: string;
let folder: string;
let warnings: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "journal-"));
  folder = join(directory, "cdktf-bifrost-journal");
  warnings = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
afterEach(closeBenches);
afterEach(closeClients);

const open = (gateway = GATEWAY) => openJournal(directory, gateway, (warning) => warnings.push(warning));
const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const profile = (members: object = {}) =>
  wireProfile({ id: 7, name: "Engineering", created_at: "2026-01-02T03:04:05.678Z", ...members });

test("what was begun is there for the next run, with the id as soon as it is known", async () => {
  await open().begin(spec({ tags: ["a"] }), 5_000);
  expect(await open().pending("Engineering")).toEqual({
    gateway: GATEWAY,
    spec: spec({ tags: ["a"] }),
    sent_at: 5_000,
  });
  const later = open();
  await later.made(spec({ tags: ["a"] }), profile());
  expect(await open().pending("Engineering")).toMatchObject({
    id: 7,
    created_at: "2026-01-02T03:04:05.678Z",
    sent_at: 5_000,
  });
  expect(await open().pending("Another")).toBeUndefined();
  expect(warnings).toEqual([]);
});

test("of several sends of one creation the first one counts, for a while", async () => {
  const minutes = 60_000;
  await open().begin(spec(), 5_000);
  await open().begin(spec(), 5_000 + 4 * minutes);
  expect((await open().pending("Engineering"))?.sent_at).toBe(5_000);
  await open().begin(spec({ tags: ["other"] }), 5_000 + 4 * minutes);
  expect((await open().pending("Engineering"))?.sent_at).toBe(5_000 + 4 * minutes);
  await open().begin(spec({ tags: ["other"] }), 5_000 + 10 * minutes);
  expect((await open().pending("Engineering"))?.sent_at).toBe(5_000 + 10 * minutes);
});

test("an entry goes when a state has its profile, and only then", async () => {
  await open().adopt(spec(), profile(), true);
  await open().inState(profile({ created_at: "2020-01-01T00:00:00Z" }));
  await open().inState(profile({ id: 8 }));
  expect(files()).toHaveLength(1);
  await open().inState(profile());
  expect(files()).toEqual([]);
});

test("an entry goes when it is known that it made nothing", async () => {
  await open().begin(spec(), 5_000);
  await open().forget("Engineering");
  expect(files()).toEqual([]);
});

test("what a killed process was about to write is removed, unless somebody may still write it", async () => {
  await open().begin(spec(), 5_000);
  const [entry = ""] = files();
  const [old, young] = [`${entry}.123`, `${entry}.456`];
  for (const file of [old, young]) writeFileSync(join(folder, file), "{");
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(join(folder, old), longAgo, longAgo);
  expect(await open().pending("Engineering")).toBeDefined();
  expect(files().sort()).toEqual([entry, young].sort());
});

test("only its owner may read it, and no credential is in it", async () => {
  await open().begin(spec(), 5_000);
  const [file] = files();
  expect(statSync(join(folder, String(file))).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, String(file)), "utf8"))).sort()).toEqual([
    "gateway",
    "sent_at",
    "spec",
  ]);
});

test("entries of another gateway are nobody's business here", async () => {
  await open("other.example.com").begin(spec(), 5_000);
  expect(await open().pending("Engineering")).toBeUndefined();
  expect(warnings).toEqual([]);
});

describe("an entry that cannot be read is ignored, with a warning", () => {
  const name = "a".repeat(40);
  test.each<[string, (file: string) => void]>([
    ["broken", (file) => writeFileSync(file, "{")],
    [
      "of another shape",
      (file) => writeFileSync(file, JSON.stringify({ gateway: GATEWAY, spec: { name: 5 } })),
    ],
    ["too large", (file) => writeFileSync(file, " ".repeat(1024 * 1024 + 1))],
    ["a folder", (file) => mkdirSync(file)],
    ["a link", (file) => symlinkSync("/etc/hostname", file)],
  ])("%s", async (_what, make) => {
    await open().begin(spec(), 5_000);
    make(join(folder, `${name}.json`));
    const journal = open();
    expect(await journal.pending("Engineering")).toBeDefined();
    expect(warnings).toEqual([expect.stringContaining("cannot be read and is ignored")]);
  });

  test("of more files than a run ever writes, only so many are read, and the warning says so", async () => {
    mkdirSync(folder);
    const first = join(folder, `${name}.json`);
    writeFileSync(first, "garbage");
    for (let nth = 0; nth < 20_000; nth += 1)
      linkSync(first, join(folder, `${nth.toString(16).padStart(40, "0")}.json`));
    expect(await open().pending("Engineering")).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringContaining("has more than 20000 entries; the others are ignored (20001 are there)"),
      expect.stringContaining("cannot be read and is ignored"),
    ]);
  });

  test("but a file under a name that is not its own is believed as little", async () => {
    await open().begin(spec(), 5_000);
    const [own] = files();
    writeFileSync(join(folder, `${name}.json`), readFileSync(join(folder, String(own))));
    rmSync(join(folder, String(own)));
    expect(await open().pending("Engineering")).toBeUndefined();
  });
});

test("where there is no data directory, the work goes on without", async () => {
  rmSync(directory, { recursive: true });
  const journal = open();
  await journal.begin(spec(), 5_000);
  await journal.made(spec(), profile());
  await journal.inState(profile());
  expect(existsSync(directory)).toBe(false);
  expect(warnings).toEqual([]);
});

test("where it cannot be written, the work goes on and one warning says what that means", async () => {
  writeFileSync(folder, "in the way");
  const journal = open();
  await journal.begin(spec(), 5_000);
  await journal.made(spec(), profile());
  expect(warnings).toContainEqual(expect.stringContaining("profiles that it has just made must be imported"));
  expect(warnings.filter((warning) => warning.includes("cannot be written"))).toHaveLength(1);
});

test("a profile is that of an entry by its id and time, or without an id by proof", async () => {
  const { client } = await bench();
  await client.list({ limit: 1, offset: 0 });
  const sent = client.gatewayTime(Date.now());
  const made = await client.create({ name: "Engineering", tags: ["a"] });
  const entry = { gateway: GATEWAY, spec: spec({ tags: ["a"] }) };
  const at = (time: number | undefined) => (time === undefined ? {} : { sent_at: time });
  expect(await isPending({ ...entry, ...at(sent) }, made, client)).toBe(true);
  expect(await isPending({ ...entry, ...at((sent ?? 0) + 3_600_000) }, made, client)).toBe(false);
  expect(await isPending(entry, made, client)).toBe(false);
  expect(await isPending({ ...entry, ...at(sent), spec: spec({ tags: ["b"] }) }, made, client)).toBe(false);
  expect(await isPending({ ...entry, id: made.id, created_at: String(made.created_at) }, made, client)).toBe(
    true,
  );
  expect(await isPending({ ...entry, id: made.id, created_at: "2020-01-01T00:00:00Z" }, made, client)).toBe(
    false,
  );
  const changed = await client.update(made.id, { tags: ["a", "theirs"] });
  expect(await isPending({ ...entry, ...at(sent) }, changed, client)).toBe(false);
});

describe("a link in the place of what the journal writes", () => {
  test("of an entry is not followed: its target stays as it is, and the warning says so", async () => {
    const victim = join(directory, "victim");
    writeFileSync(victim, "someone else's");
    await open().begin(spec(), 5_000);
    const [entry = ""] = files();
    rmSync(join(folder, entry));
    symlinkSync(victim, join(folder, entry));
    await open().begin(spec(), 6_000);
    expect(readFileSync(victim, "utf8")).toBe("someone else's");
    expect(warnings.join("\n")).toContain("is not a regular file");
  });

  test("of its directory is not followed either, and nothing is cleaned up there", async () => {
    const target = join(directory, "target");
    mkdirSync(target);
    const old = join(target, "report.json.2024");
    writeFileSync(old, "");
    utimesSync(old, 0, 0);
    symlinkSync(target, folder);
    const journal = open();
    await journal.begin(spec(), 5_000);
    expect(await journal.pending("Another")).toBeUndefined();
    expect(readdirSync(target)).toEqual(["report.json.2024"]);
    expect(warnings.join("\n")).toContain("is not a directory");
  });
});

describe("an adoption that was killed", () => {
  test("before it changed anything proves nothing: whether to adopt is decided again", async () => {
    const server = await bench();
    const found = profile({ description: "theirs" });
    await open().adopt(spec({ description: "ours" }), found, false);
    const entry = await open().pending("Engineering");
    if (entry === undefined) throw new Error("there is no entry");
    expect(await isPending(entry, found, server.client)).toBe(false);
    const brought = { description: "ours", version: 9 };
    expect(await isPending(entry, profile({ ...brought, is_active: false }), server.client)).toBe(false);
    expect(await isPending(entry, profile(brought), server.client)).toBe(true);
  });
});
