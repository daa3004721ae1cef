// Reading a catalog file: the profiles of one environment, checked.

import { type AccessProfileDocument, issuesOf, type SpecPath } from "../spec";
import { suggestion } from "../spec/words";
import { isRecord } from "../shapes";
import { cloneFaults, inOrderOfCloning } from "./cloning";
import {
  catalogGrants,
  type CatalogGrants,
  grantFaults,
  holdingFaults,
  holdingsOf,
  inParts,
  withGrantKeys,
} from "./grants";
import { merged } from "./merged";
import { type CatalogFault, type CatalogSource, readSource, sourceOf } from "./source";

/** A profile of a catalog. */
export interface CatalogProfile {
  /** Its attributes. `clone_from` may name another profile of the catalog. */
  readonly document: AccessProfileDocument;
  /** Whom it is given to. */
  readonly grants: CatalogGrants;
}

/**
 * The profiles of an environment by their names in the file, each after the one that it clones. The whole file is checked, also
 * what it says of other environments.
 *
 * @param environment without it, the profiles as they stand under `profiles`.
 * @throws Error when the file cannot be read or is not valid; it names file, line, column and key of each fault.
 */
export function readCatalog(
  file: string,
  environment: string | undefined,
): ReadonlyMap<string, CatalogProfile> {
  return catalogOf(readSource(file), environment);
}

/**
 * The same for the text of a catalog.
 *
 * @param name what errors call the text
 */
export function parseCatalog(
  text: string,
  environment: string | undefined,
  name: string,
): ReadonlyMap<string, CatalogProfile> {
  return catalogOf(sourceOf(text, name), environment);
}

function catalogOf(
  source: CatalogSource,
  environment: string | undefined,
): ReadonlyMap<string, CatalogProfile> {
  const shape = shapeOf(source);
  const { profiles, environments } = shape;
  const variants = Object.keys(environments).map((name) => variantOf(shape, name));
  const base: Variant = { profiles, overlay: undefined };
  const faults = [base, ...variants].flatMap((variant) => variantFaults(source, variant, profiles));
  if (environment !== undefined && !Object.hasOwn(environments, environment))
    faults.push({
      path: ["environments"],
      message: `there is no environment ${JSON.stringify(environment)}${suggestion(environment, Object.keys(environments))}`,
    });
  if (faults.length > 0) throw source.error(faults);
  const chosen = environment === undefined ? base : variantOf(shape, environment);
  const names = inOrderOfCloning(chosen.profiles);
  return new Map(names.map((name) => [name, catalogProfile(name, chosen.profiles[name] ?? {})]));
}

/** @param profile one without faults */
function catalogProfile(name: string, profile: Readonly<Record<string, unknown>>): CatalogProfile {
  const { attributes, grants } = inParts(profile);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- checked above, in a form that names places
  const document = { ...attributes, name: nameOf(name, attributes) } as AccessProfileDocument;
  return { document, grants: catalogGrants.parse(grants) };
}

type Maps = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A file whose maps are where they should be. */
interface Shape {
  readonly profiles: Maps;
  /** What each environment says, by profile; null is no profile of that name. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The profiles of an environment, or those under `profiles`. */
interface Variant {
  readonly profiles: Maps;
  /** Where the environment is written. */
  readonly overlay: SpecPath | undefined;
}

/** @throws Error when the file is no map of maps as a catalog is. */
function shapeOf(source: CatalogSource): Shape {
  const faults: CatalogFault[] = [];
  const mapAt = (value: unknown, path: SpecPath, what: string): Readonly<Record<string, unknown>> => {
    if (isRecord(value)) return value;
    faults.push({ path, message: `must be ${what}, got ${JSON.stringify(value ?? null)}` });
    return {};
  };
  const file = mapAt(source.value, [], "a map with the key profiles");
  for (const key of Object.keys(file))
    if (!FILE_KEYS.includes(key))
      faults.push({ path: [key], message: `is not a key of a catalog${suggestion(key, FILE_KEYS)}` });
  if (isRecord(source.value) && !Object.hasOwn(file, "profiles"))
    faults.push({ path: [], message: 'the key "profiles" is required: the profiles by name' });
  const profiles = mapAt(
    Object.hasOwn(file, "profiles") ? file["profiles"] : {},
    ["profiles"],
    "a map of profiles by name",
  );
  for (const [name, profile] of Object.entries(profiles))
    mapAt(profile, ["profiles", name], "a map of attributes ({} for none)");
  const environments = Object.entries(
    mapAt(file["environments"] ?? {}, ["environments"], "a map of environments by name"),
  ).map(([environment, overlays]) => {
    const path = ["environments", environment];
    const changes = mapAt(overlays ?? {}, path, "a map of profiles by name");
    for (const [name, overlay] of Object.entries(changes)) {
      if (!Object.hasOwn(profiles, name))
        faults.push({
          path: [...path, name],
          message: `there is no profile ${JSON.stringify(name)} under profiles${suggestion(name, Object.keys(profiles))}`,
        });
      if (overlay !== null)
        mapAt(overlay, [...path, name], "a map of attributes, or null to leave the profile out");
    }
    return [environment, changes] as const;
  });
  if (faults.length > 0) throw source.error(faults);
  return { profiles: mapsOf(profiles), environments: Object.fromEntries(environments) };
}

const FILE_KEYS: readonly string[] = ["$schema", "profiles", "environments"];

/** The maps among the members of a map. */
function mapsOf(value: unknown): Maps {
  const members = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(members.flatMap(([name, member]) => (isRecord(member) ? [[name, member]] : [])));
}

function variantOf({ profiles, environments }: Shape, environment: string): Variant {
  return {
    profiles: mapsOf(merged(profiles, environments[environment])),
    overlay: ["environments", environment],
  };
}

/**
 * What is wrong with the profiles of a variant; each fault where the value is written that is at fault.
 *
 * @param base the profiles without an environment. Of those that the variant leaves as they are, it finds what is wrong by itself.
 */
function variantFaults(source: CatalogSource, { profiles, overlay }: Variant, base: Maps): CatalogFault[] {
  const keys = keysByName(profiles);
  const holdings = holdingsOf(profiles);
  return Object.entries(profiles).flatMap(([name, profile]) => {
    const { attributes, grants } = inParts(profile);
    const { clone_from: cloneFrom, ...others } = attributes;
    const isChecked = overlay !== undefined && profile === base[name];
    const issues = [
      ...(isChecked ? [] : [...issuesOf({ name, ...others }).map(withGrantKeys), ...grantFaults(grants)]),
      ...cloneFaults(name, cloneFrom, profiles),
      ...nameFaults(name, nameOf(name, profile), keys),
      ...holdingFaults(name, profile, holdings),
    ];
    return issues.map(({ path, message }) => {
      const below = ["profiles", name];
      const above = overlay && [...overlay, name];
      const steps = (start: SpecPath): number => source.depth([...start, ...path]) - start.length;
      const start = above && steps(above) >= Math.max(steps(below), 0) ? above : below;
      return { path: [...start, ...path], message };
    });
  });
}

function nameOf(key: string, profile: Readonly<Record<string, unknown>>): unknown {
  return profile["name"] ?? key;
}

/** The keys of the profiles by their names. */
function keysByName(profiles: Maps): ReadonlyMap<unknown, readonly string[]> {
  const keys = new Map<unknown, string[]>();
  for (const [key, profile] of Object.entries(profiles)) {
    const name = nameOf(key, profile);
    const same = keys.get(name);
    if (same === undefined) keys.set(name, [key]);
    else same.push(key);
  }
  return keys;
}

function nameFaults(
  key: string,
  name: unknown,
  keys: ReadonlyMap<unknown, readonly string[]>,
): CatalogFault[] {
  const other = keys.get(name)?.find((each) => each !== key);
  if (other === undefined) return [];
  return [
    {
      path: ["name"],
      message: `must be unique; the profile ${JSON.stringify(other)} is called ${JSON.stringify(name)}, too`,
    },
  ];
}
