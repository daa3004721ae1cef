import { KEPT, withSample } from "../served-sample";

test("it answers the configuration with the computed attributes", () =>
  withSample(async ({ lookup, shelf }) => {
    shelf.put("7", KEPT);
    expect(await lookup.read({ id: "7" })).toEqual({ state: { id: "7", name: "seven" }, diagnostics: [] });
  }));

test.each([
  ["the data source's own error is the only one", "8", { summary: "Not found", path: "id" }],
  [
    "an answer without a value and without an error is an error",
    "nothing",
    { summary: "Data source returned no value" },
  ],
])("%s", (_name, id, diagnostic) =>
  withSample(async ({ lookup }) => {
    expect(await lookup.read({ id })).toMatchObject({ state: null, diagnostics: [diagnostic] });
  }),
);
