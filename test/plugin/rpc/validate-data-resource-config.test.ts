import { UNKNOWN } from "../../../src/plugin/index";
import { withSample } from "../served-sample";

test.each([
  ["a configuration that is in order", { id: "1" }, []],
  ["one that is not known yet", { id: UNKNOWN }, []],
  [
    "one that is wrong",
    { id: "" },
    [{ severity: "error", summary: "Empty id", detail: "give an id", path: "id" }],
  ],
])("%s", (_name, config, diagnostics) =>
  withSample(async ({ lookup }) => expect(await lookup.validate(config)).toEqual(diagnostics), {
    configured: false,
  }),
);

test("a data source that the provider does not have is an error", () =>
  withSample(async ({ served }) => {
    const { diagnostics } = await served.client.call("validateDataResourceConfig", {
      typeName: "sample_other",
    });
    expect(diagnostics).toMatchObject([{ detail: expect.stringContaining('no data source "sample_other"') }]);
  }));
