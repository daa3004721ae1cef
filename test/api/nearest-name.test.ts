// The name that was probably meant.
import { nearestName, suggestion } from "../../src/api/nearest-name";

it.each([
  ["budget", ["name", "budgets", "tags"], "budgets"],
  ["endpont", ["endpoint", "apiKey"], "endpoint"],
  ["tosk", ["toks", "risk"], "toks"],
  ["maxLimit", ["max_limit", "name"], "max_limit"],
  ["MAX-LIMIT", ["max_limit", "name"], "max_limit"],
  ["owner", ["name", "budgets"], undefined],
  ["", ["name"], undefined],
  ["anything", [], undefined],
])("%j among %j is %j", (given, names, meant) => {
  expect(nearestName(given, names)).toBe(meant);
});

it("compares a long text with no name that it cannot be near to", () => {
  // The table of the comparison would have a thousand million cells.
  expect(nearestName("b".repeat(100_000_000), ["budgets", "rate_limit"])).toBeUndefined();
});

it.each([
  ["budget", ["budgets", "tags"], '; did you mean "budgets"?'],
  ["owner", ["name", "tags"], '; there are "name", "tags"'],
  ["owner", ["name"], '; there is only "name"'],
  ["owner", [], ""],
])("the suggestion for %j among %j is %j", (given, names, sentence) => {
  expect(suggestion(given, names)).toBe(sentence);
});
