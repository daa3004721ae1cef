import { interrupt } from "../../../src/plugin/session";
import { withSample, KEPT } from "../served-sample";

test("each step is told, and the last event says that it is done", () =>
  withSample(async ({ paint, shelf }) => {
    shelf.put("7", KEPT);
    expect(await paint.invoke({ id: "7", colour: "red" })).toEqual({
      progress: ["mixing red", "done"],
      completed: [[]],
    });
    expect(shelf.get("7")).toMatchObject({ kind: "red" });
  }));

test.each([
  ["fails", "fail", "there is no paint"],
  ["throws", "throw", "the pot fell down"],
])("an action that %s completes with its error", (_how, colour, detail) =>
  withSample(async ({ paint }) => {
    expect(await paint.invoke({ id: "7", colour })).toMatchObject({
      progress: [`mixing ${colour}`],
      completed: [[{ severity: "error", detail: expect.stringContaining(detail) }]],
    });
  }),
);

test("an interrupt reaches the action, which still says how it ended", () =>
  withSample(async ({ paint, served, shelf }) => {
    shelf.put("7", KEPT);
    const running = paint.invoke({ id: "7", colour: "slow" }, () =>
      interrupt(served.session.calls, { reason: new Error("interrupted"), of: "run" }),
    );
    expect(await running).toEqual({ progress: ["mixing slow", "done"], completed: [[]] });
    expect(shelf.get("7")).toMatchObject({ kind: "wet" });
  }));

test("without a configured provider, and of an unknown type, it completes with an error", () =>
  withSample(
    async ({ paint, served }) => {
      expect(await paint.invoke({ id: "7" })).toMatchObject({
        progress: [],
        completed: [[{ summary: "The provider is not configured yet" }]],
      });
      const events = [];
      for await (const event of served.client.stream("invokeAction", { actionType: "other" }))
        events.push(event);
      expect(events).toMatchObject([
        {
          type: { case: "completed", value: { diagnostics: [{ detail: expect.stringContaining("other") }] } },
        },
      ]);
    },
    { configured: false },
  ));
