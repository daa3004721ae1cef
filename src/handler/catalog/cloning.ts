// Profiles of a catalog that clone others of it.

import { profileId } from "../spec";
import { suggestion } from "../spec/words";
import { type CatalogFault } from "./source";

type Profiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is wrong with the source of a profile. @param cloneFrom as it is written. @param profiles all, by name */
export function cloneFaults(name: string, cloneFrom: unknown, profiles: Profiles): CatalogFault[] {
  const fault = (message: string): CatalogFault[] => [{ path: ["clone_from"], message }];
  if (cloneFrom === undefined) return [];
  if (typeof cloneFrom !== "string")
    return fault(
      `must be the name of a profile of this file or an id in quotes, got ${JSON.stringify(cloneFrom)}`,
    );
  if (!Object.hasOwn(profiles, cloneFrom))
    return profileId.safeParse(cloneFrom).success
      ? []
      : fault(
          `there is no profile ${JSON.stringify(cloneFrom)} here, and it is no id${suggestion(cloneFrom, Object.keys(profiles))}`,
        );
  const way = [name];
  for (
    let next: unknown = cloneFrom;
    typeof next === "string" && Object.hasOwn(profiles, next);
    next = profiles[next]?.["clone_from"]
  ) {
    way.push(next);
    if (next === name)
      return fault(`clones itself: ${way.map((each) => JSON.stringify(each)).join(" from ")}`);
    // A circle further on is told at its own profiles.
    if (way.indexOf(next) !== way.length - 1) return [];
  }
  return [];
}

/** The names of profiles, each after that of its source. */
export function inOrderOfCloning(profiles: Profiles): readonly string[] {
  const ordered = new Set<string>();
  const add = (name: string): void => {
    const profile = profiles[name];
    if (profile === undefined || ordered.has(name)) return;
    const { clone_from: source } = profile;
    if (typeof source === "string" && Object.hasOwn(profiles, source)) add(source);
    ordered.add(name);
  };
  Object.keys(profiles).forEach(add);
  return [...ordered];
}
