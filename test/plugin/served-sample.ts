// The sample provider, served in this process and configured, for the tests of one method.
import {
  aboutAction,
  aboutDataSource,
  aboutEphemeralResource,
  aboutList,
  aboutResource,
  configure,
} from "./conversation";
import { serve, type Served } from "./client";
import { sampleProvider, shelfInMemory, type Shelf } from "./sample-provider";

/** Everything a test of a method talks to. */
export interface ServedSample {
  readonly served: Served;
  readonly shelf: Shelf;
  readonly provider: ReturnType<typeof sampleProvider>;
  readonly thing: ReturnType<typeof aboutResource>;
  readonly lookup: ReturnType<typeof aboutDataSource>;
  readonly things: ReturnType<typeof aboutList>;
  readonly paint: ReturnType<typeof aboutAction>;
  readonly ticket: ReturnType<typeof aboutEphemeralResource>;
}

/** Runs `test` with a served sample provider; configured unless said otherwise. */
export async function withSample(
  test: (sample: ServedSample) => Promise<void>,
  options: { readonly configured?: boolean } = {},
): Promise<void> {
  const shelf = shelfInMemory();
  const provider = sampleProvider(shelf);
  const served = await serve(provider);
  try {
    if (options.configured ?? true) await configure(served.client, provider);
    const thing = aboutResource(served.client, provider, "sample_thing");
    const lookup = aboutDataSource(served.client, provider, "sample_thing");
    const things = aboutList(served.client, provider, "sample_thing");
    const paint = aboutAction(served.client, provider, "sample_paint");
    const ticket = aboutEphemeralResource(served.client, provider, "sample_ticket");
    await test({ served, shelf, provider, thing, lookup, things, paint, ticket });
  } finally {
    await served.close();
  }
}

/** A thing as the shelf keeps it. */
export const KEPT = {
  id: "7",
  name: "seven",
  kind: "plain",
  amount: null,
  tags: null,
  secret: null,
  anything: null,
  revision: 3,
  parts: null,
};
