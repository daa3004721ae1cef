// What is inside a plan that Terraform has saved: a zip archive, whose text cannot be searched as it is.

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const STORED = 0;
/** The signatures of the format's records. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The files in it by their names, unpacked. */
export function savedPlan(file: string): ReadonlyMap<string, string> {
  const archive = readFileSync(file);
  const end = archive.lastIndexOf(uint32(END));
  if (end < 0) throw new Error(`${file} is not a zip archive`);
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error(`${file} has no entry at ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const stored = archive.readUInt16LE(at + 10) === STORED;
    files.set(name, (stored ? packed : inflateRawSync(packed)).toString("latin1"));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
