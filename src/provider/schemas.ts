// The answers to GetProviderSchema and GetResourceIdentitySchemas. In the built provider this file holds the encoded bytes instead
// (`.ci/provider-parts.ts`), so that answering them loads nothing.
import { encodeIdentitySchemas, encodeSchemas } from "../plugin";
import { bifrostProvider } from "./index";

/** The message of all schemas, encoded. */
export const schemas: Uint8Array = encodeSchemas(bifrostProvider);

/** The message of all identities, encoded. */
export const identitySchemas: Uint8Array = encodeIdentitySchemas(bifrostProvider);
