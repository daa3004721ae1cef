// What SECURITY.md promises is shown by tests that exist.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const [, promises = ""] = /^## What we promise\n([\s\S]*?)^## /m.exec(read("SECURITY.md")) ?? [];
const rows = promises
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (promise|-+) /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, promise = "", shown = ""]) => {
    const [, file = "", name] = /^`(test\/[^`]+\.test\.ts)`(?:: "(.+)")?$/.exec(shown) ?? [];
    return { promise, file, name };
  });

test("every promise names a test", () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ promise, file }) => promise === "" || file === "")).toEqual([]);
});

test.each(rows)("$promise", ({ file, name }) => {
  expect(existsSync(join(root, file))).toBe(true);
  if (name === undefined) expect(read(file)).toMatch(/^ *(it|test|testMatrix)[.(]/m);
  else expect(read(file)).toContain(name);
});
