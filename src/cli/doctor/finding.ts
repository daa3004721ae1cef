// What the doctor finds: one finding for each check, with what to do about it.

/** How a check ended. `skipped`: it could not be made, because another one failed or what it needs is not there. */
export type Status = "ok" | "warning" | "failed" | "skipped";

export interface Finding {
  readonly check: string;
  readonly status: Status;
  /** What was found, in one sentence. */
  readonly finding: string;
  /** What to do. Every warning and every failure has one. */
  readonly remedy?: string;
}

export function ok(check: string, finding: string): Finding {
  return { check, status: "ok", finding };
}

export function warning(check: string, finding: string, remedy: string): Finding {
  return { check, status: "warning", finding, remedy };
}

export function failed(check: string, finding: string, remedy: string): Finding {
  return { check, status: "failed", finding, remedy };
}

export function skipped(check: string, finding: string): Finding {
  return { check, status: "skipped", finding };
}
