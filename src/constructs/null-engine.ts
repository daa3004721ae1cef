// The engine `null`: two resources of the null provider whose local-exec calls `cdktf-bifrost handler`, for places where only
// providers of the registry may run. One follows the identity of the profile: it lives as long as the profile, through every change,
// and its destroy retires it. The other follows the specification: it is replaced with every change, and its creation reconciles. So
// an update is never a destroy and a create of the profile, and a failed reconciliation taints only what the next apply makes again.

import { type Construct } from "constructs";
import type * as NullProvider from "@cdktf/provider-null";
import {
  Fn,
  propertyAccess,
  type TerraformMetaArguments,
  TerraformLocal,
  type TerraformResource,
  Token,
} from "cdktf";
import { type AccessProfileDocument } from "../handler/spec";
import { formatByName, parseByName } from "../handler/spec/by-name";
import { codeOf } from "../handler/shapes";
import { type Deployment, type CloneSource, type Engine } from "./deployment";
import { handlerCommand, warnWithoutCommand } from "./handler-command";
import { template, withTexts } from "./text";

/** Makes the two resources below a profile. @throws Error for what this engine cannot do, with the construct's path. */
export function nullEngine(
  scope: Construct,
  attributes: Partial<AccessProfileDocument>,
  meta: TerraformMetaArguments,
): Deployment {
  const where = scope.node.path;
  assertPossible(meta, where);
  const { Resource } = nullProvider(where);
  const { preventDestroy, ...conditions } = meta.lifecycle ?? {};
  const common = {
    ...(meta.provider === undefined ? {} : { provider: meta.provider }),
    ...(meta.count === undefined ? {} : { count: meta.count }),
  };
  const identity: TerraformResource = new Resource(scope, "Default", {
    ...common,
    ...(meta.dependsOn === undefined ? {} : { dependsOn: meta.dependsOn }),
    // As they were when the profile was made: `key` names its state, the others are for a destroy without that state.
    triggers: {
      key: template(where),
      name: template(attributes.name ?? ""),
      deletion_policy: attributes.deletion_policy ?? "deactivate",
    },
    lifecycle: { ignoreChanges: ["triggers"], ...(preventDestroy === undefined ? {} : { preventDestroy }) },
    provisioners: [
      {
        type: "local-exec",
        when: "destroy",
        command: handlerCommand("retire", scope),
        // A destroy knows nothing but the resource itself.
        environment: {
          BIFROST_PROFILE_KEY: "${self.triggers.key}",
          BIFROST_SPEC:
            "${jsonencode({ name = self.triggers.name, deletion_policy = self.triggers.deletion_policy })}",
        },
      },
    ],
  });
  const ofIdentity = (...way: string[]): string =>
    Token.asString(propertyAccess(identity.fqn, meta.count === undefined ? way : [0, ...way]));
  // As a local value the attributes are written as they are in a resource; as an argument of a function they would be quoted, which
  // the base library does for plain texts only.
  const document = new TerraformLocal(scope, "document", withTexts(attributes));
  const specification: TerraformResource = new Resource(scope, "specification", {
    ...common,
    dependsOn: [...(meta.dependsOn ?? []), identity],
    triggers: {
      specification: Fn.jsonencode(document.expression),
      // Another profile under this address is reconciled again.
      identity: ofIdentity("id"),
      key: ofIdentity("triggers", "key"),
    },
    ...(Object.keys(conditions).length === 0 ? {} : { lifecycle: conditions }),
    provisioners: [
      {
        type: "local-exec",
        command: handlerCommand("reconcile", scope),
        environment: {
          BIFROST_PROFILE_KEY: "${self.triggers.key}",
          BIFROST_SPEC: "${self.triggers.specification}",
        },
      },
    ],
  });
  warnWithoutCommand(scope);
  return new NullDeployment(where, attributes.name ?? "", identity, specification.fqn);
}

class NullDeployment implements Deployment {
  readonly canImport = false;
  constructor(
    private readonly where: string,
    private readonly name: string,
    readonly resource: TerraformResource,
    readonly fqn: string,
  ) {}

  get profileId(): string {
    return this.unknown("profileId");
  }

  get profileName(): string {
    return this.unknown("profileName");
  }

  get version(): number {
    return this.unknown("version");
  }

  /** By its name: the id is known to the handler only. */
  sourceFor(engine: Engine): CloneSource {
    return engine === "null"
      ? { cloneFrom: formatByName(this.name), dependsOn: [this] }
      : { cloneFrom: this.unknown("profileId") };
  }

  private unknown(property: string): never {
    throw new Error(
      `${property} of the access profile at ${this.where} is not known to Terraform with engine "null"; ` +
        'use engine "provider", or give the value as text; a clone of it must have engine "null" as well',
    );
  }
}

/** The attributes but a source that is given by its name, which only this engine takes. */
export function withoutSourceName(
  attributes: Partial<AccessProfileDocument>,
): Partial<AccessProfileDocument> {
  const { clone_from: source, ...rest } = attributes;
  return source !== undefined && parseByName(source) !== undefined ? rest : attributes;
}

const IMPOSSIBLE = ["forEach", "provisioners", "connection"] as const;

function assertPossible(meta: TerraformMetaArguments, where: string): void {
  const refuse = (what: string, instead: string): never => {
    throw new Error(`the access profile at ${where} has engine "null", which ${what}; ${instead}`);
  };
  for (const name of IMPOSSIBLE)
    if (meta[name] !== undefined) refuse(`takes no ${name}`, 'leave it out, or use engine "provider"');
  if (meta.count !== undefined && meta.count !== 0 && meta.count !== 1)
    refuse("takes as count only 0 and 1", "0 retires the profile");
  for (const name of ["ignoreChanges", "createBeforeDestroy"] as const)
    if (meta.lifecycle?.[name] !== undefined)
      refuse(`takes no lifecycle.${name}`, 'leave it out, or use engine "provider"');
}

function nullProvider(where: string): typeof NullProvider.resource {
  try {
    // Needed for this engine only, so it is an optional dependency and loaded only here.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const library: typeof NullProvider = require("@cdktf/provider-null");
    return library.resource;
  } catch (error) {
    if (codeOf(error) !== "MODULE_NOT_FOUND") throw error;
    throw new Error(
      `the access profile at ${where} has engine "null", which needs the constructs of the null provider: npm install @cdktf/provider-null@11 (in CDK Terrain @cdktn/provider-null)`,
      { cause: error },
    );
  }
}
