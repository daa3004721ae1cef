// The state after an apply. After a success it says what was planned, with what was unknown in the plan as it is live: what
// somebody else changed meanwhile is for the next plan to show. After a failure it says what is live.

import { type AccessProfileSpec, type Outcome, tidiedTexts } from "../../../handler/internal";
import {
  type Diagnostics,
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  type Value,
} from "../../../plugin";
import { type PrivateNotes } from "./private-bytes";

/** The planned state with its unknown values as they are live. */
export function settled(planned: ObjectValue, live: ObjectValue): ObjectValue {
  return objectValue(
    Object.entries(planned).map(([name, member]): [string, Value] => [name, filled(member, of(live, name))]),
  );
}

function filled(planned: Value, live: Value): Value {
  if (isUnknown(planned)) return live;
  return isObject(planned) ? settled(planned, isObject(live) ? live : objectValue([])) : planned;
}

function of(object: ObjectValue, name: string): Value {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

/** Says which texts the gateway tidied, and notes them, so that they are no drift. */
export function noteTidied(
  { answered }: Outcome,
  desired: AccessProfileSpec,
  before: PrivateNotes,
  diagnostics: Diagnostics,
): PrivateNotes {
  if (answered === undefined) return before.tidied === undefined ? {} : { tidied: before.tidied };
  const tidied = tidiedTexts(desired, answered);
  for (const [attribute, { sent, saved }] of Object.entries(tidied))
    diagnostics.warning(
      "Bifrost gateway changed a text",
      `The gateway saved ${attribute} as ${JSON.stringify(saved)} instead of ${JSON.stringify(sent)}. This is not treated as drift. To end this warning, write the text as the gateway saves it.`,
      [attribute],
    );
  return Object.keys(tidied).length === 0 ? {} : { tidied };
}
