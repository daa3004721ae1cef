// Finds the former self of a member of a set. Members have no address, so they are recognised by what they say.
import { typeOfAttribute } from "../schema/implied-type";
import { isComputed, type Attributes } from "../schema/schema";
import { valuesEqual } from "../values/equal";
import { isObject, type Value } from "../values/value";

/**
 * The member of the prior set that the configured member can have come from: equal in everything that is configured,
 * and with nothing beyond it but computed values. Null when there is none left.
 *
 * @param taken members of the prior set that already belong to another configured member
 */
export function correspondingMember(
  attributes: Attributes,
  config: Value,
  prior: readonly Value[],
  taken: ReadonlySet<Value>,
): Value {
  if (!isObject(config)) return null;
  const match = prior.find((member) => {
    if (taken.has(member) || !isObject(member)) return false;
    return Object.entries(attributes).every(([name, attribute]) => {
      const configured = config[name] ?? null;
      if (configured === null && isComputed(attribute)) return true;
      return valuesEqual(configured, member[name] ?? null, typeOfAttribute(attribute));
    });
  });
  return match ?? null;
}
