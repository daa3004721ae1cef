// Lists that are larger than an update takes. The gateway creates such profiles all the same, so one may be imported, read and
// planned as long as the list is not sent: the check needs the prior state, which a validation has not.

import { oversized, profileAttributes, SIZED_ATTRIBUTES } from "../../../handler/internal";
import {
  type Diagnostics,
  isArray,
  isObject,
  isUnknown,
  type ObjectValue,
  type Value,
} from "../../../plugin";
import { meanTheSame } from "./meaning";

/** Adds an error for each list that the plan would send and that is too large. */
export function reportSizes(prior: ObjectValue | null, planned: ObjectValue, diagnostics: Diagnostics): void {
  for (const attribute of SIZED_ATTRIBUTES) {
    const value = planned[attribute] ?? null;
    const fault = oversized(attribute, knownElements(value));
    const shape = profileAttributes[attribute];
    const isKept =
      prior !== null && shape !== undefined && meanTheSame(shape, value, prior[attribute] ?? null);
    if (fault === undefined || isKept) continue;
    diagnostics.error("Access profile is too large to be changed", `${fault.message}. ${fault.remedy}`, [
      attribute,
    ]);
  }
}

/** How many elements there are at least: elements of a set that are not known yet may be the same. */
function knownElements(value: Value): number {
  if (isArray(value)) return value.filter((element) => !isUnknown(element)).length;
  return isObject(value) ? Object.keys(value).length : 0;
}
