// Whom a catalog gives a profile to: roles by their names, and teams, business units and customers by their ids. Each becomes an
// attachment where the catalog is deployed by Terraform. Source: design of the catalog; bifrost-api.md §1.2 #10, §1.4.

import * as z from "zod";
import { accessProfileAttributes, holderId, roleName } from "../spec";
import { uniqueArray } from "../spec/sets";
import { checked, suggestion } from "../spec/words";
import { type CatalogFault } from "./source";

const ids = uniqueArray(holderId).optional();

/** The keys of a profile in a catalog that are none of its attributes. */
export const catalogGrants = z.strictObject({
  roles: z
    .array(
      z.strictObject({
        name: roleName,
        is_default: z.boolean().optional(),
        apply_to_existing: z.boolean().optional(),
      }),
    )
    .superRefine((roles, context) => {
      const names = roles.map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) < index)
          context.addIssue({
            code: "custom",
            path: [index, "name"],
            message: `is repeated: ${JSON.stringify(name)}`,
          });
      });
    })
    .optional(),
  teams: ids,
  business_units: ids,
  customers: ids,
});

/** Whom a profile is given to; unset: nobody. */
export type CatalogGrants = Readonly<z.output<typeof catalogGrants>>;

/** Their names. */
export const GRANT_KEYS = catalogGrants.keyof().options;

const ENTITY_KEYS = { teams: "team", business_units: "business unit", customers: "customer" } as const;
const KEYS: readonly string[] = [...Object.keys(accessProfileAttributes.shape), ...GRANT_KEYS];

type Members = Readonly<Record<string, unknown>>;

/** A profile of a catalog as it is written, in its two parts. */
export function inParts(profile: Members): { readonly attributes: Members; readonly grants: Members } {
  const isGrant = ([name]: readonly [string, unknown]): boolean => GRANT_KEYS.some((key) => key === name);
  const members = Object.entries(profile);
  return {
    attributes: Object.fromEntries(members.filter((member) => !isGrant(member))),
    grants: Object.fromEntries(members.filter(isGrant)),
  };
}

/** What is wrong with whom a profile is given to, by itself. */
export function grantFaults(grants: Members): readonly CatalogFault[] {
  const result = checked(catalogGrants, grants, { unknown: "is not a key of a role in a catalog" });
  return "faults" in result ? result.faults : [];
}

/** The names of a catalog's own keys in the suggestion of an attribute that is none. */
export function withGrantKeys(fault: CatalogFault): CatalogFault {
  const [key, ...below] = fault.path;
  if (below.length > 0 || typeof key !== "string" || !fault.message.startsWith("is not an attribute"))
    return fault;
  return { ...fault, message: `is not an attribute of an access profile${suggestion(key, KEYS)}` };
}

/** Who holds which profile: a team, business unit or customer holds one at most. */
export type Holdings = ReadonlyMap<string, string>;

/** Who holds which profile. The first profile that names a holder has it. @param profiles by name, as they are written */
export function holdingsOf(profiles: Readonly<Record<string, Members>>): Holdings {
  const holdings = new Map<string, string>();
  for (const [name, profile] of Object.entries(profiles))
    for (const { holder } of holdersIn(profile)) if (!holdings.has(holder)) holdings.set(holder, name);
  return holdings;
}

/** The holders of a profile that hold another one already. */
export function holdingFaults(name: string, profile: Members, holdings: Holdings): CatalogFault[] {
  return holdersIn(profile).flatMap(({ key, index, holder }) => {
    const other = holdings.get(holder);
    if (other === undefined || other === name) return [];
    const message = `is given the profile ${JSON.stringify(other)}, too; a ${ENTITY_KEYS[key]} holds one profile at most`;
    return [{ path: [key, index], message }];
  });
}

function holdersIn(profile: Members) {
  return (["teams", "business_units", "customers"] as const).flatMap((key) => {
    const given = profile[key];
    if (!Array.isArray(given)) return [];
    return given.map((id: unknown, index) => ({ key, index, holder: `${key}/${String(id)}` }));
  });
}
