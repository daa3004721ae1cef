// What the handler commands print: operations one a line as they run, or one JSON document at the end. Notes go to standard error.

import { describeOperation, HandlerError, isApiError } from "../../handler";
import { formatState, type ProfileState, type Run, type RunContext, type Survey } from "../../handler/state";

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
  states: { readonly path: string },
  json: boolean,
): Pick<RunContext, "onSurvey" | "onOperation" | "onWait"> {
  return {
    onSurvey: (found) => noteSurvey(found, states.path),
    onOperation: (operation) => (json ? note : print)(describeOperation(operation)),
    onWait: () => note("another run works on this profile; waiting for it"),
  };
}

function noteSurvey({ basis, live }: Survey, path: string): void {
  if (basis === "name")
    note(
      `no state in ${path}: profile ${live?.id} was found by its name and is compared as it is; what the specification leaves out is left alone`,
    );
  if (basis === "gone") note("the profile of the state no longer exists on the gateway");
}

/** The outcome of a run as one JSON document. */
export function printRun({ basis, operations, performed, state, live, error }: Run): void {
  print(
    JSON.stringify(
      {
        basis,
        operations,
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
  const message = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof HandlerError ? error.remedy : "";
  return remedy === "" ? message : `${message}. ${remedy}`;
}

function failureDocument(error: unknown): object {
  const code = error instanceof HandlerError || isApiError(error) ? error.code : "failed";
  return { code, message: failureText(error) };
}
