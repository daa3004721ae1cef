// Whom profiles are given to, as resources of Terraform.

import { hclBlock, HclExpression } from "./hcl-block";
import { codeNames } from "./names";
import { type ProfileCode } from "./profile-code";

interface Attachment {
  /** What its name in the code is made of. */
  readonly called: string;
  readonly type: "bifrost_access_profile_role" | "bifrost_access_profile_entity";
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Undefined where it is not imported. */
  readonly importId: string | undefined;
}

const ENTITIES = [
  { key: "teams", attribute: "team_id", path: "teams", word: "team" },
  { key: "businessUnits", attribute: "business_unit_id", path: "business-units", word: "business unit" },
  { key: "customers", attribute: "customer_id", path: "customers", word: "customer" },
] as const;

/** A resource for each attachment, with its import block if the profile is imported. @param names of the profiles in the code */
export function grantBlocks(profiles: readonly ProfileCode[], names: readonly string[]): string[] {
  const attachments = profiles.flatMap((profile, index) => attachmentsOf(profile, names[index] ?? "profile"));
  const called = codeNames(attachments.map((each) => each.called));
  return attachments.flatMap(({ type, attributes, importId }, index) => {
    const name = called[index] ?? "attachment";
    const to = new HclExpression(`${type}.${name}`);
    return [
      ...(importId === undefined ? [] : [hclBlock("import", [], { to, id: importId })]),
      hclBlock("resource", [type, name], attributes),
    ];
  });
}

function attachmentsOf({ grants, importId }: ProfileCode, profile: string): Attachment[] {
  if (grants === undefined) return [];
  const profileId = new HclExpression(`bifrost_access_profile.${profile}.id`);
  const roles = grants.roles.map(({ id, name, isDefault }): Attachment => ({
    called: `${profile} ${name ?? `role ${id}`}`,
    type: "bifrost_access_profile_role",
    attributes: {
      profile_id: profileId,
      ...(name === undefined ? { role_id: id } : { role_name: name }),
      ...(isDefault && { is_default: true }),
    },
    importId: importId === undefined ? undefined : `${importId}/${id}`,
  }));
  const entities = ENTITIES.flatMap(({ key, attribute, path, word }) =>
    grants[key].map((id): Attachment => ({
      called: `${profile} ${word} ${id}`,
      type: "bifrost_access_profile_entity",
      attributes: { profile_id: profileId, [attribute]: id },
      importId: importId === undefined ? undefined : `${path}/${id}`,
    })),
  );
  return [...roles, ...entities];
}
