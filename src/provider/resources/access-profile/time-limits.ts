// The client of one operation, within the limit that `timeouts` sets.

import { type AccessProfileClient, OPERATION_NAMES, type TimedOperation, timeoutOf } from "../../../handler";
import { type ObjectValue } from "../../../plugin";
import { specOfState } from "./state";

/** The client of an operation on a profile, whose time starts with its first call. `object` is the plan or state that has the limits. */
export function timed(
  client: AccessProfileClient,
  object: ObjectValue,
  operation: TimedOperation,
): AccessProfileClient {
  return client.within({
    milliseconds: timeoutOf(specOfState(object).timeouts, operation),
    of: OPERATION_NAMES[operation],
    setBy: `timeouts.${operation}`,
  });
}
