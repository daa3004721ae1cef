// What a list of profiles is filtered by, in the data source and in `terraform query`.

import * as z from "zod";
import { type ListFilters, tagFilterFault } from "../handler/internal";
import { type Attributes, type Diagnostics, isArray, type ObjectValue } from "../plugin";
import { toDocument } from "./documents";

/** The attributes of the filters. */
export const filterAttributes = {
  search: {
    type: "string",
    optional: true,
    description: "Free text; what it matches is up to the gateway.",
  },
  tags: {
    type: { set: "string" },
    optional: true,
    description: "Tags without commas; whether any or all of them must be there is up to the gateway.",
  },
  is_active: { type: "bool", optional: true, description: "Only active, or only deactivated profiles." },
} satisfies Attributes;

const FILTERS = z.object({
  search: z.string().optional(),
  tags: z.array(z.string()).optional(),
  is_active: z.boolean().optional(),
});

/** The filters in a configuration. */
export function filtersOf(config: ObjectValue): ListFilters {
  const { search, tags, is_active: isActive } = FILTERS.parse(toDocument(config).document);
  return { search, tags, isActive };
}

/** Adds an error for each tag that the API cannot be asked for, and returns how many there are. */
export function reportTags(config: ObjectValue, diagnostics: Diagnostics): number {
  const tags = config["tags"] ?? null;
  if (!isArray(tags)) return 0;
  const faults = tags.flatMap((tag) => {
    const fault = typeof tag === "string" ? tagFilterFault(tag) : undefined;
    return fault === undefined ? [] : [fault];
  });
  for (const fault of faults)
    diagnostics.error("Unusable filter", `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`, ["tags"]);
  return faults.length;
}
