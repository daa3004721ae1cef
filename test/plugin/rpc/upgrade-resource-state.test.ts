import { fromBinary } from "@bufbuild/protobuf";
import { Provider } from "../../../src/plugin/generated/tfplugin6_pb";
import { sampleProvider } from "../sample-provider";
import { serve } from "../client";
import { KEPT, withSample } from "../served-sample";

test("a state of the present version is read, without what the schema has lost and with what it has gained", () =>
  withSample(async ({ thing }) => {
    const json = '{"id":"7","name":"seven","kind":"plain","revision":3,"gone":true,"parts":null}';
    expect(await thing.upgrade(1, json)).toEqual({ state: KEPT, diagnostics: [] });
  }));

test("numbers of the state file keep all their digits", () =>
  withSample(async ({ thing }) => {
    const { state } = await thing.upgrade(1, '{"amount":9007199254740993,"revision":0.1}');
    expect(state).toMatchObject({ amount: "9007199254740993", revision: 0.1 });
  }));

test("an older state goes through the resource's upgrade", () =>
  withSample(async ({ thing }) => {
    expect(await thing.upgrade(0, '{"id":"7","title":"seven"}')).toMatchObject({
      state: { id: "7", name: "seven" },
      diagnostics: [],
    });
  }));

test.each([
  ["a newer version", 2, "{}", "newer than this provider's 1"],
  ["the wrong shape", 1, '{"parts":{"wheel":{"size":"big"}}}', 'parts["wheel"].size: a number is required'],
  ["no JSON", 1, "{", "JSON"],
])("a state with %s is an error", (_name, version, json, detail) =>
  withSample(async ({ thing }) => {
    const { state, diagnostics } = await thing.upgrade(version, json);
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", detail: expect.stringContaining(detail) }]);
  }),
);

test("a broken state is an error that says where it breaks and what to do", () =>
  withSample(async ({ thing }) => {
    const { state, diagnostics } = await thing.upgrade(1, `{"name":"${'\\"'.repeat(1_000_000)}`);
    expect(state).toBeNull();
    expect(diagnostics).toEqual([
      {
        severity: "error",
        summary: "Terraform sent a value that cannot be read",
        detail:
          "the text of 2000009 characters is not JSON at position 2000009.\n\nThe state is damaged or far too large. " +
          "Restore an intact copy of it with terraform state push, or remove the resource from it with terraform state rm " +
          "and import the object again.",
      },
    ]);
  }));

test("a text of 20 MB in the state is read", () =>
  withSample(async ({ thing }) => {
    const name = 'a "quote" '.repeat(2_000_000);
    expect(await thing.upgrade(1, JSON.stringify({ ...KEPT, name }))).toEqual({
      state: { ...KEPT, name },
      diagnostics: [],
    });
  }));

test("a state from before Terraform 0.12 is an error that says what to do", () =>
  withSample(async ({ served }) => {
    // type_name, and in raw_state the field flatmap { id = "7" }.
    const typeName = Buffer.from("sample_thing");
    const flatmap = Buffer.from("1207" + "0a026964" + "120137", "hex");
    const message = Buffer.concat([
      Buffer.of(0x0a, typeName.length),
      typeName,
      Buffer.of(0x1a, flatmap.length),
      flatmap,
    ]);
    const { upgradeResourceState: method } = Provider.method;
    const bytes = await served.client.callRaw(`/${Provider.typeName}/${method.name}`, message);
    const response = fromBinary(method.output, bytes);
    expect(response.diagnostics).toMatchObject([{ summary: "The state is too old" }]);
  }));

test("an older state of a resource that has no upgrade is an error, not a guess", async () => {
  const { resources, ...provider } = sampleProvider();
  const { upgrade: _, ...thing } = resources["sample_thing"] ?? never();
  const { client, close } = await serve({ ...provider, resources: { sample_thing: thing } });
  const request = { typeName: "sample_thing", version: 0n, rawState: { json: Buffer.from("{}") } };
  const { diagnostics } = await client.call("upgradeResourceState", request);
  expect(diagnostics).toMatchObject([
    { detail: expect.stringContaining("cannot upgrade a state of schema version 0 to 1") },
  ]);
  await close();
});

function never(): never {
  throw new Error("the sample provider has no sample_thing");
}
