// What may be said when a profile is given to people.

import { type TerraformMetaArguments } from "cdktf";
import { type Budget } from "../budget";

/** Options of everything that gives a profile to people. */
export interface GrantOptions extends Pick<TerraformMetaArguments, "dependsOn" | "lifecycle"> {
  /**
   * Id of the construct below the profile.
   *
   * @default - made from what the profile is given to
   */
  readonly constructId?: string;
}

/** Options of {@link IAccessProfile.grantToRole}. */
export interface RoleGrantOptions extends GrantOptions {
  /**
   * Whether new users of the role get the profile by default. Source: bifrost-api.md §3.
   *
   * @default false
   */
  readonly isDefault?: boolean;
  /**
   * Whether those who have the role already get a copy, when the role is attached. Source: bifrost-api.md §3.
   *
   * @default false
   */
  readonly applyToExisting?: boolean;
}

/** Options of {@link IAccessProfile.grantToTeam} and its siblings. */
export interface EntityGrantOptions extends GrantOptions {
  /**
   * Whether the profile may take the place of limits of a team's or customer's own. Source: bifrost-api.md §1.4.
   *
   * @default false
   */
  readonly migrate?: boolean;
  /**
   * Whether the profile may take the place of another one, whose budgets and counters are deleted. Source: bifrost-api.md §1.4.
   *
   * @default false
   */
  readonly replaceExisting?: boolean;
  /**
   * Whether destroy keeps the virtual keys, which then refuse every request until somebody configures them.
   *
   * @default true
   */
  readonly preserveVirtualKeys?: boolean;
}

/** Options of {@link IAccessProfile.overrideBudget}: exactly one holder, and either `cycles` or `forever`. Source: bifrost-api.md §1.3. */
export interface BudgetOverrideOptions extends GrantOptions {
  /**
   * The user whose copy it is.
   *
   * @default - another holder is set
   */
  readonly userId?: string;
  /**
   * The team whose copy it is.
   *
   * @default - another holder is set
   */
  readonly teamId?: string;
  /**
   * The business unit whose copy it is.
   *
   * @default - another holder is set
   */
  readonly businessUnitId?: string;
  /**
   * The customer whose copy it is.
   *
   * @default - another holder is set
   */
  readonly customerId?: string;
  /** Which budget, and how much more: `Budget.monthly(200)` is 200 dollars on top of the monthly limit. */
  readonly budget: Budget;
  /**
   * For how many periods, the current one included.
   *
   * @default - `forever` is set
   */
  readonly cycles?: number;
  /**
   * `true` for an override without an end.
   *
   * @default - `cycles` is set
   */
  readonly forever?: boolean;
}

/** Options of {@link IAccessProfile.propagate}. Source: bifrost-api.md §2.8. */
export interface PropagationOptions extends GrantOptions {
  /** What reaches the copies: `provider_configs`, `budgets`, `rate_limit`, `mcp_tool_groups`, `mcp_servers`, `mcp_tool_overrides`. */
  readonly fields: readonly string[];
  /**
   * Users whose copies change.
   *
   * @default - all who hold one
   */
  readonly userIds?: readonly string[];
  /**
   * Groups of the identity provider, or teams, whose members' copies change.
   *
   * @default - all who hold one
   */
  readonly groupIds?: readonly string[];
  /**
   * Whether the usage counted so far starts again at 0.
   *
   * @default false
   */
  readonly resetUsage?: boolean;
  /**
   * Texts by name: when one of them changes, the profile is propagated again.
   *
   * @default - the version of the profile, so that every change of it is propagated
   */
  readonly triggers?: Readonly<Record<string, string>>;
}
