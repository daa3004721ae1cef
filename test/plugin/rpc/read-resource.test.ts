import { withSample, KEPT } from "../served-sample";
import { sampleProvider, shelfInMemory } from "../sample-provider";
import { aboutResource, configure } from "../conversation";
import { serve } from "../client";

test("it answers what is there now, with the private bytes kept", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", { ...KEPT, amount: 5 });
    expect(await thing.read(KEPT, "bytes")).toEqual({
      state: { ...KEPT, amount: 5 },
      private: "bytes",
      diagnostics: [],
      identity: { shelf: "first", id: "7" },
    });
  }));

test("an object that is gone is null", () =>
  withSample(async ({ thing }) => {
    expect(await thing.read(KEPT)).toMatchObject({ state: null, diagnostics: [] });
  }));

test("a read that throws loses nothing, and its stack is in the log", async () => {
  const shelf = {
    ...shelfInMemory(),
    get: () => {
      throw new Error("the lights are off");
    },
  };
  const provider = sampleProvider(shelf);
  const { client, close, logged } = await serve(provider);
  await configure(client, provider);
  expect(await aboutResource(client, provider, "sample_thing").read(KEPT, "bytes")).toMatchObject({
    state: KEPT,
    private: "bytes",
    diagnostics: [{ severity: "error", detail: expect.stringContaining("the lights are off") }],
  });
  await close();
  expect(logged).toContainEqual(
    expect.objectContaining({ "@level": "debug", error: expect.stringContaining("sample-provider.ts") }),
  );
});

test("a state that is answered in the wrong shape is an error and not believed", async () => {
  const shelf = { ...shelfInMemory(), get: () => ({ ...KEPT, amount: "many" }) };
  const provider = sampleProvider(shelf);
  const { client, close } = await serve(provider);
  await configure(client, provider);
  expect(await aboutResource(client, provider, "sample_thing").read(KEPT)).toMatchObject({
    state: KEPT,
    diagnostics: [{ path: "amount", detail: expect.stringContaining("a number is required, got a string") }],
  });
  await close();
});
