import { UNKNOWN } from "../../../src/plugin/index";
import { withSample } from "../served-sample";

test("the action says in the plan what it will meet", () =>
  withSample(async ({ paint }) => {
    expect(await paint.plan({ id: "7" })).toMatchObject([
      { severity: "warning", summary: "No such thing", path: "id" },
    ]);
    expect(await paint.plan({ id: UNKNOWN })).toEqual([]);
  }));

test("it is planned without a configured provider, too", () =>
  withSample(async ({ paint }) => expect(await paint.plan({ id: "7" })).toEqual([]), { configured: false }));
