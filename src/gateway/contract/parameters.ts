// The parameters of paths and queries. They arrive as text; `described` is what the description says of it.

import { z } from "zod";
import { AUDIT_ACTIONS } from "../store/audit-logs";
import { ENTITY_KINDS } from "../store/holders";

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
  kind: z.enum(ENTITY_KINDS),
  entity_id: textId,
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
