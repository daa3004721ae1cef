// Progress on a terminal: one line that stands below everything that is printed and goes at the end. Elsewhere, as in CI, there is none.

import { type WriteStream } from "node:tty";

/** What it needs of a stream. */
export type Terminal = Pick<WriteStream, "write"> & Partial<Pick<WriteStream, "isTTY" | "columns">>;

export interface ProgressLine {
  /** Replaces the line. */
  show(text: string): void;
  /** Prints something above the line. */
  above(print: () => void): void;
  /** Removes the line. */
  end(): void;
}

/** @param stream where the line is, if it is a terminal and this is no CI system. */
export function openProgressLine(
  stream: Terminal = process.stderr,
  environment: NodeJS.ProcessEnv = process.env,
): ProgressLine {
  const isShown = stream.isTTY === true && !environment["CI"] && environment["TERM"] !== "dumb";
  let line = "";
  const clear = (): void => void (isShown && line !== "" && stream.write("\r\u001b[K"));
  const draw = (): void => void (isShown && line !== "" && stream.write(line));
  return {
    show(text) {
      clear();
      // A line that wraps would leave its first part behind.
      line = [...text].slice(0, Math.max(1, (stream.columns ?? 80) - 1)).join("");
      draw();
    },
    above(print) {
      clear();
      print();
      draw();
    },
    end() {
      clear();
      line = "";
    },
  };
}
