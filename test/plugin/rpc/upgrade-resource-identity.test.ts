import { identityType } from "../../../src/plugin/rpc/identity";
import { decodeValue } from "../../../src/plugin/values/dynamic-value";
import { readable, said } from "../conversation";
import { withSample } from "../served-sample";

async function upgrade(version: number, json: string) {
  const answers: unknown[] = [];
  await withSample(async ({ served, provider }) => {
    const { upgradedIdentity, diagnostics } = await served.client.call("upgradeResourceIdentity", {
      typeName: "sample_thing",
      version: BigInt(version),
      rawIdentity: { json: Buffer.from(json) },
    });
    const schema = provider.resources["sample_thing"]?.identity?.schema;
    if (schema === undefined) throw new Error("the sample has lost its identity");
    const identity = readable(decodeValue(upgradedIdentity?.identityData, identityType(schema)));
    answers.push({ identity, said: diagnostics.map(said) });
  });
  return answers[0];
}

test("an identity of the present version is read as it is", async () => {
  expect(await upgrade(1, '{"shelf":"first","id":"7"}')).toEqual({
    identity: { shelf: "first", id: "7" },
    said: [],
  });
});

test("an identity of an older version is brought to the present one", async () => {
  expect(await upgrade(0, '{"number":7}')).toEqual({ identity: { shelf: "first", id: "7" }, said: [] });
});

test.each([
  ["of a newer version", 2, '{"id":"7"}', "newer than this provider's 1"],
  ["that is no JSON", 1, "{", "is not JSON"],
  ["of another shape", 1, '{"id":{}}', "This is a bug in the provider"],
])("an identity %s is an error", async (_what, version, json, text) => {
  expect(await upgrade(version, json)).toMatchObject({
    identity: null,
    said: [{ severity: "error", detail: expect.stringContaining(text) }],
  });
});
