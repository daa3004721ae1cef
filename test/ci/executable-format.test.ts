// What an executable is for, read from its first bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatOf } from "../../.ci/executable-format";
import { temporaryDirectory } from "../plugin/temporary";

const folder = temporaryDirectory();

function file(...bytes: readonly [at: number, bytes: Buffer][]): string {
  const head = Buffer.alloc(512);
  for (const [at, part] of bytes) part.copy(head, at);
  const name = join(folder, "program");
  writeFileSync(name, head);
  return name;
}

const hex = (text: string): Buffer => Buffer.from(text, "hex");

test.each([
  ["ELF", "x64", [0, hex("7f454c4602")], [18, hex("3e00")]],
  ["ELF", "arm64", [0, hex("7f454c4602")], [18, hex("b700")]],
  ["Mach-O", "x64", [0, hex("cffaedfe07000001")], [0, hex("")]],
  ["Mach-O", "arm64", [0, hex("cffaedfe0c000001")], [0, hex("")]],
  ["PE", "x64", [0x3c, hex("80000000")], [0x80, hex("504500006486")]],
  ["PE", "arm64", [0x3c, hex("80000000")], [0x80, hex("5045000064aa")]],
] as const)("%s for %s", (kind, machine, first, second) => {
  expect(formatOf(file([0, Buffer.from(kind === "PE" ? "MZ" : "")], [...first], [...second]))).toEqual({
    kind,
    machine,
  });
});

test.each([
  ["a script", [0, Buffer.from("#!/usr/bin/env node\n")]],
  ["another processor", [0, hex("7f454c460201010000000000000000000200f300")]],
  ["nothing", [0, hex("")]],
] as const)("%s is refused", (_what, bytes) => {
  expect(() => formatOf(file([...bytes]))).toThrow("is no executable for x64 or arm64");
});
