// The filters of the list of profiles (bifrost-api.md §1.2 #1).

/**
 * Filters of the list. `search` is free text, `tags` any of the server's reading, see bifrost-api.md §1.2. A tag with a comma
 * cannot be asked for, see `tagFilterFault`.
 */
export interface ListFilters {
  readonly search?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly isActive?: boolean | undefined;
}

/** Why the list cannot be filtered by a tag; undefined when it can. The API takes tags between commas and knows no escape (§1.2). */
export function tagFilterFault(tag: string): string | undefined {
  if (tag === "") return "a tag filter must not be empty";
  if (!tag.includes(",")) return undefined;
  return `the list cannot be filtered by the tag ${JSON.stringify(tag)}: the API separates tags with commas, so it would read this tag as several; remove the tag and filter the result instead`;
}
