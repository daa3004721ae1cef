import { impliedType } from "../../../src/plugin/index";
import { identityType } from "../../../src/plugin/rpc/identity";
import { decodeValue } from "../../../src/plugin/values/dynamic-value";
import { readable, said } from "../conversation";
import { THING } from "../sample-provider";
import { withSample } from "../served-sample";

const request = {
  targetTypeName: "sample_thing",
  sourceProviderAddress: "registry.terraform.io/acme/old",
  sourceState: { json: Buffer.from('{"key":"7"}') },
};

test("the state of a type that the resource knows is taken over", () =>
  withSample(async ({ served }) => {
    const response = await served.client.call("moveResourceState", {
      ...request,
      sourceTypeName: "old_thing",
    });
    expect(response.diagnostics).toEqual([]);
    expect(readable(decodeValue(response.targetState, impliedType(THING)))).toMatchObject({
      id: "7",
      name: null,
    });
  }));

test("a resource that says itself why it cannot take a state over has the only word", () =>
  withSample(async ({ served }) => {
    const response = await served.client.call("moveResourceState", {
      ...request,
      sourceTypeName: "broken_thing",
    });
    expect(response.targetState).toBeUndefined();
    expect(response.diagnostics.map(said)).toMatchObject([{ summary: "Broken", detail: "mend it first" }]);
  }));

test("the state of another type is refused by name", () =>
  withSample(async ({ served }) => {
    const response = await served.client.call("moveResourceState", {
      ...request,
      sourceTypeName: "strange_thing",
    });
    expect(response.targetState).toBeUndefined();
    expect(response.diagnostics.map(said)).toMatchObject([
      { summary: "Move is not supported", detail: "A strange_thing cannot become a sample_thing." },
    ]);
  }));

test("the identity of the source is offered, and the target has one of its own", () =>
  withSample(async ({ served, provider }) => {
    const response = await served.client.call("moveResourceState", {
      ...request,
      sourceTypeName: "named_thing",
      sourceIdentity: { json: Buffer.from('{"id":"9"}') },
    });
    expect(response.diagnostics).toEqual([]);
    const schema = provider.resources["sample_thing"]?.identity?.schema;
    if (schema === undefined) throw new Error("the sample has lost its identity");
    expect(readable(decodeValue(response.targetIdentity?.identityData, identityType(schema)))).toEqual({
      shelf: "first",
      id: "9",
    });
  }));
