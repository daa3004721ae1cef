// Changes of attributes as text: what a person reads before a reconciliation.

import { changeLines } from "../../src/handler/change-text";

const text = (before: unknown, after: unknown, attribute = "budgets" as const): string =>
  changeLines({ attribute, before, after }).join("\n");

test.each<[string, unknown, unknown, string]>([
  ["a value that comes", undefined, "a", '    + budgets = "a"'],
  ["a value that goes", 5, undefined, "    - budgets = 5 -> null"],
  ["a value that changes", "a", "", '    ~ budgets = "a" -> ""'],
  ["a switch", false, true, "    ~ budgets = false -> true"],
  ["a list that comes", undefined, ["a", "b"], '    + budgets = ["a", "b"]'],
  ["an empty list that comes", undefined, [], "    + budgets = []"],
  ["an empty map that goes", {}, undefined, "    - budgets = {} -> null"],
  [
    "a set: the order counts for nothing",
    ["a", "b", "c"],
    ["d", "c", "a"],
    '    ~ budgets = [\n        - "b",\n        + "d",\n        # (2 unchanged elements hidden)\n      ]',
  ],
  [
    "objects in a set",
    [{ mcp_client_id: "a", action: "include" }],
    [],
    '    ~ budgets = [\n        - {\n            - mcp_client_id = "a"\n            - action = "include"\n          },\n      ]',
  ],
  [
    "a map, as deep as it differs",
    { "1M": { max_limit: 500, quarter_start_month: 2 }, "1d": { max_limit: 1 }, "1w": { max_limit: 2 } },
    { "1M": { max_limit: 800, quarter_start_month: 2 }, "1Q": { max_limit: 3 }, "1w": { max_limit: 2 } },
    [
      "    ~ budgets = {",
      '        ~ "1M" = {',
      "            ~ max_limit = 500 -> 800",
      "            # (1 unchanged attribute hidden)",
      "          }",
      '        - "1d" = {',
      "            - max_limit = 1",
      "          } -> null",
      '        + "1Q" = {',
      "            + max_limit = 3",
      "          }",
      "        # (1 unchanged attribute hidden)",
      "      }",
    ].join("\n"),
  ],
  [
    "a member that is undefined is none",
    { a: 1, b: undefined },
    { a: 1, c: 2 },
    "    ~ budgets = {\n        + c = 2\n        # (1 unchanged attribute hidden)\n      }",
  ],
])("%s", (_what, before, after, expected) => {
  expect(text(before, after)).toBe(expected);
});

test("what a terminal would obey, or show in another order, is written out", () => {
  const written = text("a\u001b[31m\u009b2J\u202eb\n", { "x\u0007\u2066": 1 });
  expect(written).toBe('    ~ budgets = "a\\u001b[31m\\u009b2J\\u202eb\\n" -> { "x\\u0007\\u2066" = 1 }');
});

test("names that every object has are members like others", () => {
  expect(text({ constructor: { a: 1 } }, { toString: { a: 1 } })).toBe(
    "    ~ budgets = {\n        - constructor = {\n            - a = 1\n          } -> null\n        + toString = {\n            + a = 1\n          }\n      }",
  );
});
