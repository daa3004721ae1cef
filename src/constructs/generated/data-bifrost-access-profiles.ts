// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface DataBifrostAccessProfilesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only active, or only deactivated profiles.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles#is_active DataBifrostAccessProfiles#is_active}
  */
  readonly isActive?: boolean | cdktf.IResolvable;
  /**
  * Free text; what it matches is up to the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles#search DataBifrostAccessProfiles#search}
  */
  readonly search?: string;
  /**
  * Tags without commas; whether any or all of them must be there is up to the gateway.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles#tags DataBifrostAccessProfiles#tags}
  */
  readonly tags?: string[];
  /**
  * Whether to count holders, too: one more request for each profile. Unset or `false`: they are not counted.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles#with_holders DataBifrostAccessProfiles#with_holders}
  */
  readonly withHolders?: boolean | cdktf.IResolvable;
}
export interface DataBifrostAccessProfilesAccessProfilesBudgets {
}

export function dataBifrostAccessProfilesAccessProfilesBudgetsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesBudgetsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesBudgets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current_usage - computed: true, optional: false, required: false
  public get currentUsage() {
    return this.getNumberAttribute('current_usage');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // last_reset - computed: true, optional: false, required: false
  public get lastReset() {
    return this.getStringAttribute('last_reset');
  }

  // max_limit - computed: true, optional: false, required: false
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }

  // quarter_start_month - computed: true, optional: false, required: false
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute('scope');
  }
}

export class DataBifrostAccessProfilesAccessProfilesBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesBudgetsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesMcpConfigs {
}

export function dataBifrostAccessProfilesAccessProfilesMcpConfigsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesMcpConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesMcpConfigsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesMcpConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesMcpConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesMcpConfigs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesMcpConfigs | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // tools_to_execute - computed: true, optional: false, required: false
  public get toolsToExecute() {
    return cdktf.Fn.tolist(this.getListAttribute('tools_to_execute'));
  }
}

export class DataBifrostAccessProfilesAccessProfilesMcpConfigsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesMcpConfigsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesMcpConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesMcpToolOverrides {
}

export function dataBifrostAccessProfilesAccessProfilesMcpToolOverridesToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesMcpToolOverrides): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesMcpToolOverridesToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesMcpToolOverrides): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesMcpToolOverridesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesMcpToolOverrides | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesMcpToolOverrides | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // action - computed: true, optional: false, required: false
  public get action() {
    return this.getStringAttribute('action');
  }

  // mcp_client_id - computed: true, optional: false, required: false
  public get mcpClientId() {
    return this.getStringAttribute('mcp_client_id');
  }

  // tool_name - computed: true, optional: false, required: false
  public get toolName() {
    return this.getStringAttribute('tool_name');
  }
}

export class DataBifrostAccessProfilesAccessProfilesMcpToolOverridesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfilesAccessProfilesMcpToolOverridesOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesMcpToolOverridesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgets {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current_usage - computed: true, optional: false, required: false
  public get currentUsage() {
    return this.getNumberAttribute('current_usage');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // last_reset - computed: true, optional: false, required: false
  public get lastReset() {
    return this.getStringAttribute('last_reset');
  }

  // max_limit - computed: true, optional: false, required: false
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }

  // quarter_start_month - computed: true, optional: false, required: false
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute('scope');
  }
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgets {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current_usage - computed: true, optional: false, required: false
  public get currentUsage() {
    return this.getNumberAttribute('current_usage');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // last_reset - computed: true, optional: false, required: false
  public get lastReset() {
    return this.getStringAttribute('last_reset');
  }

  // max_limit - computed: true, optional: false, required: false
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }

  // quarter_start_month - computed: true, optional: false, required: false
  public get quarterStartMonth() {
    return this.getNumberAttribute('quarter_start_month');
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute('scope');
  }
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimit {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimitToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimitToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // request_current_usage - computed: true, optional: false, required: false
  public get requestCurrentUsage() {
    return this.getNumberAttribute('request_current_usage');
  }

  // request_max_limit - computed: true, optional: false, required: false
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }

  // request_reset_duration - computed: true, optional: false, required: false
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }

  // token_current_usage - computed: true, optional: false, required: false
  public get tokenCurrentUsage() {
    return this.getNumberAttribute('token_current_usage');
  }

  // token_max_limit - computed: true, optional: false, required: false
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }

  // token_reset_duration - computed: true, optional: false, required: false
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgets {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimit {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimitToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimitToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // request_current_usage - computed: true, optional: false, required: false
  public get requestCurrentUsage() {
    return this.getNumberAttribute('request_current_usage');
  }

  // request_max_limit - computed: true, optional: false, required: false
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }

  // request_reset_duration - computed: true, optional: false, required: false
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }

  // token_current_usage - computed: true, optional: false, required: false
  public get tokenCurrentUsage() {
    return this.getNumberAttribute('token_current_usage');
  }

  // token_max_limit - computed: true, optional: false, required: false
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }

  // token_reset_duration - computed: true, optional: false, required: false
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
}
export interface DataBifrostAccessProfilesAccessProfilesProviderConfigs {
}

export function dataBifrostAccessProfilesAccessProfilesProviderConfigsToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesProviderConfigsToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesProviderConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesProviderConfigs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesProviderConfigs | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // all_models_allowed - computed: true, optional: false, required: false
  public get allModelsAllowed() {
    return this.getBooleanAttribute('all_models_allowed');
  }

  // allowed_models - computed: true, optional: false, required: false
  public get allowedModels() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_models'));
  }

  // allowed_models_patterns - computed: true, optional: false, required: false
  public get allowedModelsPatterns() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_models_patterns'));
  }

  // blacklisted_models - computed: true, optional: false, required: false
  public get blacklistedModels() {
    return cdktf.Fn.tolist(this.getListAttribute('blacklisted_models'));
  }

  // blacklisted_models_patterns - computed: true, optional: false, required: false
  public get blacklistedModelsPatterns() {
    return cdktf.Fn.tolist(this.getListAttribute('blacklisted_models_patterns'));
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new DataBifrostAccessProfilesAccessProfilesProviderConfigsBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getNumberAttribute('id');
  }

  // key_ids - computed: true, optional: false, required: false
  public get keyIds() {
    return cdktf.Fn.tolist(this.getListAttribute('key_ids'));
  }

  // model_budgets - computed: true, optional: false, required: false
  private _modelBudgets = new DataBifrostAccessProfilesAccessProfilesProviderConfigsModelBudgetsMap(this, "model_budgets");
  public get modelBudgets() {
    return this._modelBudgets;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataBifrostAccessProfilesAccessProfilesProviderConfigsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }

  // weight - computed: true, optional: false, required: false
  public get weight() {
    return this.getNumberAttribute('weight');
  }
}

export class DataBifrostAccessProfilesAccessProfilesProviderConfigsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfilesAccessProfilesProviderConfigsOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesProviderConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfilesAccessProfilesRateLimit {
}

export function dataBifrostAccessProfilesAccessProfilesRateLimitToTerraform(struct?: DataBifrostAccessProfilesAccessProfilesRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesRateLimitToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfilesRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfilesRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfilesRateLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // request_current_usage - computed: true, optional: false, required: false
  public get requestCurrentUsage() {
    return this.getNumberAttribute('request_current_usage');
  }

  // request_max_limit - computed: true, optional: false, required: false
  public get requestMaxLimit() {
    return this.getNumberAttribute('request_max_limit');
  }

  // request_reset_duration - computed: true, optional: false, required: false
  public get requestResetDuration() {
    return this.getStringAttribute('request_reset_duration');
  }

  // token_current_usage - computed: true, optional: false, required: false
  public get tokenCurrentUsage() {
    return this.getNumberAttribute('token_current_usage');
  }

  // token_max_limit - computed: true, optional: false, required: false
  public get tokenMaxLimit() {
    return this.getNumberAttribute('token_max_limit');
  }

  // token_reset_duration - computed: true, optional: false, required: false
  public get tokenResetDuration() {
    return this.getStringAttribute('token_reset_duration');
  }
}
export interface DataBifrostAccessProfilesAccessProfiles {
}

export function dataBifrostAccessProfilesAccessProfilesToTerraform(struct?: DataBifrostAccessProfilesAccessProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfilesAccessProfilesToHclTerraform(struct?: DataBifrostAccessProfilesAccessProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfilesAccessProfilesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataBifrostAccessProfilesAccessProfiles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfilesAccessProfiles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allow_all_providers - computed: true, optional: false, required: false
  public get allowAllProviders() {
    return this.getBooleanAttribute('allow_all_providers');
  }

  // auto_rotation_interval - computed: true, optional: false, required: false
  public get autoRotationInterval() {
    return this.getStringAttribute('auto_rotation_interval');
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new DataBifrostAccessProfilesAccessProfilesBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }

  // calendar_aligned - computed: true, optional: false, required: false
  public get calendarAligned() {
    return this.getBooleanAttribute('calendar_aligned');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_active - computed: true, optional: false, required: false
  public get isActive() {
    return this.getBooleanAttribute('is_active');
  }

  // last_rotation_at - computed: true, optional: false, required: false
  public get lastRotationAt() {
    return this.getStringAttribute('last_rotation_at');
  }

  // mcp_configs - computed: true, optional: false, required: false
  private _mcpConfigs = new DataBifrostAccessProfilesAccessProfilesMcpConfigsMap(this, "mcp_configs");
  public get mcpConfigs() {
    return this._mcpConfigs;
  }

  // mcp_servers - computed: true, optional: false, required: false
  public get mcpServers() {
    return cdktf.Fn.tolist(this.getListAttribute('mcp_servers'));
  }

  // mcp_tool_groups - computed: true, optional: false, required: false
  public get mcpToolGroups() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('mcp_tool_groups')));
  }

  // mcp_tool_overrides - computed: true, optional: false, required: false
  private _mcpToolOverrides = new DataBifrostAccessProfilesAccessProfilesMcpToolOverridesList(this, "mcp_tool_overrides", true);
  public get mcpToolOverrides() {
    return this._mcpToolOverrides;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // next_rotation_at - computed: true, optional: false, required: false
  public get nextRotationAt() {
    return this.getStringAttribute('next_rotation_at');
  }

  // provider_configs - computed: true, optional: false, required: false
  private _providerConfigs = new DataBifrostAccessProfilesAccessProfilesProviderConfigsMap(this, "provider_configs");
  public get providerConfigs() {
    return this._providerConfigs;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataBifrostAccessProfilesAccessProfilesRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }

  // relay_grants - computed: true, optional: false, required: false
  public get relayGrants() {
    return cdktf.Fn.tolist(this.getListAttribute('relay_grants'));
  }

  // role_count - computed: true, optional: false, required: false
  public get roleCount() {
    return this.getNumberAttribute('role_count');
  }

  // tags - computed: true, optional: false, required: false
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }

  // user_count - computed: true, optional: false, required: false
  public get userCount() {
    return this.getNumberAttribute('user_count');
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getNumberAttribute('version');
  }

  // virtual_mcp_ids - computed: true, optional: false, required: false
  public get virtualMcpIds() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('virtual_mcp_ids')));
  }

  // virtual_mcp_names - computed: true, optional: false, required: false
  public get virtualMcpNames() {
    return cdktf.Fn.tolist(this.getListAttribute('virtual_mcp_names'));
  }
}

export class DataBifrostAccessProfilesAccessProfilesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfilesAccessProfilesOutputReference {
    return new DataBifrostAccessProfilesAccessProfilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles bifrost_access_profiles}
*/
export class DataBifrostAccessProfiles extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profiles";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBifrostAccessProfiles resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBifrostAccessProfiles to import
  * @param importFromId The id of the existing DataBifrostAccessProfiles that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBifrostAccessProfiles to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profiles", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profiles bifrost_access_profiles} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBifrostAccessProfilesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataBifrostAccessProfilesConfig = {}) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profiles',
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
    this._isActive = config.isActive;
    this._search = config.search;
    this._tags = config.tags;
    this._withHolders = config.withHolders;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_profiles - computed: true, optional: false, required: false
  private _accessProfiles = new Deferred(() => new DataBifrostAccessProfilesAccessProfilesList(this, "access_profiles", false));
  public get accessProfiles() {
    return this._accessProfiles.reference;
  }

  // is_active - computed: false, optional: true, required: false
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

  // search - computed: false, optional: true, required: false
  private _search?: string; 
  public get search() {
    return this.getStringAttribute('search');
  }
  public set search(value: string) {
    this._search = value;
  }
  public resetSearch() {
    this._search = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get searchInput() {
    return this._search;
  }

  // tags - computed: false, optional: true, required: false
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

  // with_holders - computed: false, optional: true, required: false
  private _withHolders?: boolean | cdktf.IResolvable; 
  public get withHolders() {
    return this.getBooleanAttribute('with_holders');
  }
  public set withHolders(value: boolean | cdktf.IResolvable) {
    this._withHolders = value;
  }
  public resetWithHolders() {
    this._withHolders = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get withHoldersInput() {
    return this._withHolders;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      is_active: cdktf.booleanToTerraform(this._isActive),
      search: cdktf.stringToTerraform(this._search),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      with_holders: cdktf.booleanToTerraform(this._withHolders),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      is_active: {
        value: cdktf.booleanToHclTerraform(this._isActive),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      search: {
        value: cdktf.stringToHclTerraform(this._search),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      with_holders: {
        value: cdktf.booleanToHclTerraform(this._withHolders),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
