// A look at the gateway in a plan. The plan does not depend on it: a look that fails says nothing, and apply finds out all the same.

/** Most milliseconds that a plan waits for a look at the gateway. */
export const LONGEST_LOOK = 5_000;

/** What the look finds; undefined when the gateway does not say in time. */
export async function look<T>(
  { signal }: { readonly signal: AbortSignal },
  at: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  return at(AbortSignal.any([signal, AbortSignal.timeout(LONGEST_LOOK)])).catch(() => undefined);
}
