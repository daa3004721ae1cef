// Profiles as resources of Terraform, as `terraform fmt` formats them.

import { writtenAttributes } from "./attributes";
import { hclBlock, HclExpression } from "./hcl-block";
import { codeNames, oneLine } from "./names";
import { grantBlocks } from "./hcl-grants";
import { type ProfileCode } from "./profile-code";

/** Resources, each with its import block if it names what to import. */
export function hclOf(profiles: readonly ProfileCode[]): string {
  const names = codeNames(profiles.map(({ spec }) => spec.name));
  const blocks = profiles.flatMap(({ spec, comment, importId }, index) => {
    const name = names[index] ?? "profile";
    const attributes = writtenAttributes(spec).map(
      ({ name: attribute, value }) => [attribute, value] as const,
    );
    const to = new HclExpression(`bifrost_access_profile.${name}`);
    return [
      ...(importId === undefined ? [] : [hclBlock("import", [], { to, id: importId })]),
      `${comment === undefined ? "" : `# ${oneLine(comment)}\n`}${hclBlock("resource", ["bifrost_access_profile", name], Object.fromEntries(attributes))}`,
    ];
  });
  return [...blocks, ...grantBlocks(profiles, names)].join("\n");
}
