// Profiles as a catalog.

import { stringify } from "yaml";
import { writtenAttributes } from "./attributes";
import { namingKeys } from "./every-key";
import { oneLine } from "./names";
import { type ProfileCode } from "./profile-code";

/** A catalog of the profiles by their names. */
export function yamlOf(profiles: readonly ProfileCode[]): string {
  const comments = profiles.flatMap(({ comment }) =>
    comment === undefined ? [] : [`# ${oneLine(comment)}\n`],
  );
  const byName = profiles.map(({ spec }) => {
    const attributes = namingKeys(writtenAttributes(spec)).map(({ name, value }) => [name, value] as const);
    return [spec.name, Object.fromEntries(attributes.filter(([name]) => name !== "name"))] as const;
  });
  return `${comments.join("")}${stringify({ profiles: Object.fromEntries(byName) }, { lineWidth: 120 })}`;
}
