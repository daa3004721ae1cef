// Running operations. Whatever happens, the state that was reached is returned: a profile that exists is never forgotten.

import {
  type AccessProfileClient,
  ApiError,
  isApiError,
  type ProfileDetail,
  type UpdateRequest,
  type WireProfile,
} from "../api";
import { type Answers } from "./answers";
import { sendCreation } from "./create";
import { HandlerError } from "./errors";
import { findByName } from "./lookup";
import { renamedMcps } from "./mcp-names";
import { describeOperation, type Operation } from "./operations";
import { plan } from "./plan";
import { notSaved, savedDifferently } from "./saved";
import { type AccessProfileSpec } from "./spec";

/** What is to be reached, and from where. */
export interface Goal {
  /** What was applied last, or seen by the last refresh; undefined when nothing is known. */
  readonly prior: AccessProfileSpec | undefined;
  /** What is wanted; undefined to retire the profile, by the deletion policy of `prior`. */
  readonly desired: AccessProfileSpec | undefined;
  /** The profile as it is; undefined when there is none. */
  readonly live: WireProfile | undefined;
}

/** How the work goes on. */
export interface Execution {
  readonly client: AccessProfileClient;
  readonly signal?: AbortSignal | undefined;
  /** Called before each operation, for progress. */
  readonly onOperation?: ((operation: Operation) => void) | undefined;
  /** What the run knows of answers to changes; without it the profile is read after every change. */
  readonly answers?: Answers | undefined;
  /** Told when a creation is about to go out, before it does; waited for. */
  readonly onSend?: (() => Promise<void>) | undefined;
  /** Told of a profile as soon as it was made, before anything else is done to it; waited for. */
  readonly onMade?: ((profile: WireProfile) => Promise<void>) | undefined;
}

/** What was reached. */
export interface Outcome {
  /** The profile as last read; undefined when there is none. */
  readonly detail: ProfileDetail | undefined;
  /** The profile as the gateway answered the last change of ours; undefined when there was none. */
  readonly answered: WireProfile | undefined;
  /** The operations that were carried out. */
  readonly performed: readonly Operation[];
  /** Id of the existing profile that was taken over. */
  readonly adopted: number | undefined;
  /** Why it ended early. */
  readonly error: unknown;
}

/**
 * Takes one step after the other until nothing is left between the live profile and the goal, and reads the profile at the end. Each
 * step is planned from what the one before it left: only then is known what a clone copied. Never rejects: a failure is in the
 * outcome, with the state.
 */
export async function execute(goal: Goal, context: Execution): Promise<Outcome> {
  const run = new Run(goal, context);
  try {
    for (let step = run.next(); step !== undefined; step = run.next()) await run.perform(step);
  } catch (error) {
    return run.end(error);
  }
  return run.end(undefined);
}

class Run {
  private live: WireProfile | undefined;
  private answered: WireProfile | undefined;
  private hasSent = false;
  /** Whether `live` is all that a read would say. */
  private isComplete = false;
  private readonly performed: Operation[] = [];

  constructor(
    private readonly goal: Goal,
    private readonly context: Execution,
  ) {
    this.live = goal.live;
  }

  /** The next operation. */
  next(): Operation | undefined {
    const { prior, desired } = this.goal;
    return plan(prior, desired, this.live).find(({ kind }) => !this.isDone(kind));
  }

  /** Each kind is carried out once, and a creation says all: a gateway that saves it differently is no reason to repeat it. */
  private isDone(kind: Operation["kind"]): boolean {
    return this.performed.some((done) => done.kind === kind || (done.kind === "create" && kind === "update"));
  }

  async perform(operation: Operation): Promise<void> {
    const { signal, onOperation, onMade } = this.context;
    if (signal?.aborted) throw cancelled(operation, signal.reason);
    onOperation?.(operation);
    const before = this.live;
    this.hasSent = true;
    this.isComplete = false;
    this.live = await this.send(operation);
    this.performed.push(operation);
    if (this.live === undefined) return;
    this.isComplete = this.context.answers?.areComplete(operation, before, this.live) === true;
    if (operation.kind === "create" || operation.kind === "clone") await onMade?.(this.live);
    if (operation.kind === "create") await this.checkSaved(operation.body, this.live);
    if (operation.kind === "update") await this.checkSaved(operation.patch, this.live);
  }

  /** Sends an operation. Returns the profile as answered; undefined when it is deleted. */
  private async send(operation: Operation): Promise<WireProfile | undefined> {
    const { client, signal, onSend } = this.context;
    switch (operation.kind) {
      case "create":
      case "clone":
        return sendCreation({
          client,
          operation,
          desired: required(this.goal.desired, "desired specification"),
          signal,
          onSend,
        });
      case "update":
        return this.update(required(this.live, "profile").id, operation.patch);
      case "activate":
      case "deactivate":
        return this.setActivity(required(this.live, "profile").id, operation.kind);
      case "delete":
        return this.delete(required(this.live, "profile"));
    }
  }

  /** Reads the profile if anything was sent; when that fails, what was last known of it stands. */
  async end(error: unknown): Promise<Outcome> {
    const { live, answered, performed } = this;
    const reached = { answered, performed, adopted: undefined };
    if (live === undefined) return { ...reached, detail: undefined, error };
    const known = { access_profile: live, roles: [] };
    if (!this.hasSent) return { ...reached, detail: known, error };
    if (error === undefined && this.isComplete)
      return { ...reached, detail: known, error: this.renamed(known) };
    try {
      const detail = await this.context.client.get(live.id);
      const last = performed.at(-1);
      if (error === undefined && last !== undefined)
        this.context.answers?.learn(last, live, detail.access_profile);
      return { ...reached, detail, error: error ?? this.renamed(detail) };
    } catch (caught) {
      if (isApiError(caught, "not_found"))
        return { ...reached, detail: undefined, error: error ?? gone(live.id, caught) };
      return { ...reached, detail: known, error: error ?? caught };
    }
  }

  private renamed({ access_profile: live }: ProfileDetail): HandlerError | undefined {
    const { desired } = this.goal;
    return desired === undefined ? undefined : renamedMcps(desired, live);
  }

  /** Ends the run before anything goes live when the gateway saved something else than was sent. */
  private async checkSaved(sent: UpdateRequest, answer: WireProfile): Promise<void> {
    const { client } = this.context;
    const { desired } = this.goal;
    this.answered = answer;
    if (desired === undefined || savedDifferently(desired, sent, answer).length === 0) return;
    // The answer to a change may be less complete than that to a read (bifrost-api.md §2.2).
    const read = (await client.get(answer.id)).access_profile;
    const different = savedDifferently(desired, sent, read);
    if (different.length > 0) throw notSaved(answer.id, different);
    this.live = this.answered = read;
  }

  private async update(
    id: number,
    patch: Parameters<AccessProfileClient["update"]>[1],
  ): Promise<WireProfile> {
    const { client, signal } = this.context;
    try {
      return await client.update(id, patch, signal);
    } catch (error) {
      if (isApiError(error, "not_found")) throw gone(id, error);
      if (!isApiError(error, "conflict") || patch.name === undefined) throw error;
      const holder = await findByName(client, patch.name, signal).catch(() => undefined);
      const by = holder === undefined ? "" : ` by profile ${holder.id}`;
      throw new HandlerError(
        "name_taken",
        `profile ${id} cannot be renamed to ${JSON.stringify(patch.name)}: the name is already taken${by}`,
        "Choose another name. To swap the names of two profiles, give one of them a third name first.",
        ["name"],
        { cause: error },
      );
    }
  }

  private async setActivity(id: number, kind: "activate" | "deactivate"): Promise<WireProfile> {
    try {
      return await this.context.client[kind](id, this.context.signal);
    } catch (error) {
      throw isApiError(error, "not_found") ? gone(id, error) : error;
    }
  }

  private async delete(live: WireProfile): Promise<undefined> {
    const { client, signal } = this.context;
    try {
      await client.delete(live.id, signal);
      return undefined;
    } catch (error) {
      // A repeated DELETE whose first answer was lost meets its own work.
      if (isApiError(error, "not_found")) return undefined;
      if (!isApiError(error, "conflict")) throw error;
      const detail = await client.get(live.id, signal).catch(() => undefined);
      // A team or another entity may hold it without any user (bifrost-api.md §1.4).
      const users = detail?.user_count ?? 0;
      const held = users > 0 ? `${users} user(s) hold a copy of it` : "users or entities hold it";
      throw new HandlerError(
        "held",
        `profile ${live.id} cannot be deleted: ${held} (${error.message})`,
        'Detach its roles or remove the assignments first, or set deletion_policy = "deactivate".',
        ["deletion_policy"],
        { cause: error },
      );
    }
  }
}

/** The error for an operation that was not begun, because the caller gave up. */
function cancelled(operation: Operation, cause: unknown): ApiError {
  const message = `interrupted before ${describeOperation(operation)}, which was not sent`;
  return new ApiError({ code: "cancelled", message, cause });
}

/** The error for a profile that vanished. */
export function gone(id: number, cause: unknown): HandlerError {
  return new HandlerError("gone", `profile ${id} no longer exists`, "", [], { cause, next: "run_again" });
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`execute needs the ${what}`);
  return value;
}
