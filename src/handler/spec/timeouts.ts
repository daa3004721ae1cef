// How long the operations on a profile may take. Only Terraform and the handler know it: the gateway is never told.

import * as z from "zod";
import { rotationNanoseconds } from "../../api/wire";
import { attribute } from "./attribute";

/** The operations that have a limit, and their limits where none is set. */
export const DEFAULT_TIMEOUTS = { create: "5m", read: "2m", update: "5m", delete: "5m" } as const;

/** An operation on a profile that has a limit. */
export type TimedOperation = keyof typeof DEFAULT_TIMEOUTS;

/** Shortest and longest limit, in nanoseconds: a second and a day. */
const SHORTEST = 1_000_000_000n;
const LONGEST = 86_400_000_000_000n;

const timeout = z.string().superRefine((text, context) => {
  const nanoseconds = text === "" ? undefined : rotationNanoseconds(text);
  if (nanoseconds === undefined)
    context.addIssue({
      code: "custom",
      message: `is not a duration such as "5m", "90s" or "1h30m": ${JSON.stringify(text)}`,
    });
  else if (nanoseconds < SHORTEST || nanoseconds > LONGEST)
    context.addIssue({ code: "custom", message: `must be 1s to 24h, got ${JSON.stringify(text)}` });
});

/** The operations in words. */
export const OPERATION_NAMES: Readonly<Record<TimedOperation, string>> = {
  create: "the creation",
  read: "the reading",
  update: "the update",
  delete: "the retirement",
};

const limitOf = (operation: TimedOperation) =>
  attribute(
    timeout.optional(),
    `Limit of ${OPERATION_NAMES[operation]}, \`1s\` to \`24h\`. Default \`${DEFAULT_TIMEOUTS[operation]}\`.`,
  );

/** Limits by operation, as durations: `{ create = "10m" }`. */
export const timeoutsSpec = z.strictObject({
  create: limitOf("create"),
  read: limitOf("read"),
  update: limitOf("update"),
  delete: limitOf("delete"),
});

/** What the limits are, for people. */
export const TIMEOUTS_DESCRIPTION =
  'How long the operations of this resource may take, as durations such as `"90s"` or `"10m"`. A change in progress at the limit is not interrupted: it has `request_timeout` to finish, and the read that checks its outcome has the same again. Changing this attribute sends no request.';

export type TimeoutsSpec = z.output<typeof timeoutsSpec>;

/** Milliseconds that an operation may take. A limit that is no duration counts as unset: a state is trusted. */
export function timeoutOf(timeouts: TimeoutsSpec | undefined, operation: TimedOperation): number {
  const nanoseconds = rotationNanoseconds(timeouts?.[operation] ?? "");
  const limit = nanoseconds || rotationNanoseconds(DEFAULT_TIMEOUTS[operation]) || LONGEST;
  return Number(limit / 1_000_000n);
}
