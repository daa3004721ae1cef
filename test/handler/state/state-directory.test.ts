// The state directory: readable files, one a profile, written as a whole, and a lock for each.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ProfileState, StateError } from "../../../src/handler/state";
import { spec } from "../specs";
import { freshDirectory as freshStates, removeStates } from "./states";

afterEach(removeStates);

const state = (key: string): ProfileState => ({
  key,
  id: 7,
  gateway: "gateway.example.com",
  profileVersion: 3,
  spec: spec({ tags: ["a"], budgets: { "1M": { max_limit: 5 } } }),
});

test("a state is kept as readable JSON that only its owner may read, and comes back as it was", async () => {
  const states = freshStates();
  expect(await states.read("team/engineering")).toBeUndefined();
  await states.write(state("team/engineering"));
  expect(await states.read("team/engineering")).toEqual(state("team/engineering"));
  const file = states.fileOf("team/engineering");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    version: 2,
    key: "team/engineering",
    id: 7,
    gateway: "gateway.example.com",
    profile_version: 3,
    spec: { name: "Engineering", tags: ["a"] },
  });
  expect(readFileSync(file, "utf8").split("\n").length).toBeGreaterThan(10);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await states.remove("team/engineering");
  expect(await states.read("team/engineering")).toBeUndefined();
  expect(readdirSync(states.place)).toEqual([]);
});

test("keys that differ only in case or in special characters have files of their own", async () => {
  const states = freshStates();
  const keys = ["a/b", "a-b", "A-B", "../../a", "ä", "ö", "x".repeat(300)];
  for (const key of keys) await states.write(state(key));
  expect(new Set(readdirSync(states.place).map((name) => name.toLowerCase())).size).toBe(keys.length);
  for (const key of keys) {
    expect(dirname(states.fileOf(key))).toBe(states.place);
    expect((await states.read(key))?.key).toBe(key);
  }
});

test.each([
  ["no JSON", "{", /is not JSON .*restore it, or remove it/],
  ["a later format", '{"version": 3}', /has format 3, and this version of cdktf-bifrost reads up to 2/],
  ["something else", "[]", /is not usable: .*restore it, or remove it/],
  ["null", "null", /is not usable: .*restore it, or remove it/],
  [
    "a specification that is none",
    '{"version":1,"key":"k","id":1,"gateway":"g","profile_version":1,"spec":{"name":" x"}}',
    /is not usable: spec\.name: must not start or end with whitespace/,
  ],
])("a state file with %s is refused, and left as it is", async (_what, text, message) => {
  const states = freshStates();
  mkdirSync(states.place, { recursive: true });
  writeFileSync(states.fileOf("k"), text);
  const read = states.read("k");
  await expect(read).rejects.toThrow(StateError);
  await expect(read).rejects.toThrow(message);
  expect(readFileSync(states.fileOf("k"), "utf8")).toBe(text);
});

describe("what the file system refuses is one sentence that names the file", () => {
  test("a state file that cannot be read or replaced", async () => {
    const states = freshStates();
    mkdirSync(join(states.fileOf("k"), "in the way"), { recursive: true });
    const message = (verb: string) =>
      new RegExp(
        `^the state file .*\\.json cannot be ${verb}: its path is not a regular file but a directory`,
      );
    await expect(states.read("k")).rejects.toThrow(message("read"));
    await expect(states.write(state("k"))).rejects.toThrow(message("written"));
    expect(readdirSync(states.place)).toHaveLength(1);
  });

  test.each<[string, (file: string, target: string) => void]>([
    ["a link", (file, target) => symlinkSync(target, file)],
    ["a link to nothing", (file, target) => symlinkSync(`${target}.gone`, file)],
    ["a pipe, which would never end", (file) => execFileSync("mkfifo", [file])],
  ])("%s in the place of a state file: neither read nor written, and left as it is", async (_what, put) => {
    const states = freshStates();
    mkdirSync(states.place, { recursive: true });
    const target = join(states.place, "somebody's");
    writeFileSync(target, "{}");
    put(states.fileOf("k"), target);
    for (const refused of [states.read("k"), states.write(state("k"))]) {
      await expect(refused).rejects.toThrow(StateError);
      await expect(refused).rejects.toThrow(
        /^the state file .*\.json cannot be (read|written): its path is not a regular file but (a link|something else); remove what is there$/,
      );
    }
    expect(readFileSync(target, "utf8")).toBe("{}");
    expect(readdirSync(states.place)).toHaveLength(2);
  });

  test("a directory that cannot be made", async () => {
    const states = freshStates();
    writeFileSync(states.place, "a file in its place");
    const message = /^the state directory .* cannot be created: .* is a file, not a directory$/;
    await expect(states.write(state("k"))).rejects.toThrow(message);
    await expect(states.locked("k", async () => undefined)).rejects.toThrow(message);
  });
});
