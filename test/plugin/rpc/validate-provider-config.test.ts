import { impliedType, UNKNOWN } from "../../../src/plugin/index";
import { encodeValue } from "../../../src/plugin/values/dynamic-value";
import { said } from "../conversation";
import { withSample } from "../served-sample";

test.each([
  ["a configuration that is in order", { file: "things.json" }, []],
  ["one that is not known yet", { file: UNKNOWN }, []],
  [
    "one that is wrong",
    { file: "" },
    [{ severity: "error", summary: "Empty file", detail: "give a path", path: "file" }],
  ],
])("%s", (_name, config, diagnostics) =>
  withSample(
    async ({ served, provider }) => {
      const request = { config: encodeValue(config, impliedType(provider.schema)) };
      const response = await served.client.call("validateProviderConfig", request);
      expect(response.diagnostics.map(said)).toEqual(diagnostics);
    },
    { configured: false },
  ),
);
