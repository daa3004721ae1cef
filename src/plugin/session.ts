// What one running provider process remembers between calls.
import { type Log } from "./log/log";
import { type Redactor } from "./log/redactor";
import { type Provider } from "./provider";

/** The state of the process; made once, before the first call. */
export interface Session {
  readonly provider: Provider<unknown>;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly calls: Calls;
  /** What ConfigureProvider made of the provider's configuration. */
  configuration: Configuration;
  /** How often ConfigureProvider was called. */
  runs: number;
}

/** The calls of the process. They are watched from its start, before the provider is loaded. */
export interface Calls {
  /**
   * Those that have not been answered yet, and what aborts each. They do not share one signal: Node keeps a trace of every
   * signal that was ever derived from one that lasts.
   */
  readonly inFlight: Map<Promise<unknown>, AbortController>;
  /** Why every call is aborted: StopProvider, or the end of the process. */
  interruption: Interruption | undefined;
}

/** Why calls are aborted, and whether it is over with the next run. */
export interface Interruption {
  readonly reason: Error;
  readonly of: "run" | "process";
}

/** How far the provider's configuration has come. */
export type Configuration =
  | { readonly is: "ready"; readonly client: unknown }
  /** Asked before ConfigureProvider, or the configuration held values that are not known yet. */
  | { readonly is: "unknown" }
  | { readonly is: "failed" };

/** The calls of a process that has had none. */
export function createCalls(): Calls {
  return { inFlight: new Map(), interruption: undefined };
}

/** A session that has not been configured. */
export function createSession(
  options: Pick<Session, "provider" | "log" | "redactor">,
  calls = createCalls(),
): Session {
  return {
    ...options,
    calls,
    configuration: { is: "unknown" },
    runs: 0,
  };
}

/**
 * Begins a run, with its ConfigureProvider. A process that Terraform attached to serves one run after the other: an interrupt
 * of the one before is over. An interrupt before the first one is not.
 */
export function beginRun(session: Session): void {
  session.runs += 1;
  const { calls } = session;
  if (session.runs > 1 && calls.interruption?.of === "run") calls.interruption = undefined;
}

/** Aborts the calls in progress, and those that still come. */
export function interrupt(calls: Calls, interruption: Interruption): void {
  // The end of the process is never over.
  if (calls.interruption?.of !== "process") calls.interruption = interruption;
  for (const call of calls.inFlight.values()) call.abort(interruption.reason);
}
