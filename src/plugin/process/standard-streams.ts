// Keeps stdout for the handshake line alone: whatever else is printed there breaks the protocol.
import { format } from "node:util";

/** The way to stdout that remains. */
export interface Handshake {
  /** Writes to the real stdout. */
  announce(line: string): void;
}

/**
 * From now on `console.*` and everything written to stdout go to `print` instead, and a broken pipe to a parent that
 * is gone is no error.
 */
export function captureStandardStreams(print: (text: string) => void): Handshake {
  const announce = process.stdout.write.bind(process.stdout);
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  process.stdout.write = (
    text: string | Uint8Array,
    ...rest: (string | (() => void) | undefined)[]
  ): boolean => {
    print(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
    rest.find((argument) => typeof argument === "function")?.();
    return true;
  };
  for (const method of ["log", "info", "debug", "warn", "error", "trace", "dir", "table"] as const) {
    globalThis["console"][method] = (...parts: unknown[]) => print(format(...parts));
  }
  return { announce: (line) => void announce(line) };
}
