// The provider of the profiles of a stack that name none: the one without an alias.

import { type IConstruct } from "constructs";
import { TerraformProvider, type TerraformStack } from "cdktf";

/** The provider of a stack; undefined when it has none. It searches the stack, which has as many nodes as there are profiles, and more. */
export function providerOfStack(stack: TerraformStack): TerraformProvider | undefined {
  return stack.node.findAll().find(isDefaultProvider);
}

function isDefaultProvider(node: IConstruct): node is TerraformProvider {
  return (
    TerraformProvider.isTerraformProvider(node) &&
    node.terraformResourceType === "bifrost" &&
    node.alias === undefined
  );
}
