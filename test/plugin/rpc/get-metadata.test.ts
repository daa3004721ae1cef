import { withSample } from "../served-sample";

test("it names the resources, the data sources and what the server can do", () =>
  withSample(async ({ served }) => {
    expect(await served.client.call("getMetadata", {})).toMatchObject({
      serverCapabilities: {
        planDestroy: true,
        getProviderSchemaOptional: true,
        moveResourceState: true,
        generateResourceConfig: true,
      },
      listResources: [{ typeName: "sample_thing" }],
      actions: [{ typeName: "sample_paint" }],
      ephemeralResources: [{ typeName: "sample_ticket" }],
      resources: [{ typeName: "sample_thing" }],
      dataSources: [{ typeName: "sample_thing" }],
      diagnostics: [],
    });
  }));
