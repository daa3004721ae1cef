// The limits of operations: what they may be, and what counts where none is set.
import { issuesOf, timeoutOf } from "../../../src/handler";

const faults = (timeouts: unknown): unknown[] =>
  issuesOf({ name: "P", timeouts }).map(({ path, message }) => [path.join("."), message]);

describe("a limit", () => {
  it.each(["1s", "90s", "5m", "1h30m", "24h", "1d", "1500ms", "1.5h"])("may be %s", (create) => {
    expect(faults({ create })).toEqual([]);
  });

  it.each<[unknown, string]>([
    ["", 'is not a duration such as "5m", "90s" or "1h30m": ""'],
    ["5", 'is not a duration such as "5m", "90s" or "1h30m": "5"'],
    ["5 m", 'is not a duration such as "5m", "90s" or "1h30m": "5 m"'],
    ["-5m", 'is not a duration such as "5m", "90s" or "1h30m": "-5m"'],
    ["forever", 'is not a duration such as "5m", "90s" or "1h30m": "forever"'],
    ["0s", 'must be 1s to 24h, got "0s"'],
    ["999ms", 'must be 1s to 24h, got "999ms"'],
    ["25h", 'must be 1s to 24h, got "25h"'],
  ])("may not be %j", (create, message) => {
    expect(faults({ create })).toEqual([["timeouts.create", message]]);
  });

  it("is of an operation that exists", () => {
    expect(faults({ destroy: "5m" })).toEqual([
      [
        "timeouts.destroy",
        'is not an attribute of an access profile; there are "create", "read", "update", "delete"',
      ],
    ]);
  });
});

it.each([
  [undefined, "create", 300_000],
  [undefined, "read", 120_000],
  [{}, "update", 300_000],
  [{ create: "1s" }, "delete", 300_000],
  [{ create: "90s" }, "create", 90_000],
  [{ read: "1h30m" }, "read", 5_400_000],
  [{ read: "soon" }, "read", 120_000],
] as const)("with %j the limit of %s is %i ms", (timeouts, operation, milliseconds) => {
  expect(timeoutOf(timeouts, operation)).toBe(milliseconds);
});
