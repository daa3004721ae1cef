// The state after an apply. After a success it says what was planned, with what was unknown in the plan as it is live: what
// somebody else changed meanwhile is for the next plan to show. After a failure it says what is live.

import { isObject, isUnknown, objectValue, type ObjectValue, type Value } from "../plugin";

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
