// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface AccessProfileConfig extends cdktf.TerraformMetaArguments {
  /**
  * What create does when the name is already taken: `never` fails; `retired` adopts a profile that somebody deactivated, as its audit log shows; `any` adopts any profile that no other resource manages. The plan announces each adoption and what it changes. Default `retired`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#adoption_policy AccessProfile#adoption_policy}
  */
  readonly adoptionPolicy?: string;
  /**
  * Allow providers that are not listed, with all their models and keys. For gateways from 2.3 on; sent only when set. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#allow_all_providers AccessProfile#allow_all_providers}
  */
  readonly allowAllProviders?: boolean | cdktf.IResolvable;
  /**
  * Interval of key rotation, `1h` to `365d`: days (`30d`) or a Go duration (`12h`). Unset is off.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#auto_rotation_interval AccessProfile#auto_rotation_interval}
  */
  readonly autoRotationInterval?: string;
  /**
  * Budgets of the profile as a whole by reset duration: `1h`, `1d`, `1w`, `1M`, `1Q`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#budgets AccessProfile#budgets}
  */
  readonly budgets?: { [key: string]: AccessProfileBudgets } | cdktf.IResolvable;
  /**
  * Reset budgets of a day and more at calendar boundaries in UTC (midnight, Monday, the 1st) instead of rolling periods. Default `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#calendar_aligned AccessProfile#calendar_aligned}
  */
  readonly calendarAligned?: boolean | cdktf.IResolvable;
  /**
  * Id of the profile to clone at creation. Unset attributes keep the cloned values. Changing it replaces the profile.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#clone_from AccessProfile#clone_from}
  */
  readonly cloneFrom?: string;
  /**
  * What destroy does: `deactivate` deactivates the profile and keeps it, `delete` deletes it, `abandon` leaves it unchanged. Default `deactivate`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#deletion_policy AccessProfile#deletion_policy}
  */
  readonly deletionPolicy?: string;
  /**
  * What the profile is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#description AccessProfile#description}
  */
  readonly description?: string;
  /**
  * Whether the profile can be selected. Deactivating keeps the copies that users hold. Default `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#is_active AccessProfile#is_active}
  */
  readonly isActive?: boolean | cdktf.IResolvable;
  /**
  * Tools by MCP client id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#mcp_configs AccessProfile#mcp_configs}
  */
  readonly mcpConfigs?: { [key: string]: AccessProfileMcpConfigs } | cdktf.IResolvable;
  /**
  * Ids of MCP servers with all their tools (older model; newer gateways use `mcp_configs`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#mcp_servers AccessProfile#mcp_servers}
  */
  readonly mcpServers?: string[];
  /**
  * Ids of MCP tool groups (older model; newer gateways use `virtual_mcp_ids`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#mcp_tool_groups AccessProfile#mcp_tool_groups}
  */
  readonly mcpToolGroups?: number[];
  /**
  * Single tools to include or exclude (older model; newer gateways use `mcp_configs`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#mcp_tool_overrides AccessProfile#mcp_tool_overrides}
  */
  readonly mcpToolOverrides?: AccessProfileMcpToolOverrides[] | cdktf.IResolvable;
  /**
  * Unique name, 1 to 255 characters, without leading or trailing whitespace. Changing it renames the profile in place.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#name AccessProfile#name}
  */
  readonly name: string;
  /**
  * When keys are rotated first, RFC 3339, in the future; needs `auto_rotation_interval`. The gateway moves it on by itself, so a time that has passed says nothing. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#next_rotation_at AccessProfile#next_rotation_at}
  */
  readonly nextRotationAt?: string;
  /**
  * Access by provider name, for example `openai`. An update takes at most 100. Providers that are not listed are denied.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#provider_configs AccessProfile#provider_configs}
  */
  readonly providerConfigs?: { [key: string]: AccessProfileProviderConfigs } | cdktf.IResolvable;
  /**
  * Rate limit of the profile as a whole: a cap on tokens, on requests, or both, each with its period.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#rate_limit AccessProfile#rate_limit}
  */
  readonly rateLimit?: AccessProfileRateLimit;
  /**
  * Names of the relays that may be used; an empty list denies all. For gateways from 2.4 on; sent only when set. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#relay_grants AccessProfile#relay_grants}
  */
  readonly relayGrants?: string[];
  /**
  * Repair access that somebody widened by hand in attributes that this resource leaves unset: `key_ids`, `blacklisted_models`, `model_budgets`, `weight` and `allow_all_providers`. Without it, the plan only warns. This attribute is never sent to the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#strict AccessProfile#strict}
  */
  readonly strict?: boolean | cdktf.IResolvable;
  /**
  * Labels to filter by, each once; their order means nothing. An update takes at most 50.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#tags AccessProfile#tags}
  */
  readonly tags?: string[];
  /**
  * How long the operations of this resource may take, as durations such as `"90s"` or `"10m"`. A change in progress at the limit is not interrupted: it has `request_timeout` to finish, and the read that checks its outcome has the same again. Changing this attribute sends no request.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#timeouts AccessProfile#timeouts}
  */
  readonly timeouts?: AccessProfileTimeouts;
  /**
  * Ids of virtual MCP servers. Together with `virtual_mcp_names` these are all of the profile's.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#virtual_mcp_ids AccessProfile#virtual_mcp_ids}
  */
  readonly virtualMcpIds?: number[];
  /**
  * Names of virtual MCP servers that are linked by their name. A server that is linked by its id stands in `virtual_mcp_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#virtual_mcp_names AccessProfile#virtual_mcp_names}
  */
  readonly virtualMcpNames?: string[];
}
export interface AccessProfileBudgets {
  /**
  * Limit in dollars, greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#max_limit AccessProfile#max_limit}
  */
  readonly maxLimit: number;
  /**
  * Month in which the first quarter starts, 1 to 12; only with `1Q`. January when unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#quarter_start_month AccessProfile#quarter_start_month}
  */
  readonly quarterStartMonth?: number;
}

export function accessProfileBudgetsToTerraform(struct?: AccessProfileBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    max_limit: cdktf.numberToTerraform(struct!.maxLimit),
    quarter_start_month: cdktf.numberToTerraform(struct!.quarterStartMonth),
  }
}


export function accessProfileBudgetsToHclTerraform(struct?: AccessProfileBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    max_limit: {
      value: cdktf.numberToHclTerraform(struct!.maxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    quarter_start_month: {
      value: cdktf.numberToHclTerraform(struct!.quarterStartMonth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileBudgets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._maxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxLimit = this._maxLimit;
    }
    if (this._quarterStartMonth !== undefined) {
      hasAnyValues = true;
      internalValueResult.quarterStartMonth = this._quarterStartMonth;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileBudgets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._maxLimit = undefined;
      this._quarterStartMonth = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._maxLimit = value.maxLimit;
      this._quarterStartMonth = value.quarterStartMonth;
    }
  }

  // max_limit - computed: true, optional: false, required: true
  private _maxLimit?: number; 
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }
  public set maxLimit(value: number) {
    this._maxLimit = value;
  }
  // Temporarily expose input value. Use with caution.
  public get maxLimitInput() {
    return this._maxLimit;
  }

  // quarter_start_month - computed: true, optional: true, required: false
  private _quarterStartMonth?: number; 
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }
  public set quarterStartMonth(value: number) {
    this._quarterStartMonth = value;
  }
  public resetQuarterStartMonth() {
    this._quarterStartMonth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get quarterStartMonthInput() {
    return this._quarterStartMonth;
  }
}

export class AccessProfileBudgetsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileBudgets } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileBudgetsOutputReference {
    return new AccessProfileBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileMcpConfigs {
  /**
  * Tools that may be executed; `["*"]` is all, also future ones, `[]` none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#tools_to_execute AccessProfile#tools_to_execute}
  */
  readonly toolsToExecute: string[];
}

export function accessProfileMcpConfigsToTerraform(struct?: AccessProfileMcpConfigs | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    tools_to_execute: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.toolsToExecute),
  }
}


export function accessProfileMcpConfigsToHclTerraform(struct?: AccessProfileMcpConfigs | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    tools_to_execute: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.toolsToExecute),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileMcpConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileMcpConfigs | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._toolsToExecute !== undefined) {
      hasAnyValues = true;
      internalValueResult.toolsToExecute = this._toolsToExecute;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileMcpConfigs | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._toolsToExecute = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._toolsToExecute = value.toolsToExecute;
    }
  }

  // tools_to_execute - computed: true, optional: false, required: true
  private _toolsToExecute?: string[]; 
  public get toolsToExecute() {
    return cdktf.Fn.tolist(this.getListAttribute('tools_to_execute'));
  }
  public set toolsToExecute(value: string[]) {
    this._toolsToExecute = value;
  }
  // Temporarily expose input value. Use with caution.
  public get toolsToExecuteInput() {
    return this._toolsToExecute;
  }
}

export class AccessProfileMcpConfigsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileMcpConfigs } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileMcpConfigsOutputReference {
    return new AccessProfileMcpConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileMcpToolOverrides {
  /**
  * `include` or `exclude`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#action AccessProfile#action}
  */
  readonly action: string;
  /**
  * Id of the MCP client.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#mcp_client_id AccessProfile#mcp_client_id}
  */
  readonly mcpClientId: string;
  /**
  * Name of the tool.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#tool_name AccessProfile#tool_name}
  */
  readonly toolName: string;
}

export function accessProfileMcpToolOverridesToTerraform(struct?: AccessProfileMcpToolOverrides | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    mcp_client_id: cdktf.stringToTerraform(struct!.mcpClientId),
    tool_name: cdktf.stringToTerraform(struct!.toolName),
  }
}


export function accessProfileMcpToolOverridesToHclTerraform(struct?: AccessProfileMcpToolOverrides | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mcp_client_id: {
      value: cdktf.stringToHclTerraform(struct!.mcpClientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tool_name: {
      value: cdktf.stringToHclTerraform(struct!.toolName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileMcpToolOverridesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): AccessProfileMcpToolOverrides | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._mcpClientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.mcpClientId = this._mcpClientId;
    }
    if (this._toolName !== undefined) {
      hasAnyValues = true;
      internalValueResult.toolName = this._toolName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileMcpToolOverrides | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._action = undefined;
      this._mcpClientId = undefined;
      this._toolName = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._action = value.action;
      this._mcpClientId = value.mcpClientId;
      this._toolName = value.toolName;
    }
  }

  // action - computed: true, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // mcp_client_id - computed: true, optional: false, required: true
  private _mcpClientId?: string; 
  public get mcpClientId() {
    return this.getStringAttribute('mcp_client_id');
  }
  public set mcpClientId(value: string) {
    this._mcpClientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpClientIdInput() {
    return this._mcpClientId;
  }

  // tool_name - computed: true, optional: false, required: true
  private _toolName?: string; 
  public get toolName() {
    return this.getStringAttribute('tool_name');
  }
  public set toolName(value: string) {
    this._toolName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get toolNameInput() {
    return this._toolName;
  }
}

export class AccessProfileMcpToolOverridesList extends cdktf.ComplexList {
  public internalValue? : AccessProfileMcpToolOverrides[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): AccessProfileMcpToolOverridesOutputReference {
    return new AccessProfileMcpToolOverridesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface AccessProfileProviderConfigsBudgets {
  /**
  * Limit in dollars, greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#max_limit AccessProfile#max_limit}
  */
  readonly maxLimit: number;
  /**
  * Month in which the first quarter starts, 1 to 12; only with `1Q`. January when unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#quarter_start_month AccessProfile#quarter_start_month}
  */
  readonly quarterStartMonth?: number;
}

export function accessProfileProviderConfigsBudgetsToTerraform(struct?: AccessProfileProviderConfigsBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    max_limit: cdktf.numberToTerraform(struct!.maxLimit),
    quarter_start_month: cdktf.numberToTerraform(struct!.quarterStartMonth),
  }
}


export function accessProfileProviderConfigsBudgetsToHclTerraform(struct?: AccessProfileProviderConfigsBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    max_limit: {
      value: cdktf.numberToHclTerraform(struct!.maxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    quarter_start_month: {
      value: cdktf.numberToHclTerraform(struct!.quarterStartMonth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileProviderConfigsBudgets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._maxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxLimit = this._maxLimit;
    }
    if (this._quarterStartMonth !== undefined) {
      hasAnyValues = true;
      internalValueResult.quarterStartMonth = this._quarterStartMonth;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigsBudgets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._maxLimit = undefined;
      this._quarterStartMonth = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._maxLimit = value.maxLimit;
      this._quarterStartMonth = value.quarterStartMonth;
    }
  }

  // max_limit - computed: true, optional: false, required: true
  private _maxLimit?: number; 
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }
  public set maxLimit(value: number) {
    this._maxLimit = value;
  }
  // Temporarily expose input value. Use with caution.
  public get maxLimitInput() {
    return this._maxLimit;
  }

  // quarter_start_month - computed: true, optional: true, required: false
  private _quarterStartMonth?: number; 
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }
  public set quarterStartMonth(value: number) {
    this._quarterStartMonth = value;
  }
  public resetQuarterStartMonth() {
    this._quarterStartMonth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get quarterStartMonthInput() {
    return this._quarterStartMonth;
  }
}

export class AccessProfileProviderConfigsBudgetsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileProviderConfigsBudgets } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileProviderConfigsBudgetsOutputReference {
    return new AccessProfileProviderConfigsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileProviderConfigsModelBudgetsBudgets {
  /**
  * Limit in dollars, greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#max_limit AccessProfile#max_limit}
  */
  readonly maxLimit: number;
  /**
  * Month in which the first quarter starts, 1 to 12; only with `1Q`. January when unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#quarter_start_month AccessProfile#quarter_start_month}
  */
  readonly quarterStartMonth?: number;
}

export function accessProfileProviderConfigsModelBudgetsBudgetsToTerraform(struct?: AccessProfileProviderConfigsModelBudgetsBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    max_limit: cdktf.numberToTerraform(struct!.maxLimit),
    quarter_start_month: cdktf.numberToTerraform(struct!.quarterStartMonth),
  }
}


export function accessProfileProviderConfigsModelBudgetsBudgetsToHclTerraform(struct?: AccessProfileProviderConfigsModelBudgetsBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    max_limit: {
      value: cdktf.numberToHclTerraform(struct!.maxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    quarter_start_month: {
      value: cdktf.numberToHclTerraform(struct!.quarterStartMonth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsModelBudgetsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileProviderConfigsModelBudgetsBudgets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._maxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxLimit = this._maxLimit;
    }
    if (this._quarterStartMonth !== undefined) {
      hasAnyValues = true;
      internalValueResult.quarterStartMonth = this._quarterStartMonth;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigsModelBudgetsBudgets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._maxLimit = undefined;
      this._quarterStartMonth = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._maxLimit = value.maxLimit;
      this._quarterStartMonth = value.quarterStartMonth;
    }
  }

  // max_limit - computed: true, optional: false, required: true
  private _maxLimit?: number; 
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }
  public set maxLimit(value: number) {
    this._maxLimit = value;
  }
  // Temporarily expose input value. Use with caution.
  public get maxLimitInput() {
    return this._maxLimit;
  }

  // quarter_start_month - computed: true, optional: true, required: false
  private _quarterStartMonth?: number; 
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }
  public set quarterStartMonth(value: number) {
    this._quarterStartMonth = value;
  }
  public resetQuarterStartMonth() {
    this._quarterStartMonth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get quarterStartMonthInput() {
    return this._quarterStartMonth;
  }
}

export class AccessProfileProviderConfigsModelBudgetsBudgetsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileProviderConfigsModelBudgetsBudgets } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileProviderConfigsModelBudgetsBudgetsOutputReference {
    return new AccessProfileProviderConfigsModelBudgetsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileProviderConfigsModelBudgetsRateLimit {
  /**
  * Most requests in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_max_limit AccessProfile#request_max_limit}
  */
  readonly requestMaxLimit?: number;
  /**
  * Period of `request_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_reset_duration AccessProfile#request_reset_duration}
  */
  readonly requestResetDuration?: string;
  /**
  * Most tokens in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_max_limit AccessProfile#token_max_limit}
  */
  readonly tokenMaxLimit?: number;
  /**
  * Period of `token_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_reset_duration AccessProfile#token_reset_duration}
  */
  readonly tokenResetDuration?: string;
}

export function accessProfileProviderConfigsModelBudgetsRateLimitToTerraform(struct?: AccessProfileProviderConfigsModelBudgetsRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    request_max_limit: cdktf.numberToTerraform(struct!.requestMaxLimit),
    request_reset_duration: cdktf.stringToTerraform(struct!.requestResetDuration),
    token_max_limit: cdktf.numberToTerraform(struct!.tokenMaxLimit),
    token_reset_duration: cdktf.stringToTerraform(struct!.tokenResetDuration),
  }
}


export function accessProfileProviderConfigsModelBudgetsRateLimitToHclTerraform(struct?: AccessProfileProviderConfigsModelBudgetsRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    request_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.requestMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    request_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.requestResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.tokenMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    token_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.tokenResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsModelBudgetsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileProviderConfigsModelBudgetsRateLimit | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requestMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestMaxLimit = this._requestMaxLimit;
    }
    if (this._requestResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestResetDuration = this._requestResetDuration;
    }
    if (this._tokenMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenMaxLimit = this._tokenMaxLimit;
    }
    if (this._tokenResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenResetDuration = this._tokenResetDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigsModelBudgetsRateLimit | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requestMaxLimit = undefined;
      this._requestResetDuration = undefined;
      this._tokenMaxLimit = undefined;
      this._tokenResetDuration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requestMaxLimit = value.requestMaxLimit;
      this._requestResetDuration = value.requestResetDuration;
      this._tokenMaxLimit = value.tokenMaxLimit;
      this._tokenResetDuration = value.tokenResetDuration;
    }
  }

  // request_max_limit - computed: true, optional: true, required: false
  private _requestMaxLimit?: number; 
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }
  public set requestMaxLimit(value: number) {
    this._requestMaxLimit = value;
  }
  public resetRequestMaxLimit() {
    this._requestMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestMaxLimitInput() {
    return this._requestMaxLimit;
  }

  // request_reset_duration - computed: true, optional: true, required: false
  private _requestResetDuration?: string; 
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }
  public set requestResetDuration(value: string) {
    this._requestResetDuration = value;
  }
  public resetRequestResetDuration() {
    this._requestResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestResetDurationInput() {
    return this._requestResetDuration;
  }

  // token_max_limit - computed: true, optional: true, required: false
  private _tokenMaxLimit?: number; 
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }
  public set tokenMaxLimit(value: number) {
    this._tokenMaxLimit = value;
  }
  public resetTokenMaxLimit() {
    this._tokenMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenMaxLimitInput() {
    return this._tokenMaxLimit;
  }

  // token_reset_duration - computed: true, optional: true, required: false
  private _tokenResetDuration?: string; 
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
  public set tokenResetDuration(value: string) {
    this._tokenResetDuration = value;
  }
  public resetTokenResetDuration() {
    this._tokenResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenResetDurationInput() {
    return this._tokenResetDuration;
  }
}
export interface AccessProfileProviderConfigsModelBudgets {
  /**
  * Budgets of the model by reset duration: `1h`, `1d`, `1w`, `1M`, `1Q`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#budgets AccessProfile#budgets}
  */
  readonly budgets?: { [key: string]: AccessProfileProviderConfigsModelBudgetsBudgets } | cdktf.IResolvable;
  /**
  * Rate limit of the model: a cap on tokens, on requests, or both, each with its period.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#rate_limit AccessProfile#rate_limit}
  */
  readonly rateLimit?: AccessProfileProviderConfigsModelBudgetsRateLimit;
}

export function accessProfileProviderConfigsModelBudgetsToTerraform(struct?: AccessProfileProviderConfigsModelBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    budgets: cdktf.hashMapper(accessProfileProviderConfigsModelBudgetsBudgetsToTerraform)(struct!.budgets),
    rate_limit: accessProfileProviderConfigsModelBudgetsRateLimitToTerraform(struct!.rateLimit),
  }
}


export function accessProfileProviderConfigsModelBudgetsToHclTerraform(struct?: AccessProfileProviderConfigsModelBudgets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    budgets: {
      value: cdktf.hashMapperHcl(accessProfileProviderConfigsModelBudgetsBudgetsToHclTerraform)(struct!.budgets),
      isBlock: true,
      type: "map",
      storageClassType: "AccessProfileProviderConfigsModelBudgetsBudgetsMap",
    },
    rate_limit: {
      value: accessProfileProviderConfigsModelBudgetsRateLimitToHclTerraform(struct!.rateLimit),
      isBlock: true,
      type: "struct",
      storageClassType: "AccessProfileProviderConfigsModelBudgetsRateLimit",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsModelBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileProviderConfigsModelBudgets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._budgets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.budgets = this._budgets?.internalValue;
    }
    if (this._rateLimit?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rateLimit = this._rateLimit?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigsModelBudgets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._budgets.internalValue = undefined;
      this._rateLimit.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._budgets.internalValue = value.budgets;
      this._rateLimit.internalValue = value.rateLimit;
    }
  }

  // budgets - computed: true, optional: true, required: false
  private _budgets = new AccessProfileProviderConfigsModelBudgetsBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }
  public putBudgets(value: { [key: string]: AccessProfileProviderConfigsModelBudgetsBudgets } | cdktf.IResolvable) {
    this._budgets.internalValue = value;
  }
  public resetBudgets() {
    this._budgets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get budgetsInput() {
    return this._budgets.internalValue;
  }

  // rate_limit - computed: true, optional: true, required: false
  private _rateLimit = new AccessProfileProviderConfigsModelBudgetsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }
  public putRateLimit(value: AccessProfileProviderConfigsModelBudgetsRateLimit) {
    this._rateLimit.internalValue = value;
  }
  public resetRateLimit() {
    this._rateLimit.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rateLimitInput() {
    return this._rateLimit.internalValue;
  }
}

export class AccessProfileProviderConfigsModelBudgetsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileProviderConfigsModelBudgets } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileProviderConfigsModelBudgetsOutputReference {
    return new AccessProfileProviderConfigsModelBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileProviderConfigsRateLimit {
  /**
  * Most requests in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_max_limit AccessProfile#request_max_limit}
  */
  readonly requestMaxLimit?: number;
  /**
  * Period of `request_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_reset_duration AccessProfile#request_reset_duration}
  */
  readonly requestResetDuration?: string;
  /**
  * Most tokens in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_max_limit AccessProfile#token_max_limit}
  */
  readonly tokenMaxLimit?: number;
  /**
  * Period of `token_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_reset_duration AccessProfile#token_reset_duration}
  */
  readonly tokenResetDuration?: string;
}

export function accessProfileProviderConfigsRateLimitToTerraform(struct?: AccessProfileProviderConfigsRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    request_max_limit: cdktf.numberToTerraform(struct!.requestMaxLimit),
    request_reset_duration: cdktf.stringToTerraform(struct!.requestResetDuration),
    token_max_limit: cdktf.numberToTerraform(struct!.tokenMaxLimit),
    token_reset_duration: cdktf.stringToTerraform(struct!.tokenResetDuration),
  }
}


export function accessProfileProviderConfigsRateLimitToHclTerraform(struct?: AccessProfileProviderConfigsRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    request_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.requestMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    request_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.requestResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.tokenMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    token_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.tokenResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileProviderConfigsRateLimit | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requestMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestMaxLimit = this._requestMaxLimit;
    }
    if (this._requestResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestResetDuration = this._requestResetDuration;
    }
    if (this._tokenMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenMaxLimit = this._tokenMaxLimit;
    }
    if (this._tokenResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenResetDuration = this._tokenResetDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigsRateLimit | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requestMaxLimit = undefined;
      this._requestResetDuration = undefined;
      this._tokenMaxLimit = undefined;
      this._tokenResetDuration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requestMaxLimit = value.requestMaxLimit;
      this._requestResetDuration = value.requestResetDuration;
      this._tokenMaxLimit = value.tokenMaxLimit;
      this._tokenResetDuration = value.tokenResetDuration;
    }
  }

  // request_max_limit - computed: true, optional: true, required: false
  private _requestMaxLimit?: number; 
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }
  public set requestMaxLimit(value: number) {
    this._requestMaxLimit = value;
  }
  public resetRequestMaxLimit() {
    this._requestMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestMaxLimitInput() {
    return this._requestMaxLimit;
  }

  // request_reset_duration - computed: true, optional: true, required: false
  private _requestResetDuration?: string; 
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }
  public set requestResetDuration(value: string) {
    this._requestResetDuration = value;
  }
  public resetRequestResetDuration() {
    this._requestResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestResetDurationInput() {
    return this._requestResetDuration;
  }

  // token_max_limit - computed: true, optional: true, required: false
  private _tokenMaxLimit?: number; 
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }
  public set tokenMaxLimit(value: number) {
    this._tokenMaxLimit = value;
  }
  public resetTokenMaxLimit() {
    this._tokenMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenMaxLimitInput() {
    return this._tokenMaxLimit;
  }

  // token_reset_duration - computed: true, optional: true, required: false
  private _tokenResetDuration?: string; 
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
  public set tokenResetDuration(value: string) {
    this._tokenResetDuration = value;
  }
  public resetTokenResetDuration() {
    this._tokenResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenResetDurationInput() {
    return this._tokenResetDuration;
  }
}
export interface AccessProfileProviderConfigs {
  /**
  * Allow every model of the provider, also future ones. Default `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#all_models_allowed AccessProfile#all_models_allowed}
  */
  readonly allModelsAllowed?: boolean | cdktf.IResolvable;
  /**
  * Models that may be used, each once: a name, or `regex:PATTERN` for gateways from 2.2 on. An empty list denies all. Not together with `all_models_allowed`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#allowed_models AccessProfile#allowed_models}
  */
  readonly allowedModels?: string[];
  /**
  * Patterns of models that may be used, beside `allowed_models`: RE2 regular expressions, which match the whole name in either case. For gateways from 2.4 on. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#allowed_models_patterns AccessProfile#allowed_models_patterns}
  */
  readonly allowedModelsPatterns?: string[];
  /**
  * Models that may not be used; wins over the allowed ones, `["*"]` blocks all. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#blacklisted_models AccessProfile#blacklisted_models}
  */
  readonly blacklistedModels?: string[];
  /**
  * Patterns of models that may not be used; wins over what is allowed. For gateways from 2.4 on. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#blacklisted_models_patterns AccessProfile#blacklisted_models_patterns}
  */
  readonly blacklistedModelsPatterns?: string[];
  /**
  * Budgets of the provider by reset duration: `1h`, `1d`, `1w`, `1M`, `1Q`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#budgets AccessProfile#budgets}
  */
  readonly budgets?: { [key: string]: AccessProfileProviderConfigsBudgets } | cdktf.IResolvable;
  /**
  * Attributes of this entry that are to be absent on the gateway, where leaving them unset would leave them alone: `weight`, `key_ids`, `blacklisted_models`, `model_budgets`, `allowed_models_patterns`, `blacklisted_models_patterns`. A value that somebody sets by hand is then drift.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#clear AccessProfile#clear}
  */
  readonly clear?: string[];
  /**
  * Ids of the provider keys that may be used; `["*"]` is every key. Gateways 2.x deny every key to an entry that never named any. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#key_ids AccessProfile#key_ids}
  */
  readonly keyIds?: string[];
  /**
  * Limits by model name. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#model_budgets AccessProfile#model_budgets}
  */
  readonly modelBudgets?: { [key: string]: AccessProfileProviderConfigsModelBudgets } | cdktf.IResolvable;
  /**
  * Rate limit of the provider: a cap on tokens, on requests, or both, each with its period.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#rate_limit AccessProfile#rate_limit}
  */
  readonly rateLimit?: AccessProfileProviderConfigsRateLimit;
  /**
  * Share of the provider in load balancing, relative to the other providers; 0 is allowed. Unset leaves it as it is on the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#weight AccessProfile#weight}
  */
  readonly weight?: number;
}

export function accessProfileProviderConfigsToTerraform(struct?: AccessProfileProviderConfigs | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_models_allowed: cdktf.booleanToTerraform(struct!.allModelsAllowed),
    allowed_models: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedModels),
    allowed_models_patterns: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedModelsPatterns),
    blacklisted_models: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.blacklistedModels),
    blacklisted_models_patterns: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.blacklistedModelsPatterns),
    budgets: cdktf.hashMapper(accessProfileProviderConfigsBudgetsToTerraform)(struct!.budgets),
    clear: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.clear),
    key_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.keyIds),
    model_budgets: cdktf.hashMapper(accessProfileProviderConfigsModelBudgetsToTerraform)(struct!.modelBudgets),
    rate_limit: accessProfileProviderConfigsRateLimitToTerraform(struct!.rateLimit),
    weight: cdktf.numberToTerraform(struct!.weight),
  }
}


export function accessProfileProviderConfigsToHclTerraform(struct?: AccessProfileProviderConfigs | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    all_models_allowed: {
      value: cdktf.booleanToHclTerraform(struct!.allModelsAllowed),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_models: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedModels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_models_patterns: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedModelsPatterns),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    blacklisted_models: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.blacklistedModels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    blacklisted_models_patterns: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.blacklistedModelsPatterns),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    budgets: {
      value: cdktf.hashMapperHcl(accessProfileProviderConfigsBudgetsToHclTerraform)(struct!.budgets),
      isBlock: true,
      type: "map",
      storageClassType: "AccessProfileProviderConfigsBudgetsMap",
    },
    clear: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.clear),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    key_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.keyIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    model_budgets: {
      value: cdktf.hashMapperHcl(accessProfileProviderConfigsModelBudgetsToHclTerraform)(struct!.modelBudgets),
      isBlock: true,
      type: "map",
      storageClassType: "AccessProfileProviderConfigsModelBudgetsMap",
    },
    rate_limit: {
      value: accessProfileProviderConfigsRateLimitToHclTerraform(struct!.rateLimit),
      isBlock: true,
      type: "struct",
      storageClassType: "AccessProfileProviderConfigsRateLimit",
    },
    weight: {
      value: cdktf.numberToHclTerraform(struct!.weight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileProviderConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): AccessProfileProviderConfigs | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allModelsAllowed !== undefined) {
      hasAnyValues = true;
      internalValueResult.allModelsAllowed = this._allModelsAllowed;
    }
    if (this._allowedModels !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedModels = this._allowedModels;
    }
    if (this._allowedModelsPatterns !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedModelsPatterns = this._allowedModelsPatterns;
    }
    if (this._blacklistedModels !== undefined) {
      hasAnyValues = true;
      internalValueResult.blacklistedModels = this._blacklistedModels;
    }
    if (this._blacklistedModelsPatterns !== undefined) {
      hasAnyValues = true;
      internalValueResult.blacklistedModelsPatterns = this._blacklistedModelsPatterns;
    }
    if (this._budgets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.budgets = this._budgets?.internalValue;
    }
    if (this._clear !== undefined) {
      hasAnyValues = true;
      internalValueResult.clear = this._clear;
    }
    if (this._keyIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyIds = this._keyIds;
    }
    if (this._modelBudgets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.modelBudgets = this._modelBudgets?.internalValue;
    }
    if (this._rateLimit?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rateLimit = this._rateLimit?.internalValue;
    }
    if (this._weight !== undefined) {
      hasAnyValues = true;
      internalValueResult.weight = this._weight;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileProviderConfigs | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allModelsAllowed = undefined;
      this._allowedModels = undefined;
      this._allowedModelsPatterns = undefined;
      this._blacklistedModels = undefined;
      this._blacklistedModelsPatterns = undefined;
      this._budgets.internalValue = undefined;
      this._clear = undefined;
      this._keyIds = undefined;
      this._modelBudgets.internalValue = undefined;
      this._rateLimit.internalValue = undefined;
      this._weight = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allModelsAllowed = value.allModelsAllowed;
      this._allowedModels = value.allowedModels;
      this._allowedModelsPatterns = value.allowedModelsPatterns;
      this._blacklistedModels = value.blacklistedModels;
      this._blacklistedModelsPatterns = value.blacklistedModelsPatterns;
      this._budgets.internalValue = value.budgets;
      this._clear = value.clear;
      this._keyIds = value.keyIds;
      this._modelBudgets.internalValue = value.modelBudgets;
      this._rateLimit.internalValue = value.rateLimit;
      this._weight = value.weight;
    }
  }

  // all_models_allowed - computed: true, optional: true, required: false
  private _allModelsAllowed?: boolean | cdktf.IResolvable; 
  public get allModelsAllowed() {
    return this.getBooleanAttribute('all_models_allowed');
  }
  public set allModelsAllowed(value: boolean | cdktf.IResolvable) {
    this._allModelsAllowed = value;
  }
  public resetAllModelsAllowed() {
    this._allModelsAllowed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allModelsAllowedInput() {
    return this._allModelsAllowed;
  }

  // allowed_models - computed: true, optional: true, required: false
  private _allowedModels?: string[]; 
  public get allowedModels() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_models'));
  }
  public set allowedModels(value: string[]) {
    this._allowedModels = value;
  }
  public resetAllowedModels() {
    this._allowedModels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedModelsInput() {
    return this._allowedModels;
  }

  // allowed_models_patterns - computed: true, optional: true, required: false
  private _allowedModelsPatterns?: string[]; 
  public get allowedModelsPatterns() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_models_patterns'));
  }
  public set allowedModelsPatterns(value: string[]) {
    this._allowedModelsPatterns = value;
  }
  public resetAllowedModelsPatterns() {
    this._allowedModelsPatterns = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedModelsPatternsInput() {
    return this._allowedModelsPatterns;
  }

  // blacklisted_models - computed: true, optional: true, required: false
  private _blacklistedModels?: string[]; 
  public get blacklistedModels() {
    return cdktf.Fn.tolist(this.getListAttribute('blacklisted_models'));
  }
  public set blacklistedModels(value: string[]) {
    this._blacklistedModels = value;
  }
  public resetBlacklistedModels() {
    this._blacklistedModels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blacklistedModelsInput() {
    return this._blacklistedModels;
  }

  // blacklisted_models_patterns - computed: true, optional: true, required: false
  private _blacklistedModelsPatterns?: string[]; 
  public get blacklistedModelsPatterns() {
    return cdktf.Fn.tolist(this.getListAttribute('blacklisted_models_patterns'));
  }
  public set blacklistedModelsPatterns(value: string[]) {
    this._blacklistedModelsPatterns = value;
  }
  public resetBlacklistedModelsPatterns() {
    this._blacklistedModelsPatterns = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blacklistedModelsPatternsInput() {
    return this._blacklistedModelsPatterns;
  }

  // budgets - computed: true, optional: true, required: false
  private _budgets = new AccessProfileProviderConfigsBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }
  public putBudgets(value: { [key: string]: AccessProfileProviderConfigsBudgets } | cdktf.IResolvable) {
    this._budgets.internalValue = value;
  }
  public resetBudgets() {
    this._budgets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get budgetsInput() {
    return this._budgets.internalValue;
  }

  // clear - computed: true, optional: true, required: false
  private _clear?: string[]; 
  public get clear() {
    return cdktf.Fn.tolist(this.getListAttribute('clear'));
  }
  public set clear(value: string[]) {
    this._clear = value;
  }
  public resetClear() {
    this._clear = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clearInput() {
    return this._clear;
  }

  // key_ids - computed: true, optional: true, required: false
  private _keyIds?: string[]; 
  public get keyIds() {
    return cdktf.Fn.tolist(this.getListAttribute('key_ids'));
  }
  public set keyIds(value: string[]) {
    this._keyIds = value;
  }
  public resetKeyIds() {
    this._keyIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyIdsInput() {
    return this._keyIds;
  }

  // model_budgets - computed: true, optional: true, required: false
  private _modelBudgets = new AccessProfileProviderConfigsModelBudgetsMap(this, "model_budgets");
  public get modelBudgets() {
    return this._modelBudgets;
  }
  public putModelBudgets(value: { [key: string]: AccessProfileProviderConfigsModelBudgets } | cdktf.IResolvable) {
    this._modelBudgets.internalValue = value;
  }
  public resetModelBudgets() {
    this._modelBudgets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modelBudgetsInput() {
    return this._modelBudgets.internalValue;
  }

  // rate_limit - computed: true, optional: true, required: false
  private _rateLimit = new AccessProfileProviderConfigsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }
  public putRateLimit(value: AccessProfileProviderConfigsRateLimit) {
    this._rateLimit.internalValue = value;
  }
  public resetRateLimit() {
    this._rateLimit.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rateLimitInput() {
    return this._rateLimit.internalValue;
  }

  // weight - computed: true, optional: true, required: false
  private _weight?: number; 
  public get weight() {
    return this.getNumberAttribute('weight');
  }
  public set weight(value: number) {
    this._weight = value;
  }
  public resetWeight() {
    this._weight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get weightInput() {
    return this._weight;
  }
}

export class AccessProfileProviderConfigsMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: AccessProfileProviderConfigs } | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): AccessProfileProviderConfigsOutputReference {
    return new AccessProfileProviderConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface AccessProfileRateLimit {
  /**
  * Most requests in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_max_limit AccessProfile#request_max_limit}
  */
  readonly requestMaxLimit?: number;
  /**
  * Period of `request_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#request_reset_duration AccessProfile#request_reset_duration}
  */
  readonly requestResetDuration?: string;
  /**
  * Most tokens in one period, a whole number greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_max_limit AccessProfile#token_max_limit}
  */
  readonly tokenMaxLimit?: number;
  /**
  * Period of `token_max_limit`: `1h`, `1d`, `1w`, `1M`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#token_reset_duration AccessProfile#token_reset_duration}
  */
  readonly tokenResetDuration?: string;
}

export function accessProfileRateLimitToTerraform(struct?: AccessProfileRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    request_max_limit: cdktf.numberToTerraform(struct!.requestMaxLimit),
    request_reset_duration: cdktf.stringToTerraform(struct!.requestResetDuration),
    token_max_limit: cdktf.numberToTerraform(struct!.tokenMaxLimit),
    token_reset_duration: cdktf.stringToTerraform(struct!.tokenResetDuration),
  }
}


export function accessProfileRateLimitToHclTerraform(struct?: AccessProfileRateLimit | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    request_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.requestMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    request_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.requestResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_max_limit: {
      value: cdktf.numberToHclTerraform(struct!.tokenMaxLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    token_reset_duration: {
      value: cdktf.stringToHclTerraform(struct!.tokenResetDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileRateLimit | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requestMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestMaxLimit = this._requestMaxLimit;
    }
    if (this._requestResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestResetDuration = this._requestResetDuration;
    }
    if (this._tokenMaxLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenMaxLimit = this._tokenMaxLimit;
    }
    if (this._tokenResetDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenResetDuration = this._tokenResetDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileRateLimit | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requestMaxLimit = undefined;
      this._requestResetDuration = undefined;
      this._tokenMaxLimit = undefined;
      this._tokenResetDuration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requestMaxLimit = value.requestMaxLimit;
      this._requestResetDuration = value.requestResetDuration;
      this._tokenMaxLimit = value.tokenMaxLimit;
      this._tokenResetDuration = value.tokenResetDuration;
    }
  }

  // request_max_limit - computed: true, optional: true, required: false
  private _requestMaxLimit?: number; 
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }
  public set requestMaxLimit(value: number) {
    this._requestMaxLimit = value;
  }
  public resetRequestMaxLimit() {
    this._requestMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestMaxLimitInput() {
    return this._requestMaxLimit;
  }

  // request_reset_duration - computed: true, optional: true, required: false
  private _requestResetDuration?: string; 
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }
  public set requestResetDuration(value: string) {
    this._requestResetDuration = value;
  }
  public resetRequestResetDuration() {
    this._requestResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestResetDurationInput() {
    return this._requestResetDuration;
  }

  // token_max_limit - computed: true, optional: true, required: false
  private _tokenMaxLimit?: number; 
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }
  public set tokenMaxLimit(value: number) {
    this._tokenMaxLimit = value;
  }
  public resetTokenMaxLimit() {
    this._tokenMaxLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenMaxLimitInput() {
    return this._tokenMaxLimit;
  }

  // token_reset_duration - computed: true, optional: true, required: false
  private _tokenResetDuration?: string; 
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
  public set tokenResetDuration(value: string) {
    this._tokenResetDuration = value;
  }
  public resetTokenResetDuration() {
    this._tokenResetDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenResetDurationInput() {
    return this._tokenResetDuration;
  }
}
export interface AccessProfileTimeouts {
  /**
  * Limit of the creation, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#create AccessProfile#create}
  */
  readonly create?: string;
  /**
  * Limit of the retirement, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#delete AccessProfile#delete}
  */
  readonly delete?: string;
  /**
  * Limit of the reading, `1s` to `24h`. Default `2m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#read AccessProfile#read}
  */
  readonly read?: string;
  /**
  * Limit of the update, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#update AccessProfile#update}
  */
  readonly update?: string;
}

export function accessProfileTimeoutsToTerraform(struct?: AccessProfileTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    read: cdktf.stringToTerraform(struct!.read),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function accessProfileTimeoutsToHclTerraform(struct?: AccessProfileTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    read: {
      value: cdktf.stringToHclTerraform(struct!.read),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AccessProfileTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._read !== undefined) {
      hasAnyValues = true;
      internalValueResult.read = this._read;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AccessProfileTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._read = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._read = value.read;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // read - computed: false, optional: true, required: false
  private _read?: string; 
  public get read() {
    return this.getStringAttribute('read');
  }
  public set read(value: string) {
    this._read = value;
  }
  public resetRead() {
    this._read = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readInput() {
    return this._read;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile bifrost_access_profile}
*/
export class AccessProfile extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AccessProfile resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AccessProfile to import
  * @param importFromId The id of the existing AccessProfile that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AccessProfile to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile bifrost_access_profile} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AccessProfileConfig
  */
  public constructor(scope: Construct, id: string, config: AccessProfileConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profile',
      terraformGeneratorMetadata: {
        providerName: 'bifrost',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._adoptionPolicy = config.adoptionPolicy;
    this._allowAllProviders = config.allowAllProviders;
    this._autoRotationInterval = config.autoRotationInterval;
    this._budgets.internalValue = config.budgets;
    this._calendarAligned = config.calendarAligned;
    this._cloneFrom = config.cloneFrom;
    this._deletionPolicy = config.deletionPolicy;
    this._description = config.description;
    this._isActive = config.isActive;
    this._mcpConfigs.internalValue = config.mcpConfigs;
    this._mcpServers = config.mcpServers;
    this._mcpToolGroups = config.mcpToolGroups;
    this._mcpToolOverrides.internalValue = config.mcpToolOverrides;
    this._name = config.name;
    this._nextRotationAt = config.nextRotationAt;
    this._providerConfigs.internalValue = config.providerConfigs;
    this._rateLimit.internalValue = config.rateLimit;
    this._relayGrants = config.relayGrants;
    this._strict = config.strict;
    this._tags = config.tags;
    this._timeouts.internalValue = config.timeouts;
    this._virtualMcpIds = config.virtualMcpIds;
    this._virtualMcpNames = config.virtualMcpNames;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adoption_policy - computed: true, optional: true, required: false
  private _adoptionPolicy?: string; 
  public get adoptionPolicy() {
    return this.getStringAttribute('adoption_policy');
  }
  public set adoptionPolicy(value: string) {
    this._adoptionPolicy = value;
  }
  public resetAdoptionPolicy() {
    this._adoptionPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adoptionPolicyInput() {
    return this._adoptionPolicy;
  }

  // allow_all_providers - computed: true, optional: true, required: false
  private _allowAllProviders?: boolean | cdktf.IResolvable; 
  public get allowAllProviders() {
    return this.getBooleanAttribute('allow_all_providers');
  }
  public set allowAllProviders(value: boolean | cdktf.IResolvable) {
    this._allowAllProviders = value;
  }
  public resetAllowAllProviders() {
    this._allowAllProviders = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAllProvidersInput() {
    return this._allowAllProviders;
  }

  // auto_rotation_interval - computed: true, optional: true, required: false
  private _autoRotationInterval?: string; 
  public get autoRotationInterval() {
    return this.getStringAttribute('auto_rotation_interval');
  }
  public set autoRotationInterval(value: string) {
    this._autoRotationInterval = value;
  }
  public resetAutoRotationInterval() {
    this._autoRotationInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoRotationIntervalInput() {
    return this._autoRotationInterval;
  }

  // budgets - computed: true, optional: true, required: false
  private _budgets = new Deferred(() => new AccessProfileBudgetsMap(this, "budgets"));
  public get budgets() {
    return this._budgets.reference;
  }
  public putBudgets(value: { [key: string]: AccessProfileBudgets } | cdktf.IResolvable) {
    this._budgets.internalValue = value;
  }
  public resetBudgets() {
    this._budgets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get budgetsInput() {
    return this._budgets.internalValue;
  }

  // calendar_aligned - computed: true, optional: true, required: false
  private _calendarAligned?: boolean | cdktf.IResolvable; 
  public get calendarAligned() {
    return this.getBooleanAttribute('calendar_aligned');
  }
  public set calendarAligned(value: boolean | cdktf.IResolvable) {
    this._calendarAligned = value;
  }
  public resetCalendarAligned() {
    this._calendarAligned = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get calendarAlignedInput() {
    return this._calendarAligned;
  }

  // clone_from - computed: false, optional: true, required: false
  private _cloneFrom?: string; 
  public get cloneFrom() {
    return this.getStringAttribute('clone_from');
  }
  public set cloneFrom(value: string) {
    this._cloneFrom = value;
  }
  public resetCloneFrom() {
    this._cloneFrom = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloneFromInput() {
    return this._cloneFrom;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // deletion_policy - computed: true, optional: true, required: false
  private _deletionPolicy?: string; 
  public get deletionPolicy() {
    return this.getStringAttribute('deletion_policy');
  }
  public set deletionPolicy(value: string) {
    this._deletionPolicy = value;
  }
  public resetDeletionPolicy() {
    this._deletionPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionPolicyInput() {
    return this._deletionPolicy;
  }

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_active - computed: true, optional: true, required: false
  private _isActive?: boolean | cdktf.IResolvable; 
  public get isActive() {
    return this.getBooleanAttribute('is_active');
  }
  public set isActive(value: boolean | cdktf.IResolvable) {
    this._isActive = value;
  }
  public resetIsActive() {
    this._isActive = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isActiveInput() {
    return this._isActive;
  }

  // last_rotation_at - computed: true, optional: false, required: false
  public get lastRotationAt() {
    return this.getStringAttribute('last_rotation_at');
  }

  // mcp_configs - computed: true, optional: true, required: false
  private _mcpConfigs = new Deferred(() => new AccessProfileMcpConfigsMap(this, "mcp_configs"));
  public get mcpConfigs() {
    return this._mcpConfigs.reference;
  }
  public putMcpConfigs(value: { [key: string]: AccessProfileMcpConfigs } | cdktf.IResolvable) {
    this._mcpConfigs.internalValue = value;
  }
  public resetMcpConfigs() {
    this._mcpConfigs.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpConfigsInput() {
    return this._mcpConfigs.internalValue;
  }

  // mcp_servers - computed: true, optional: true, required: false
  private _mcpServers?: string[]; 
  public get mcpServers() {
    return cdktf.Fn.tolist(this.getListAttribute('mcp_servers'));
  }
  public set mcpServers(value: string[]) {
    this._mcpServers = value;
  }
  public resetMcpServers() {
    this._mcpServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpServersInput() {
    return this._mcpServers;
  }

  // mcp_tool_groups - computed: true, optional: true, required: false
  private _mcpToolGroups?: number[]; 
  public get mcpToolGroups() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('mcp_tool_groups')));
  }
  public set mcpToolGroups(value: number[]) {
    this._mcpToolGroups = value;
  }
  public resetMcpToolGroups() {
    this._mcpToolGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpToolGroupsInput() {
    return this._mcpToolGroups;
  }

  // mcp_tool_overrides - computed: true, optional: true, required: false
  private _mcpToolOverrides = new Deferred(() => new AccessProfileMcpToolOverridesList(this, "mcp_tool_overrides", true));
  public get mcpToolOverrides() {
    return this._mcpToolOverrides.reference;
  }
  public putMcpToolOverrides(value: AccessProfileMcpToolOverrides[] | cdktf.IResolvable) {
    this._mcpToolOverrides.internalValue = value;
  }
  public resetMcpToolOverrides() {
    this._mcpToolOverrides.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpToolOverridesInput() {
    return this._mcpToolOverrides.internalValue;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // next_rotation_at - computed: true, optional: true, required: false
  private _nextRotationAt?: string; 
  public get nextRotationAt() {
    return this.getStringAttribute('next_rotation_at');
  }
  public set nextRotationAt(value: string) {
    this._nextRotationAt = value;
  }
  public resetNextRotationAt() {
    this._nextRotationAt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nextRotationAtInput() {
    return this._nextRotationAt;
  }

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }

  // provider_configs - computed: true, optional: true, required: false
  private _providerConfigs = new Deferred(() => new AccessProfileProviderConfigsMap(this, "provider_configs"));
  public get providerConfigs() {
    return this._providerConfigs.reference;
  }
  public putProviderConfigs(value: { [key: string]: AccessProfileProviderConfigs } | cdktf.IResolvable) {
    this._providerConfigs.internalValue = value;
  }
  public resetProviderConfigs() {
    this._providerConfigs.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providerConfigsInput() {
    return this._providerConfigs.internalValue;
  }

  // rate_limit - computed: true, optional: true, required: false
  private _rateLimit = new Deferred(() => new AccessProfileRateLimitOutputReference(this, "rate_limit"));
  public get rateLimit() {
    return this._rateLimit.reference;
  }
  public putRateLimit(value: AccessProfileRateLimit) {
    this._rateLimit.internalValue = value;
  }
  public resetRateLimit() {
    this._rateLimit.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rateLimitInput() {
    return this._rateLimit.internalValue;
  }

  // relay_grants - computed: true, optional: true, required: false
  private _relayGrants?: string[]; 
  public get relayGrants() {
    return cdktf.Fn.tolist(this.getListAttribute('relay_grants'));
  }
  public set relayGrants(value: string[]) {
    this._relayGrants = value;
  }
  public resetRelayGrants() {
    this._relayGrants = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get relayGrantsInput() {
    return this._relayGrants;
  }

  // strict - computed: false, optional: true, required: false
  private _strict?: boolean | cdktf.IResolvable; 
  public get strict() {
    return this.getBooleanAttribute('strict');
  }
  public set strict(value: boolean | cdktf.IResolvable) {
    this._strict = value;
  }
  public resetStrict() {
    this._strict = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strictInput() {
    return this._strict;
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new Deferred(() => new AccessProfileTimeoutsOutputReference(this, "timeouts"));
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: AccessProfileTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getNumberAttribute('version');
  }

  // virtual_mcp_ids - computed: true, optional: true, required: false
  private _virtualMcpIds?: number[]; 
  public get virtualMcpIds() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('virtual_mcp_ids')));
  }
  public set virtualMcpIds(value: number[]) {
    this._virtualMcpIds = value;
  }
  public resetVirtualMcpIds() {
    this._virtualMcpIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get virtualMcpIdsInput() {
    return this._virtualMcpIds;
  }

  // virtual_mcp_names - computed: true, optional: true, required: false
  private _virtualMcpNames?: string[]; 
  public get virtualMcpNames() {
    return cdktf.Fn.tolist(this.getListAttribute('virtual_mcp_names'));
  }
  public set virtualMcpNames(value: string[]) {
    this._virtualMcpNames = value;
  }
  public resetVirtualMcpNames() {
    this._virtualMcpNames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get virtualMcpNamesInput() {
    return this._virtualMcpNames;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      adoption_policy: cdktf.stringToTerraform(this._adoptionPolicy),
      allow_all_providers: cdktf.booleanToTerraform(this._allowAllProviders),
      auto_rotation_interval: cdktf.stringToTerraform(this._autoRotationInterval),
      budgets: cdktf.hashMapper(accessProfileBudgetsToTerraform)(this._budgets.internalValue),
      calendar_aligned: cdktf.booleanToTerraform(this._calendarAligned),
      clone_from: cdktf.stringToTerraform(this._cloneFrom),
      deletion_policy: cdktf.stringToTerraform(this._deletionPolicy),
      description: cdktf.stringToTerraform(this._description),
      is_active: cdktf.booleanToTerraform(this._isActive),
      mcp_configs: cdktf.hashMapper(accessProfileMcpConfigsToTerraform)(this._mcpConfigs.internalValue),
      mcp_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._mcpServers),
      mcp_tool_groups: cdktf.listMapper(cdktf.numberToTerraform, false)(this._mcpToolGroups),
      mcp_tool_overrides: cdktf.listMapper(accessProfileMcpToolOverridesToTerraform, false)(this._mcpToolOverrides.internalValue),
      name: cdktf.stringToTerraform(this._name),
      next_rotation_at: cdktf.stringToTerraform(this._nextRotationAt),
      provider_configs: cdktf.hashMapper(accessProfileProviderConfigsToTerraform)(this._providerConfigs.internalValue),
      rate_limit: accessProfileRateLimitToTerraform(this._rateLimit.internalValue),
      relay_grants: cdktf.listMapper(cdktf.stringToTerraform, false)(this._relayGrants),
      strict: cdktf.booleanToTerraform(this._strict),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      timeouts: accessProfileTimeoutsToTerraform(this._timeouts.internalValue),
      virtual_mcp_ids: cdktf.listMapper(cdktf.numberToTerraform, false)(this._virtualMcpIds),
      virtual_mcp_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._virtualMcpNames),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      adoption_policy: {
        value: cdktf.stringToHclTerraform(this._adoptionPolicy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      allow_all_providers: {
        value: cdktf.booleanToHclTerraform(this._allowAllProviders),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      auto_rotation_interval: {
        value: cdktf.stringToHclTerraform(this._autoRotationInterval),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      budgets: {
        value: cdktf.hashMapperHcl(accessProfileBudgetsToHclTerraform)(this._budgets.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "AccessProfileBudgetsMap",
      },
      calendar_aligned: {
        value: cdktf.booleanToHclTerraform(this._calendarAligned),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      clone_from: {
        value: cdktf.stringToHclTerraform(this._cloneFrom),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      deletion_policy: {
        value: cdktf.stringToHclTerraform(this._deletionPolicy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_active: {
        value: cdktf.booleanToHclTerraform(this._isActive),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      mcp_configs: {
        value: cdktf.hashMapperHcl(accessProfileMcpConfigsToHclTerraform)(this._mcpConfigs.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "AccessProfileMcpConfigsMap",
      },
      mcp_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._mcpServers),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      mcp_tool_groups: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._mcpToolGroups),
        isBlock: false,
        type: "set",
        storageClassType: "numberList",
      },
      mcp_tool_overrides: {
        value: cdktf.listMapperHcl(accessProfileMcpToolOverridesToHclTerraform, false)(this._mcpToolOverrides.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "AccessProfileMcpToolOverridesList",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      next_rotation_at: {
        value: cdktf.stringToHclTerraform(this._nextRotationAt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      provider_configs: {
        value: cdktf.hashMapperHcl(accessProfileProviderConfigsToHclTerraform)(this._providerConfigs.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "AccessProfileProviderConfigsMap",
      },
      rate_limit: {
        value: accessProfileRateLimitToHclTerraform(this._rateLimit.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AccessProfileRateLimit",
      },
      relay_grants: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._relayGrants),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      strict: {
        value: cdktf.booleanToHclTerraform(this._strict),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      timeouts: {
        value: accessProfileTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AccessProfileTimeouts",
      },
      virtual_mcp_ids: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._virtualMcpIds),
        isBlock: false,
        type: "set",
        storageClassType: "numberList",
      },
      virtual_mcp_names: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._virtualMcpNames),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
