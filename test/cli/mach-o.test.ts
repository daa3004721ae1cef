// The signature of an executable for a Mac with an Intel processor is removed, and nothing else is changed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeSignature } from "../../src/cli/mach-o";
import { temporaryDirectory } from "../plugin/temporary";

const file = join(temporaryDirectory(), "program");
const SIGNATURE_AT = 80 * 1024;

/** A program with three load commands, of which the signature is the second, and a signature of 100 bytes at its end. */
function program(cpu: number): Buffer {
  const bytes = Buffer.alloc(SIGNATURE_AT + 100, 7);
  bytes.fill(0, 0, 200);
  const words = (at: number, ...values: number[]) =>
    values.forEach((value, index) => bytes.writeUInt32LE(value, at + 4 * index));
  words(0, 0xfeedfacf, cpu, 3, 2, 3, 72 + 16 + 24);
  words(32, 0x19, 72);
  bytes.write("__LINKEDIT", 40, "latin1");
  bytes.writeBigUInt64LE(70_000n, 32 + 40);
  bytes.writeBigUInt64LE(BigInt(SIGNATURE_AT + 100) - 70_000n, 32 + 48);
  words(104, 0x1d, 16, SIGNATURE_AT, 100);
  words(120, 0x1b, 24, 1, 2, 3, 4);
  return bytes;
}

test("the command, the bytes of the signature and their part of the segment go; the commands behind move up", () => {
  const before = program(0x01000007);
  writeFileSync(file, before);
  removeSignature(file);
  const after = readFileSync(file);
  expect(after.length).toBe(SIGNATURE_AT);
  expect([after.readUInt32LE(16), after.readUInt32LE(20)]).toEqual([2, 72 + 24]);
  expect(after.readBigUInt64LE(32 + 48)).toBe(BigInt(SIGNATURE_AT) - 70_000n);
  expect(after.subarray(104, 128).equals(before.subarray(120, 144))).toBe(true);
  expect(after.subarray(128, 144).every((byte) => byte === 0)).toBe(true);
  expect(after.subarray(144).equals(before.subarray(144, SIGNATURE_AT))).toBe(true);
  removeSignature(file);
  expect(readFileSync(file).equals(after)).toBe(true);
});

test.each([
  ["a program for Apple's processors", program(0x0100000c)],
  ["a program for Linux", Buffer.from(`\u007fELF${"x".repeat(100)}`, "latin1")],
])("%s stays as it is", (_what, bytes) => {
  writeFileSync(file, bytes);
  removeSignature(file);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
