// StopProvider: the user pressed Ctrl-C. The signal itself is ignored (see `process/lifecycle.ts`), so this call is
// how the provider hears of it.
import { type Rpc } from "./rpc";

/** Aborts the signal of every call in progress and answers at once; they answer when they are done. */
export const stopProvider: Rpc<"stopProvider"> = async ({ stop, log }) => {
  log.info("asked to stop");
  stop.abort(new Error("the operation was interrupted"));
  return {};
};
