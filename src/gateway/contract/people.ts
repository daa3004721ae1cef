// The bodies about those whom a profile reaches: roles, users, teams, business units, customers, their virtual keys, attachments and
// overrides. Strict, as all bodies. Source: bifrost-api.md §1.3, §1.4, §5.

import { z } from "zod";
import { type AttachEntityRequest, type BudgetOverrideRequest, MAX_NAME_LENGTH } from "../../api/wire";
import { DATA_ACCESS } from "../store/roles";
import { type requestSchemas } from "./requests";
import { uniqueBy } from "./unique-by";

/** The database keeps no text with a NUL in it. */
const text = z
  .string()
  .refine((value) => !value.includes("\0"), { error: "must not contain a NUL character" });
const name = text.trim().min(1).max(MAX_NAME_LENGTH);
const id = text.min(1);
const roleId = z.number().int().min(1);

type Parts = Pick<
  ReturnType<typeof requestSchemas>,
  "BudgetRequest" | "RateLimitRequest" | "ProviderConfigRequest"
>;

/** The schemas. @param parts those of the profiles' bodies */
export function people({ BudgetRequest, RateLimitRequest, ProviderConfigRequest }: Parts) {
  const limits = {
    budgets: z.array(BudgetRequest).superRefine(uniqueBy("reset_duration")).optional(),
    rate_limit: RateLimitRequest.nullish(),
  };
  const reset = z.boolean().optional().describe("Sets the usage of the limits to 0");
  const customer = {
    ...limits,
    budget: BudgetRequest.optional().describe("The only budget; not with budgets"),
  };

  return {
    CreateRoleRequest: z.strictObject({
      name: roleName,
      description: text.default(""),
      dac: dac.default("all-data"),
    }),
    UpdateRoleRequest: z.strictObject({
      name: roleName.optional(),
      description: text.optional(),
      dac: dac.optional(),
      revision: z.number().int().optional().describe("That of the role which is changed; another is a 412"),
    }),

    CreateUserRequest: z.strictObject({ name, email, role_id: roleId.optional() }),
    AssignUserRoleRequest: z.strictObject({ role_id: roleId }),
    CreateUserVirtualKeyRequest: z.strictObject({ name: name.optional(), description: text.optional() }),

    CreateTeamRequest: z.strictObject({ name, customer_id: id.optional(), ...limits }),
    UpdateTeamRequest: z.strictObject({
      name: name.optional(),
      customer_id: text.optional().describe("Empty: no customer"),
      ...limits,
      reset_budget_usage: reset,
    }),
    AddTeamMemberRequest: z.strictObject({ user_id: id }),
    BusinessUnitRequest: z.strictObject({ name }),
    CreateCustomerRequest: z.strictObject({ name, ...customer }),
    UpdateCustomerRequest: z.strictObject({ name: name.optional(), ...customer, reset_budget_usage: reset }),

    AttachEntityProfileRequest: attachment,
    AttachBusinessUnitProfileRequest: z.strictObject({ profile_id: z.number().int().min(1) }),
    MigrateEntityRequest: z
      .strictObject({
        name,
        provider_access: z.enum(["all", "selected", "none"]),
        provider_configs: z.array(ProviderConfigRequest).superRefine(uniqueBy("provider_name")).optional(),
        providers: z.array(id).optional().describe("Providers with all of their models"),
        dry_run: z.boolean().optional(),
      })
      .refine(
        ({ provider_access, provider_configs = [], providers = [] }) =>
          provider_access !== "selected" || provider_configs.length + providers.length > 0,
        { error: "provider_configs or providers is required with selected", path: ["provider_access"] },
      ),
    BudgetOverrideRequest: override,

    CreateVirtualKeyRequest: z
      .strictObject({
        name,
        description: text.default(""),
        is_active: z.boolean().default(true),
        team_id: id.optional(),
        business_unit_id: id.optional(),
        customer_id: id.optional(),
        ...limits,
        provider_configs: z
          .array(z.looseObject({ provider: id }))
          .default([])
          .describe("Only the names of the providers are kept"),
      })
      .refine(
        ({ team_id, business_unit_id, customer_id }) =>
          [team_id, business_unit_id, customer_id].filter((owner) => owner !== undefined).length <= 1,
        { error: "a virtual key belongs to one team, business unit or customer", path: ["team_id"] },
      ),
  };
}

const roleName = z
  .string()
  .max(MAX_NAME_LENGTH)
  .regex(/^[a-z][a-z0-9_.]*$/, {
    error: "must be lower-case letters, digits, _ and ., with a letter first",
  });
const dac = z.enum(DATA_ACCESS);
const email = text
  .trim()
  .max(MAX_NAME_LENGTH)
  .regex(/^[^\s@]+@[^\s@]+$/, { error: "must be an email address" })
  .meta({ format: "email" });

const attachment: z.ZodType<AttachEntityRequest> = z.strictObject({
  profile_id: z.number().int().min(1),
  migrate: z.boolean().optional().describe("Moves the entity's own limits onto the profile"),
});

const override: z.ZodType<BudgetOverrideRequest> = z
  .strictObject({
    amount: z.number().positive(),
    mode: z.enum(["cycles", "forever"]),
    cycles: z.number().int().min(0).max(1_000_000).optional(),
  })
  .superRefine(({ mode, cycles = 0 }, context) => {
    if (mode === "cycles" && cycles < 1)
      context.addIssue({ code: "custom", path: ["cycles"], message: "must be at least 1 with mode cycles" });
    if (mode === "forever" && cycles !== 0)
      context.addIssue({ code: "custom", path: ["cycles"], message: "must be left out with mode forever" });
  });
