// The frame of a resource: what all of them do alike. A resource says what it is by a specification, and what its calls do with plain
// states; the frame reads and writes Terraform's values and private bytes, checks configurations, sets time limits, turns failures
// into diagnostics, and loses no state.

import type * as z from "zod";
import { type AccessProfileClient, type Specification } from "../../../handler/internal";
import { type Diagnostics, type Path, type Schema, type Value } from "../../../plugin";
import { type Run } from "../../run";

/** A resource in a frame. `State` is its attributes, each of them undefined while it is unset; `Notes` its private bytes. */
export interface Frame<State extends object, Notes extends object> {
  readonly schema: Schema;
  readonly specification: Specification;
  /** Summary of what is wrong with a configuration: `Invalid role attachment`. */
  readonly invalid: string;
  readonly state: z.ZodType<State>;
  readonly notes: z.ZodType<Notes>;
  /** Completes the plan, and says what the change will meet. Undefined: the plan stays as it is. */
  plan(change: PlannedChange<State, Notes>, call: PlanCall): Promise<CompletedPlan<Notes> | undefined>;
  /** The state as it is live; undefined when there is nothing of it any more. */
  read(current: Current<State, Notes>, call: RunCall): Promise<Reached<State, Notes> | undefined>;
  create(wanted: Wanted<State, Notes>, call: RunCall): Promise<Reached<State, Notes>>;
  update(
    wanted: Wanted<State, Notes> & { readonly prior: State },
    call: RunCall,
  ): Promise<Reached<State, Notes>>;
  delete(current: Current<State, Notes>, call: RunCall): Promise<void>;
  /** What an id for import says; the read that follows fills in the rest. Undefined when it is none. Absent: it cannot be imported. */
  import?(id: string, call: RunCall): Promise<State | undefined>;
  /** How an id for import looks, as a sentence. What can be imported has an identity. */
  readonly importIds?: string;
}

/** What a call is given. */
export interface FrameCall {
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** A call in a plan. */
export interface PlanCall extends FrameCall {
  /** Undefined when the provider's configuration is not known yet. */
  readonly run: Run | undefined;
}

/** A call that talks with the gateway. */
export interface RunCall extends FrameCall {
  readonly run: Run;
  /** The client within the time limit of the operation. */
  readonly api: AccessProfileClient;
}

/** A state and what is noted beside it. */
export interface Current<State, Notes> {
  readonly state: State;
  readonly notes: Notes;
}

/** What is to be created or changed. */
export interface Wanted<State, Notes> {
  readonly planned: State;
  /** What the plan noted. */
  readonly notes: Notes;
}

/** What a call reached. */
export interface Reached<State, Notes> {
  readonly state: State;
  readonly notes: Notes;
  /** What failed after it; the state is saved all the same. */
  readonly error?: unknown;
}

/** A change that is planned. */
export interface PlannedChange<State, Notes> {
  /** The plan so far, without what is not known yet; undefined when the object is to be destroyed. */
  readonly planned: State | undefined;
  /** Undefined when the object is to be created. */
  readonly prior: State | undefined;
  /** The notes beside the prior state; those of the object that this one replaces when there is no prior state. */
  readonly notes: Notes;
  /** Whether the configuration sets the attribute, perhaps to a value that is not known yet. */
  isSet(name: keyof State & string): boolean;
  /** Whether the plan so far knows the attribute, be it unset. */
  isKnown(name: keyof State & string): boolean;
}

/** What a resource makes of a plan. */
export interface CompletedPlan<Notes> {
  /** Attributes that the gateway says: known, or unknown. */
  readonly set?: Readonly<Record<string, Value>>;
  readonly requiresReplace?: readonly Path[];
  /** Notes for apply. Absent: the prior ones. */
  readonly notes?: Notes;
}
