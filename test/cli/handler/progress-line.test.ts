// The line of progress: on a terminal it stands below what is printed, elsewhere there is none.
import { openProgressLine, type Terminal } from "../../../src/cli/handler/progress-line";

/** What a stream got. */
function told(terminal: Partial<Terminal>, environment: NodeJS.ProcessEnv = {}): string {
  let text = "";
  const write = (part: string | Uint8Array): boolean => {
    text += String(part);
    return true;
  };
  const line = openProgressLine({ write, ...terminal }, environment);
  line.show("1/2");
  line.above(() => write("printed\n"));
  line.show("2/2 and more than fits");
  line.end();
  return text;
}

test("on a terminal the line gives way to what is printed, fits, and goes at the end", () => {
  expect(told({ isTTY: true, columns: 8 })).toBe("1/2\r\u001b[Kprinted\n1/2\r\u001b[K2/2 and\r\u001b[K");
});

test.each<[string, Partial<Terminal>, NodeJS.ProcessEnv]>([
  ["a file", {}, {}],
  ["a CI system with a terminal", { isTTY: true }, { CI: "true" }],
  ["a terminal that cannot", { isTTY: true }, { TERM: "dumb" }],
])("in %s there is only what is printed", (_what, terminal, environment) => {
  expect(told(terminal, environment)).toBe("printed\n");
});
