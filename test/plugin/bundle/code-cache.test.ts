// Compiled code is taken only as it was kept, by the version of Node that made it, and from where only the user can write.
import {
  chmodSync,
  existsSync,
  utimesSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Script } from "node:vm";
import { cacheDirectory, openCodeCache } from "../../../src/plugin/bundle/code-cache";
import { temporaryDirectory } from "../temporary";

const SOURCE = "(function () { return 6 * 7; })";
const folder = temporaryDirectory();

/** A directory in which the code was kept, and the file in it. */
function kept(): { directory: string; file: string } {
  const directory = join(mkdtempSync(join(folder, "cache-")), "node");
  const cache = openCodeCache(directory, "id");
  const script = cache.compile("./a.js", SOURCE, "a.js");
  expect(script.cachedDataRejected).toBeUndefined();
  cache.keep();
  const [name = ""] = readdirSync(directory);
  return { directory, file: join(directory, name) };
}

/** What the function answers that a script makes. */
function answerOf(script: Script): unknown {
  const made: unknown = script.runInThisContext();
  return typeof made === "function" ? Reflect.apply(made, undefined, []) : made;
}

/** Compiles anew: whether what was kept was taken, and what the code answers. */
function compiled(directory: string): { taken: boolean; answer: unknown } {
  const script = openCodeCache(directory, "id").compile("./a.js", SOURCE, "a.js");
  return { taken: script.cachedDataRejected === false, answer: answerOf(script) };
}

test("what was compiled is taken by the next process, and nothing else is left behind", () => {
  const { directory, file } = kept();
  expect(compiled(directory)).toEqual({ taken: true, answer: 42 });
  expect(readdirSync(directory)).toHaveLength(1);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["empty", () => Buffer.alloc(0)],
  ["shorter than its checksum", (bytes) => bytes.subarray(0, 7)],
  ["cut off", (bytes) => bytes.subarray(0, bytes.length - 8)],
  [
    "changed in one bit",
    (bytes) => bytes.map((byte, index) => (index === bytes.length - 20 ? byte ^ 1 : byte)),
  ],
  ["something else", () => Buffer.from("nonsense".repeat(100))],
])("a file that is %s is ignored, and made anew", (_name, change) => {
  const { directory, file } = kept();
  const whole = readFileSync(file);
  writeFileSync(file, change(whole));
  const cache = openCodeCache(directory, "id");
  const script = cache.compile("./a.js", SOURCE, "a.js");
  expect(answerOf(script)).toBe(42);
  cache.keep();
  expect(compiled(directory)).toEqual({ taken: true, answer: 42 });
});

test("a file that others may write is not read, and a directory in which others may write is not written to", () => {
  const { directory, file } = kept();
  chmodSync(file, 0o622);
  expect(compiled(directory)).toEqual({ taken: false, answer: 42 });
  const open = mkdtempSync(join(folder, "open-"));
  chmodSync(open, 0o777);
  const cache = openCodeCache(open, "id");
  cache.compile("./a.js", SOURCE, "a.js");
  cache.keep();
  expect(readdirSync(open)).toEqual([]);
});

test("where nothing can be kept, nothing fails", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const cache = openCodeCache(join(file, "cache"), "id");
  expect(answerOf(cache.compile("./a.js", SOURCE, "a.js"))).toBe(42);
  expect(() => cache.keep()).not.toThrow();
});

test("what another version kept long ago is removed, what is recent stays", () => {
  const { directory } = kept();
  const old = join(directory, "older-ajs");
  const recent = join(directory, "recent-ajs");
  for (const file of [old, recent]) writeFileSync(file, "");
  const longAgo = Date.now() / 1000 - 100 * 24 * 60 * 60;
  utimesSync(old, longAgo, longAgo);
  const cache = openCodeCache(directory, "other");
  cache.compile("./a.js", SOURCE, "a.js");
  cache.keep();
  expect(readdirSync(directory).sort()).toEqual(["id-ajs", "other-ajs", "recent-ajs"]);
});

test("nothing is made in the folder of another user", () => {
  const directory = join(mkdtempSync(join(folder, "other-")), "caches", "node");
  const own = jest.spyOn(process, "getuid").mockReturnValue(54_321);
  const cache = openCodeCache(directory, "id");
  cache.compile("./a.js", SOURCE, "a.js");
  cache.keep();
  own.mockRestore();
  expect(existsSync(join(directory, ".."))).toBe(false);
});

test("other code has files of its own", () => {
  const { directory } = kept();
  const other = openCodeCache(directory, "other").compile("./a.js", "(function () { return 1 })", "a.js");
  expect(other.cachedDataRejected).toBeUndefined();
});

test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string | undefined]>([
  ["the user's cache", { HOME: "/home/x" }, "linux", "/home/x/.cache"],
  ["that of a Mac", { HOME: "/Users/x" }, "darwin", "/Users/x/Library/Caches"],
  ["the one that is named", { HOME: "/home/x", XDG_CACHE_HOME: "/caches" }, "linux", "/caches"],
  ["nowhere without a home", {}, "linux", undefined],
  [
    "nowhere where a user wants none",
    { HOME: "/home/x", NODE_DISABLE_COMPILE_CACHE: "1" },
    "linux",
    undefined,
  ],
])("it lies in %s", (_name, env, platform, base) => {
  const directory = `cdktf-bifrost/node-${process.version}-${process.arch}`;
  expect(cacheDirectory(env, platform)).toBe(base && `${base}/${directory}`);
});
