// A role of the gateway, found by its name or its id.

import { Construct, type IConstruct } from "constructs";
import { roleId, roleName } from "../handler/spec";
import { checked } from "../handler/spec/words";
import { type LookupOptions } from "./access-profile";
import { DataBifrostRole } from "./generated/data-bifrost-role";
import { assertLookupOptions } from "./lookup-options";
import { template } from "./text";
import { isToken } from "./token";

/** A role, which users of the gateway have. */
export interface IRole extends IConstruct {
  /** Id of the role, as a token. */
  readonly roleId: number;
  /** Name of the role, as a token. */
  readonly roleName: string;
}

/** Roles of the gateway. They are managed elsewhere and only read here. Source: bifrost-api.md §5. */
export class Role {
  /**
   * The role of an exact name, for example `engineer`; may be a token.
   *
   * @throws Error when it can be the name of no role.
   */
  static fromRoleName(scope: Construct, id: string, name: string, options: LookupOptions = {}): IRole {
    return new FoundRole(scope, id, { name }, options);
  }

  /**
   * The role of an id; may be a token.
   *
   * @throws Error when it can be the id of no role.
   */
  static fromRoleId(scope: Construct, id: string, found: number, options: LookupOptions = {}): IRole {
    return new FoundRole(scope, id, { id: found }, options);
  }

  private constructor() {}
}

class FoundRole extends Construct implements IRole {
  readonly roleId: number;
  readonly roleName: string;

  constructor(
    scope: Construct,
    id: string,
    key: { readonly id: number } | { readonly name: string },
    options: LookupOptions,
  ) {
    super(scope, id);
    assertKey(key, this.node.path);
    assertLookupOptions(options, `the role at ${this.node.path}`);
    const config = "name" in key ? { name: template(key.name) } : key;
    const { id: found, name } = new DataBifrostRole(this, "Default", { ...config, ...options });
    [this.roleId, this.roleName] = [found, name];
  }
}

/** @throws Error when the key can be that of no role. */
function assertKey(key: { readonly id: number } | { readonly name: string }, where: string): void {
  const [what, given, schema] =
    "id" in key ? (["id", key.id, roleId] as const) : (["name", key.name, roleName] as const);
  if (isToken(given)) return;
  const result = checked<typeof roleId | typeof roleName>(schema, given);
  if ("faults" in result)
    throw new Error(
      `the role at ${where} cannot be looked up by its ${what}: it ${result.faults[0]?.message}`,
    );
}
