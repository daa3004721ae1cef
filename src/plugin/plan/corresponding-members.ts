// Finds the former selves of the members of a set. Members have no address, so they are recognised by what they say.
import { typeOfAttribute } from "../schema/implied-type";
import { isComputed, type Attributes } from "../schema/schema";
import { canonical } from "../values/equal";
import { isObject, type ObjectValue, type Value } from "../values/value";

/**
 * For each configured member, in turn: the member of the prior set that it can have come from, which is equal in everything that is
 * configured and has nothing beyond it but computed values. Null when there is none left. A prior member is found once.
 *
 * The prior members are looked up, not searched: a set of n members takes n steps.
 */
export function correspondingMembers(
  attributes: Attributes,
  prior: readonly Value[],
): (config: Value) => Value {
  const types = new Map(Object.entries(attributes).map(([name, one]) => [name, typeOfAttribute(one)]));
  const textOf = (member: ObjectValue, names: readonly string[]) =>
    names.map((name) => canonical(member[name] ?? null, types.get(name) ?? "dynamic")).join();

  /** By the names that are compared, then by the values that they have. */
  const lookups = new Map<string, Map<string, ObjectValue[]>>();
  const lookupBy = (names: readonly string[]) => {
    const known = lookups.get(names.join());
    if (known !== undefined) return known;
    const lookup = new Map<string, ObjectValue[]>();
    for (const member of prior.toReversed().filter(isObject)) {
      const text = textOf(member, names);
      const same = lookup.get(text);
      if (same === undefined) lookup.set(text, [member]);
      else same.push(member);
    }
    lookups.set(names.join(), lookup);
    return lookup;
  };

  const taken = new Set<Value>();
  return (config) => {
    if (!isObject(config)) return null;
    const compared = Object.entries(attributes).filter(
      ([name, attribute]) => (config[name] ?? null) !== null || !isComputed(attribute),
    );
    const names = compared.map(([name]) => name);
    const candidates = lookupBy(names).get(textOf(config, names)) ?? [];
    for (let match = candidates.pop(); match !== undefined; match = candidates.pop()) {
      if (taken.has(match)) continue;
      taken.add(match);
      return match;
    }
    return null;
  };
}
