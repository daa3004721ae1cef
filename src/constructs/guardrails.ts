// Guardrails at synthesis: what no access profile below a scope may give, whichever engine deploys it. The provider holds the profiles
// of its own to its guardrails once more at plan, when every value is known.

import { type IConstruct } from "constructs";
import { Aspects, TerraformStack } from "cdktf";
import { type AccessProfileDocument, formatPath, profileAttributes } from "../handler/spec";
import {
  guardrailAttributes,
  guardrailFaults,
  type Guardrails as Rules,
  guardrailsSpec,
} from "../handler/spec/guardrails";
import { described, type Fault, isPlain, suggestion } from "../handler/spec/words";
import { propertyName } from "./attributes";
import { withoutTokens } from "./known";
import { faultsBesideTokens, refuse } from "./refusal";
import { isToken } from "./token";
import { providerOfStack } from "./used-provider";
import { inProperties } from "./validity";
import { type AccessProfileProps } from "./props";

/** Guardrails of a scope: those of {@link BifrostProvider} but `forbidWidening`, which only a plan can tell. */
export interface GuardrailProps {
  /**
   * Most dollars that a profile may spend in a month of 30 days: by its own budgets, or without any by those of all its providers
   * together. A daily budget counts 30 times, a yearly one in full. A profile without a limit is refused, too.
   *
   * @default - no maximum
   */
  readonly maxMonthlyBudget?: number;
  /**
   * Refuse a profile that has no budget, and no budget for each of its providers.
   *
   * @default false
   */
  readonly requireBudget?: boolean;
  /**
   * Refuse a profile that has no rate limit, and no rate limit for each of its providers.
   *
   * @default false
   */
  readonly requireRateLimit?: boolean;
  /**
   * Refuse `allModelsAllowed`, and `*` or a pattern that matches every name among the models; `allowAllProviders`, too.
   *
   * @default false
   */
  readonly forbidAllModels?: boolean;
  /**
   * Refuse `allowAllProviders`.
   *
   * @default false
   */
  readonly forbidAllProviders?: boolean;
  /**
   * Refuse `keyIds: ["*"]`, which is what an entry without `keyIds` has; `allowAllProviders`, too.
   *
   * @default false
   */
  readonly forbidAllKeys?: boolean;
  /**
   * Refuse all tools of an MCP client: `McpAccess.allTools()`, and `mcpServers`.
   *
   * @default false
   */
  readonly forbidAllTools?: boolean;
  /**
   * The only providers that a profile may list. `allowAllProviders` is refused, too.
   *
   * @default - every provider
   */
  readonly allowedProviders?: readonly string[];
}

const rulesOf = new WeakMap<object, Rules[]>();

/**
 * What no access profile below a scope may give: `Guardrails.of(app).add({ maxMonthlyBudget: 5_000 })`. The synthesis fails with every
 * profile that breaks one of them, with engine `provider` and with engine `null`. Values that are not known at synthesis are let
 * through; the guardrails of {@link BifrostProvider} check them at plan, too.
 */
export class Guardrails {
  /** The guardrails of an app, a stack or any other scope. */
  static of(scope: IConstruct): Guardrails {
    return new Guardrails(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /** Adds guardrails to those that the scope has. @throws Error when one of them is not valid, naming each fault. */
  add(guardrails: GuardrailProps): void {
    const what = `the guardrail configuration of ${this.scope.node.path || "the app"}`;
    if (isPlain(guardrails) && Object.hasOwn(guardrails, "forbidWidening"))
      throw new Error(
        `${what} is not valid: forbidWidening compares a plan with what is there, so it is not known at synthesis; set it in the guardrails of BifrostProvider`,
      );
    rulesOf.set(this.scope, [...(rulesOf.get(this.scope) ?? []), checkedRules(guardrails, what)]);
  }
}

/** Notes the guardrails of a provider, for the profiles that use it. @throws Error when one of them is not valid. */
export function noteGuardrails(provider: IConstruct, guardrails: unknown, what: string): void {
  if (guardrails !== undefined)
    rulesOf.set(provider, [checkedRules(guardrails, `the guardrail configuration of ${what}`)]);
}

/** Guardrails in the names of the specification, without what is not known yet. */
function checkedRules(guardrails: unknown, what: string): Rules {
  if (isToken(guardrails)) return {};
  const { value } = withoutTokens(guardrails);
  if (!isPlain(value))
    throw new Error(`${what} is not valid: it must be an object, got ${described(guardrails)}`);
  const names = new Map(Object.keys(guardrailAttributes).map((name) => [propertyName(name), name]));
  const faults: Fault[] = Object.keys(value)
    .filter((name) => !names.has(name))
    .map((name) => ({ path: [name], message: `is not a guardrail${suggestion(name, [...names.keys()])}` }));
  const rules = Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => names.has(name) && member !== undefined)
      .map(([name, member]) => [names.get(name) ?? name, member]),
  );
  const invalid = faultsBesideTokens(guardrailsSpec, rules).map(({ path: [first, ...rest], message }) => ({
    path: [propertyName(String(first)), ...rest],
    message,
  }));
  refuse(what, [...faults, ...invalid]);
  return guardrailsSpec.parse(rules);
}

/** A profile of a stack. */
interface Guarded {
  readonly profile: IConstruct;
  readonly attributes: Partial<AccessProfileDocument>;
  readonly props: Pick<AccessProfileProps, "engine" | "provider" | "count">;
}

const guarded = new WeakMap<TerraformStack, Guarded[]>();

/** Lets the synthesis of the stack hold a profile to the guardrails of its provider and of every scope that it is in. */
export function holdToGuardrails(profile: Guarded): void {
  const stack = TerraformStack.of(profile.profile);
  let profiles = guarded.get(stack);
  if (profiles === undefined) {
    guarded.set(stack, (profiles = []));
    // At the synthesis, when it is known which provider is the stack's, and which guardrails there are.
    Aspects.of(stack).add({ visit: (node) => node === stack && assertAll(stack) });
  }
  profiles.push(profile);
}

function assertAll(stack: TerraformStack): void {
  const ofTheStack = providerOfStack(stack);
  const told = (guarded.get(stack) ?? []).flatMap(({ profile, attributes, props }): string[] => {
    if (props.count === 0) return [];
    const provider = props.engine === "null" ? undefined : (props.provider ?? ofTheStack);
    const scopes: readonly IConstruct[] = [
      ...profile.node.scopes,
      ...(provider === undefined ? [] : [provider]),
    ];
    const faults = scopes
      .flatMap((scope) => rulesOf.get(scope) ?? [])
      .flatMap((rules) => faultsOf(rules, attributes));
    const lines = faults.map(({ path, message }) => `${formatPath(path)} ${message}`);
    return [...new Set(lines)].map((line) => `  - the access profile at ${profile.node.path}: ${line}`);
  });
  if (told.length > 0) throw new Error(`guardrails forbid these access profiles:\n${told.join("\n")}`);
}

function faultsOf(rules: Rules, attributes: Partial<AccessProfileDocument>): Fault[] {
  const known = withoutTokens(attributes);
  // What a clone leaves unset it takes over.
  const inherited =
    attributes.clone_from === undefined
      ? []
      : Object.keys(profileAttributes)
          .filter((name) => !Object.hasOwn(attributes, name))
          .map((name) => [name]);
  const unknown = [...known.tokens, ...inherited];
  return inProperties(known, guardrailFaults(rules, isPlain(known.value) ? known.value : {}, unknown));
}
