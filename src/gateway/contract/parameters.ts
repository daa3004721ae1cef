// The parameters of paths and queries. They arrive as text; `described` is what the description says of it.

import { z } from "zod";
import { AUDIT_ACTIONS } from "../store/audit-logs";

/** The member of a schema's metadata that says how the parameter is described. */
export const DESCRIBED = "described";

const id = z
  .string()
  .refine((text) => /^[1-9][0-9]*$/.test(text) && Number.isSafeInteger(Number(text)), {
    error: "must be a positive integer",
  })
  .transform(Number)
  .meta({ [DESCRIBED]: { type: "integer", minimum: 1 } });

/** An id that is a text. The database keeps none with a NUL in it. */
const textId = z
  .string()
  .refine((text) => !text.includes("\0"), { error: "must not contain a NUL character" });

/** What stands in a path. */
export const PATH_PARAMETERS = {
  profile_id: id,
  role_id: id,
  version: id,
  user_id: textId,
  team_id: textId,
  business_unit_id: textId,
  customer_id: textId,
  budget_id: textId,
  vk_id: textId,
};

const whole = z
  .string()
  .regex(/^[0-9]{1,9}$/, "must be a whole number")
  .transform(Number)
  .meta({ [DESCRIBED]: { type: "integer", minimum: 0 } });

const page = {
  limit: whole.optional().describe("Size of the page; left out or 0: everything"),
  offset: whole.optional().describe("How many are skipped"),
};

/** The query of the list of profiles. */
export const listQuery = z.object({
  ...page,
  search: z.string().trim().optional().describe("Part of the name or the description, in any case"),
  tags: z.string().optional().describe("Tags with commas between them; a profile has at least one of them"),
  is_active: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .meta({ [DESCRIBED]: { type: "boolean" } })
    .optional(),
});

/** The query of the audit entries. */
export const auditQuery = z.object({
  ...page,
  action: z.enum(AUDIT_ACTIONS).optional(),
  user_id: z.string().optional(),
});

/** Elements of a page of people: 20 unless asked, 100 at most. Source: bifrost-api.md §5. */
const PAGE = 20;
const LONGEST_PAGE = 100;
const limit = whole
  .optional()
  .transform((asked) => Math.min(asked || PAGE, LONGEST_PAGE))
  .describe("Size of the page, at most 100; left out or 0: 20");
const search = z.string().trim().default("").describe("Part of the name, in any case");

/** The query of lists of people. */
export const peopleQuery = z.object({
  limit,
  offset: whole.default(0).describe("How many are skipped"),
  search,
});

/** The same on the older paths, which count pages from 1. Source: bifrost-api.md §1.1, "Pagination". */
export const numberedPageQuery = z.object({
  limit,
  page: whole
    .optional()
    .transform((page) => Math.max(page ?? 1, 1))
    .describe("From 1"),
  search,
});

/** The query of a detachment. */
export const detachQuery = z.object({
  preserve_virtual_keys: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .meta({ [DESCRIBED]: { type: "boolean", default: false } })
    .optional()
    .describe("Keep the virtual keys, which then refuse every request, instead of deleting them"),
});
