// Checking a specification of which some values are not known yet: they are let through, everything else is not.
import { formatPath, issuesOf, type SpecPath } from "../../../src/handler";

describe("a fault at, above or below an unknown value is not reported", () => {
  const budget = ["budgets", "1M", "max_limit"];
  it.each<[string, object, SpecPath[], string[]]>([
    ["nothing unknown", { name: "" }, [], ["name"]],
    ["the value itself", {}, [["name"]], []],
    ["a required value below", { budgets: { "1M": {} }, name: "A" }, [budget], []],
    ["a whole collection", { name: "A" }, [["provider_configs"]], []],
    ["a fault above", { name: "A", rate_limit: {} }, [["rate_limit", "token_max_limit"]], []],
    ["a fault below", { name: "A", budgets: { "1M": {} } }, [["budgets"]], []],
    ["a fault beside", { name: "A", budgets: { "1M": {}, "1Y": {} } }, [budget], ['budgets["1Y"].max_limit']],
    ["a fault elsewhere", { name: "", tags: [""] }, [["tags"]], ["name"]],
    ["an element of a set", { name: "A", tags: ["", "b"] }, [["tags", 0]], []],
    [
      "what decides whether another one may be set",
      { name: "A", next_rotation_at: "2999-01-01T00:00:00Z" },
      [["auto_rotation_interval"]],
      [],
    ],
    [
      "something else beside that",
      { name: "A", next_rotation_at: "2999-01-01T00:00:00Z" },
      [["tags"]],
      ["next_rotation_at"],
    ],
    [
      "a value of the wrong kind while that is not known",
      { name: "A", next_rotation_at: 5 },
      [["clone_from"]],
      ["next_rotation_at"],
    ],
    ["everything", {}, [[]], []],
    ["a sound document", { name: "A" }, [["tags"]], []],
  ])("%s", (_name, document, unknown, paths) => {
    expect(issuesOf(document, unknown).map(({ path }) => formatPath(path))).toEqual(paths);
  });
});

describe("a path as text", () => {
  it.each<[SpecPath, string]>([
    [[], ""],
    [["name"], "name"],
    [["budgets", "1M", "max_limit"], 'budgets["1M"].max_limit'],
    [["tags", 3], "tags[3]"],
    [["provider_configs", "azure-openai", "weight"], 'provider_configs["azure-openai"].weight'],
    [["mcp_configs", 'a"b'], 'mcp_configs["a\\"b"]'],
  ])("%j", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});
