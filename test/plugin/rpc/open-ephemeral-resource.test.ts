// OpenEphemeralResource, RenewEphemeralResource, CloseEphemeralResource and ValidateEphemeralResourceConfig: one life.
import { withSample } from "../served-sample";

test("it is opened, renewed and closed, with its bytes from one call to the next", () =>
  withSample(async ({ ticket, shelf }) => {
    const opened = await ticket.open({ name: "ann" });
    expect(opened).toEqual({
      result: { name: "ann", code: "secret-ann" },
      renewAt: { seconds: 1n, nanos: 500_000_000 },
      private: "ann",
      diagnostics: [],
    });
    expect(await ticket.renew(opened.private)).toEqual({
      renewAt: { seconds: -1n, nanos: 500_000_000 },
      private: "ann",
      diagnostics: [],
    });
    expect(shelf.get("ticket-ann")).toEqual({ renewals: 1 });
    expect(await ticket.close("ann")).toEqual([]);
    expect(shelf.get("ticket-ann")).toBeUndefined();
  }));

test.each([
  ["refuses", "refused", "Refused"],
  ["answers nothing", "nothing", "Ephemeral resource returned no value"],
])("one that %s is an error", (_how, name, summary) =>
  withSample(async ({ ticket }) => {
    expect(await ticket.open({ name })).toMatchObject({ result: null, diagnostics: [{ summary }] });
  }),
);

test("it checks its own configuration", () =>
  withSample(async ({ ticket }) => {
    expect(await ticket.validate({ name: "ann" })).toEqual([]);
    expect(await ticket.validate({ name: "" })).toMatchObject([{ summary: "Empty name", path: "name" }]);
  }));

test("nothing is opened, renewed or closed without a configured provider", () =>
  withSample(
    async ({ ticket }) => {
      const said = [{ summary: "The provider is not configured yet" }];
      expect(await ticket.open({ name: "ann" })).toMatchObject({ diagnostics: said });
      expect(await ticket.renew("ann")).toMatchObject({ private: "ann", diagnostics: said });
      expect(await ticket.close("ann")).toMatchObject(said);
    },
    { configured: false },
  ));
