import { withSample } from "../served-sample";

test("a resource with an identity says what it consists of, and what an import must name", () =>
  withSample(async ({ served }) => {
    const { identitySchemas, diagnostics } = await served.client.call("getResourceIdentitySchemas", {});
    expect(diagnostics).toEqual([]);
    expect(Object.keys(identitySchemas)).toEqual(["sample_thing"]);
    const { version, identityAttributes = [] } = identitySchemas["sample_thing"] ?? {};
    expect(version).toBe(1n);
    expect(
      identityAttributes.map(({ type, name, requiredForImport, optionalForImport }) => [
        name,
        Buffer.from(type).toString(),
        requiredForImport,
        optionalForImport,
      ]),
    ).toEqual([
      ["shelf", '"string"', false, true],
      ["id", '"string"', true, false],
    ]);
  }));
