// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface DataBifrostAccessProfileAuditLogConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only entries of one action: `create`, `update`, `delete`, `propagate`, `attach_role`, `detach_role`, `clone`, `activate` or `deactivate`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log#action DataBifrostAccessProfileAuditLog#action}
  */
  readonly action?: string;
  /**
  * Most entries, 1 to 1000. 100 when unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log#limit DataBifrostAccessProfileAuditLog#limit}
  */
  readonly limit?: number;
  /**
  * Id of the profile.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log#profile_id DataBifrostAccessProfileAuditLog#profile_id}
  */
  readonly profileId: string;
}
export interface DataBifrostAccessProfileAuditLogEntries {
}

export function dataBifrostAccessProfileAuditLogEntriesToTerraform(struct?: DataBifrostAccessProfileAuditLogEntries): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileAuditLogEntriesToHclTerraform(struct?: DataBifrostAccessProfileAuditLogEntries): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileAuditLogEntriesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBifrostAccessProfileAuditLogEntries | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileAuditLogEntries | undefined) {
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

  // actor - computed: true, optional: false, required: false
  public get actor() {
    return this.getStringAttribute('actor');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // metadata - computed: true, optional: false, required: false
  public get metadata() {
    return this.getStringAttribute('metadata');
  }

  // new_values - computed: true, optional: false, required: false
  public get newValues() {
    return this.getStringAttribute('new_values');
  }

  // previous_values - computed: true, optional: false, required: false
  public get previousValues() {
    return this.getStringAttribute('previous_values');
  }

  // user_id - computed: true, optional: false, required: false
  public get userId() {
    return this.getStringAttribute('user_id');
  }
}

export class DataBifrostAccessProfileAuditLogEntriesList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfileAuditLogEntriesOutputReference {
    return new DataBifrostAccessProfileAuditLogEntriesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log bifrost_access_profile_audit_log}
*/
export class DataBifrostAccessProfileAuditLog extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile_audit_log";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBifrostAccessProfileAuditLog resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBifrostAccessProfileAuditLog to import
  * @param importFromId The id of the existing DataBifrostAccessProfileAuditLog that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBifrostAccessProfileAuditLog to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile_audit_log", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_audit_log bifrost_access_profile_audit_log} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBifrostAccessProfileAuditLogConfig
  */
  public constructor(scope: Construct, id: string, config: DataBifrostAccessProfileAuditLogConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profile_audit_log',
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
    this._action = config.action;
    this._limit = config.limit;
    this._profileId = config.profileId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // action - computed: false, optional: true, required: false
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  public resetAction() {
    this._action = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // entries - computed: true, optional: false, required: false
  private _entries = new Deferred(() => new DataBifrostAccessProfileAuditLogEntriesList(this, "entries", false));
  public get entries() {
    return this._entries.reference;
  }

  // limit - computed: false, optional: true, required: false
  private _limit?: number; 
  public get limit() {
    return this.getNumberAttribute('limit');
  }
  public set limit(value: number) {
    this._limit = value;
  }
  public resetLimit() {
    this._limit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get limitInput() {
    return this._limit;
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

  // total_count - computed: true, optional: false, required: false
  public get totalCount() {
    return this.getNumberAttribute('total_count');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      action: cdktf.stringToTerraform(this._action),
      limit: cdktf.numberToTerraform(this._limit),
      profile_id: cdktf.stringToTerraform(this._profileId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      action: {
        value: cdktf.stringToHclTerraform(this._action),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      limit: {
        value: cdktf.numberToHclTerraform(this._limit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      profile_id: {
        value: cdktf.stringToHclTerraform(this._profileId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
