// A profile that is to be written as code.

import { type AccessProfileSpec } from "../../handler";

/** A profile to write. */
export interface ProfileCode {
  readonly spec: AccessProfileSpec;
  /** One line of text that stands above the code as a comment. */
  readonly comment?: string | undefined;
  /** Id of the existing profile that the next apply imports: an import block in HCL, a call in TypeScript, nothing in a catalog. */
  readonly importId?: string | undefined;
}
