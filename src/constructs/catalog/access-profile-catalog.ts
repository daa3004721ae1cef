// The profiles of a file, as constructs.

import * as z from "zod";
import { Construct } from "constructs";
import { type TerraformMetaArguments } from "cdktf";
import { described, isPlain, suggestion } from "../../handler/spec/words";
import { AccessProfile } from "../access-profile";
import { type Engine, ENGINES } from "../deployment";
import { propsOfDocument } from "../document";
import { metaArguments } from "../meta-arguments";
import { faultsBesideTokens, refuse } from "../refusal";
import { withoutTokenTexts } from "../text";
import { isToken } from "../token";
import { grantAll } from "./grant-all";
import { withoutMarkers } from "./without-markers";
import { readCatalog } from "../../handler/catalog/read-catalog";

/** Options of {@link AccessProfileCatalog.fromFile}. What is not of the file is for each of its profiles. */
export interface AccessProfileCatalogOptions extends Pick<
  TerraformMetaArguments,
  "provider" | "dependsOn" | "lifecycle"
> {
  /**
   * Name of the environment in the file whose changes are laid over the profiles.
   *
   * @default - the profiles as they stand under `profiles`
   */
  readonly environment?: string;
  /**
   * How Terraform deploys the profiles. With `"null"` none of them may clone another of the file, or be given to roles, teams, business
   * units or customers.
   *
   * @default "provider"
   */
  readonly engine?: Engine;
}

/**
 * The profiles of a YAML or JSON file:
 *
 * ```yaml
 * profiles:
 *   Engineering: # the name of the profile; below it the attributes of the resource
 *     provider_configs:
 *       openai: { allowed_models: [gpt-4o] }
 *     budgets:
 *       1M: { max_limit: 500 }
 *     roles: [{ name: engineer, is_default: true }] # whose users get it; teams, business_units and customers are lists of ids
 *   Contractors:
 *     clone_from: Engineering # a profile of this file, or an id in quotes
 * environments:
 *   production: # maps merge, everything else replaces, null removes
 *     Engineering:
 *       budgets:
 *         1M: { max_limit: 5000 }
 *   dev:
 *     Contractors: null
 * ```
 *
 * Every profile, and what every environment makes of it, is valid by itself: the whole file is checked, whichever environment is
 * chosen. As with the construct, a provider entry that names no keys gets all of them.
 */
export class AccessProfileCatalog extends Construct {
  /**
   * Makes a profile of each one in the file.
   *
   * @param file its path; a relative one counts from the working directory.
   * @throws Error when the file is not valid; it names file, line, column and key of each fault.
   */
  static fromFile(
    scope: Construct,
    id: string,
    file: string,
    options: AccessProfileCatalogOptions = {},
  ): AccessProfileCatalog {
    return new AccessProfileCatalog(scope, id, file, options);
  }

  /** The profiles by their names in the file. */
  readonly profiles: ReadonlyMap<string, AccessProfile>;
  private readonly file: string;

  private constructor(scope: Construct, id: string, file: string, options: AccessProfileCatalogOptions) {
    super(scope, id);
    assertOptions(this.node.path, file, options);
    const { environment, ...ofEach } = options;
    this.file = file;
    const profiles = new Map<string, AccessProfile>();
    for (const [name, { document, grants }] of readCatalog(file, environment)) {
      const { clone_from: cloneFrom } = document;
      // What is cloned stands before its clones; a name of the file wins over an id.
      const source = cloneFrom === undefined ? undefined : (profiles.get(cloneFrom)?.profileId ?? cloneFrom);
      const literal = withoutTokenTexts(document);
      const complete = { ...literal, ...(source !== undefined && { clone_from: source }) };
      const profile = new AccessProfile(this, withoutMarkers(name), propsOfDocument(complete, ofEach));
      grantAll(profile, ofEach.engine, grants);
      profiles.set(name, profile);
    }
    this.profiles = profiles;
  }

  /**
   * The profile of a name in the file.
   *
   * @throws Error when the environment has none of that name.
   */
  profile(name: string): AccessProfile {
    const found = this.profiles.get(name);
    if (found !== undefined) return found;
    throw new Error(
      `the catalog ${this.file} at ${this.node.path} has no profile ${JSON.stringify(name)}${suggestion(name, [...this.profiles.keys()])}`,
    );
  }
}

const fileOptions = z.strictObject({
  environment: z.string().min(1).optional(),
  engine: z.enum(ENGINES).optional(),
  provider: metaArguments.shape.provider,
  dependsOn: metaArguments.shape.dependsOn,
  lifecycle: metaArguments.shape.lifecycle,
});

/** @throws Error when the file is no text, or an option is none. */
function assertOptions(where: string, file: unknown, options: unknown): void {
  const what = `the catalog at ${where}`;
  if (typeof file !== "string" || isToken(file))
    throw new Error(
      `${what} is not valid: its file must be a path, got ${isToken(file) ? "a token" : described(file)}`,
    );
  if (!isPlain(options))
    throw new Error(`${what} is not valid: its options must be an object, got ${described(options)}`);
  if (isToken(options["environment"]))
    throw new Error(`${what} is not valid: environment must be known at synthesis, got a token`);
  refuse(what, faultsBesideTokens(fileOptions, options, { unknown: "is not an option of a catalog" }));
}
