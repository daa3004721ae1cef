// What an executable is for, as its header says.

import { closeSync, openSync, readSync } from "node:fs";

/** The kind of a file that a system starts, and the processor that it is for. */
export interface Format {
  readonly kind: "ELF" | "Mach-O" | "PE";
  readonly machine: "x64" | "arm64";
}

/** The numbers of the processors in the headers: ELF `e_machine`, Mach-O `cputype`, PE `Machine`. */
const MACHINES: Readonly<Record<Format["kind"], Readonly<Record<number, Format["machine"]>>>> = {
  ELF: { 0x3e: "x64", 0xb7: "arm64" },
  "Mach-O": { 0x01000007: "x64", 0x0100000c: "arm64" },
  PE: { 0x8664: "x64", 0xaa64: "arm64" },
};

/** Reads the header. @throws Error when it is of none of these kinds */
export function formatOf(file: string): Format {
  const head = Buffer.alloc(4096);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  const [kind, number] = headerOf(head);
  const machine = kind && MACHINES[kind][number];
  if (kind === undefined || machine === undefined)
    throw new Error(
      `${file} is no executable for x64 or arm64 (it starts with ${head.toString("hex", 0, 8)})`,
    );
  return { kind, machine };
}

function headerOf(head: Buffer): [kind: Format["kind"] | undefined, machine: number] {
  if (head.toString("latin1", 0, 5) === "\u007fELF\u0002") return ["ELF", head.readUInt16LE(18)];
  if (head.readUInt32LE(0) === 0xfeedfacf) return ["Mach-O", head.readUInt32LE(4)];
  const header = head.readUInt32LE(0x3c);
  if (head.toString("latin1", 0, 2) === "MZ" && header < head.length - 6)
    if (head.toString("latin1", header, header + 4) === "PE\0\0")
      return ["PE", head.readUInt16LE(header + 4)];
  return [undefined, 0];
}
