// What a handler has to say to the user.
import { type Path } from "../values/path";

/** One message to the user. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** One line. */
  readonly summary: string;
  /** What happened, where, and what to do about it. */
  readonly detail: string;
  /** The attribute it is about; absent for the whole. */
  readonly path?: Path;
}

/** Collects the diagnostics of one call. An error in it fails the call, whatever else is returned. */
export class Diagnostics {
  readonly #entries: Diagnostic[] = [];

  /** Adds an error. */
  error(summary: string, detail: string, path?: Path): void {
    this.add({ severity: "error", summary, detail, ...(path && { path }) });
  }

  /** Adds a warning. */
  warning(summary: string, detail: string, path?: Path): void {
    this.add({ severity: "warning", summary, detail, ...(path && { path }) });
  }

  /** Adds a diagnostic that was made elsewhere. */
  add(diagnostic: Diagnostic): void {
    this.#entries.push(diagnostic);
  }

  /** Whether an error is among them. */
  get hasErrors(): boolean {
    return this.#entries.some((entry) => entry.severity === "error");
  }

  /** All of them, in the order they were added. */
  get entries(): readonly Diagnostic[] {
    return this.#entries;
  }
}
