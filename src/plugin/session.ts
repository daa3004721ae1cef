// What one running provider process remembers between calls.
import { type Log } from "./log/log";
import { type Redactor } from "./log/redactor";
import { type Provider } from "./provider";

/** The state of the process; made once, before the first call. */
export interface Session {
  readonly provider: Provider<unknown>;
  readonly log: Log;
  readonly redactor: Redactor;
  /**
   * The calls that have not been answered yet, and what aborts each. They do not share one signal: Node keeps a trace of every
   * signal that was ever derived from one that lasts.
   */
  readonly inFlight: Map<Promise<unknown>, AbortController>;
  /** Why every call is aborted: StopProvider, or the end of the process. */
  interruption: Interruption | undefined;
  /** What ConfigureProvider made of the provider's configuration. */
  configuration: Configuration;
  /** How often ConfigureProvider was called. */
  runs: number;
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

/** A session that has not been configured. */
export function createSession(options: Pick<Session, "provider" | "log" | "redactor">): Session {
  return {
    ...options,
    inFlight: new Map(),
    interruption: undefined,
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
  if (session.runs > 1 && session.interruption?.of === "run") session.interruption = undefined;
}

/** Aborts the calls in progress, and those that still come. */
export function interrupt(session: Session, interruption: Interruption): void {
  // The end of the process is never over.
  if (session.interruption?.of !== "process") session.interruption = interruption;
  for (const call of session.inFlight.values()) call.abort(interruption.reason);
}
