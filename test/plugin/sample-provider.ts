// A small provider for the tests of the plugin room: things that live in a JSON file (or in memory).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  type Action,
  conformObject,
  type EphemeralResource,
  FunctionError,
  fromJson,
  impliedType,
  isObject,
  isUnknown,
  type ListResource,
  objectValue,
  toJson,
  UNKNOWN,
  valuesEqual,
  type ObjectValue,
  type Provider,
  type Resource,
  type Schema,
} from "../../src/plugin/index";
import { recordOf } from "../told";

/** The things by id, as plain data. */
export interface Shelf {
  readonly name: string;
  get(id: string): Record<string, unknown> | undefined;
  put(id: string, thing: Record<string, unknown>): void;
  remove(id: string): void;
  nextId(): string;
  all(): Record<string, unknown>[];
}

export const THING: Schema = {
  version: 1,
  description: "A thing on the shelf.",
  attributes: {
    id: { type: "string", computed: true, description: "Given by the shelf." },
    name: { type: "string", required: true, description: "What it is called." },
    kind: { type: "string", default: "plain", requiresReplace: true, description: "What it is." },
    amount: { type: "number", optional: true, description: "How much of it." },
    tags: { type: { set: "string" }, optional: true, description: "Words." },
    secret: { type: "string", optional: true, sensitive: true, description: "Not shown." },
    anything: { type: "dynamic", optional: true, description: "Any value." },
    revision: { type: "number", computed: true, description: "Grows with every change." },
    parts: {
      description: "Parts by name.",
      optional: true,
      nested: {
        nesting: "map",
        attributes: {
          size: { type: "number", required: true, description: "Its size." },
          serial: { type: "string", computed: true, description: "Given by the shelf." },
          colour: { type: "string", default: "grey", description: "Its colour." },
        },
      },
    },
  },
};

/**
 * The resource. A thing named `fail…` fails half-way and keeps its state, one named `throw…` throws, one named
 * `slow…` waits for the signal and then keeps what it has.
 */
const thing: Resource<Shelf> = {
  schema: THING,
  identity: {
    schema: {
      version: 1,
      attributes: {
        shelf: { type: "string", description: "Which shelf." },
        id: { type: "string", requiredForImport: true, description: "The id there." },
      },
    },
    of: ({ id = null }, { name }) => ({ shelf: name, id }),
    importId({ identity, client, diagnostics }) {
      const shelf = identity["shelf"] ?? client.name;
      if (shelf === client.name) return String(identity["id"]);
      return void diagnostics.error("Another shelf", `the thing is on ${String(shelf)}`);
    },
    upgrade: ({ state }) => ({ shelf: "first", id: String(recordOf(state)["number"]) }),
  },
  upgrade: ({ state }) => ({ ...recordOf(state), name: recordOf(state)["title"] }),
  validate({ config, diagnostics }) {
    if (config["name"] === "") diagnostics.error("Empty name", "a thing needs a name", ["name"]);
    const parts = config["parts"] ?? null;
    if (isObject(parts) && Object.hasOwn(parts, "bad")) {
      diagnostics.warning("Bad part", "it will not last", ["parts", { key: "bad" }, "size"]);
    }
  },
  plan({ prior, planned, private: bytes }) {
    if (planned === null || prior === null) return { private: Buffer.from("planned") };
    const same = valuesEqual(
      { ...planned, revision: null },
      { ...prior, revision: null },
      impliedType(THING),
    );
    return same ? undefined : { planned: { ...planned, revision: UNKNOWN }, private: bytes };
  },
  async create({ planned, client, diagnostics, signal, log }) {
    const name = String(planned["name"]);
    log.info("finding a place", { name });
    if (name.startsWith("throw")) throw new Error("the shelf fell down");
    if (name.startsWith("slow"))
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    const id = client.nextId();
    const state = completed(planned, id, 1);
    client.put(id, recordOf(toJson(state)));
    if (name.startsWith("fail")) log.warn("a thing wobbles", { id });
    if (name.startsWith("fail")) diagnostics.error("Half done", "the thing is on the shelf but wobbles");
    if (name.startsWith("nothing")) return { state: null };
    if (name.startsWith("unknown")) return { state: { ...state, revision: UNKNOWN } };
    return { state, private: Buffer.from("created") };
  },
  async read({ state, client }) {
    const found = client.get(String(state["id"]));
    const live = fromJson(found ?? null, impliedType(THING));
    return { state: isObject(live) ? live : null };
  },
  async update({ planned, prior, client, diagnostics }) {
    const id = String(prior["id"]);
    if (String(planned["name"]).startsWith("throw")) throw new Error("the shelf fell down");
    const state = completed(planned, id, Number(prior["revision"]) + 1);
    if (String(planned["name"]).startsWith("fail")) {
      diagnostics.error("Half done", "only the name is new", ["name"]);
      return { state: { ...prior, name: planned["name"] ?? null } };
    }
    client.put(id, recordOf(toJson(state)));
    return { state };
  },
  async delete({ prior, client, diagnostics }) {
    if (String(prior["name"]).startsWith("sticky")) return diagnostics.error("Stuck", "it cannot be removed");
    if (String(prior["name"]).startsWith("throw")) throw new Error("the shelf fell down");
    client.remove(String(prior["id"]));
  },
  async import({ id, client, diagnostics }) {
    if (id === "refused") diagnostics.error("Refused", "not this one");
    return client.get(id) === undefined ? [] : [{ state: { id }, private: Buffer.from("imported") }];
  },
  generate: ({ config }) => (config["kind"] === "plain" ? { ...config, kind: null } : config),
  async move({ sourceType, state, identity, diagnostics }) {
    if (sourceType === "broken_thing") return void diagnostics.error("Broken", "mend it first");
    if (sourceType === "named_thing") return { state: { id: String(recordOf(identity)["id"]) } };
    return sourceType === "old_thing" ? { state: { id: String(recordOf(state)["key"]) } } : undefined;
  },
};

/** The list. `warn` warns of each thing, `fail` fails at the second one, `throw` throws there, `lost` has no identity. */
const things: ListResource<Shelf> = {
  schema: {
    version: 0,
    description: "The things on the shelf.",
    attributes: { mood: { type: "string", optional: true, description: "How it goes." } },
  },
  validate({ config, diagnostics }) {
    if (config["mood"] === "") diagnostics.error("Empty mood", "say how it goes", ["mood"]);
  },
  async *list({ config, client, withState, diagnostics }) {
    const mood = config["mood"];
    for (const [index, one] of client.all().entries()) {
      if (mood === "warn") diagnostics.warning("Dust", `thing ${String(one["id"])} is dusty`);
      if (mood === "fail" && index === 1) diagnostics.error("Dark", "the light went out");
      if (mood === "throw" && index === 1) throw new Error("the shelf fell down");
      const state = fromJson(one, impliedType(THING));
      if (!isObject(state)) continue;
      const { id = null } = state;
      yield {
        displayName: String(one["name"]),
        state: mood === "lost" ? { id: UNKNOWN } : withState ? state : { id },
      };
    }
  },
};

/** The action. The colours `fail`, `throw` and `slow` are no colours: it fails, throws, or waits for the signal. */
const paint: Action<Shelf> = {
  schema: {
    version: 0,
    description: "Paints a thing.",
    attributes: {
      id: { type: "string", required: true, description: "Which thing." },
      colour: { type: "string", optional: true, description: "The colour." },
    },
  },
  validate({ config, diagnostics }) {
    if (config["id"] === "") diagnostics.error("Empty id", "say which thing", ["id"]);
  },
  plan({ config, client, diagnostics }) {
    const { id = null } = config;
    if (client === undefined || isUnknown(id)) return;
    if (client.get(String(id)) === undefined) diagnostics.warning("No such thing", String(id), ["id"]);
  },
  async invoke({ config, client, progress, diagnostics, signal }) {
    const { id, colour = null } = config;
    progress(`mixing ${String(colour)}`);
    if (colour === "throw") throw new Error("the pot fell down");
    if (colour === "fail") return diagnostics.error("Dry", "there is no paint", ["colour"]);
    if (colour === "slow")
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    client.put(String(id), { ...client.get(String(id)), kind: signal.aborted ? "wet" : String(colour) });
    progress("done");
  },
};

/** The ephemeral resource: a ticket, which lies on the shelf as `ticket-NAME` while it is open. */
const ticket: EphemeralResource<Shelf> = {
  schema: {
    version: 0,
    description: "A ticket.",
    attributes: {
      name: { type: "string", required: true, description: "For whom." },
      code: { type: "string", computed: true, sensitive: true, description: "What it says." },
    },
  },
  validate({ config, diagnostics }) {
    if (config["name"] === "") diagnostics.error("Empty name", "say for whom", ["name"]);
  },
  async open({ config, client, diagnostics }) {
    const name = String(config["name"]);
    if (name === "nothing") return undefined;
    if (name === "refused") return void diagnostics.error("Refused", "not for this one");
    client.put(`ticket-${name}`, { renewals: 0 });
    return { result: { name, code: `secret-${name}` }, renewAt: new Date(1_500), private: Buffer.from(name) };
  },
  async renew({ client, private: bytes }) {
    const id = `ticket-${Buffer.from(bytes).toString()}`;
    client.put(id, { renewals: Number(client.get(id)?.["renewals"]) + 1 });
    return { renewAt: new Date(-500) };
  },
  async close({ client, private: bytes }) {
    client.remove(`ticket-${Buffer.from(bytes).toString()}`);
  },
};

/** The provider over a shelf of its own. */
export function sampleProvider(shelf: Shelf = shelfInMemory()): Provider<Shelf> {
  return {
    schema: {
      version: 0,
      description: "A shelf.",
      attributes: {
        file: { type: "string", optional: true, description: "Where the things are kept." },
        token: { type: "string", optional: true, sensitive: true, description: "Opens the shelf." },
      },
    },
    validate({ config, diagnostics }) {
      if (config["file"] === "") diagnostics.error("Empty file", "give a path", ["file"]);
    },
    configure({ config, diagnostics, log }) {
      const { file = null, token = null } = config;
      if (typeof token === "string") log.redact(token);
      if (token === "wrong") diagnostics.error("Wrong token", `the shelf does not open`, ["token"]);
      log.debug("configured", { token });
      if (isUnknown(file)) return undefined;
      return typeof file === "string" ? shelfInFile(file) : shelf;
    },
    resources: { sample_thing: thing },
    listResources: { sample_thing: things },
    actions: { sample_paint: paint },
    ephemeralResources: { sample_ticket: ticket },
    functions: {
      // Repeats a text; a count of 0 is refused, a negative one throws, 99 is answered by what is no text.
      repeat: {
        summary: "Repeats a text",
        description: "The text as often as `count` says.",
        parameters: [
          { name: "text", type: "string", description: "The text.", allowNull: true },
          { name: "count", type: "number", description: "How often." },
        ],
        returns: "string",
        async call([text, count]) {
          if (Number(count) === 0) throw new FunctionError("must be at least 1", 1);
          if (Number(count) === 99) return 99;
          return String(text ?? "nothing").repeat(Number(count));
        },
      },
    },
    dataSources: {
      sample_thing: {
        schema: {
          version: 0,
          description: "A thing, looked up.",
          attributes: {
            id: { type: "string", required: true, description: "Its id." },
            name: { type: "string", computed: true, description: "Its name." },
          },
        },
        validate({ config, diagnostics }) {
          if (config["id"] === "") diagnostics.error("Empty id", "give an id", ["id"]);
        },
        async read({ config, client, diagnostics }) {
          const id = String(config["id"]);
          if (id === "nothing") return undefined;
          const found = client.get(id);
          if (found === undefined) return void diagnostics.error("Not found", `there is no ${id}`, ["id"]);
          return { id, name: String(found["name"]) };
        },
      },
    },
  };
}

/** A shelf that lasts as long as the process. */
export function shelfInMemory(): Shelf {
  const things = new Map<string, Record<string, unknown>>();
  let last = 0;
  return {
    name: "first",
    get: (id) => things.get(id),
    put: (id, one) => void things.set(id, one),
    remove: (id) => void things.delete(id),
    nextId: () => String(++last),
    all: () => [...things.values()],
  };
}

function shelfInFile(file: string): Shelf {
  const load = (): Record<string, Readonly<Record<string, unknown>>> =>
    existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const change = (edit: (things: ReturnType<typeof load>) => void) => {
    const things = load();
    edit(things);
    writeFileSync(file, JSON.stringify(things));
  };
  return {
    name: file,
    get: (id) => load()[id],
    put: (id, one) => change((things) => void (things[id] = one)),
    remove: (id) => change((things) => void Reflect.deleteProperty(things, id)),
    nextId: () => String(Object.keys(load()).length + 1),
    all: () => Object.values(load()),
  };
}

function completed(planned: ObjectValue, id: string, revision: number): ObjectValue {
  const parts = planned["parts"] ?? null;
  const withSerials = isObject(parts)
    ? objectValue(
        Object.entries(parts).map(
          ([name, part]) => [name, { ...(isObject(part) ? part : {}), serial: `${id}-${name}` }] as const,
        ),
      )
    : parts;
  const revised = conformObject({ revision }, { object: { revision: "number" } });
  return { ...planned, id, parts: withSerials, ...revised };
}
