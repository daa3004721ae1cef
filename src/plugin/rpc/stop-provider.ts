// StopProvider: the user pressed Ctrl-C. The signal itself is ignored (see `process/lifecycle.ts`), so this call is
// how the provider hears of it.
import { interrupt } from "../session";
import { type Rpc } from "./rpc";

/** Aborts the signal of every call in progress and answers at once; they answer when they are done. */
export const stopProvider: Rpc<"stopProvider"> = async (session) => {
  session.log.info("asked to stop");
  session.provider.interrupted?.();
  interrupt(session.calls, { reason: new Error("the operation was interrupted"), of: "run" });
  return {};
};
