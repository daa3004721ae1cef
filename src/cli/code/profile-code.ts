// A profile that is to be written as code.

import { type AccessProfileSpec } from "../../handler";

/** A role that a profile is attached to. */
export interface RoleCode {
  readonly id: number;
  readonly name: string | undefined;
  readonly isDefault: boolean;
}

/** Whom a profile is given to: roles, and teams, business units and customers by their ids. */
export interface GrantsCode {
  readonly roles: readonly RoleCode[];
  readonly teams: readonly string[];
  readonly businessUnits: readonly string[];
  readonly customers: readonly string[];
}

/** A profile to write. */
export interface ProfileCode {
  readonly spec: AccessProfileSpec;
  /** One line of text that stands above the code as a comment. */
  readonly comment?: string | undefined;
  /** Id of the existing profile that the next apply imports: an import block in HCL, a call in TypeScript, nothing in a catalog. */
  readonly importId?: string | undefined;
  /** Whom it is given to. With `importId`, the attachments are imported, too, but not from a catalog. */
  readonly grants?: GrantsCode | undefined;
}
