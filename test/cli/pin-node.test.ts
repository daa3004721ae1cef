// The provider with a Node of its own: a script that a shell and Node both read.

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pinnedTo } from "../../src/cli/pin-node";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-pin-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(["plain", "a blank", "it's; $(exit 3) `exit 3` \\", "x".repeat(200)])(
  "it starts the Node of the folder %j with nothing on the PATH, strict code and arguments as they were",
  (name) => {
    const node = join(folder, name, "node");
    mkdirSync(join(folder, name));
    symlinkSync(process.execPath, node);
    const script = join(folder, "a script");
    const program =
      '#!/usr/bin/env node\n"use strict";\nconsole.log(JSON.stringify([this === undefined || (function () { return this === undefined; })(), process.argv0, ...process.argv.slice(2)]));\n';
    writeFileSync(script, pinnedTo(node, program));
    chmodSync(script, 0o755);
    const printed = execFileSync(script, ["one argument", "$HOME"], { env: { PATH: "" }, encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual([true, node, "one argument", "$HOME"]);
  },
);

test.each(["a\nb", "a\u2028b", "a\u0000b"])(
  "the path %j is refused, because no script can hold it",
  (path) => {
    expect(() => pinnedTo(path, "#!x\n")).toThrow("holds a line break or control character");
  },
);
