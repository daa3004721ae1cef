// The construct of the provider.

import * as z from "zod";
import { type Construct } from "constructs";
import { configurationCheck } from "./configuration";
import { ATTRIBUTES } from "./generated/attributes";
import { noteGuardrails } from "./guardrails";
import { BifrostProvider as GeneratedProvider, type BifrostProviderConfig } from "./generated/provider";

const checkedConfig = configurationCheck<BifrostProviderConfig>(
  "provider",
  ATTRIBUTES.provider,
  z.object({ alias: z.string().optional() }),
);

/**
 * The provider of a gateway, for the profiles and data sources of its stack. What it leaves out comes from the environment:
 * `BIFROST_ENDPOINT`, and `BIFROST_API_KEY` or `BIFROST_USERNAME` and `BIFROST_PASSWORD`. Its `guardrails` hold for the profiles of the
 * stack that use it: at synthesis as far as their values are known, and at plan.
 *
 * @example
 * new BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
 */
export class BifrostProvider extends GeneratedProvider {
  /** @throws Error when a property is not valid, naming this construct and each fault. */
  constructor(scope: Construct, id: string, config: BifrostProviderConfig = {}) {
    super(scope, id, checkedConfig(scope, id, config));
    noteGuardrails(this, config.guardrails, `the provider at ${this.node.path}`);
  }
}
