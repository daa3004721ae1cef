// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_versions
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface DataBifrostAccessProfileVersionsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the profile.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_versions#profile_id DataBifrostAccessProfileVersions#profile_id}
  */
  readonly profileId: string;
}
export interface DataBifrostAccessProfileVersionsVersions {
}

export function dataBifrostAccessProfileVersionsVersionsToTerraform(struct?: DataBifrostAccessProfileVersionsVersions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBifrostAccessProfileVersionsVersionsToHclTerraform(struct?: DataBifrostAccessProfileVersionsVersions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBifrostAccessProfileVersionsVersionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBifrostAccessProfileVersionsVersions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBifrostAccessProfileVersionsVersions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // changed_by - computed: true, optional: false, required: false
  public get changedBy() {
    return this.getStringAttribute('changed_by');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // snapshot - computed: true, optional: false, required: false
  public get snapshot() {
    return this.getStringAttribute('snapshot');
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getNumberAttribute('version');
  }
}

export class DataBifrostAccessProfileVersionsVersionsList extends cdktf.ComplexList {

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
  public get(index: number): DataBifrostAccessProfileVersionsVersionsOutputReference {
    return new DataBifrostAccessProfileVersionsVersionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_versions bifrost_access_profile_versions}
*/
export class DataBifrostAccessProfileVersions extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile_versions";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBifrostAccessProfileVersions resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBifrostAccessProfileVersions to import
  * @param importFromId The id of the existing DataBifrostAccessProfileVersions that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_versions#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBifrostAccessProfileVersions to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile_versions", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/data-sources/access_profile_versions bifrost_access_profile_versions} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBifrostAccessProfileVersionsConfig
  */
  public constructor(scope: Construct, id: string, config: DataBifrostAccessProfileVersionsConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profile_versions',
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
    this._profileId = config.profileId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // versions - computed: true, optional: false, required: false
  private _versions = new Deferred(() => new DataBifrostAccessProfileVersionsVersionsList(this, "versions", false));
  public get versions() {
    return this._versions.reference;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      profile_id: cdktf.stringToTerraform(this._profileId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
