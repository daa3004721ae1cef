// Executables for Macs with Intel processors. Bun adds the code to its own program and leaves the signature of that in place, which no
// longer fits. macOS ends a program with a wrong signature, and starts one without any there. (For Apple's processors Bun signs anew.)

import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";

const MAGIC = 0xfeedfacf;
const CPU_X64 = 0x01000007;
const LC_SEGMENT_64 = 0x19;
const LC_CODE_SIGNATURE = 0x1d;
const HEADER_BYTES = 32;

/** Removes the signature at the end of a Mach-O executable for x64, as `codesign --remove-signature` does. Leaves every other file alone. */
export function removeSignature(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    const head = Buffer.alloc(64 * 1024);
    readSync(descriptor, head, 0, head.length, 0);
    const start = withoutSignature(head);
    if (start === undefined) return;
    writeSync(descriptor, head, 0, head.length, 0);
    ftruncateSync(descriptor, start);
  } finally {
    closeSync(descriptor);
  }
}

/** Changes the load commands and returns where the signature starts; undefined where there is none to remove. */
function withoutSignature(head: Buffer): number | undefined {
  if (head.readUInt32LE(0) !== MAGIC || head.readUInt32LE(4) !== CPU_X64) return undefined;
  const commands = head.readUInt32LE(16);
  const end = HEADER_BYTES + head.readUInt32LE(20);
  let linkEdit: number | undefined;
  for (let index = 0, at = HEADER_BYTES; index < commands; index += 1) {
    const [command, size] = [head.readUInt32LE(at), head.readUInt32LE(at + 4)];
    const isLinkEdit = head.toString("latin1", at + 8, at + 24).replace(/\0+$/, "") === "__LINKEDIT";
    if (command === LC_SEGMENT_64 && isLinkEdit) linkEdit = at;
    if (command === LC_CODE_SIGNATURE && linkEdit !== undefined) {
      const start = head.readUInt32LE(at + 8);
      head.copyWithin(at, at + size, end);
      head.fill(0, end - size, end);
      head.writeUInt32LE(commands - 1, 16);
      head.writeUInt32LE(end - HEADER_BYTES - size, 20);
      // The segment ends where the signature started.
      head.writeBigUInt64LE(BigInt(start) - head.readBigUInt64LE(linkEdit + 40), linkEdit + 48);
      return start;
    }
    at += size;
  }
  return undefined;
}
