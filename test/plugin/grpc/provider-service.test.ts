import { fromBinary } from "@bufbuild/protobuf";
import { Provider } from "../../../src/plugin/generated/tfplugin6_pb";
import { UNKNOWN } from "../../../src/plugin/index";
import { encodeValue } from "../../../src/plugin/values/dynamic-value";
import { withSample } from "../served-sample";

test("a request whose value does not fit the schema is answered by a diagnostic, not by a broken call", () =>
  withSample(async ({ served }) => {
    const request = { typeName: "sample_thing", config: { json: Buffer.from('{"name":{}}') } };
    const { diagnostics } = await served.client.call("validateResourceConfig", request);
    expect(diagnostics).toMatchObject([{ detail: expect.stringContaining("name: a string is required") }]);
  }));

test("a value may come as JSON, too", () =>
  withSample(async ({ served }) => {
    const request = { typeName: "sample_thing", config: { json: Buffer.from('{"name":""}') } };
    const { diagnostics } = await served.client.call("validateResourceConfig", request);
    expect(diagnostics).toMatchObject([{ summary: "Empty name" }]);
  }));

test("a state of eight megabytes passes both ways", () =>
  withSample(async ({ thing, shelf }) => {
    const name = "x".repeat(8 * 1024 * 1024);
    const { state } = await thing.apply({ planned: { name } });
    expect(state).toMatchObject({ id: "1", name });
    expect(shelf.get("1")).toMatchObject({ name });
  }));

test("no call is left over when all are answered", () =>
  withSample(async ({ served, thing }) => {
    await Promise.all([thing.validate({ name: "a" }), thing.validate({ name: "b" }), thing.import("x")]);
    await new Promise(setImmediate);
    expect(served.session.calls.inFlight.size).toBe(0);
  }));

test.each(["validateResourceConfig", "validateDataResourceConfig", "validateProviderConfig"] as const)(
  "%s of an empty message has nothing to check, and one that is wholly unknown is an error",
  (rpc) =>
    withSample(async ({ served }) => {
      const typeName = "sample_thing";
      const ask = async (config: object) => (await served.client.call(rpc, { typeName, config })).diagnostics;
      expect(await ask({})).toEqual([]);
      expect(await ask(encodeValue(UNKNOWN, "string"))).toMatchObject([
        { detail: expect.stringContaining("an object is required, got an unknown value") },
      ]);
    }),
);

describe("bytes that are no message are answered with a diagnostic", () => {
  const broken: readonly [string, Buffer][] = [
    ["a field that ends early", Buffer.from([0x0a, 0xff])],
    ["a tag that means nothing", Buffer.from([0x00])],
    ["groups in groups", Buffer.alloc(200_000, 0x0b)],
  ];
  const { callFunction, stopProvider, listResource, invokeAction } = Provider.method;
  const others: readonly unknown[] = [callFunction, stopProvider, listResource, invokeAction];
  const methods = Object.values(Provider.method).filter((method) => !others.includes(method));

  test.each(broken)("%s", (_name, bytes) =>
    withSample(async ({ served }) => {
      for (const method of methods) {
        const answer = await served.client.callRaw(`/${Provider.typeName}/${method.name}`, bytes);
        expect([method.name, fromBinary(method.output, answer)]).toMatchObject([
          method.name,
          {
            diagnostics: [
              {
                severity: 1,
                detail: expect.stringContaining(`cannot be decoded as ${method.input.typeName}`),
              },
            ],
          },
        ]);
      }
      // These have no diagnostics, or have them elsewhere.
      const raw = (name: string) => served.client.callRaw(`/${Provider.typeName}/${name}`, bytes);
      expect(fromBinary(stopProvider.output, await raw(stopProvider.name)).Error).toContain(
        "cannot be decoded",
      );
      const { error } = fromBinary(callFunction.output, await raw(callFunction.name));
      expect(error?.text).toContain(`cannot be decoded as ${callFunction.input.typeName}`);
      const text = "cannot be decoded as tfplugin6.";
      const { diagnostic } = fromBinary(listResource.output, await raw(listResource.name));
      expect(diagnostic[0]?.detail).toContain(`${text}ListResource.Request`);
      const { type } = fromBinary(invokeAction.output, await raw(invokeAction.name));
      expect(type).toMatchObject({
        case: "completed",
        value: {
          diagnostics: [{ detail: expect.stringContaining(`${text}InvokeAction.Request`) }],
        },
      });
    }),
  );
});

test("fields that the protocol does not have are skipped", () =>
  withSample(async ({ served }) => {
    const bytes = Buffer.alloc(300_000, Uint8Array.of(0xf8, 0x07, 0x00));
    const path = `/${Provider.typeName}/${Provider.method.getMetadata.name}`;
    const answer = fromBinary(Provider.method.getMetadata.output, await served.client.callRaw(path, bytes));
    expect(answer.resources).toMatchObject([{ typeName: "sample_thing" }]);
  }));
