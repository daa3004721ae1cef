// The profiles of a catalog as specifications, and the keys of their states.

import { readCatalog } from "../../handler/catalog/read-catalog";
import { withEveryKey } from "../../handler/catalog/every-key";
import { checkSpec, formatPath } from "../../handler/spec";
import { messageOf } from "../../handler/shapes";
import { type BatchProfile } from "../../handler/state";
import { UnusableInputError } from "../unusable-input";
import { note } from "./report";

/** The profiles of an environment, each after its source. @throws {UnusableInputError} that names every fault with its line. */
export function catalogProfiles(file: string, environment: string | undefined): BatchProfile[] {
  const catalog = read(file, environment);
  const given = [...catalog].filter(([, { grants }]) => Object.values(grants).flat().length > 0);
  if (given.length > 0)
    note(
      `roles, teams, business_units and customers of ${given.map(([name]) => JSON.stringify(name)).join(", ")} are left alone: ` +
        "this command gives profiles to nobody and takes them from nobody; Terraform does, with AccessProfileCatalog or decode_catalog",
    );
  return [...catalog].map(([name, { document }]) => {
    const { clone_from: from, ...rest } = withEveryKey(document);
    const source = from !== undefined && catalog.has(from) ? from : undefined;
    const checked = checkSpec(source === undefined ? { ...rest, ...(from && { clone_from: from }) } : rest);
    if ("spec" in checked) return { name, spec: checked.spec, source };
    const faults = checked.issues.map(({ path, message }) => `  - ${formatPath(path)}: ${message}`);
    throw new UnusableInputError(
      `the profile ${JSON.stringify(name)} of ${file} is not valid:\n${faults.join("\n")}`,
    );
  });
}

function read(file: string, environment: string | undefined): ReturnType<typeof readCatalog> {
  try {
    return readCatalog(file, environment);
  } catch (error) {
    throw new UnusableInputError(messageOf(error), { cause: error });
  }
}

/**
 * The keys of the states of a catalog. All of them begin with what no other catalog, environment or profile has.
 *
 * @param catalog what identifies the catalog.
 */
export function catalogKeys(
  catalog: string,
  environment: string | undefined,
): { of(name: string): string; nameIn(key: string): string | undefined } {
  const start = `catalog:${[catalog, environment ?? ""].map(encodeURIComponent).join("/")}/`;
  return {
    of: (name) => start + name,
    nameIn: (key) => (key.startsWith(start) ? key.slice(start.length) : undefined),
  };
}
