// Running operations. Whatever happens, the state that was reached is returned: a profile that exists is never forgotten.

import {
  type AccessProfileClient,
  ApiError,
  isApiError,
  type ProfileDetail,
  type UpdateRequest,
  type WireProfile,
} from "../api";
import { bringIntoBeing, type Creation } from "./create";
import { HandlerError } from "./errors";
import { findByName } from "./lookup";
import { renamedMcps } from "./mcp-names";
import { describeOperation, type Operation } from "./operations";
import { patchFor } from "./patch";
import { notSaved, savedDifferently } from "./saved";
import { type AccessProfileSpec } from "./spec";

export interface Execution {
  readonly client: AccessProfileClient;
  /** What is wanted; needed by `create`, `clone` and `update`. */
  readonly desired?: AccessProfileSpec | undefined;
  /** The profile to work on; undefined before a `create` or `clone`. */
  readonly live?: WireProfile | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called before each operation, for progress. */
  readonly onOperation?: ((operation: Operation) => void) | undefined;
  /** See {@link Creation.onSend}. */
  readonly onSend?: Creation["onSend"];
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

/** Runs the operations in order and reads the profile at the end. Never rejects: a failure is in the outcome, with the state. */
export async function execute(operations: readonly Operation[], context: Execution): Promise<Outcome> {
  const run = new Run(context);
  try {
    for (const operation of operations) await run.perform(operation);
  } catch (error) {
    return run.end(error);
  }
  return run.end(undefined);
}

class Run {
  private live: WireProfile | undefined;
  private answered: WireProfile | undefined;
  private deleted = false;
  private cloned = false;
  private readonly performed: Operation[] = [];

  constructor(private readonly context: Execution) {
    this.live = context.live;
  }

  async perform(operation: Operation): Promise<void> {
    const { signal } = this.context;
    if (signal?.aborted) throw cancelled(operation, signal.reason);
    switch (operation.kind) {
      case "create":
      case "clone":
        return this.bring(operation);
      case "update": {
        const live = required(this.live, "profile");
        // What a clone copied is only known now.
        const desired = this.context.desired;
        const patch =
          this.cloned && desired !== undefined ? patchFor(undefined, desired, live) : operation.patch;
        if (Object.keys(patch).length === 0) return;
        return this.change({ kind: "update", patch }, () => this.update(live.id, patch));
      }
      case "activate":
      case "deactivate": {
        const live = required(this.live, "profile");
        if (live.is_active === (operation.kind === "activate")) return;
        return this.change(operation, () => this.setActivity(live.id, operation.kind));
      }
      case "delete": {
        const live = required(this.live, "profile");
        this.announce(operation);
        await this.delete(live);
        this.performed.push(operation);
        this.live = undefined;
        this.deleted = true;
      }
    }
  }

  /** Reads the profile; when that fails, what was last known of it stands. */
  async end(error: unknown): Promise<Outcome> {
    const { live, answered, performed } = this;
    const reached = { answered, performed, adopted: undefined };
    if (live === undefined || this.deleted) return { ...reached, detail: undefined, error };
    try {
      const detail = await this.context.client.get(live.id);
      return { ...reached, detail, error: error ?? this.renamed(detail) };
    } catch (caught) {
      if (isApiError(caught, "not_found"))
        return { ...reached, detail: undefined, error: error ?? gone(live.id, caught) };
      return { ...reached, detail: { access_profile: live, roles: [] }, error: error ?? caught };
    }
  }

  private renamed({ access_profile: live }: ProfileDetail): HandlerError | undefined {
    const { desired } = this.context;
    return desired === undefined ? undefined : renamedMcps(desired, live);
  }

  private async bring(operation: Creation["operation"]): Promise<void> {
    const { client, signal, onSend, onMade } = this.context;
    const desired = required(this.context.desired, "desired specification");
    this.announce(operation);
    this.live = await bringIntoBeing({ client, operation, desired, signal, onSend });
    this.performed.push(operation);
    await onMade?.(this.live);
    this.cloned = operation.kind === "clone";
    if (operation.kind === "create") await this.checkSaved(operation.body);
  }

  private async change(operation: Operation, call: () => Promise<WireProfile>): Promise<void> {
    this.announce(operation);
    this.live = await call();
    this.performed.push(operation);
    if (operation.kind === "update") await this.checkSaved(operation.patch);
  }

  /** Ends the run before anything goes live when the gateway saved something else than was sent. */
  private async checkSaved(sent: UpdateRequest): Promise<void> {
    const { client, desired } = this.context;
    const answer = (this.answered = required(this.live, "profile"));
    if (desired === undefined || savedDifferently(desired, sent, answer).length === 0) return;
    // The answer to a change may be less complete than that to a read (bifrost-api.md §2.2).
    const read = (await client.get(answer.id)).access_profile;
    const different = savedDifferently(desired, sent, read);
    if (different.length > 0) throw notSaved(answer.id, different);
    this.live = this.answered = read;
  }

  private announce(operation: Operation): void {
    this.context.onOperation?.(operation);
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
        `profile ${id} cannot be renamed to ${JSON.stringify(patch.name)}: the name is taken${by}`,
        "Choose another name. To exchange the names of two profiles, give one of them a third name first.",
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

  private async delete(live: WireProfile): Promise<void> {
    const { client, signal } = this.context;
    try {
      await client.delete(live.id, signal);
    } catch (error) {
      // A repeated DELETE whose first answer was lost meets its own work.
      if (isApiError(error, "not_found")) return;
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
  return new HandlerError("gone", `profile ${id} no longer exists`, "Plan again to create it anew.", [], {
    cause,
  });
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`execute needs the ${what}`);
  return value;
}
