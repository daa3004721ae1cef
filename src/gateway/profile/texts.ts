// Texts as a server may save them: other than they were sent (bifrost-api.md §2.1 leaves it open for all but the name).

import { type ChangeTerms } from "./change-terms";

type Texts = Pick<ChangeTerms, "behaviour">;

/** A description as it is saved. */
export function savedDescription<T extends string | null>(description: T, { behaviour }: Texts): T | string {
  return description !== null && behaviour.tidyTexts ? description.trim() : description;
}

/** Tags as they are saved. */
export function savedTags(tags: readonly string[], { behaviour }: Texts): readonly string[] {
  return behaviour.tidyTexts ? tags.map((tag) => tag.toLowerCase()) : tags;
}
