// Whom a profile is given to, as statements in the function of the profile.

import { type GrantsCode } from "./profile-code";
import { call, type Code, object, statement, text, word } from "./typescript-layout";

const ENTITIES = [
  { key: "teams", method: "grantToTeam", path: "teams", word: "team" },
  { key: "businessUnits", method: "grantToBusinessUnit", path: "business-units", word: "businessUnit" },
  { key: "customers", method: "grantToCustomer", path: "customers", word: "customer" },
] as const;

/**
 * A statement for each attachment, and one for its import if the profile is imported.
 *
 * @param used takes the names that the code uses of the constructs
 */
export function grantStatements(
  grants: GrantsCode | undefined,
  importId: string | undefined,
  used: Set<string>,
): string[] {
  if (grants === undefined) return [];
  const roles = grants.roles.flatMap(({ id, name, isDefault }, index) => {
    used.add("Role");
    // Below the profile, so that two profiles may have one role.
    const role =
      name === undefined
        ? call("Role.fromRoleId", word("profile"), text(`role-${id}`), word(String(id)))
        : call("Role.fromRoleName", word("profile"), text(name), text(name));
    const options = isDefault ? [object([["isDefault", word("true")]], true)] : [];
    const variable = numbered("role", index);
    return [
      statement(role, `const ${variable} = `),
      ...granting(
        call("profile.grantToRole", word(variable), ...options),
        numbered("roleGrant", index),
        importId === undefined ? undefined : `${importId}/${id}`,
      ),
    ];
  });
  const entities = ENTITIES.flatMap(({ key, method, path, word: variable }) =>
    grants[key].flatMap((id, index) =>
      granting(
        call(`profile.${method}`, text(id)),
        numbered(variable, index),
        importId === undefined ? undefined : `${path}/${id}`,
      ),
    ),
  );
  return [...roles, ...entities];
}

function granting(grant: Code, variable: string, importId: string | undefined): string[] {
  if (importId === undefined) return [statement(grant)];
  return [
    statement(grant, `const ${variable} = `),
    statement(call(`${variable}.resource.importFrom`, text(importId))),
  ];
}

/** `team`, `team2`, `team3`. */
function numbered(name: string, index: number): string {
  return index === 0 ? name : `${name}${index + 1}`;
}
