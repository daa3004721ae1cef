// When the process ends, and what it finishes first.
import { type Log } from "../log/log";
import { type Calls, interrupt } from "../session";

/**
 * Handles the signals and the uncaught errors of the process.
 *
 * - SIGINT is ignored: the terminal sends it to the whole group, but core wants to end the apply in order and sends
 *   StopProvider. Dying here would leave created objects out of the state. One that a person started ends with it.
 * - SIGTERM, SIGHUP and the loss of the parent end the process, after the calls in progress.
 * - An uncaught error is logged, and the calls in progress continue.
 *
 * @param exit ends the process with a code, which is 1 when calls in progress were given up; called once
 * @param options.endsOnInterrupt for a process that a person started
 */
export function installSignalHandlers(
  log: Log,
  calls: Calls,
  exit: (code: number) => void,
  { endsOnInterrupt = false }: { readonly endsOnInterrupt?: boolean } = {},
): void {
  const end = (reason: string) => void finish(log, calls, reason).then(exit);

  if (endsOnInterrupt) process.once("SIGINT", () => end("SIGINT"));
  else process.on("SIGINT", () => log.debug("interrupt ignored"));
  process.once("SIGTERM", () => end("SIGTERM"));
  process.once("SIGHUP", () => end("SIGHUP"));
  whenOrphaned(() => end("the parent process is gone"));

  process.on("unhandledRejection", (error) => log.error("unhandled rejection", { error: asError(error) }));
  process.on("uncaughtException", (error) => log.error("uncaught exception", { error }));
}

/**
 * Lets the calls in progress know, and waits for them: what they did may still reach the state. Returns the code to end with.
 */
async function finish(log: Log, calls: Calls, reason: string): Promise<number> {
  log.info("ending", { reason });
  interrupt(calls, { reason: new Error(reason), of: "process" });
  const patience = new Promise<number>((resolve) => setTimeout(() => resolve(1), PATIENCE_MS).unref());
  return Promise.race([Promise.allSettled(calls.inFlight.keys()).then(() => 0), patience]);
}

const PATIENCE_MS = 10_000;
const PARENT_POLL_MS = 1_000;

/** A process whose parent died is given to another one; a plugin without its core has no one to answer. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, PARENT_POLL_MS);
  timer.unref();
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
