// What the handler commands print: operations one a line as they run, or one JSON document at the end. Notes go to standard error.

import { describeOperation, HandlerError, isApiError } from "../../handler";
import { changesOf } from "../../handler/changes";
import { type AccessProfileSpec } from "../../handler/spec";
import { formatState, type ProfileState, type Run, type RunContext, type Survey } from "../../handler/state";
import { inVariables } from "../option-names";
import { changeLines } from "../../handler/change-text";
import { messageOf } from "../../handler/shapes";

/** Prints a note for people. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints a result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints progress as it comes. With `json`, standard output is kept for the document. */
export function progress(
  states: { readonly place: string },
  json: boolean,
): Pick<RunContext, "onSurvey" | "onOperation" | "onWait"> {
  return {
    onSurvey: (found) => surveyNotes(found, states.place).forEach(note),
    onOperation: (operation) => (json ? note : print)(describeOperation(operation)),
    onWait: () => note("another run is working on this profile; waiting for it"),
  };
}

/** What a person should know of how the profile was found. */
export function surveyNotes({ basis, live }: Survey, place: string): string[] {
  if (basis === "name")
    return [
      `no state in ${place}: profile ${live?.id} was found by its name; attributes that the specification omits are left alone`,
    ];
  return basis === "gone" ? ["the profile in the state no longer exists on the gateway"] : [];
}

/** The operations of a plan, each with what it changes, from what to what. */
export function printPlan({ operations, live }: Run, desired: AccessProfileSpec): void {
  for (const operation of operations) {
    print(describeOperation(operation));
    for (const change of changesOf(operation, desired, live)) changeLines(change).forEach(print);
  }
  if (operations.length === 0) note("nothing to do");
}

/** What a plan changes, for its JSON document. An absent value is null. */
export function planChanges({ operations, live }: Run, desired: AccessProfileSpec): object[] {
  return operations.flatMap((operation) =>
    changesOf(operation, desired, live).map(({ attribute, before, after }) => ({
      operation: operation.kind,
      attribute,
      before: before ?? null,
      after: after ?? null,
    })),
  );
}

/** The outcome of a run as one JSON document; a plan has what it changes. */
export function printRun(run: Run, changes?: readonly object[]): void {
  print(JSON.stringify(runDocument(run, run.error, changes), null, 2));
}

/** The same as a value. @param run undefined when the failure came before there was one. */
export function runDocument(run: Run | undefined, error: unknown, changes?: readonly object[]): object {
  return {
    ...(run !== undefined && {
      basis: run.basis,
      operations: run.operations,
      ...(changes !== undefined && { changes }),
      performed: run.performed,
      state: stateDocument(run.state),
      profile: run.live ?? null,
    }),
    ...(error !== undefined && { error: failureDocument(error) }),
  };
}

/** A state as its file has it. */
export function stateDocument(state: ProfileState | undefined): unknown {
  return state === undefined ? null : JSON.parse(formatState(state));
}

/** The sentence that a failure ends with: what, and what to do. */
export function failureText(error: unknown): string {
  const message = messageOf(error);
  if (!(error instanceof HandlerError)) return inVariables(message);
  const next = error.next === "run_again" ? "Run the command again." : "";
  const steps = [error.remedy, next].filter((each) => each !== "").join(" ");
  return inVariables(steps === "" ? message : `${message}. ${steps}`);
}

function failureDocument(error: unknown): object {
  const code = error instanceof HandlerError || isApiError(error) ? error.code : "failed";
  return { code, message: failureText(error) };
}
