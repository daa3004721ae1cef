// Creates a profile exactly once, by POST or clone, with the cases where the name is taken after all or the answer
// was lost. Names are unique, so a POST whose name is still free afterwards may be sent again: the worst is a 409, which is looked
// up.

import { setTimeout } from "node:timers/promises";
import { type AccessProfileClient, type ApiError, isApiError, pauseBefore, type WireProfile } from "../api";
import { messageOf } from "../api/thrown";
import { HandlerError } from "./errors";
import { findByName, listProfiles } from "./lookup";
import { type Operation } from "./operations";
import { isMadeBy, type SentCreation } from "./ownership";
import { type AccessProfileSpec } from "./spec";

/** Most times that a creation goes out. */
const MOST_SENDS = 6;

/** What a creation needs. */
export interface Creation {
  readonly client: AccessProfileClient;
  readonly operation: Extract<Operation, { kind: "create" | "clone" }>;
  readonly desired: AccessProfileSpec;
  readonly signal?: AbortSignal | undefined;
  /** Told when the creation is about to go out, before it does; waited for. */
  readonly onSend?: (() => Promise<void>) | undefined;
}

/** Says that the name, which was free, belongs to somebody else now. */
export class NameTakenError extends HandlerError {
  constructor(
    readonly live: WireProfile,
    name: string,
    cause: unknown,
  ) {
    super(
      "name_taken",
      `the name ${JSON.stringify(name)} is already taken by the ${live.is_active ? "active" : "inactive"} profile ${live.id}, which was not there when the name was looked up`,
      "",
      ["name"],
      { cause, holder: live.id },
    );
  }
}

/**
 * Creates or clones a profile.
 *
 * @throws {NameTakenError} when the gateway has a profile of that name that is not provably ours.
 * @throws {HandlerError} `name_taken` when it cannot be seen, `outcome_unknown`, or `gone` for a source.
 * @throws {ApiError} for every other failure.
 */
export async function sendCreation(creation: Creation): Promise<WireProfile> {
  const { client, operation, signal } = creation;
  /** When the first of the sends left whose outcome is unknown, in local milliseconds since 1970. */
  let firstSent: number | undefined;
  for (let send = 1; ; send += 1) {
    try {
      await creation.onSend?.();
      return operation.kind === "create"
        ? await client.create(operation.body, signal)
        : await client.clone(operation.source, operation.body, signal);
    } catch (error) {
      if (isApiError(error, "conflict")) return await holderOf(creation, error, firstSent);
      if (operation.kind === "clone" && isApiError(error, "not_found"))
        throw new HandlerError(
          "gone",
          `profile ${operation.source}, the source of the clone, does not exist`,
          "",
          ["clone_from"],
          {
            cause: error,
          },
        );
      if (!isApiError(error)) throw error;
      if (!error.outcomeUnknown) {
        // This send did nothing; an earlier one may still arrive.
        if (firstSent === undefined) throw error;
        throw unsettled(creation, error, "an earlier send of it may still arrive", "");
      }
      firstSent ??= error.sentAt;
      const found = await settle(creation, error, firstSent);
      if (found !== undefined) return found;
      if (send === MOST_SENDS || signal?.aborted === true)
        throw unsettled(creation, error, "no profile of that name is there now", "");
      await setTimeout(pauseBefore(send, { kind: "lost" }, Math.random()), undefined, { signal }).catch(
        () => undefined,
      );
    }
  }
}

/** The profile that a send of unknown outcome made; undefined when there is none of that name. */
async function settle(
  creation: Creation,
  lost: ApiError,
  sentAt: number | undefined,
): Promise<WireProfile | undefined> {
  let found: WireProfile | undefined;
  let isOurs = false;
  try {
    // Not stopped by a cancellation: a profile that was made must not be forgotten.
    found = await findByName(creation.client, creation.desired.name);
    if (found === undefined) return undefined;
    isOurs = isMadeBy(await sentCreation(creation, sentAt), found);
  } catch (error) {
    const reason = messageOf(error);
    const where = found === undefined ? "whether the profile exists" : `whether it is profile ${found.id}`;
    throw unsettled(
      creation,
      lost,
      `${where} could not be determined (${reason})`,
      "Look for it on the gateway first.",
      found,
    );
  }
  if (isOurs) return found;
  throw unsettled(
    creation,
    lost,
    `profile ${found.id} now has the name, but nothing proves that it came from this request`,
    `Look at profile ${found.id}: it belongs to somebody else, or it was changed since.`,
    found,
  );
}

/** After a conflict: the profile that an earlier send made, or the error that says who has the name. */
async function holderOf(
  creation: Creation,
  conflict: ApiError,
  firstSent: number | undefined,
): Promise<WireProfile> {
  const { client, desired, signal } = creation;
  const holder = await findByName(client, desired.name, firstSent === undefined ? signal : undefined);
  if (holder === undefined) throw await unseenHolder(creation, conflict);
  if (firstSent !== undefined && isMadeBy(await sentCreation(creation, firstSent), holder)) return holder;
  throw new NameTakenError(holder, desired.name, conflict);
}

async function unseenHolder(
  { client, desired, signal }: Creation,
  conflict: ApiError,
): Promise<HandlerError> {
  const name = JSON.stringify(desired.name);
  const lower = desired.name.toLowerCase();
  const like = (await listProfiles(client, {}, signal)).find((each) => each.name.toLowerCase() === lower);
  if (like !== undefined)
    return new HandlerError(
      "name_taken",
      `the name ${name} is already taken by profile ${like.id}, ${JSON.stringify(like.name)}, which differs only in case`,
      "Write the name as that profile has it, or choose another one.",
      ["name"],
      { cause: conflict, holder: like.id },
    );
  return new HandlerError(
    "name_taken",
    `the gateway says that the name ${name} is already taken, by a profile that this credential cannot see (${conflict.message})`,
    "Choose another name, or use a credential whose data access covers that profile.",
    ["name"],
    { cause: conflict },
  );
}

/** To be called after a look-up: the gateway's clock may not have been heard before. */
async function sentCreation(
  { client, operation, desired }: Creation,
  localTime: number | undefined,
): Promise<SentCreation> {
  const source = operation.kind === "clone" ? (await client.get(operation.source)).access_profile : undefined;
  const sentAt = localTime === undefined ? undefined : client.gatewayTime(localTime);
  return { desired, sentAt, source };
}

function unsettled(
  { desired }: Creation,
  lost: ApiError,
  what: string,
  remedy: string,
  found?: WireProfile,
): HandlerError {
  const sent = `the request to create ${JSON.stringify(desired.name)} was sent, but no usable answer came back (${lost.message})`;
  return new HandlerError("outcome_unknown", `${sent}; ${what}`, remedy, ["name"], {
    cause: lost,
    holder: found?.id,
    // A profile that is there stays there.
    next: found === undefined ? "run_again" : "nothing",
  });
}
