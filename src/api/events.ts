// What the client tells of its work, and the same in words. Nothing here ever holds a header or a body.

import { type Method } from "./retry";

/** One event for each attempt, each pause, each stretch of waiting, and each change of the circuit. */
export type HttpEvent =
  | {
      readonly kind: "attempt";
      readonly method: Method;
      readonly path: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly kind: "retry";
      readonly method: Method;
      readonly path: string;
      readonly reason: string;
      /** Milliseconds until the next attempt. */
      readonly pause: number;
    }
  | {
      /** Told every ten seconds of an attempt that has no answer yet. */
      readonly kind: "waiting";
      readonly method: Method;
      readonly path: string;
      readonly milliseconds: number;
    }
  | { readonly kind: "open"; readonly reason: string }
  | { readonly kind: "closed"; readonly host: string };

/** An event as a line for people who wait; undefined for what they need not know. */
export function describeHttpEvent(event: HttpEvent): string | undefined {
  switch (event.kind) {
    case "attempt":
      return undefined;
    case "retry":
      return `${event.method} ${event.path} failed, trying again in ${inSeconds(event.pause)}: ${event.reason}`;
    case "waiting":
      return `${event.method} ${event.path} has no answer yet after ${inSeconds(event.milliseconds)}`;
    case "open":
      return event.reason;
    case "closed":
      return `${event.host} answers again`;
  }
}

/** A time for people: `0.3 s`, `30 s`, `2 min 5 s`. */
export function inSeconds(milliseconds: number): string {
  if (milliseconds < 9_950) return `${Number((milliseconds / 1000).toFixed(1))} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}
