// From properties to the attributes of the resource, by the shape of the specification. Only what the constructs say in words of
// their own (`Budget`, `Rate`, `McpAccess`) is known here; every other name and kind comes from the specification.

import { type AccessProfileDocument, type SpecPath } from "../handler/spec";
import { accessProfileShape, type Shape, type Shapes } from "../handler/spec/shape";
import { described, type Fault, isPlain, suggestion } from "../handler/spec/words";
import { budgetsByPeriod } from "./budget";
import { entryWithEveryKey } from "./document";
import { toolsOf } from "./mcp-access";
import { META_ARGUMENTS } from "./meta-arguments";
import { rateLimitAttributes } from "./rate";
import { isToken } from "./token";

/** What became of properties. */
export interface Attributes {
  /** The attributes, in snake_case. Undefined members are left out, and those that cannot be read. */
  readonly attributes: Partial<AccessProfileDocument>;
  /** What could not be read, in the words of the properties. */
  readonly faults: readonly Fault[];
}

/** Reports a fault at a place among the properties. */
export type Report = (path: SpecPath, message: string) => void;

/** The properties of an access profile as attributes of the resource. */
export function attributesOf(props: Readonly<Record<string, unknown>>): Attributes {
  const faults: Fault[] = [];
  const report: Report = (path, message) => {
    faults.push({ path, message });
  };
  const own = Object.entries(props).filter(([name]) => !OTHER_NAMES.includes(name));
  const attributes = converted(Object.fromEntries(own), accessProfileShape, [], report);
  return { attributes: (attributes ?? {}) as Partial<AccessProfileDocument>, faults };
}

/** The properties that are no attributes. */
const OTHER_NAMES: readonly string[] = ["engine", ...META_ARGUMENTS];

/** The property of an attribute: `rateLimit` of `rate_limit`. */
export function propertyName(attribute: string): string {
  let name = PROPERTY_NAMES.get(attribute);
  if (name === undefined) {
    name = attribute.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    PROPERTY_NAMES.set(attribute, name);
  }
  return name;
}

/** The few names that every profile asks for again. */
const PROPERTY_NAMES = new Map<string, string>();

/** The attributes of an object of the specification by their properties. */
function attributesByProperty(members: Shapes): ReadonlyMap<string, string> {
  let attributes = BY_PROPERTY.get(members);
  if (attributes === undefined) {
    attributes = new Map(Object.keys(members).map((name) => [propertyName(name), name]));
    BY_PROPERTY.set(members, attributes);
  }
  return attributes;
}

const BY_PROPERTY = new WeakMap<Shapes, ReadonlyMap<string, string>>();

/** What the constructs say in words of their own, by attribute. */
const OWN_WORDS: Readonly<
  Record<string, (value: unknown, shape: Shape, at: SpecPath, report: Report) => unknown>
> = {
  budgets: (value, _shape, at, report) => budgetsByPeriod(value, at, report),
  rate_limit: (value, _shape, at, report) => rateLimitAttributes(value, at, report),
  mcp_configs: (value, _shape, at, report) =>
    members(value, at, report, (access, place) => toolsOf(access, place, report)),
  provider_configs: (value, shape, at, report) =>
    members(value, at, report, (entry, place) =>
      entryWithEveryKey(converted(entry, shape.kind === "map" ? shape.member : shape, place, report)),
    ),
};

/** A value as the specification has it. What cannot be read is reported and left out; what is no list or object is the checker's. */
function converted(value: unknown, shape: Shape, at: SpecPath, report: Report): unknown {
  if (isToken(value) || shape.kind === "value") return value;
  if (shape.kind === "map")
    return members(value, at, report, (member, place) => converted(member, shape.member, place, report));
  if (shape.kind === "list") {
    if (Array.isArray(value))
      return Array.from(value, (element: unknown, index) =>
        converted(element, shape.element, [...at, index], report),
      );
    const isElement = typeof value === "string" || typeof value === "number";
    return report(
      at,
      `must be a list, got ${described(value)}${isElement ? `; write [${JSON.stringify(value)}]` : ""}`,
    );
  }
  if (!isPlain(value)) return report(at, `must be an object, got ${described(value)}`);
  const attributes = attributesByProperty(shape.members);
  const result = Object.entries(value).map(([name, member]): [string, unknown] => {
    const attribute = attributes.get(name);
    const inner = attribute === undefined ? undefined : shape.members[attribute];
    if (attribute === undefined || inner === undefined) {
      const names = [...attributes.keys(), ...(at.length === 0 ? OTHER_NAMES : [])];
      report([...at, name], `is not a property of an access profile${suggestion(name, names)}`);
      return [name, undefined];
    }
    if (member === undefined) return [attribute, undefined];
    const ownWords = isToken(member) ? undefined : OWN_WORDS[attribute];
    return [attribute, (ownWords ?? converted)(member, inner, [...at, name], report)];
  });
  return Object.fromEntries(result.filter(([, member]) => member !== undefined));
}

/** Each member of an object whose names the user gives. */
function members(
  value: unknown,
  at: SpecPath,
  report: Report,
  change: (member: unknown, at: SpecPath) => unknown,
): unknown {
  if (!isPlain(value)) return report(at, `must be an object, got ${described(value)}`);
  const changed = Object.entries(value).map(([name, member]): [string, unknown] => {
    const place = [...at, name];
    if (member !== undefined) return [name, isToken(member) ? member : change(member, place)];
    return [name, report(place, "must not be undefined; leave the name out")];
  });
  return Object.fromEntries(changed.filter(([, member]) => member !== undefined));
}
