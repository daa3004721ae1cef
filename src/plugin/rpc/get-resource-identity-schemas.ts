// GetResourceIdentitySchemas: what tells the objects of each resource type apart. Asked since Terraform and OpenTofu 1.12.
import { identitySchemas } from "../schema/identity-schemas";
import { type Rpc } from "./rpc";

/** Answers the identity schemas by type name; a resource without an identity is absent. */
export const getResourceIdentitySchemas: Rpc<"getResourceIdentitySchemas"> = async ({ provider }) =>
  identitySchemas(provider);
