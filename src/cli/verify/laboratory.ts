// Where the questions are asked: a gateway, and profiles under a throw-away prefix that are removed whatever happens.

import { randomBytes } from "node:crypto";
import * as z from "zod";
import {
  type AccessProfileClient,
  ApiError,
  type CreateRequest,
  listProfiles,
  type UpdateRequest,
  type WireProfile,
} from "../../handler";
import { isRecord, messageOf } from "../../handler/shapes";

/** Members of a body. Questions send what the published description does not know, too. */
export type Members = Readonly<Record<string, unknown>>;

export interface Laboratory {
  readonly client: AccessProfileClient;
  /** A name below the prefix that nothing has. */
  name(): string;
  /** Creates a profile, by default under a name of its own. @throws {ApiError} */
  create(members?: Members, name?: string): Promise<WireProfile>;
  /** @throws {ApiError} */
  update(profile: WireProfile, members: Members): Promise<WireProfile>;
  read(profile: WireProfile): Promise<WireProfile>;
}

const PREFIX = "cdktf-bifrost-verify-";

// Bodies that the types of the client would refuse, on purpose.
const createBody = z.custom<CreateRequest>(isRecord);
const updateBody = z.custom<UpdateRequest>(isRecord);

/** @param signal ends the questions; what was created is removed all the same. */
export function openLaboratory(
  client: AccessProfileClient,
  signal: AbortSignal,
): Laboratory & { readonly prefix: string; cleanUp(): Promise<string[]> } {
  const prefix = `${PREFIX}${randomBytes(5).toString("hex")}-`;
  let count = 0;
  let mayHaveCreated = false;
  const name = (): string => `${prefix}${(count += 1)}`;
  return {
    client,
    prefix,
    name,
    async create(members: Members = {}, as = name()) {
      signal.throwIfAborted();
      mayHaveCreated = true;
      return client.create(createBody.parse({ ...members, name: as }), signal);
    },
    async update(profile: WireProfile, members: Members) {
      signal.throwIfAborted();
      return client.update(profile.id, updateBody.parse(members), signal);
    },
    read: async (profile: WireProfile) => (await client.get(profile.id, signal)).access_profile,
    /** Removes every profile below the prefix, also one whose creation was never answered. What is left, with the reason. */
    async cleanUp() {
      if (!mayHaveCreated) return [];
      const left: string[] = [];
      try {
        for (const { id, name } of await listProfiles(client)) {
          // One question writes its name in another case.
          if (!name.toLowerCase().startsWith(prefix)) continue;
          await client.delete(id).catch((error: unknown) => {
            if (!(error instanceof ApiError && error.code === "not_found"))
              left.push(`profile ${id} ${JSON.stringify(name)}: ${messageOf(error)}`);
          });
        }
      } catch (error) {
        left.push(`profiles whose names start with ${prefix}: ${messageOf(error)}`);
      }
      return left;
    },
  };
}
