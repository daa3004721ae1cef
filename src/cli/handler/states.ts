// Where a handler command keeps the states: a directory, a database, or what its run of Terraform remembers (engine `null`).

import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  isPostgresUrl,
  type Memory,
  openPostgresStore,
  openStateDirectory,
  openTerraformStates,
  parseMemory,
  type StateStore,
  type TerraformStates,
} from "../../handler/state";
import { UnusableInputError } from "../unusable-input";

/** The variables that say where the states are, the first that is set counts. */
export const STATE_VARIABLES = ["BIFROST_STATE", "BIFROST_STATE_DIR"] as const;

/** Where a command keeps the states when nothing else is said. */
const DEFAULT_DIRECTORY = ".bifrost";

/** How a resource of the engine `null` runs the command; the construct sets the variables. */
export interface TerraformStep {
  readonly states: TerraformStates;
  /** What Terraform's state remembered when the run began. */
  readonly memory: Memory;
  /** Whether a failure has to fail the resource: nothing comes after it that could keep what was reached. */
  readonly isLast: boolean;
  /** Removes what the run of Terraform has written for the profile. */
  forget(): void;
}

/** The states of a command; in a run of Terraform they are the step's. */
export interface States {
  readonly store: StateStore;
  readonly terraform: TerraformStep | undefined;
}

/** @param where the option `--state`. */
export function openStates(where: string | undefined, environment: NodeJS.ProcessEnv = process.env): States {
  const configured =
    where ??
    STATE_VARIABLES.map((name) => environment[name]).find((value) => value !== undefined && value !== "");
  const terraform = openStep(environment, configured);
  return { store: terraform?.states ?? openStore(configured ?? DEFAULT_DIRECTORY), terraform };
}

/** @param where a directory, or the URL of a database. @throws {UnusableInputError} for the URL of something else. */
function openStore(where: string): StateStore {
  if (isPostgresUrl(where)) return openPostgresStore(where);
  const [scheme] = /^\w[\w+.-]*:\/\//.exec(where) ?? [];
  if (scheme !== undefined)
    throw new UnusableInputError(
      `states cannot be kept at a URL that starts with ${scheme}; give a directory, or a database as postgres://HOST/DATABASE`,
    );
  return openStateDirectory(where);
}

/** The step of a run of Terraform; undefined outside of one. */
function openStep(environment: NodeJS.ProcessEnv, configured: string | undefined): TerraformStep | undefined {
  const handover = environment["BIFROST_TERRAFORM_HANDOVER"];
  const result =
    environment["BIFROST_TERRAFORM_RESULT"] ?? (handover && join(dirname(handover), "retirement"));
  if (result === undefined || result === "") return undefined;
  const remembered = environment["BIFROST_TERRAFORM_MEMORY"];
  const memory = memoryIn(handover) ?? (remembered === undefined ? "unknown" : parseMemory(remembered));
  const former = environment["BIFROST_FORMER_STATE_DIR"];
  const states = openTerraformStates({
    memory,
    result,
    lasting: configured === undefined ? undefined : openStore(configured),
    former: former === undefined || former === "" ? undefined : openStateDirectory(former),
  });
  return {
    states,
    memory,
    isLast: environment["BIFROST_TERRAFORM_IS_LAST"] === "true",
    forget: () => rmSync(dirname(result), { recursive: true, force: true }),
  };
}

/** The memory that a resource which was destroyed before in this run has left, unless a new one has taken it. */
function memoryIn(handover: string | undefined): Memory | undefined {
  return handover !== undefined && existsSync(handover)
    ? parseMemory(readFileSync(handover, "utf8"))
    : undefined;
}
