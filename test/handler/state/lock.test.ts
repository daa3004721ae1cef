// The lock of a profile between processes: real processes, real signals.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StateError } from "../../../src/handler/state";
import { takeLock } from "../../../src/handler/state/lock";

const folder = mkdtempSync(join(tmpdir(), "bifrost-lock-"));
const children: ChildProcess[] = [];
let made = 0;

afterEach(() => children.splice(0).forEach((child) => child.kill("SIGKILL")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const freshLock = (): string => join(folder, `${(made += 1)}.lock`);

/** Runs a script in a process of its own, with the built `takeLock` and the lock's file at hand. */
function inAnotherProcess(script: string, file: string): ChildProcess {
  const built = join(__dirname, "..", "..", "..", "lib", "handler", "state", "lock.js");
  const code = `const { takeLock } = require(${JSON.stringify(built)}); const file = process.argv[1]; (async () => { ${script} })()`;
  const child = spawn(process.execPath, ["-e", code, file], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return child;
}

/** A process that has the lock and keeps it. */
async function holder(file: string): Promise<ChildProcess> {
  const child = inAnotherProcess(
    `await takeLock(file); process.stdout.write("held"); setInterval(() => undefined, 1000)`,
    file,
  );
  if (child.stdout === null) throw new Error("no output");
  await once(child.stdout, "data");
  return child;
}

test("the lock of a process that was killed is free at once", async () => {
  const file = freshLock();
  const child = await holder(file);
  await expect(takeLock(file, { patience: 0.2 })).rejects.toThrow(StateError);
  child.kill("SIGKILL");
  await once(child, "exit");
  const held = await takeLock(file, { patience: 0 });
  held.release();
});

test("a run that waits gets the lock when its holder is killed", async () => {
  const file = freshLock();
  const child = await holder(file);
  const held = await takeLock(file, { onWait: () => void child.kill("SIGKILL") });
  held.release();
});

test("a process that stands still keeps its lock, whatever the time", async () => {
  const file = freshLock();
  const child = await holder(file);
  child.kill("SIGSTOP");
  await expect(takeLock(file, { patience: 0.2 })).rejects.toThrow(/is still locked after 0.2 s/);
});

test("processes that all want the lock do their work one after the other", async () => {
  const file = freshLock();
  const counter = `${file}.count`;
  writeFileSync(counter, "0");
  const script = `
    const { readFileSync, writeFileSync } = require("node:fs");
    for (let turn = 0; turn < 5; turn += 1) {
      const held = await takeLock(file);
      const count = Number(readFileSync(file + ".count", "utf8"));
      await new Promise((done) => setTimeout(done, 2));
      writeFileSync(file + ".count", String(count + 1));
      held.release();
    }`;
  const workers = Array.from({ length: 4 }, () => inAnotherProcess(script, file));
  expect(await Promise.all(workers.map(async (worker) => (await once(worker, "exit"))[0]))).toEqual([
    0, 0, 0, 0,
  ]);
  expect(readFileSync(counter, "utf8")).toBe("20");
});

test("a lock is free again when it is released, and two in one process keep each other out", async () => {
  const file = freshLock();
  const first = await takeLock(file);
  await expect(takeLock(file, { patience: 0 })).rejects.toThrow(
    `another run is working on this profile: ${file} is still locked after 0 s; wait for that run to finish, or allow a longer wait`,
  );
  first.release();
  (await takeLock(file, { patience: 0 })).release();
  expect(existsSync(file)).toBe(false);
});

test.each<[string, (file: string) => void]>([
  ["removed", (file) => rmSync(file)],
  [
    "replaced",
    (file) => {
      writeFileSync(`${file}.new`, "");
      renameSync(`${file}.new`, file);
    },
  ],
])("a run whose lock's file is %s is told", async (_what, meddle) => {
  const file = freshLock();
  const held = await takeLock(file);
  const told = once(held.lost, "abort");
  meddle(file);
  await told;
  expect(held.lost.reason).toEqual(
    new StateError(`the lock ${file} was lost: somebody removed or replaced the file`),
  );
  held.release();
});

const LINK =
  /^the lock .* cannot be taken: its path is not a regular file but (a link|a directory); remove what is there$/;

test.each<[string, (file: string) => void, RegExp]>([
  ["a folder", (file) => mkdirSync(file), LINK],
  ["a link", (file) => symlinkSync(join(folder, "theirs"), file), LINK],
  [
    "a link to a file of theirs",
    (file) => {
      writeFileSync(`${file}.theirs`, "");
      symlinkSync(`${file}.theirs`, file);
    },
    LINK,
  ],
  [
    "another program's file",
    (file) => writeFileSync(file, "not a lock".repeat(100)),
    /: file is not a database; remove the file when no run is under way$/,
  ],
  [
    "a folder that is not there",
    (file) => rmSync(file, { force: true }),
    /: ENOENT: no such file or directory/,
  ],
])("a lock in whose place is %s is one sentence that says so", async (what, put, message) => {
  const file = what.includes("not there") ? join(folder, "nowhere", "x.lock") : freshLock();
  put(file);
  const refused = takeLock(file);
  await expect(refused).rejects.toThrow(StateError);
  await expect(refused).rejects.toThrow(message);
});
