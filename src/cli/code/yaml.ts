// Profiles as a catalog.

import { stringify } from "yaml";
import { writtenAttributes } from "./attributes";
import { namingKeys } from "./every-key";
import { oneLine } from "./names";
import { type GrantsCode, type ProfileCode } from "./profile-code";

/** A catalog of the profiles by their names. */
export function yamlOf(profiles: readonly ProfileCode[]): string {
  const comments = profiles.flatMap(({ comment }) =>
    comment === undefined ? [] : [`# ${oneLine(comment)}\n`],
  );
  const byName = profiles.map(({ spec, grants }) => {
    const attributes = namingKeys(writtenAttributes(spec)).map(({ name, value }) => [name, value] as const);
    const own = attributes.filter(([name]) => name !== "name");
    return [spec.name, { ...Object.fromEntries(own), ...grantKeys(grants) }] as const;
  });
  return `${comments.join("")}${stringify({ profiles: Object.fromEntries(byName) }, { lineWidth: 120 })}`;
}

/** The keys of a catalog that say whom a profile is given to. It knows roles by their names only. */
function grantKeys(grants: GrantsCode | undefined): Readonly<Record<string, unknown>> {
  const { roles = [], teams = [], businessUnits = [], customers = [] } = grants ?? {};
  const named = roles.flatMap(({ name, isDefault }) =>
    name === undefined ? [] : [{ name, ...(isDefault && { is_default: true }) }],
  );
  const lists = { roles: named, teams, business_units: businessUnits, customers };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
