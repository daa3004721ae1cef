import { sampleProvider } from "../sample-provider";
import { serve } from "../client";
import { withSample } from "../served-sample";

test("it has the schema of the provider, of every resource and of every data source", () =>
  withSample(async ({ served }) => {
    const response = await served.client.call("getProviderSchema", {});
    expect(Object.keys(response.resourceSchemas)).toEqual(["sample_thing"]);
    expect(response.resourceSchemas["sample_thing"]?.version).toBe(1n);
    expect(Object.keys(response.dataSourceSchemas)).toEqual(["sample_thing"]);
    expect(response.provider?.block?.attributes.map(({ name }) => name)).toEqual(["file", "token"]);
  }));

test("move is claimed only when a resource implements it", async () => {
  const provider = sampleProvider();
  const resources = Object.fromEntries(
    Object.entries(provider.resources).map(([name, { move: _, ...resource }]) => [name, resource]),
  );
  const { client, close } = await serve({ ...provider, resources });
  const { serverCapabilities } = await client.call("getProviderSchema", {});
  await close();
  expect(serverCapabilities).toMatchObject({ planDestroy: true, moveResourceState: false });
});
