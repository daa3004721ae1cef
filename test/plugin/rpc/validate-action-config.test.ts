import { withSample } from "../served-sample";

test("the action checks its own configuration", () =>
  withSample(async ({ paint }) => {
    expect(await paint.validate({ id: "7" })).toEqual([]);
    expect(await paint.validate({ id: "" })).toMatchObject([
      { severity: "error", summary: "Empty id", path: "id" },
    ]);
  }));
