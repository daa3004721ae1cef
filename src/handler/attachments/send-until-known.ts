// Sending a change that may be sent twice, such as an attachment, which is the same after a second time. Its POST is not repeated by
// the client (`api/retry.ts`), so a lost answer is settled here: by a look, and by sending again.

import { setTimeout } from "node:timers/promises";
import { isApiError, pauseBefore } from "../../api";

/** Most times that a change goes out. */
const MOST_SENDS = 6;

/**
 * Sends a change, again where its outcome is unknown and a look shows that it was not done.
 *
 * @param look what the change answers, as far as a look can tell, when it was done; undefined when it was not. Not stopped by a
 * cancellation: what was done must not be forgotten.
 * @throws {ApiError} of the last send.
 */
export async function sendUntilKnown<T>(
  send: () => Promise<T>,
  look: () => Promise<T | undefined>,
  signal?: AbortSignal,
): Promise<T> {
  for (let sent = 1; ; sent += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isApiError(error) || !error.outcomeUnknown) throw error;
      const done = await look();
      if (done !== undefined) return done;
      if (sent === MOST_SENDS || signal?.aborted === true) throw error;
      await setTimeout(pauseBefore(sent, { kind: "lost" }, Math.random()), undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}
