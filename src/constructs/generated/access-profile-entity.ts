// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface AccessProfileEntityConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the business unit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#business_unit_id AccessProfileEntity#business_unit_id}
  */
  readonly businessUnitId?: string;
  /**
  * Id of the customer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#customer_id AccessProfileEntity#customer_id}
  */
  readonly customerId?: string;
  /**
  * Whether the profile may take the place of limits that the team or customer has itself: usage moves to the budget with the same reset duration, the rest is dropped. Not for business units. Default `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#migrate AccessProfileEntity#migrate}
  */
  readonly migrate?: boolean | cdktf.IResolvable;
  /**
  * Whether destroy keeps the virtual keys of the entity. Keys that are kept refuse every request until somebody configures them; with `false` the gateway deletes them. Default `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#preserve_virtual_keys AccessProfileEntity#preserve_virtual_keys}
  */
  readonly preserveVirtualKeys?: boolean | cdktf.IResolvable;
  /**
  * Id of the profile. Changing it attaches the other profile in place, which needs `replace_existing`: the gateway deletes the budgets and counters of the first one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#profile_id AccessProfileEntity#profile_id}
  */
  readonly profileId: string;
  /**
  * Whether the profile may take the place of another one that the entity holds. The budgets and counters of that one are deleted. Default `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#replace_existing AccessProfileEntity#replace_existing}
  */
  readonly replaceExisting?: boolean | cdktf.IResolvable;
  /**
  * Id of the team.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#team_id AccessProfileEntity#team_id}
  */
  readonly teamId?: string;
  /**
  * How long the operations of this resource may take, as durations such as `"90s"` or `"10m"`. A change in progress at the limit is not interrupted: it has `request_timeout` to finish, and the read that checks its outcome has the same again. Changing this attribute sends no request.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#timeouts AccessProfileEntity#timeouts}
  */
  readonly timeouts?: AccessProfileEntityTimeouts;
}
export interface AccessProfileEntityTimeouts {
  /**
  * Limit of the creation, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#create AccessProfileEntity#create}
  */
  readonly create?: string;
  /**
  * Limit of the retirement, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#delete AccessProfileEntity#delete}
  */
  readonly delete?: string;
  /**
  * Limit of the reading, `1s` to `24h`. Default `2m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#read AccessProfileEntity#read}
  */
  readonly read?: string;
  /**
  * Limit of the update, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#update AccessProfileEntity#update}
  */
  readonly update?: string;
}

export function accessProfileEntityTimeoutsToTerraform(struct?: AccessProfileEntityTimeouts | cdktf.IResolvable): any {
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


export function accessProfileEntityTimeoutsToHclTerraform(struct?: AccessProfileEntityTimeouts | cdktf.IResolvable): any {
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

export class AccessProfileEntityTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileEntityTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: AccessProfileEntityTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity bifrost_access_profile_entity}
*/
export class AccessProfileEntity extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile_entity";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AccessProfileEntity resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AccessProfileEntity to import
  * @param importFromId The id of the existing AccessProfileEntity that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AccessProfileEntity to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile_entity", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_entity bifrost_access_profile_entity} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AccessProfileEntityConfig
  */
  public constructor(scope: Construct, id: string, config: AccessProfileEntityConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profile_entity',
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
    this._businessUnitId = config.businessUnitId;
    this._customerId = config.customerId;
    this._migrate = config.migrate;
    this._preserveVirtualKeys = config.preserveVirtualKeys;
    this._profileId = config.profileId;
    this._replaceExisting = config.replaceExisting;
    this._teamId = config.teamId;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted_virtual_key_ids - computed: true, optional: false, required: false
  public get adoptedVirtualKeyIds() {
    return cdktf.Fn.tolist(this.getListAttribute('adopted_virtual_key_ids'));
  }

  // business_unit_id - computed: false, optional: true, required: false
  private _businessUnitId?: string; 
  public get businessUnitId() {
    return this.getStringAttribute('business_unit_id');
  }
  public set businessUnitId(value: string) {
    this._businessUnitId = value;
  }
  public resetBusinessUnitId() {
    this._businessUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get businessUnitIdInput() {
    return this._businessUnitId;
  }

  // customer_id - computed: false, optional: true, required: false
  private _customerId?: string; 
  public get customerId() {
    return this.getStringAttribute('customer_id');
  }
  public set customerId(value: string) {
    this._customerId = value;
  }
  public resetCustomerId() {
    this._customerId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customerIdInput() {
    return this._customerId;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // migrate - computed: true, optional: true, required: false
  private _migrate?: boolean | cdktf.IResolvable; 
  public get migrate() {
    return this.getBooleanAttribute('migrate');
  }
  public set migrate(value: boolean | cdktf.IResolvable) {
    this._migrate = value;
  }
  public resetMigrate() {
    this._migrate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get migrateInput() {
    return this._migrate;
  }

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }

  // preserve_virtual_keys - computed: true, optional: true, required: false
  private _preserveVirtualKeys?: boolean | cdktf.IResolvable; 
  public get preserveVirtualKeys() {
    return this.getBooleanAttribute('preserve_virtual_keys');
  }
  public set preserveVirtualKeys(value: boolean | cdktf.IResolvable) {
    this._preserveVirtualKeys = value;
  }
  public resetPreserveVirtualKeys() {
    this._preserveVirtualKeys = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preserveVirtualKeysInput() {
    return this._preserveVirtualKeys;
  }

  // profile_id - computed: false, optional: false, required: true
  private _profileId?: string; 
  public get profileId() {
    return this.getStringAttribute('profile_id');
  }
  public set profileId(value: string) {
    this._profileId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get profileIdInput() {
    return this._profileId;
  }

  // replace_existing - computed: true, optional: true, required: false
  private _replaceExisting?: boolean | cdktf.IResolvable; 
  public get replaceExisting() {
    return this.getBooleanAttribute('replace_existing');
  }
  public set replaceExisting(value: boolean | cdktf.IResolvable) {
    this._replaceExisting = value;
  }
  public resetReplaceExisting() {
    this._replaceExisting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get replaceExistingInput() {
    return this._replaceExisting;
  }

  // team_id - computed: false, optional: true, required: false
  private _teamId?: string; 
  public get teamId() {
    return this.getStringAttribute('team_id');
  }
  public set teamId(value: string) {
    this._teamId = value;
  }
  public resetTeamId() {
    this._teamId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdInput() {
    return this._teamId;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new Deferred(() => new AccessProfileEntityTimeoutsOutputReference(this, "timeouts"));
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: AccessProfileEntityTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      business_unit_id: cdktf.stringToTerraform(this._businessUnitId),
      customer_id: cdktf.stringToTerraform(this._customerId),
      migrate: cdktf.booleanToTerraform(this._migrate),
      preserve_virtual_keys: cdktf.booleanToTerraform(this._preserveVirtualKeys),
      profile_id: cdktf.stringToTerraform(this._profileId),
      replace_existing: cdktf.booleanToTerraform(this._replaceExisting),
      team_id: cdktf.stringToTerraform(this._teamId),
      timeouts: accessProfileEntityTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      business_unit_id: {
        value: cdktf.stringToHclTerraform(this._businessUnitId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      customer_id: {
        value: cdktf.stringToHclTerraform(this._customerId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      migrate: {
        value: cdktf.booleanToHclTerraform(this._migrate),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      preserve_virtual_keys: {
        value: cdktf.booleanToHclTerraform(this._preserveVirtualKeys),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      profile_id: {
        value: cdktf.stringToHclTerraform(this._profileId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      replace_existing: {
        value: cdktf.booleanToHclTerraform(this._replaceExisting),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      team_id: {
        value: cdktf.stringToHclTerraform(this._teamId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: accessProfileEntityTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AccessProfileEntityTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
