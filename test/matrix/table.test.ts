import { asTable, withTable } from "./table";
import { has, SUITES, VERSIONS } from "./versions";

test("the table says what passed, what failed, what a version has not, and what was not built", () => {
  const suite = "query";
  expect(
    asTable([
      { name: "terraform 1.15.9", cells: [{ suite, is: "run", passed: 3, failed: 0 }] },
      { name: "terraform 1.16.0", cells: [{ suite, is: "run", passed: 2, failed: 1 }] },
      { name: "opentofu 1.12.6", cells: [{ suite, is: "not offered" }] },
      { name: "opentofu 9.9.9", cells: [{ suite, is: "not built" }] },
    ]),
  ).toBe(
    [
      "| Version | query |",
      "| --- | ---: |",
      "| terraform 1.15.9 | 3 passed |",
      "| terraform 1.16.0 | 2 passed, **1 failed** |",
      "| opentofu 1.12.6 | – |",
      "| opentofu 9.9.9 | not built |",
    ].join("\n"),
  );
});

test("every suite runs with some version, and the features are where their versions are", () => {
  for (const { needs } of SUITES) expect(VERSIONS.some((version) => has(version, needs))).toBe(true);
  const named = (tool: "terraform" | "opentofu", version: string) => ({ tool, version });
  expect(has(named("terraform", "1.11.4"), "query")).toBe(false);
  expect(has(named("terraform", "1.14.0"), "query")).toBe(true);
  expect(has(named("opentofu", "1.12.6"), "query")).toBe(false);
  expect(has(named("opentofu", "1.12.6"), "identity")).toBe(true);
});

test("a page keeps the rows of versions that were not run", () => {
  const row = (name: string, passed: number) =>
    ({ name, cells: [{ suite: "query", is: "run", passed, failed: 0 }] }) as const;
  const page = "Before.\n\n<!-- matrix -->\n\n<!-- /matrix -->\n\nAfter.\n";
  const first = withTable(page, [row("terraform 1.15.9", 3), row("terraform 1.5.7", 1)]);
  const second = withTable(first, [row("terraform 1.15.9", 4)]);
  expect(second).toBe(
    [
      "Before.\n\n<!-- matrix -->\n",
      "| Version | query |",
      "| --- | ---: |",
      "| terraform 1.5.7 | 1 passed |",
      "| terraform 1.15.9 | 4 passed |",
      "\n<!-- /matrix -->\n\nAfter.\n",
    ].join("\n"),
  );
});
