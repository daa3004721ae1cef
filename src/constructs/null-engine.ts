// The engine `null`: resources of the null provider whose local-exec calls `cdktf-bifrost handler`, for places where only providers of the
// registry may run. In the order in which Terraform makes them:
//
// - identity: lives as long as the profile, through every change. Its destroy retires it.
// - specification: replaced with every change. It keeps what was known before, and nothing of it can fail.
// - reconciliation: its creation applies the specification. It fails only when nothing was reached.
// - memory: keeps what was reached.
// - outcome: fails when the reconciliation did. Then only this one is tainted, and the next apply tries again from the memory.
//
// So an update is never a destroy and a create of the profile, and a failure loses nothing.

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
import {
  CONCLUDE,
  HAND_OVER_REACHED,
  HAND_OVER_TRIED,
  handoverOf,
  priorMemory,
  reachedMemory,
  resultOf,
  TAKE_HANDOVER,
} from "./terraform-memory";
import { template, withTexts } from "./text";

/** Makes the resources below a profile. @throws Error for what this engine cannot do, with the construct's path. */
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
    // As they were when the profile was made.
    triggers: { key: template(where), name: template(attributes.name ?? "") },
    lifecycle: { ignoreChanges: ["triggers"], ...(preventDestroy === undefined ? {} : { preventDestroy }) },
    provisioners: [
      {
        type: "local-exec",
        when: "destroy",
        command: handlerCommand("retire", scope),
        // A destroy knows nothing but the resource itself, and what those that were destroyed before it have handed over.
        environment: {
          BIFROST_PROFILE_KEY: "${self.triggers.key}",
          BIFROST_TERRAFORM_HANDOVER: handoverOf("${self.id}"),
        },
      },
    ],
  });
  const of = (resource: TerraformResource, ...way: string[]): string =>
    Token.asString(propertyAccess(resource.fqn, meta.count === undefined ? way : [0, ...way]));
  // As a local value the attributes are written as they are in a resource; as an argument of a function they would be quoted, which
  // the base library does for plain texts only.
  const document = new TerraformLocal(scope, "document", withTexts(attributes));
  const specification: TerraformResource = new Resource(scope, "specification", {
    ...common,
    dependsOn: [...(meta.dependsOn ?? []), identity],
    triggers: {
      specification: Fn.jsonencode(document.expression),
      // Another profile under this address is reconciled again.
      identity: of(identity, "id"),
      key: of(identity, "triggers", "key"),
      prior: priorMemory(of(identity, "id")),
    },
    lifecycle: { ...conditions, ignoreChanges: ['triggers["prior"]'] },
    provisioners: [HAND_OVER_TRIED, TAKE_HANDOVER],
  });
  // An earlier version made the specification without that trigger.
  const prior = Token.asString(Fn.try([of(specification, "triggers", "prior"), ""]));
  const command = {
    BIFROST_PROFILE_KEY: of(specification, "triggers", "key"),
    BIFROST_SPEC: of(specification, "triggers", "specification"),
  };
  const reconciliation: TerraformResource = new Resource(scope, "reconciliation", {
    ...common,
    triggers: { specification: of(specification, "id") },
    provisioners: [
      {
        type: "local-exec",
        command: handlerCommand("reconcile", scope),
        environment: {
          ...command,
          BIFROST_TERRAFORM_MEMORY: prior,
          // When only this one is replaced, what was reached is handed over to nobody else.
          BIFROST_TERRAFORM_HANDOVER: handoverOf(of(identity, "id")),
          BIFROST_TERRAFORM_RESULT: resultOf(of(identity, "id"), "${self.id}"),
        },
      },
    ],
  });
  const memory: TerraformResource = new Resource(scope, "memory", {
    ...common,
    triggers: {
      reconciliation: of(reconciliation, "id"),
      identity: of(identity, "id"),
      state: reachedMemory(of(identity, "id"), of(reconciliation, "id")),
    },
    lifecycle: { ignoreChanges: ['triggers["state"]'] },
    provisioners: [HAND_OVER_REACHED],
  });
  const outcome: TerraformResource = new Resource(scope, "outcome", {
    ...common,
    triggers: { memory: of(memory, "id") },
    provisioners: [
      {
        type: "local-exec",
        command: [...CONCLUDE, handlerCommand("reconcile", scope)].join("\n"),
        environment: {
          ...command,
          BIFROST_TERRAFORM_MEMORY: Token.asString(
            Fn.try([Fn.coalesce([of(memory, "triggers", "state"), prior]), ""]),
          ),
          BIFROST_TERRAFORM_RESULT: resultOf(of(identity, "id"), of(reconciliation, "id")),
          BIFROST_TERRAFORM_IS_LAST: "true",
        },
      },
    ],
  });
  warnWithoutCommand(scope);
  return new NullDeployment(where, attributes.name ?? "", identity, outcome.fqn);
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
