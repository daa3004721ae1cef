// The lifecycle with a state of its own, for runs without Terraform's own state. It stands beside the handler's entry and is not
// part of it: the provider keeps no files.

export { type BatchOutcome, type BatchProfile, runBatch, summaryOf } from "./batch";
export { planRun, reconcile, retire, type Run, type RunContext } from "./runs";
export { formatState, type ProfileState } from "./state";
export { type LockOptions } from "./lock";
export { openStateDirectory, type StateDirectory } from "./state-directory";
export { isPostgresUrl, openPostgresStore } from "./postgres-store";
export { type Memory, parseMemory } from "./terraform-memory";
export { openTerraformStates, type TerraformStates, type TerraformRun } from "./terraform-states";
export { type StateStore } from "./state-store";
export { StateError } from "./state-error";
export { type Basis, survey, type Survey } from "./survey";
