// One input of the fuzz: bytes for a method. In the corpus it is written as pieces of hex, so that a repetition stays readable.
import { z } from "zod";

/** Bytes that are sent to a method of any service. */
export interface Case {
  /** For example `/tfplugin6.Provider/ReadResource`. */
  readonly path: string;
  readonly message: Uint8Array;
}

const pieces = z.array(
  z.union([z.string().regex(/^([0-9a-f]{2})*$/), z.object({ repeat: z.string(), times: z.number() })]),
);

const writtenCase = z.object({ name: z.string(), path: z.string(), message: pieces });

/** A case of the corpus. */
export type WrittenCase = z.infer<typeof writtenCase>;

/** Reads a corpus. */
export function readCorpus(json: string): readonly (Case & { readonly name: string })[] {
  return z
    .array(writtenCase)
    .parse(JSON.parse(json))
    .map(({ name, path, message }) => ({
      name,
      path,
      message: Buffer.concat(
        message.map((piece) =>
          typeof piece === "string"
            ? Buffer.from(piece, "hex")
            : Buffer.from(piece.repeat.repeat(piece.times), "hex"),
        ),
      ),
    }));
}

/** A case as an entry of the corpus; runs of one byte are written as repetitions. */
export function writeCase(name: string, { path, message }: Case): WrittenCase {
  const hex = Buffer.from(message).toString("hex");
  const written: WrittenCase["message"] = [];
  let plain = "";
  for (let at = 0; at < hex.length;) {
    const run = longestRun(hex, at);
    if (run.times < 8) {
      plain += hex.slice(at, at + 2);
      at += 2;
      continue;
    }
    if (plain !== "") written.push(plain);
    plain = "";
    written.push(run);
    at += run.repeat.length * run.times;
  }
  if (plain !== "") written.push(plain);
  return { name, path, message: written };
}

/** The longest repetition of one to sixteen bytes that starts here. */
function longestRun(hex: string, at: number): { repeat: string; times: number } {
  let best = { repeat: hex.slice(at, at + 2), times: 1 };
  for (let width = 2; width <= 32; width += 2) {
    const repeat = hex.slice(at, at + width);
    let times = 1;
    while (hex.startsWith(repeat, at + times * width)) times++;
    if (times * width > best.times * best.repeat.length && times > 1) best = { repeat, times };
  }
  return best;
}
