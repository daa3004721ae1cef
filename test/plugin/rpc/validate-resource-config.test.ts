import { UNKNOWN } from "../../../src/plugin/index";
import { withSample } from "../served-sample";

test.each([
  ["a configuration that is in order", { name: "one" }, []],
  ["one that is not known yet", { name: UNKNOWN, parts: UNKNOWN }, []],
  [
    "one that is wrong",
    { name: "", parts: { bad: { size: 1 } } },
    [
      { severity: "error", summary: "Empty name", detail: "a thing needs a name", path: "name" },
      { severity: "warning", summary: "Bad part", detail: "it will not last", path: 'parts["bad"].size' },
    ],
  ],
])("%s is checked without a configured provider", (_name, config, diagnostics) =>
  withSample(async ({ thing }) => expect(await thing.validate(config)).toEqual(diagnostics), {
    configured: false,
  }),
);

test("a type that the provider does not have is an error, also one that every object has", () =>
  withSample(async ({ served }) => {
    for (const typeName of ["sample_other", "constructor"]) {
      const { diagnostics } = await served.client.call("validateResourceConfig", { typeName });
      expect(diagnostics).toMatchObject([
        { detail: expect.stringContaining(`no resource type "${typeName}"`) },
      ]);
    }
  }));
