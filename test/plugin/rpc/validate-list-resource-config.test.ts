import { withSample } from "../served-sample";

test("the list checks its own configuration", () =>
  withSample(async ({ things }) => {
    expect(await things.validate({ mood: "warn" })).toEqual([]);
    expect(await things.validate({ mood: "" })).toMatchObject([
      { severity: "error", summary: "Empty mood", path: "mood" },
    ]);
  }));
