import { aboutResource, configure } from "../conversation";
import { serve } from "../client";
import { sampleProvider } from "../sample-provider";
import { KEPT, withSample } from "../served-sample";

test("what is found is answered with everything else null, and its private bytes", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", KEPT);
    expect(await thing.import("7")).toEqual({
      imported: [
        {
          typeName: "sample_thing",
          state: { ...KEPT, name: null, kind: null, revision: null },
          private: "imported",
          identity: { shelf: "first", id: "7" },
        },
      ],
      diagnostics: [],
    });
  }));

test.each([
  ["what is not found is an error that names the id", "8", "Nothing to import", '"8"'],
  ["the resource's own error is the only one", "refused", "Refused", "not this one"],
])("%s", (_name, id, summary, detail) =>
  withSample(async ({ thing }) => {
    expect(await thing.import(id)).toMatchObject({
      imported: [],
      diagnostics: [{ severity: "error", summary, detail: expect.stringContaining(detail) }],
    });
  }),
);

test("a resource without import says so", async () => {
  const provider = sampleProvider();
  const resources = Object.fromEntries(
    Object.entries(provider.resources).map(([name, { import: _, ...resource }]) => [name, resource]),
  );
  const { client, close } = await serve({ ...provider, resources });
  await configure(client, provider);
  const { diagnostics } = await aboutResource(client, provider, "sample_thing").import("1");
  await close();
  expect(diagnostics).toMatchObject([{ summary: "Import is not supported" }]);
});

test("an identity is imported as its id, unless it names another shelf", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", KEPT);
    expect(await thing.import({ id: "7" })).toEqual(await thing.import("7"));
    expect(await thing.import({ shelf: "second", id: "7" })).toMatchObject({
      imported: [],
      diagnostics: [{ severity: "error", summary: "Another shelf", detail: "the thing is on second" }],
    });
  }));
