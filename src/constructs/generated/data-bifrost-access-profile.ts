// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface DataBifrostAccessProfileConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the profile. Either this or `name`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile#id DataBifrostAccessProfile#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Exact name of the profile. Either this or `id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile#name DataBifrostAccessProfile#name}
  */
  readonly name?: string;
}
export interface DataBifrostAccessProfileBudgets {
}

export function dataBifrostAccessProfileBudgetsToTerraform(struct?: DataBifrostAccessProfileBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileBudgetsToHclTerraform(struct?: DataBifrostAccessProfileBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileBudgets | undefined) {
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

export class DataBifrostAccessProfileBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileBudgetsOutputReference {
    return new DataBifrostAccessProfileBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileMcpConfigs {
}

export function dataBifrostAccessProfileMcpConfigsToTerraform(struct?: DataBifrostAccessProfileMcpConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileMcpConfigsToHclTerraform(struct?: DataBifrostAccessProfileMcpConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileMcpConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileMcpConfigs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileMcpConfigs | undefined) {
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

export class DataBifrostAccessProfileMcpConfigsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileMcpConfigsOutputReference {
    return new DataBifrostAccessProfileMcpConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileMcpToolOverrides {
}

export function dataBifrostAccessProfileMcpToolOverridesToTerraform(struct?: DataBifrostAccessProfileMcpToolOverrides): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileMcpToolOverridesToHclTerraform(struct?: DataBifrostAccessProfileMcpToolOverrides): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileMcpToolOverridesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBifrostAccessProfileMcpToolOverrides | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileMcpToolOverrides | undefined) {
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

export class DataBifrostAccessProfileMcpToolOverridesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfileMcpToolOverridesOutputReference {
    return new DataBifrostAccessProfileMcpToolOverridesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataBifrostAccessProfileProviderConfigsBudgets {
}

export function dataBifrostAccessProfileProviderConfigsBudgetsToTerraform(struct?: DataBifrostAccessProfileProviderConfigsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsBudgetsToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigsBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigsBudgets | undefined) {
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

export class DataBifrostAccessProfileProviderConfigsBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileProviderConfigsBudgetsOutputReference {
    return new DataBifrostAccessProfileProviderConfigsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileProviderConfigsModelBudgetsBudgets {
}

export function dataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsToTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgetsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgetsBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigsModelBudgetsBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigsModelBudgetsBudgets | undefined) {
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

export class DataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsOutputReference {
    return new DataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimit {
}

export function dataBifrostAccessProfileProviderConfigsModelBudgetsRateLimitToTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsModelBudgetsRateLimitToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimit | undefined) {
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
export interface DataBifrostAccessProfileProviderConfigsModelBudgets {
}

export function dataBifrostAccessProfileProviderConfigsModelBudgetsToTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsModelBudgetsToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigsModelBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsModelBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigsModelBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigsModelBudgets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new DataBifrostAccessProfileProviderConfigsModelBudgetsBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataBifrostAccessProfileProviderConfigsModelBudgetsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }
}

export class DataBifrostAccessProfileProviderConfigsModelBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileProviderConfigsModelBudgetsOutputReference {
    return new DataBifrostAccessProfileProviderConfigsModelBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileProviderConfigsRateLimit {
}

export function dataBifrostAccessProfileProviderConfigsRateLimitToTerraform(struct?: DataBifrostAccessProfileProviderConfigsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsRateLimitToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigsRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigsRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigsRateLimit | undefined) {
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
export interface DataBifrostAccessProfileProviderConfigs {
}

export function dataBifrostAccessProfileProviderConfigsToTerraform(struct?: DataBifrostAccessProfileProviderConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileProviderConfigsToHclTerraform(struct?: DataBifrostAccessProfileProviderConfigs): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileProviderConfigsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostAccessProfileProviderConfigs | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileProviderConfigs | undefined) {
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
  private _budgets = new DataBifrostAccessProfileProviderConfigsBudgetsMap(this, "budgets");
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
  private _modelBudgets = new DataBifrostAccessProfileProviderConfigsModelBudgetsMap(this, "model_budgets");
  public get modelBudgets() {
    return this._modelBudgets;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataBifrostAccessProfileProviderConfigsRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }

  // weight - computed: true, optional: false, required: false
  public get weight() {
    return this.getNumberAttribute('weight');
  }
}

export class DataBifrostAccessProfileProviderConfigsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostAccessProfileProviderConfigsOutputReference {
    return new DataBifrostAccessProfileProviderConfigsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostAccessProfileRateLimit {
}

export function dataBifrostAccessProfileRateLimitToTerraform(struct?: DataBifrostAccessProfileRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileRateLimitToHclTerraform(struct?: DataBifrostAccessProfileRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataBifrostAccessProfileRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileRateLimit | undefined) {
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
export interface DataBifrostAccessProfileRoles {
}

export function dataBifrostAccessProfileRolesToTerraform(struct?: DataBifrostAccessProfileRoles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileRolesToHclTerraform(struct?: DataBifrostAccessProfileRoles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileRolesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBifrostAccessProfileRoles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileRoles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_default - computed: true, optional: false, required: false
  public get isDefault() {
    return this.getBooleanAttribute('is_default');
  }

  // role_id - computed: true, optional: false, required: false
  public get roleId() {
    return this.getNumberAttribute('role_id');
  }

  // role_name - computed: true, optional: false, required: false
  public get roleName() {
    return this.getStringAttribute('role_name');
  }
}

export class DataBifrostAccessProfileRolesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfileRolesOutputReference {
    return new DataBifrostAccessProfileRolesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile bifrost_access_profile}
*/
export class DataBifrostAccessProfile extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBifrostAccessProfile resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBifrostAccessProfile to import
  * @param importFromId The id of the existing DataBifrostAccessProfile that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBifrostAccessProfile to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile bifrost_access_profile} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBifrostAccessProfileConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataBifrostAccessProfileConfig = {}) {
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
    this._id = config.id;
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_all_providers - computed: true, optional: false, required: false
  public get allowAllProviders() {
    return this.getBooleanAttribute('allow_all_providers');
  }

  // auto_rotation_interval - computed: true, optional: false, required: false
  public get autoRotationInterval() {
    return this.getStringAttribute('auto_rotation_interval');
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new Deferred(() => new DataBifrostAccessProfileBudgetsMap(this, "budgets"));
  public get budgets() {
    return this._budgets.reference;
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

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
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
  private _mcpConfigs = new Deferred(() => new DataBifrostAccessProfileMcpConfigsMap(this, "mcp_configs"));
  public get mcpConfigs() {
    return this._mcpConfigs.reference;
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
  private _mcpToolOverrides = new Deferred(() => new DataBifrostAccessProfileMcpToolOverridesList(this, "mcp_tool_overrides", true));
  public get mcpToolOverrides() {
    return this._mcpToolOverrides.reference;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // next_rotation_at - computed: true, optional: false, required: false
  public get nextRotationAt() {
    return this.getStringAttribute('next_rotation_at');
  }

  // provider_configs - computed: true, optional: false, required: false
  private _providerConfigs = new Deferred(() => new DataBifrostAccessProfileProviderConfigsMap(this, "provider_configs"));
  public get providerConfigs() {
    return this._providerConfigs.reference;
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new Deferred(() => new DataBifrostAccessProfileRateLimitOutputReference(this, "rate_limit"));
  public get rateLimit() {
    return this._rateLimit.reference;
  }

  // relay_grants - computed: true, optional: false, required: false
  public get relayGrants() {
    return cdktf.Fn.tolist(this.getListAttribute('relay_grants'));
  }

  // roles - computed: true, optional: false, required: false
  private _roles = new Deferred(() => new DataBifrostAccessProfileRolesList(this, "roles", false));
  public get roles() {
    return this._roles.reference;
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
