// What somebody loosened by hand in what the configuration leaves to the gateway. It is no drift, but the plan says it; with `strict`
// the plan takes it back.

import {
  isJsonObject,
  isLeftAlone,
  type Json,
  type Loosened,
  loosened,
  profileAttributes,
  type WireProfile,
} from "../../../handler/internal";
import {
  conformObject,
  type Diagnostics,
  impliedType,
  isObject,
  objectValue,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from "../../../plugin";
import { attributePath } from "../../documents";
import { writtenOf } from "./desired";
import { accessProfileSchema } from "./schema";

/** A profile that is planned anew. */
export interface Replanned {
  readonly planned: ObjectValue;
  readonly config: ObjectValue;
  /** What the gateway had after the last apply; undefined when nobody knows. */
  readonly left: Json | undefined;
  /** The profile as this run has read it. */
  readonly live: WireProfile | undefined;
}

/** The plan with what was loosened taken back where that is wanted, after a warning for each place where it is not. */
export function withLoosening(
  { planned, config, left, live }: Replanned,
  diagnostics: Diagnostics,
): ObjectValue {
  if (left === undefined || live === undefined) return planned;
  const found = loosened(left, live, writtenOf(planned, config));
  if (config["strict"] === true) return takenBack(planned, left, found);
  for (const { path, before, after } of found)
    diagnostics.warning(
      "Access was widened by hand",
      `Somebody changed ${path.join(".")} of profile ${live.id} from ${before} to ${after}. The configuration does not set it, so this is not drift. To manage it, set it in the configuration. To repair such changes, set strict = true.`,
      attributePath(path, accessProfileSchema.attributes),
    );
  return planned;
}

function takenBack(planned: ObjectValue, left: Json, found: readonly Loosened[]): ObjectValue {
  const was = members(left);
  const entriesBefore = members(was["provider_configs"]);
  const next: Record<string, Value> = { ...planned };
  for (const { path } of found) {
    const [attribute, provider, member] = path.map(String);
    if (attribute === "allow_all_providers")
      next[attribute] = was["allow_all_providers"] === undefined ? null : false;
    if (attribute === "relay_grants")
      next[attribute] = conformObject({ [attribute]: was[attribute] ?? [] }, TYPE)[attribute] ?? null;
    const entries = next["provider_configs"] ?? null;
    if (attribute !== "provider_configs" || provider === undefined || member === undefined) continue;
    if (!isObject(entries)) continue;
    const entry = entries[provider] ?? null;
    if (!isObject(entry)) continue;
    const before = members(entriesBefore[provider])[member];
    const value = conformObject({ [member]: before ?? ABSENT[member] ?? null }, ENTRY);
    next["provider_configs"] = objectValue(
      Object.entries({
        ...entries,
        [provider]: objectValue(Object.entries({ ...entry, [member]: value[member] ?? null })),
      }),
    );
  }
  if (found.length > 0) next["version"] = UNKNOWN;
  return objectValue(Object.entries(next));
}

/** What takes a member back that was absent before: an update cannot say "absent". */
const ABSENT: Readonly<Record<string, unknown>> = {
  key_ids: [],
  blacklisted_models: [],
  model_budgets: {},
  allowed_models_patterns: [],
  blacklisted_models_patterns: [],
};

const TYPE = impliedType(accessProfileSchema);

const ENTRY = impliedType({
  version: 0,
  description: "",
  attributes: accessProfileSchema.attributes["provider_configs"]?.nested?.attributes ?? {},
});

/**
 * What the configuration leaves to the gateway, as it was when it was first left: only what is new in it is taken from now. So a warning
 * stays until somebody decides, and what was loosened while a plan waited for its apply is still told.
 */
export function keptLeft(before: Json | undefined, now: Json): Json {
  if (!isJsonObject(before) || !isJsonObject(now)) return now;
  return Object.fromEntries(
    Object.entries(now).map(([name, value]): [string, Json] => {
      const earlier = Object.hasOwn(before, name) ? before[name] : undefined;
      if (earlier === undefined) return [name, value];
      return [name, CONTAINERS.has(name) || isEntry(value) ? keptLeft(earlier, value) : earlier];
    }),
  );
}

/** What an entry leaves alone. */
const { provider_configs: entries } = profileAttributes;
const entry = entries?.kind === "map" ? entries.member : undefined;
const LEFT_OF_ENTRY: readonly string[] = Object.entries(entry?.kind === "object" ? entry.members : {})
  .filter(([, shape]) => isLeftAlone(shape))
  .map(([name]) => name);

const CONTAINERS: ReadonlySet<string> = new Set(["provider_configs"]);

/** Whether it is what one provider entry leaves alone. */
function isEntry(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).some((name) => LEFT_OF_ENTRY.includes(name));
}

function members(value: Json | undefined): Readonly<Record<string, Json>> {
  return isJsonObject(value) ? value : {};
}
