// GetResourceIdentitySchemas: asked by Terraform 1.12 and later before it knows that there are none.
import { type Rpc } from "./rpc";

/** Answers that no resource has an identity beside its state. */
export const getResourceIdentitySchemas: Rpc<"getResourceIdentitySchemas"> = async () => ({
  identitySchemas: {},
});
