// Which object a resource manages, for Terraform and OpenTofu since 1.12: the gateway and the id there. An id alone does not say: every
// gateway has a profile 1.

import { type Diagnostics, type ObjectValue, type ResourceIdentity } from "../plugin";
import { type Run } from "./run";

/**
 * The identity of a resource whose id for import stands in its attribute `id`.
 *
 * @param ids what its ids look like, for the documentation.
 */
export function gatewayIdentity(ids: string): ResourceIdentity<Run> {
  return {
    schema: {
      version: 0,
      attributes: {
        endpoint: {
          type: "string",
          description:
            "URL of the gateway. An import may leave it out; set to another gateway than the provider's, the import is refused.",
        },
        id: { type: "string", requiredForImport: true, description: ids },
      },
    },
    of: (state, { api }) => ({ endpoint: api.endpoint, id: state["id"] ?? null }),
    importId({ identity, client: run, diagnostics }) {
      const elsewhere = recordedElsewhere(identity, run);
      if (elsewhere === undefined) return String(identity["id"]);
      diagnostics.error(
        "Import from another gateway",
        `The identity names ${elsewhere}, but the provider is configured for ${run.api.endpoint}. Import with a provider that is configured for ${elsewhere}, or correct endpoint in the identity.`,
      );
      return undefined;
    },
  };
}

/** The endpoint in an identity where it is not the provider's; undefined where it is, or where no identity says. */
export function recordedElsewhere(identity: ObjectValue | null, { api }: Run): string | undefined {
  const endpoint = identity?.["endpoint"];
  return typeof endpoint === "string" && normalized(endpoint) !== api.endpoint ? endpoint : undefined;
}

/**
 * Adds the error of an object that the state places on another gateway, and that this one does not have. An object that this one has
 * needs none: then the gateway has another URL by now.
 */
export function reportElsewhere(endpoint: string, { api }: Run, diagnostics: Diagnostics): void {
  diagnostics.error(
    "State belongs to another gateway",
    `The state names an object of ${endpoint}. The provider is configured for ${api.endpoint}, which does not have it. Set endpoint to ${endpoint}. If that gateway is gone for good, remove the resource from the state (terraform state rm), and it will be created on ${api.endpoint}.`,
  );
}

/** A URL as the client writes its own. */
function normalized(endpoint: string): string {
  return (URL.canParse(endpoint) ? new URL(endpoint).href : endpoint).replace(/\/+$/, "");
}
