// The text of a specification: JSON or YAML, and what is said when it is neither.

import { parseSpecification } from "../../../src/cli/handler/parse-specification";

const YAML = `# Engineering gets
name: Engineering
budgets:
  1M: { max_limit: 500 }
tags: [on, "12"]
description: null
`;

test.each([
  ["JSON", '{"name":"Engineering","budgets":{"1M":{"max_limit":500}},"tags":["on","12"],"description":null}'],
  ["YAML", YAML],
  ["YAML with the mark of its byte order", `\ufeff${YAML}`],
])("%s is read, texts as texts", (_what, text) => {
  expect(parseSpecification(text, "profile.yaml")).toEqual({
    name: "Engineering",
    budgets: { "1M": { max_limit: 500 } },
    tags: ["on", "12"],
    description: null,
  });
});

test.each([
  [
    "JSON that nests too deep",
    `{"x": ${"[".repeat(50_000)}`,
    /^the specification in FILE nests deeper than 100/,
  ],
  [
    "YAML that nests too deep",
    `x: ${"[".repeat(50_000)}`,
    /^the specification in FILE nests deeper than 100/,
  ],
  ["JSON with a fault", '{"name": }', /^the specification in FILE is not JSON: Unexpected token/],
  [
    "YAML with a fault",
    "name: a\n  tags: [\n",
    /^the specification in FILE is not YAML: .* at line 1, column 7/,
  ],
  ["a key twice", "name: a\nname: b\n", /is not YAML: Map keys must be unique at line 2/],
  ["two documents", "name: a\n---\nname: b\n", /is not YAML: /],
  ["a tag that is not known", "name: !secret key\n", /is not YAML: Unresolved tag: !secret/],
  ["an alias that grows", bomb(), /is not YAML: Excessive alias count/],
  ["a list", "- name: a\n", /is a list; it must be a map of the resource's attributes/],
  ["a text", "Engineering", /is the text "Engineering"; it must be a map/],
  ["comments only", "# nothing\n", /is empty; it must be a map/],
  ["null", "null", /is empty; it must be a map/],
])("%s is refused with the reason", (_what, text, message) => {
  expect(() => parseSpecification(text, "FILE")).toThrow(message);
});

/** Ten levels of ten aliases. */
function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(", ")}]`,
  );
  return ["a0: &a0 [x]", ...levels, ""].join("\n");
}
