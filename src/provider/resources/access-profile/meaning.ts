// When two values of an attribute mean the same to the gateway, in whatever spelling: then nothing will be sent, and the version
// will not grow.

import { Big } from "big.js";
import { sameMeaning, type Shape } from "../../../handler/internal";
import { isArray, isObject, isWhollyKnown, type Value } from "../../../plugin";
import { plainOf } from "../../documents";

/** Whether both mean the same. What is not known yet may turn out to mean anything. */
export function meanTheSame(shape: Shape, a: Value, b: Value): boolean {
  if (!isWhollyKnown(a) || !isWhollyKnown(b)) return false;
  // Most plans change nothing, and the spelling need not be looked at then.
  if (isIdentical(a, b)) return true;
  return sameMeaning(shape, plainOf(a), plainOf(b));
}

/** Whether both say the same in the same order. */
function isIdentical(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a instanceof Big) return b instanceof Big && a.eq(b);
  if (isArray(a))
    return isArray(b) && a.length === b.length && a.every((each, at) => isIdentical(each, b[at] ?? null));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isIdentical(a[name] ?? null, b[name] ?? null))
  );
}
