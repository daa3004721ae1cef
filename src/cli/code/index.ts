// Access profiles as code, as a person would have written them, in the languages that this package reads.

import { hclOf } from "./hcl";
import { type ProfileCode } from "./profile-code";
import { type ConstructsEntry, typescriptOf } from "./typescript";
import { yamlOf } from "./yaml";

export { camelCase, codeNames } from "./names";
export { hclBlock, HclExpression } from "./hcl-block";
export { type GrantsCode, type ProfileCode, type RoleCode } from "./profile-code";
export { type ConstructsEntry } from "./typescript";

/** The languages: HCL for Terraform, TypeScript for the constructs, YAML for a catalog. */
export const FORMATS = ["hcl", "ts", "yaml"] as const;
export type Format = (typeof FORMATS)[number];

/**
 * A file with these profiles, ready to use: resources, a module with a function for each profile, or a catalog. Attributes that say the
 * same when they are unset are left out.
 *
 * @param profiles each with its own name; the names in the code follow from those, see `codeNames`.
 * @param entry where TypeScript imports the constructs from
 */
export function codeOf(format: Format, profiles: readonly ProfileCode[], entry?: ConstructsEntry): string {
  switch (format) {
    case "hcl":
      return hclOf(profiles);
    case "ts":
      return typescriptOf(profiles, entry);
    case "yaml":
      return yamlOf(profiles);
  }
}
