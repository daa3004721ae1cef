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
    onSurvey: (found) => noteSurvey(found, states.place),
    onOperation: (operation) => (json ? note : print)(describeOperation(operation)),
    onWait: () => note("another run is working on this profile; waiting for it"),
  };
}

function noteSurvey({ basis, live }: Survey, place: string): void {
  if (basis === "name")
    note(
      `no state in ${place}: profile ${live?.id} was found by its name; attributes that the specification omits are left alone`,
    );
  if (basis === "gone") note("the profile in the state no longer exists on the gateway");
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
export function printRun(
  { basis, operations, performed, state, live, error }: Run,
  changes?: readonly object[],
): void {
  print(
    JSON.stringify(
      {
        basis,
        operations,
        ...(changes === undefined ? {} : { changes }),
        performed,
        state: stateDocument(state),
        profile: live ?? null,
        ...(error === undefined ? {} : { error: failureDocument(error) }),
      },
      null,
      2,
    ),
  );
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
