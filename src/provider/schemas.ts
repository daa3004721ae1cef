// The answer to GetProviderSchema. In the built provider this file holds the encoded bytes instead (`.ci/bundle.ts`), so that answering
// them loads nothing.
import { encodeSchemas } from "../plugin";
import { bifrostProvider } from "./index";

/** The message, encoded. */
export const schemas: Uint8Array = encodeSchemas(bifrostProvider);
