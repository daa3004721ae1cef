import { withSample } from "../served-sample";

test("it answers the definitions, as GetProviderSchema does", () =>
  withSample(async ({ served }) => {
    const { functions } = await served.client.call("getFunctions", {});
    expect(functions).toMatchObject({
      repeat: {
        summary: "Repeats a text",
        parameters: [
          { name: "text", type: Buffer.from('"string"'), allowNullValue: true, allowUnknownValues: false },
          { name: "count", type: Buffer.from('"number"'), allowNullValue: false, allowUnknownValues: false },
        ],
        return: { type: Buffer.from('"string"') },
      },
    });
    expect((await served.client.call("getProviderSchema", {})).functions).toEqual(functions);
    expect((await served.client.call("getMetadata", {})).functions).toMatchObject([{ name: "repeat" }]);
  }));
