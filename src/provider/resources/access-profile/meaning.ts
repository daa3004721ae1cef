// When two values of an attribute mean the same to the gateway, in whatever spelling: then nothing will be sent, and the version
// will not grow.

import { sameMeaning, type Shape } from "../../../handler/internal";
import { isWhollyKnown, type Value } from "../../../plugin";
import { plainOf } from "../../documents";

/** Whether both mean the same. What is not known yet may turn out to mean anything. */
export function meanTheSame(shape: Shape, a: Value, b: Value): boolean {
  if (!isWhollyKnown(a) || !isWhollyKnown(b)) return false;
  return sameMeaning(shape, plainOf(a), plainOf(b));
}
