// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/user_access_profiles
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface DataBifrostUserAccessProfilesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/user_access_profiles#user_id DataBifrostUserAccessProfiles#user_id}
  */
  readonly userId: string;
}
export interface DataBifrostUserAccessProfilesAccessProfilesBudgets {
}

export function dataBifrostUserAccessProfilesAccessProfilesBudgetsToTerraform(struct?: DataBifrostUserAccessProfilesAccessProfilesBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostUserAccessProfilesAccessProfilesBudgetsToHclTerraform(struct?: DataBifrostUserAccessProfilesAccessProfilesBudgets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostUserAccessProfilesAccessProfilesBudgetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataBifrostUserAccessProfilesAccessProfilesBudgets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostUserAccessProfilesAccessProfilesBudgets | undefined) {
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

  // max_limit - computed: true, optional: false, required: false
  public get maxLimit() {
    return this.getNumberAttribute('max_limit');
  }

  // override_amount - computed: true, optional: false, required: false
  public get overrideAmount() {
    return this.getNumberAttribute('override_amount');
  }

  // override_cycles_remaining - computed: true, optional: false, required: false
  public get overrideCyclesRemaining() {
    return this.getNumberAttribute('override_cycles_remaining');
  }
}

export class DataBifrostUserAccessProfilesAccessProfilesBudgetsMap extends cdktf.ComplexMap {

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
  public get(key: string): DataBifrostUserAccessProfilesAccessProfilesBudgetsOutputReference {
    return new DataBifrostUserAccessProfilesAccessProfilesBudgetsOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface DataBifrostUserAccessProfilesAccessProfiles {
}

export function dataBifrostUserAccessProfilesAccessProfilesToTerraform(struct?: DataBifrostUserAccessProfilesAccessProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostUserAccessProfilesAccessProfilesToHclTerraform(struct?: DataBifrostUserAccessProfilesAccessProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostUserAccessProfilesAccessProfilesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBifrostUserAccessProfilesAccessProfiles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostUserAccessProfilesAccessProfiles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // budgets - computed: true, optional: false, required: false
  private _budgets = new DataBifrostUserAccessProfilesAccessProfilesBudgetsMap(this, "budgets");
  public get budgets() {
    return this._budgets;
  }

  // expires_at - computed: true, optional: false, required: false
  public get expiresAt() {
    return this.getStringAttribute('expires_at');
  }

  // is_active - computed: true, optional: false, required: false
  public get isActive() {
    return this.getBooleanAttribute('is_active');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // profile_id - computed: true, optional: false, required: false
  public get profileId() {
    return this.getStringAttribute('profile_id');
  }

  // source - computed: true, optional: false, required: false
  public get source() {
    return this.getStringAttribute('source');
  }

  // virtual_key_ids - computed: true, optional: false, required: false
  public get virtualKeyIds() {
    return cdktf.Fn.tolist(this.getListAttribute('virtual_key_ids'));
  }
}

export class DataBifrostUserAccessProfilesAccessProfilesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostUserAccessProfilesAccessProfilesOutputReference {
    return new DataBifrostUserAccessProfilesAccessProfilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/user_access_profiles bifrost_user_access_profiles}
*/
export class DataBifrostUserAccessProfiles extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_user_access_profiles";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBifrostUserAccessProfiles resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBifrostUserAccessProfiles to import
  * @param importFromId The id of the existing DataBifrostUserAccessProfiles that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/user_access_profiles#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBifrostUserAccessProfiles to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_user_access_profiles", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/user_access_profiles bifrost_user_access_profiles} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBifrostUserAccessProfilesConfig
  */
  public constructor(scope: Construct, id: string, config: DataBifrostUserAccessProfilesConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_user_access_profiles',
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
    this._userId = config.userId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_profiles - computed: true, optional: false, required: false
  private _accessProfiles = new Deferred(() => new DataBifrostUserAccessProfilesAccessProfilesList(this, "access_profiles", false));
  public get accessProfiles() {
    return this._accessProfiles.reference;
  }

  // user_id - computed: false, optional: false, required: true
  private _userId?: string; 
  public get userId() {
    return this.getStringAttribute('user_id');
  }
  public set userId(value: string) {
    this._userId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      user_id: cdktf.stringToTerraform(this._userId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      user_id: {
        value: cdktf.stringToHclTerraform(this._userId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
