// A role of the gateway, found by its name or its id.

import { Construct, type IConstruct } from "constructs";
import { roleId, roleName } from "../handler/spec";
import { checked } from "../handler/spec/words";
import { type LookupOptions } from "./access-profile";
import { DataBifrostRole } from "./generated/data-bifrost-role";
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
    assertKey(`the role ${id} cannot be looked up by its name`, roleName, name);
    return new FoundRole(scope, id, { name: template(name), ...options });
  }

  /**
   * The role of an id; may be a token.
   *
   * @throws Error when it can be the id of no role.
   */
  static fromRoleId(scope: Construct, id: string, found: number, options: LookupOptions = {}): IRole {
    assertKey(`the role ${id} cannot be looked up by its id`, roleId, found);
    return new FoundRole(scope, id, { id: found, ...options });
  }

  private constructor() {}
}

class FoundRole extends Construct implements IRole {
  readonly roleId: number;
  readonly roleName: string;

  constructor(scope: Construct, id: string, config: ConstructorParameters<typeof DataBifrostRole>[2]) {
    super(scope, id);
    const { id: found, name } = new DataBifrostRole(this, "Default", config);
    [this.roleId, this.roleName] = [found, name];
  }
}

function assertKey(what: string, schema: typeof roleId | typeof roleName, key: unknown): void {
  if (isToken(key)) return;
  const result = checked(schema, key);
  if ("faults" in result) throw new Error(`${what}: it ${result.faults[0]?.message}`);
}
