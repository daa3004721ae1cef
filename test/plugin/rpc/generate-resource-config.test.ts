import { impliedType } from "../../../src/plugin/index";
import { decodeValue, encodeValue } from "../../../src/plugin/values/dynamic-value";
import { readable } from "../conversation";
import { THING } from "../sample-provider";
import { KEPT, withSample } from "../served-sample";

const type = impliedType(THING);

async function generated(state: object): Promise<unknown> {
  const found: unknown[] = [];
  await withSample(async ({ served, thing }) => {
    const { config, diagnostics } = await served.client.call("generateResourceConfig", {
      typeName: "sample_thing",
      state: encodeValue(state, type),
    });
    expect(diagnostics).toEqual([]);
    const plain = readable(decodeValue(config, type));
    found.push(plain);
    // What is generated plans no change.
    expect(await thing.plan({ config: Object(plain), prior: Object(state) })).toMatchObject({ state });
  });
  return found[0];
}

test("what only the provider says is left out, at any depth, and so is what the resource leaves out", async () => {
  const parts = { wheel: { size: 3, serial: "7-wheel", colour: "red" } };
  expect(await generated({ ...KEPT, kind: "odd", parts })).toEqual({
    ...KEPT,
    id: null,
    revision: null,
    kind: "odd",
    parts: { wheel: { size: 3, serial: null, colour: "red" } },
  });
  expect(await generated(KEPT)).toMatchObject({ name: "seven", kind: null });
});
