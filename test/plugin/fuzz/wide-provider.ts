// A provider with every kind of attribute, which keeps nothing: what it is given is what it answers. It is the target of the fuzz.
import {
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  type Provider,
  type Schema,
  type Value,
} from "../../../src/plugin/index";
import { withoutUnknowns } from "../../../src/plugin/values/unknowns";

const inner = {
  name: { type: "string", required: true, description: "A configured text." },
  serial: { type: "string", computed: true, description: "A computed text." },
  rank: { type: "number", default: 1, description: "A number with a default." },
} as const;

export const WIDE: Schema = {
  version: 2,
  description: "Every kind of attribute.",
  attributes: {
    id: { type: "string", computed: true, description: "The id." },
    text: { type: "string", optional: true, description: "A text." },
    number: { type: "number", optional: true, computed: true, description: "A number." },
    flag: { type: "bool", default: true, requiresReplace: true, description: "A flag." },
    anything: { type: "dynamic", optional: true, description: "Any value." },
    list: { type: { list: "string" }, optional: true, description: "A list." },
    set: { type: { set: "number" }, optional: true, description: "A set." },
    map: { type: { map: { list: "bool" } }, optional: true, description: "A map of lists." },
    object: {
      type: { object: { a: "string", b: { set: { object: { c: "number" } } } } },
      optional: true,
      description: "An object.",
    },
    one: {
      nested: { nesting: "single", attributes: inner },
      optional: true,
      description: "A nested object.",
    },
    some: {
      nested: { nesting: "list", attributes: inner },
      optional: true,
      description: "Nested in a list.",
    },
    bag: { nested: { nesting: "set", attributes: inner }, optional: true, description: "Nested in a set." },
    named: { nested: { nesting: "map", attributes: inner }, optional: true, description: "Nested in a map." },
  },
};

/** The provider. A text that starts with `throw` makes its methods throw. */
export const wideProvider: Provider<object> = {
  schema: WIDE,
  validate: ({ config }) => void trip(config),
  configure({ config, log }) {
    trip(config);
    if (typeof config["text"] === "string") log.redact(config["text"]);
    return isUnknown(config["anything"] ?? null) ? undefined : {};
  },
  resources: {
    wide_thing: {
      schema: WIDE,
      validate({ config, diagnostics }) {
        trip(config);
        diagnostics.warning("Seen", String(config["text"]), ["map", { key: String(config["text"]) }]);
      },
      upgrade: ({ state }) => state,
      plan: ({ planned }) => (planned === null ? undefined : { planned }),
      create: async ({ planned }) => ({ state: complete(planned) }),
      read: async ({ state }) => ({ state: trip(state) }),
      update: async ({ planned }) => ({ state: complete(planned) }),
      delete: async ({ prior }) => void trip(prior),
      import: async ({ id }) => [{ state: trip({ id }) }],
      move: async ({ state }) => ({ state: { id: String(JSON.stringify(state)).length.toString() } }),
    },
  },
  dataSources: {
    wide_thing: {
      schema: WIDE,
      validate: ({ config }) => void trip(config),
      read: async ({ config }) => complete(config),
    },
  },
};

function complete(planned: ObjectValue): ObjectValue {
  trip(planned);
  const known: Value = withoutUnknowns(planned);
  return objectValue(isObject(known) ? { ...known, id: "1" } : { id: "1" });
}

function trip<T extends ObjectValue>(value: T): T {
  if (String(value["text"] ?? value["id"]).startsWith("throw")) throw new Error("it was asked to");
  return value;
}
