// The protocol's methods, as a table of contents.
import { applyResourceChange } from "./apply-resource-change";
import { callFunction } from "./call-function";
import { closeEphemeralResource } from "./close-ephemeral-resource";
import { configureProvider } from "./configure-provider";
import { generateResourceConfig } from "./generate-resource-config";
import { getFunctions } from "./get-functions";
import { getMetadata } from "./get-metadata";
import { getProviderSchema } from "./get-provider-schema";
import { getResourceIdentitySchemas } from "./get-resource-identity-schemas";
import { importResourceState } from "./import-resource-state";
import { invokeAction } from "./invoke-action";
import { listResource } from "./list-resource";
import { moveResourceState } from "./move-resource-state";
import { openEphemeralResource } from "./open-ephemeral-resource";
import { planAction } from "./plan-action";
import { planResourceChange } from "./plan-resource-change";
import { readDataSource } from "./read-data-source";
import { readResource } from "./read-resource";
import { renewEphemeralResource } from "./renew-ephemeral-resource";
import { type Rpc, type StreamName, type StreamRpc, type UnaryName } from "./rpc";
import { stopProvider } from "./stop-provider";
import { upgradeResourceIdentity } from "./upgrade-resource-identity";
import { upgradeResourceState } from "./upgrade-resource-state";
import { validateActionConfig } from "./validate-action-config";
import { validateDataResourceConfig } from "./validate-data-resource-config";
import { validateEphemeralResourceConfig } from "./validate-ephemeral-resource-config";
import { validateListResourceConfig } from "./validate-list-resource-config";
import { validateProviderConfig } from "./validate-provider-config";
import { validateResourceConfig } from "./validate-resource-config";

/** Every method that answers one message. */
export const rpcs: { readonly [Name in UnaryName]: Rpc<Name> } = {
  getMetadata,
  getProviderSchema,
  getResourceIdentitySchemas,
  getFunctions,
  callFunction,
  validateProviderConfig,
  validateResourceConfig,
  validateDataResourceConfig,
  configureProvider,
  stopProvider,
  upgradeResourceState,
  upgradeResourceIdentity,
  readResource,
  planResourceChange,
  applyResourceChange,
  importResourceState,
  moveResourceState,
  readDataSource,
  generateResourceConfig,
  validateEphemeralResourceConfig,
  openEphemeralResource,
  renewEphemeralResource,
  closeEphemeralResource,
  validateListResourceConfig,
  validateActionConfig,
  planAction,
};

/** Every method that answers one message after the other. */
export const streamRpcs: { readonly [Name in StreamName]: StreamRpc<Name> } = { listResource, invokeAction };
