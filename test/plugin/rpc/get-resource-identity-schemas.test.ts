import { withSample } from "../served-sample";

test("no resource has an identity beside its state", () =>
  withSample(async ({ served }) => {
    const response = await served.client.call("getResourceIdentitySchemas", {});
    expect(response).toMatchObject({ identitySchemas: {}, diagnostics: [] });
  }));
