import { withSample } from "../served-sample";

test("there are no functions", () =>
  withSample(async ({ served }) => {
    expect(await served.client.call("getFunctions", {})).toMatchObject({ functions: {}, diagnostics: [] });
  }));
