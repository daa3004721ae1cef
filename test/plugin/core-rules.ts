// What core demands of a plan and of the state after an apply, so that tests can hold a provider to it without Terraform: the
// rules of core's packages plans/objchange (AssertPlanValid, AssertObjectCompatible), for schemas of attributes.
import {
  type Attribute,
  type Attributes,
  isComputed,
  type NestedAttributes,
} from "../../src/plugin/schema/schema";
import {
  formatPath,
  isArray,
  isObject,
  isUnknown,
  type AttributeType,
  type ObjectValue,
  type Path,
  typeOfAttribute,
  Unknown,
  type Value,
  valuesEqual,
} from "../../src/plugin/index";
import { canonical } from "../../src/plugin/values/equal";
import { memberType } from "../../src/plugin/values/type";

/** Why core would call the plan invalid; empty when it would not. */
export function planFaults(
  attributes: Attributes,
  plan: { readonly prior: ObjectValue | null; readonly config: ObjectValue; readonly planned: ObjectValue },
  path: Path = [],
): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = (object: ObjectValue | null): Value => object?.[name] ?? null;
    return attributeFaults(attribute, value(plan.prior), value(plan.config), value(plan.planned), [
      ...path,
      name,
    ]);
  });
}

/** Why core would call the result of the apply inconsistent with its plan; empty when it would not. */
export function applyFaults(planned: Value, actual: Value, type: AttributeType, path: Path = []): string[] {
  const fault = (what: string): string[] => [`${formatPath(path)}: ${what}`];
  if (isUnknown(planned)) return isUnknown(actual) ? fault("is still unknown") : [];
  if (isUnknown(actual)) return fault("was known, but now unknown");
  if (planned === null || actual === null)
    return planned === actual ? [] : fault(planned === null ? "was null, but now is not" : "is null now");
  if (isArray(planned) && isArray(actual)) {
    if (typeof type === "object" && "set" in type) return setFaults(planned, actual, type.set, path);
    if (planned.length !== actual.length) return fault("has another length");
    return planned.flatMap((member, index) =>
      applyFaults(member, actual[index] ?? null, memberType(type, index), [...path, { index }]),
    );
  }
  if (isObject(planned) && isObject(actual)) {
    const isMap = typeof type === "object" && "map" in type;
    const step = (name: string): Path => [...path, isMap ? { key: name } : name];
    const appeared = Object.keys(actual).filter((name) => !Object.hasOwn(planned, name));
    return [
      ...appeared.map((name) => `${formatPath(step(name))}: has appeared`),
      ...Object.entries(planned).flatMap(([name, member]) =>
        Object.hasOwn(actual, name)
          ? applyFaults(member, actual[name] ?? null, memberType(type, name), step(name))
          : [`${formatPath(step(name))}: has vanished`],
      ),
    ];
  }
  return valuesEqual(planned, actual, type)
    ? []
    : fault(`was ${canonical(planned, type)}, but now ${canonical(actual, type)}`);
}

/** Each member needs one on the other side that it can have become; a set may shrink, not grow. */
function setFaults(
  planned: readonly Value[],
  actual: readonly Value[],
  type: AttributeType,
  path: Path,
): string[] {
  const fits = (member: Value, became: Value): boolean => applyFaults(member, became, type).length === 0;
  const lost = planned.filter((member) => !actual.some((became) => fits(member, became)));
  const found = actual.filter((became) => !planned.some((member) => fits(member, became)));
  return [
    ...lost.map((member) => `${formatPath(path)}: lost the member ${canonical(member, type)}`),
    ...found.map((member) => `${formatPath(path)}: got the member ${canonical(member, type)}`),
    ...(actual.length > planned.length ? [`${formatPath(path)}: has grown`] : []),
  ];
}

/**
 * Why core would refuse an identity beside a state, or lose it; empty when it would not. Core takes an unknown part only in the plan of a
 * new object, and what an answer leaves out is gone from the state.
 *
 * @param before the identity that core had for the same object.
 */
export function identityFaults(answer: {
  readonly state: Identity;
  readonly identity: Identity;
  readonly before?: Identity;
  readonly isNew?: boolean;
}): string[] {
  const { state, identity, before = null, isNew = false } = answer;
  if (state === null) return [];
  if (identity === null) return isNew ? [] : ["the identity is missing"];
  const unknown = Object.entries(identity).filter(([, part]) => part instanceof Unknown);
  const changed = Object.entries(before ?? {}).filter(([name, part]) => identity[name] !== part);
  return [
    ...unknown.map(([name]) => `the identity has an unknown ${name}`),
    ...(isNew ? [] : changed.map(([name]) => `the identity has another ${name} than before`)),
  ];
}

/** Why core would refuse an event of a list; empty when it would not. */
export function listFaults(
  event: {
    readonly identity: Identity;
    readonly state: Identity;
    readonly diagnostics: readonly unknown[];
  },
  withState: boolean,
): string[] {
  if (event.identity === null)
    return event.diagnostics.length > 0 ? [] : ["the event has neither an identity nor a diagnostic"];
  return withState && event.state === null ? ["the event has no state"] : [];
}

/** An object in plain data; null when there is none. */
type Identity = Readonly<Record<string, unknown>> | null;

function attributeFaults(
  attribute: Attribute,
  prior: Value,
  config: Value,
  planned: Value,
  path: Path,
): string[] {
  const type = typeOfAttribute(attribute);
  const isOptional = attribute.optional === true || attribute.default !== undefined;
  if (valuesEqual(planned, config, type)) return [];
  // The prior value stands for an equal meaning, but only where there is one.
  if (prior !== null && config !== null && valuesEqual(planned, prior, type)) return [];
  if (isComputed(attribute) && (!isOptional || config === null)) return [];
  const shown = `${formatPath(path)}: planned ${canonical(planned, type)}`;
  if (config === null) return [`${shown} for an attribute that is not computed`];
  if (attribute.nested !== undefined) return nestedFaults(attribute.nested, prior, config, planned, path);
  return [`${shown}, which is neither the configured ${canonical(config, type)} nor the prior value`];
}

function nestedFaults(
  { nesting, attributes }: NestedAttributes,
  prior: Value,
  config: Value,
  planned: Value,
  path: Path,
): string[] {
  const fault = (what: string): string[] => [`${formatPath(path)}: ${what}`];
  const member = (value: Value): ObjectValue | null => (isObject(value) ? value : null);
  const both = (before: Value, wanted: Value, becomes: Value, at: Path): string[] =>
    isObject(wanted) && isObject(becomes)
      ? planFaults(attributes, { prior: member(before), config: wanted, planned: becomes }, at)
      : wanted === becomes
        ? []
        : [`${formatPath(at)}: planned something else than configured`];
  if (planned === null) return fault("planned for absence, but configured");
  if (isUnknown(planned)) return fault("planned unknown, but configured");
  if (nesting === "single") return both(prior, config, planned, path);
  if (isObject(config) && isObject(planned)) {
    const keys = Object.keys(config);
    if (keys.length !== Object.keys(planned).length || keys.some((key) => !Object.hasOwn(planned, key)))
      return fault("planned other keys than configured");
    return keys.flatMap((key) =>
      both(member(prior)?.[key] ?? null, config[key] ?? null, planned[key] ?? null, [...path, { key }]),
    );
  }
  if (isArray(config) && isArray(planned)) {
    if (config.length !== planned.length) return fault("planned another count than configured");
    if (nesting === "set") return [];
    const before = isArray(prior) ? prior : [];
    return config.flatMap((wanted, index) =>
      both(before[index] ?? null, wanted, planned[index] ?? null, [...path, { index }]),
    );
  }
  return fault("planned known, but configured unknown");
}
