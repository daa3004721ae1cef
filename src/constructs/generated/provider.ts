// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';

// Configuration

export interface BifrostProviderConfig {
  /**
  * Allow the credential, and every header of `headers`, on plain http to a host that is not loopback. Or `BIFROST_ALLOW_INSECURE_HTTP`, `true` or `false`. Default `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#allow_insecure_http BifrostProvider#allow_insecure_http}
  */
  readonly allowInsecureHttp?: boolean | cdktf.IResolvable;
  /**
  * Management API key with the permissions AccessProfiles View, Create, Update and Delete. Or `BIFROST_API_KEY`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#api_key BifrostProvider#api_key}
  */
  readonly apiKey?: string;
  /**
  * Path generation of the API: `auto`, `governance`, `legacy`. `auto` (default) uses the canonical path and falls back once to the older one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#api_path BifrostProvider#api_path}
  */
  readonly apiPath?: string;
  /**
  * PEM of the certificate authorities to trust instead of the system's. Or `BIFROST_CA_CERT_PEM`, or `BIFROST_CA_CERT_FILE` with the name of a PEM file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#ca_cert_pem BifrostProvider#ca_cert_pem}
  */
  readonly caCertPem?: string;
  /**
  * Whether a plan that finds a profile changed by hand says who changed it and when, from the profile's audit log: one or two requests for each such profile, and none beyond 20 of them. A log that cannot be read is left out in silence. `false` turns it off.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#drift_authors BifrostProvider#drift_authors}
  */
  readonly driftAuthors?: boolean | cdktf.IResolvable;
  /**
  * URL of the gateway, for example `https://gateway.example.com`. Or `BIFROST_ENDPOINT`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#endpoint BifrostProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * What no access profile of this provider may give: each plan of a profile that breaks a guardrail fails, the plan of a creation and of an unchanged profile, too. What is not known yet is checked during apply.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#guardrails BifrostProvider#guardrails}
  */
  readonly guardrails?: BifrostProviderGuardrails;
  /**
  * Additional request headers, for example for a proxy in front of the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#headers BifrostProvider#headers}
  */
  readonly headers?: { [key: string]: string };
  /**
  * Requests that may be under way at once. Default 8.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#max_concurrency BifrostProvider#max_concurrency}
  */
  readonly maxConcurrency?: number;
  /**
  * Retries of a request that may be repeated safely. A creation is never repeated blindly. Default 12.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#max_retries BifrostProvider#max_retries}
  */
  readonly maxRetries?: number;
  /**
  * Password for `username`. Or `BIFROST_PASSWORD`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#password BifrostProvider#password}
  */
  readonly password?: string;
  /**
  * Seconds that one attempt of a request may take. Default 30. A request with its retries takes 120 at most, or one attempt if that is longer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#request_timeout BifrostProvider#request_timeout}
  */
  readonly requestTimeout?: number;
  /**
  * Skip the check of the gateway that warns about a wrong endpoint or credential before planning. Off unless set to `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#skip_check BifrostProvider#skip_check}
  */
  readonly skipCheck?: boolean | cdktf.IResolvable;
  /**
  * User name for Basic authentication, when there is no API key. Or `BIFROST_USERNAME`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#username BifrostProvider#username}
  */
  readonly username?: string;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#alias BifrostProvider#alias}
  */
  readonly alias?: string;
}
export interface BifrostProviderGuardrails {
  /**
  * The only providers that a profile may list. `allow_all_providers` is refused, too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#allowed_providers BifrostProvider#allowed_providers}
  */
  readonly allowedProviders?: string[];
  /**
  * Refuse `key_ids = ["*"]`; `allow_all_providers`, too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#forbid_all_keys BifrostProvider#forbid_all_keys}
  */
  readonly forbidAllKeys?: boolean | cdktf.IResolvable;
  /**
  * Refuse `all_models_allowed`, and `*` or a pattern that matches every name among the models; `allow_all_providers`, too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#forbid_all_models BifrostProvider#forbid_all_models}
  */
  readonly forbidAllModels?: boolean | cdktf.IResolvable;
  /**
  * Refuse `allow_all_providers`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#forbid_all_providers BifrostProvider#forbid_all_providers}
  */
  readonly forbidAllProviders?: boolean | cdktf.IResolvable;
  /**
  * Refuse all tools of an MCP client: `*` in `tools_to_execute`, and `mcp_servers`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#forbid_all_tools BifrostProvider#forbid_all_tools}
  */
  readonly forbidAllTools?: boolean | cdktf.IResolvable;
  /**
  * Refuse a plan that gives an existing profile more than before, instead of a warning. A creation is not refused.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#forbid_widening BifrostProvider#forbid_widening}
  */
  readonly forbidWidening?: boolean | cdktf.IResolvable;
  /**
  * Most dollars that a profile may spend in a month of 30 days: by its own budgets, or without any by those of all its providers together. A daily budget counts 30 times, a yearly one in full. A profile without a limit is refused, too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#max_monthly_budget BifrostProvider#max_monthly_budget}
  */
  readonly maxMonthlyBudget?: number;
  /**
  * Refuse a profile that has no budget, and no budget for each of its providers.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#require_budget BifrostProvider#require_budget}
  */
  readonly requireBudget?: boolean | cdktf.IResolvable;
  /**
  * Refuse a profile that has no rate limit, and no rate limit for each of its providers.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#require_rate_limit BifrostProvider#require_rate_limit}
  */
  readonly requireRateLimit?: boolean | cdktf.IResolvable;
}

export function bifrostProviderGuardrailsToTerraform(struct?: BifrostProviderGuardrails | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_providers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedProviders),
    forbid_all_keys: cdktf.booleanToTerraform(struct!.forbidAllKeys),
    forbid_all_models: cdktf.booleanToTerraform(struct!.forbidAllModels),
    forbid_all_providers: cdktf.booleanToTerraform(struct!.forbidAllProviders),
    forbid_all_tools: cdktf.booleanToTerraform(struct!.forbidAllTools),
    forbid_widening: cdktf.booleanToTerraform(struct!.forbidWidening),
    max_monthly_budget: cdktf.numberToTerraform(struct!.maxMonthlyBudget),
    require_budget: cdktf.booleanToTerraform(struct!.requireBudget),
    require_rate_limit: cdktf.booleanToTerraform(struct!.requireRateLimit),
  }
}


export function bifrostProviderGuardrailsToHclTerraform(struct?: BifrostProviderGuardrails | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_providers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedProviders),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    forbid_all_keys: {
      value: cdktf.booleanToHclTerraform(struct!.forbidAllKeys),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forbid_all_models: {
      value: cdktf.booleanToHclTerraform(struct!.forbidAllModels),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forbid_all_providers: {
      value: cdktf.booleanToHclTerraform(struct!.forbidAllProviders),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forbid_all_tools: {
      value: cdktf.booleanToHclTerraform(struct!.forbidAllTools),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forbid_widening: {
      value: cdktf.booleanToHclTerraform(struct!.forbidWidening),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    max_monthly_budget: {
      value: cdktf.numberToHclTerraform(struct!.maxMonthlyBudget),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    require_budget: {
      value: cdktf.booleanToHclTerraform(struct!.requireBudget),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    require_rate_limit: {
      value: cdktf.booleanToHclTerraform(struct!.requireRateLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs bifrost}
*/
export class BifrostProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a BifrostProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the BifrostProvider to import
  * @param importFromId The id of the existing BifrostProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the BifrostProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs bifrost} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options BifrostProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: BifrostProviderConfig = {}) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost',
      terraformGeneratorMetadata: {
        providerName: 'bifrost',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      terraformProviderSource: 'registry.terraform.io/cdktf-bifrost/bifrost'
    });
    this._allowInsecureHttp = config.allowInsecureHttp;
    this._apiKey = config.apiKey;
    this._apiPath = config.apiPath;
    this._caCertPem = config.caCertPem;
    this._driftAuthors = config.driftAuthors;
    this._endpoint = config.endpoint;
    this._guardrails = config.guardrails;
    this._headers = config.headers;
    this._maxConcurrency = config.maxConcurrency;
    this._maxRetries = config.maxRetries;
    this._password = config.password;
    this._requestTimeout = config.requestTimeout;
    this._skipCheck = config.skipCheck;
    this._username = config.username;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_insecure_http - computed: false, optional: true, required: false
  private _allowInsecureHttp?: boolean | cdktf.IResolvable; 
  public get allowInsecureHttp() {
    return this._allowInsecureHttp;
  }
  public set allowInsecureHttp(value: boolean | cdktf.IResolvable | undefined) {
    this._allowInsecureHttp = value;
  }
  public resetAllowInsecureHttp() {
    this._allowInsecureHttp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowInsecureHttpInput() {
    return this._allowInsecureHttp;
  }

  // api_key - computed: false, optional: true, required: false
  private _apiKey?: string; 
  public get apiKey() {
    return this._apiKey;
  }
  public set apiKey(value: string | undefined) {
    this._apiKey = value;
  }
  public resetApiKey() {
    this._apiKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiKeyInput() {
    return this._apiKey;
  }

  // api_path - computed: false, optional: true, required: false
  private _apiPath?: string; 
  public get apiPath() {
    return this._apiPath;
  }
  public set apiPath(value: string | undefined) {
    this._apiPath = value;
  }
  public resetApiPath() {
    this._apiPath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiPathInput() {
    return this._apiPath;
  }

  // ca_cert_pem - computed: false, optional: true, required: false
  private _caCertPem?: string; 
  public get caCertPem() {
    return this._caCertPem;
  }
  public set caCertPem(value: string | undefined) {
    this._caCertPem = value;
  }
  public resetCaCertPem() {
    this._caCertPem = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertPemInput() {
    return this._caCertPem;
  }

  // drift_authors - computed: false, optional: true, required: false
  private _driftAuthors?: boolean | cdktf.IResolvable; 
  public get driftAuthors() {
    return this._driftAuthors;
  }
  public set driftAuthors(value: boolean | cdktf.IResolvable | undefined) {
    this._driftAuthors = value;
  }
  public resetDriftAuthors() {
    this._driftAuthors = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get driftAuthorsInput() {
    return this._driftAuthors;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this._endpoint;
  }
  public set endpoint(value: string | undefined) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // guardrails - computed: false, optional: true, required: false
  private _guardrails?: BifrostProviderGuardrails; 
  public get guardrails() {
    return this._guardrails;
  }
  public set guardrails(value: BifrostProviderGuardrails | undefined) {
    this._guardrails = value;
  }
  public resetGuardrails() {
    this._guardrails = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get guardrailsInput() {
    return this._guardrails;
  }

  // headers - computed: false, optional: true, required: false
  private _headers?: { [key: string]: string }; 
  public get headers() {
    return this._headers;
  }
  public set headers(value: { [key: string]: string } | undefined) {
    this._headers = value;
  }
  public resetHeaders() {
    this._headers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headersInput() {
    return this._headers;
  }

  // max_concurrency - computed: false, optional: true, required: false
  private _maxConcurrency?: number; 
  public get maxConcurrency() {
    return this._maxConcurrency;
  }
  public set maxConcurrency(value: number | undefined) {
    this._maxConcurrency = value;
  }
  public resetMaxConcurrency() {
    this._maxConcurrency = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxConcurrencyInput() {
    return this._maxConcurrency;
  }

  // max_retries - computed: false, optional: true, required: false
  private _maxRetries?: number; 
  public get maxRetries() {
    return this._maxRetries;
  }
  public set maxRetries(value: number | undefined) {
    this._maxRetries = value;
  }
  public resetMaxRetries() {
    this._maxRetries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxRetriesInput() {
    return this._maxRetries;
  }

  // password - computed: false, optional: true, required: false
  private _password?: string; 
  public get password() {
    return this._password;
  }
  public set password(value: string | undefined) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
  }

  // request_timeout - computed: false, optional: true, required: false
  private _requestTimeout?: number; 
  public get requestTimeout() {
    return this._requestTimeout;
  }
  public set requestTimeout(value: number | undefined) {
    this._requestTimeout = value;
  }
  public resetRequestTimeout() {
    this._requestTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestTimeoutInput() {
    return this._requestTimeout;
  }

  // skip_check - computed: false, optional: true, required: false
  private _skipCheck?: boolean | cdktf.IResolvable; 
  public get skipCheck() {
    return this._skipCheck;
  }
  public set skipCheck(value: boolean | cdktf.IResolvable | undefined) {
    this._skipCheck = value;
  }
  public resetSkipCheck() {
    this._skipCheck = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipCheckInput() {
    return this._skipCheck;
  }

  // username - computed: false, optional: true, required: false
  private _username?: string; 
  public get username() {
    return this._username;
  }
  public set username(value: string | undefined) {
    this._username = value;
  }
  public resetUsername() {
    this._username = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usernameInput() {
    return this._username;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_insecure_http: cdktf.booleanToTerraform(this._allowInsecureHttp),
      api_key: cdktf.stringToTerraform(this._apiKey),
      api_path: cdktf.stringToTerraform(this._apiPath),
      ca_cert_pem: cdktf.stringToTerraform(this._caCertPem),
      drift_authors: cdktf.booleanToTerraform(this._driftAuthors),
      endpoint: cdktf.stringToTerraform(this._endpoint),
      guardrails: bifrostProviderGuardrailsToTerraform(this._guardrails),
      headers: cdktf.hashMapper(cdktf.stringToTerraform)(this._headers),
      max_concurrency: cdktf.numberToTerraform(this._maxConcurrency),
      max_retries: cdktf.numberToTerraform(this._maxRetries),
      password: cdktf.stringToTerraform(this._password),
      request_timeout: cdktf.numberToTerraform(this._requestTimeout),
      skip_check: cdktf.booleanToTerraform(this._skipCheck),
      username: cdktf.stringToTerraform(this._username),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_insecure_http: {
        value: cdktf.booleanToHclTerraform(this._allowInsecureHttp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      api_key: {
        value: cdktf.stringToHclTerraform(this._apiKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      api_path: {
        value: cdktf.stringToHclTerraform(this._apiPath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ca_cert_pem: {
        value: cdktf.stringToHclTerraform(this._caCertPem),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      drift_authors: {
        value: cdktf.booleanToHclTerraform(this._driftAuthors),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      endpoint: {
        value: cdktf.stringToHclTerraform(this._endpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      guardrails: {
        value: bifrostProviderGuardrailsToHclTerraform(this._guardrails),
        isBlock: true,
        type: "struct",
        storageClassType: "BifrostProviderGuardrails",
      },
      headers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._headers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      max_concurrency: {
        value: cdktf.numberToHclTerraform(this._maxConcurrency),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      max_retries: {
        value: cdktf.numberToHclTerraform(this._maxRetries),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      password: {
        value: cdktf.stringToHclTerraform(this._password),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      request_timeout: {
        value: cdktf.numberToHclTerraform(this._requestTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      skip_check: {
        value: cdktf.booleanToHclTerraform(this._skipCheck),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      username: {
        value: cdktf.stringToHclTerraform(this._username),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
