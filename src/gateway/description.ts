// The OpenAPI description without a gateway that runs.

import { behaviourOf } from "./behaviour";
import { describeGateway } from "./contract/openapi";
import { checkOptions, type GatewayOptions } from "./options";

/**
 * The OpenAPI 3.1 document that a gateway with these options answers at `/openapi.json`.
 *
 * @throws {InvalidGatewayOptionsError} that names each option that is wrong
 */
export function openApiDescription(
  options: Pick<GatewayOptions, "generation" | "allowUnknownMembers" | "newestMembers"> = {},
): Readonly<Record<string, unknown>> {
  return describeGateway(behaviourOf(checkOptions(options)));
}
