import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { removeStaleEndpoints } from "../../../src/plugin/process/stale-endpoints";
import { temporaryDirectory } from "../temporary";

const root = temporaryDirectory();
let gone = 0;

beforeAll(async () => {
  const child = spawn(process.execPath, ["-e", "0"], { stdio: "ignore" });
  gone = child.pid ?? 0;
  await once(child, "exit");
});

/** A folder with one directory of this name; `fill` puts something into it. */
function folderWith(name: string, mode: number, fill: (directory: string) => void): string {
  const folder = join(root, `f${readdirSync(root).length}`);
  mkdirSync(folder);
  mkdirSync(join(folder, name), { mode });
  fill(join(folder, name));
  return folder;
}

/** Leaves a socket that nobody listens on, as SIGKILL does. */
async function deadSocket(path: string): Promise<void> {
  const script =
    "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
  await once(spawn(process.execPath, ["-e", script, path], { stdio: "ignore" }), "exit");
}

const age = (path: string) => utimesSync(path, 0, 0);

test("the directory of a process that is gone is removed, with its dead socket or old and empty", async () => {
  const folder = folderWith(`tfplugin-${gone}-abcdef`, 0o700, age);
  const left = join(folder, `tfplugin-${gone}-ABCDEF`);
  mkdirSync(left, { mode: 0o700 });
  await deadSocket(join(left, "socket"));
  expect(readdirSync(folder)).toHaveLength(2);
  await removeStaleEndpoints(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, () => string]>([
  ["of a process that runs", () => folderWith(`tfplugin-${process.pid}-abcdef`, 0o700, age)],
  ["of another name", () => folderWith(`plugin-${gone}-abcdef`, 0o700, age)],
  ["that others can enter", () => folderWith(`tfplugin-${gone}-abcdef`, 0o755, age)],
  ["that is empty and new", () => folderWith(`tfplugin-${gone}-abcdef`, 0o700, () => undefined)],
  [
    "whose socket is a file",
    () => folderWith(`tfplugin-${gone}-abcdef`, 0o700, (to) => writeFileSync(join(to, "socket"), "")),
  ],
  [
    "that holds something else",
    () => folderWith(`tfplugin-${gone}-abcdef`, 0o700, (to) => (writeFileSync(join(to, "x"), ""), age(to))),
  ],
])("a directory %s stays", async (_name, make) => {
  const folder = make();
  const before = readdirSync(folder, { recursive: true });
  await removeStaleEndpoints(folder);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test("a link is not followed, and neither is one in place of a socket", async () => {
  const target = join(root, "target");
  mkdirSync(target, { mode: 0o700 });
  await deadSocket(join(target, "socket"));
  const folder = folderWith(`tfplugin-${gone}-abcdef`, 0o700, (to) =>
    symlinkSync(join(target, "socket"), join(to, "socket")),
  );
  symlinkSync(target, join(folder, `tfplugin-${gone}-ABCDEF`));
  await removeStaleEndpoints(folder);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(existsSync(join(target, "socket"))).toBe(true);
});

test("a socket on which somebody listens stays, whatever the number says", async () => {
  const folder = folderWith(`tfplugin-${gone}-abcdef`, 0o700, () => undefined);
  const server = createServer().listen(join(folder, `tfplugin-${gone}-abcdef`, "socket"));
  await once(server, "listening");
  await removeStaleEndpoints(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  server.close();
});

test("a folder that is not there is no error", async () => {
  await expect(removeStaleEndpoints(join(root, "nowhere"))).resolves.toBeUndefined();
});
