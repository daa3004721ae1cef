// What one running provider process remembers between calls.
import { type Log } from "./log/log";
import { type Redactor } from "./log/redactor";
import { type Provider } from "./provider";

/** The state of the process; made once, before the first call. */
export interface Session {
  readonly provider: Provider<unknown>;
  readonly log: Log;
  readonly redactor: Redactor;
  /** Aborted by StopProvider; of the present run, see {@link beginRun}. */
  stop: AbortController;
  /** Aborted by the end of the process. */
  readonly end: AbortController;
  /** The calls that have not been answered yet. */
  readonly inFlight: Set<Promise<unknown>>;
  /** What ConfigureProvider made of the provider's configuration. */
  configuration: Configuration;
  /** How often ConfigureProvider was called. */
  runs: number;
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
    stop: new AbortController(),
    end: new AbortController(),
    inFlight: new Set(),
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
  if (session.runs > 1 && session.stop.signal.aborted) session.stop = new AbortController();
}
