// One name, one profile: two constructs of a stack that give one name to one gateway would fight over the profile at every apply.

import { type Construct, type IConstruct } from "constructs";
import { Aspects, type TerraformProvider, TerraformStack } from "cdktf";
import { isToken } from "./token";
import { providerOfStack } from "./used-provider";

/** What is known of a profile at synthesis. */
interface Named {
  readonly where: string;
  readonly name: unknown;
  readonly provider: TerraformProvider | undefined;
  /** Whether the profile is made at all. */
  isMade(): boolean;
}

const registered = new WeakMap<TerraformStack, Named[]>();

/** Lets the synthesis of the stack refuse another profile of that name. A name that is a token passes: nobody knows it yet. */
export function keepNameUnique(scope: Construct, named: Omit<Named, "where">): void {
  if (typeof named.name !== "string" || isToken(named.name)) return;
  const stack = TerraformStack.of(scope);
  let profiles = registered.get(stack);
  if (profiles === undefined) {
    registered.set(stack, (profiles = []));
    // At the synthesis, when it is known what has moved, and which provider is the stack's.
    Aspects.of(stack).add({ visit: (node) => assertUnique(node, stack) });
  }
  profiles.push({ ...named, where: scope.node.path });
}

function assertUnique(node: IConstruct, stack: TerraformStack): void {
  if (node !== stack) return;
  const seen = new Map<string, Named>();
  // The stack is searched once: it has as many nodes as there are profiles, and more.
  const ofTheStack = gatewayOf(providerOfStack(stack));
  for (const profile of (registered.get(stack) ?? []).filter((each) => each.isMade())) {
    const gateway = profile.provider === undefined ? ofTheStack : gatewayOf(profile.provider);
    const key = JSON.stringify([gateway, String(profile.name).normalize("NFC")]);
    const other = seen.get(key);
    if (other !== undefined)
      throw new Error(
        `the access profiles at ${other.where} and at ${profile.where} are both named ${JSON.stringify(profile.name)}, but names are unique on a gateway; ` +
          "rename or remove one of them",
      );
    seen.set(key, profile);
  }
}

/** The gateway of a provider, as far as it is known: its endpoint, else its alias. */
function gatewayOf(provider: TerraformProvider | undefined): string {
  if (provider === undefined || !("endpoint" in provider)) return "the gateway of the environment";
  const { endpoint } = provider;
  if (endpoint === undefined) return "the gateway of the environment";
  if (typeof endpoint !== "string" || isToken(endpoint)) return `the provider at ${provider.node.path}`;
  return endpoint.replace(/\/+$/, "").toLowerCase();
}
