// @ts-nocheck
// https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { scopeOfThisLibrary } from '../base-library';
import { Deferred } from '../deferred';

// Configuration

export interface AccessProfileBudgetOverrideConfig extends cdktf.TerraformMetaArguments {
  /**
  * Dollars on top of the budget's limit, greater than 0.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#amount AccessProfileBudgetOverride#amount}
  */
  readonly amount: number;
  /**
  * Id of the business unit.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#business_unit_id AccessProfileBudgetOverride#business_unit_id}
  */
  readonly businessUnitId?: string;
  /**
  * Id of the customer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#customer_id AccessProfileBudgetOverride#customer_id}
  */
  readonly customerId?: string;
  /**
  * For how many periods, the current one included. Either this or `forever`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#cycles AccessProfileBudgetOverride#cycles}
  */
  readonly cycles?: number;
  /**
  * `true` for an override without an end. Either this or `cycles`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#forever AccessProfileBudgetOverride#forever}
  */
  readonly forever?: boolean | cdktf.IResolvable;
  /**
  * Id of the profile whose copy it is. Required with `user_id`, because a user may hold several; an entity holds one, which is checked against it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#profile_id AccessProfileBudgetOverride#profile_id}
  */
  readonly profileId?: string;
  /**
  * Which budget of the copy: its reset duration, one of `1h`, `1d`, `1w`, `1M`, `1Q`, `1Y`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#reset_duration AccessProfileBudgetOverride#reset_duration}
  */
  readonly resetDuration: string;
  /**
  * Id of the team.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#team_id AccessProfileBudgetOverride#team_id}
  */
  readonly teamId?: string;
  /**
  * How long the operations of this resource may take, as durations such as `"90s"` or `"10m"`. A change in progress at the limit is not interrupted: it has `request_timeout` to finish, and the read that checks its outcome has the same again. Changing this attribute sends no request.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#timeouts AccessProfileBudgetOverride#timeouts}
  */
  readonly timeouts?: AccessProfileBudgetOverrideTimeouts;
  /**
  * Id of the user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#user_id AccessProfileBudgetOverride#user_id}
  */
  readonly userId?: string;
}
export interface AccessProfileBudgetOverrideTimeouts {
  /**
  * Limit of the creation, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#create AccessProfileBudgetOverride#create}
  */
  readonly create?: string;
  /**
  * Limit of the retirement, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#delete AccessProfileBudgetOverride#delete}
  */
  readonly delete?: string;
  /**
  * Limit of the reading, `1s` to `24h`. Default `2m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#read AccessProfileBudgetOverride#read}
  */
  readonly read?: string;
  /**
  * Limit of the update, `1s` to `24h`. Default `5m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#update AccessProfileBudgetOverride#update}
  */
  readonly update?: string;
}

export function accessProfileBudgetOverrideTimeoutsToTerraform(struct?: AccessProfileBudgetOverrideTimeouts | cdktf.IResolvable): any {
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


export function accessProfileBudgetOverrideTimeoutsToHclTerraform(struct?: AccessProfileBudgetOverrideTimeouts | cdktf.IResolvable): any {
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

export class AccessProfileBudgetOverrideTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AccessProfileBudgetOverrideTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: AccessProfileBudgetOverrideTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override bifrost_access_profile_budget_override}
*/
export class AccessProfileBudgetOverride extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "bifrost_access_profile_budget_override";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AccessProfileBudgetOverride resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AccessProfileBudgetOverride to import
  * @param importFromId The id of the existing AccessProfileBudgetOverride that should be imported. Refer to the {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AccessProfileBudgetOverride to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "bifrost_access_profile_budget_override", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/cdktf-bifrost/bifrost/0.1.0/docs/resources/access_profile_budget_override bifrost_access_profile_budget_override} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AccessProfileBudgetOverrideConfig
  */
  public constructor(scope: Construct, id: string, config: AccessProfileBudgetOverrideConfig) {
    super(scopeOfThisLibrary(scope), id, {
      terraformResourceType: 'bifrost_access_profile_budget_override',
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
    this._amount = config.amount;
    this._businessUnitId = config.businessUnitId;
    this._customerId = config.customerId;
    this._cycles = config.cycles;
    this._forever = config.forever;
    this._profileId = config.profileId;
    this._resetDuration = config.resetDuration;
    this._teamId = config.teamId;
    this._timeouts.internalValue = config.timeouts;
    this._userId = config.userId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // amount - computed: false, optional: false, required: true
  private _amount?: number; 
  public get amount() {
    return this.getNumberAttribute('amount');
  }
  public set amount(value: number) {
    this._amount = value;
  }
  // Temporarily expose input value. Use with caution.
  public get amountInput() {
    return this._amount;
  }

  // budget_id - computed: true, optional: false, required: false
  public get budgetId() {
    return this.getStringAttribute('budget_id');
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

  // cycles - computed: false, optional: true, required: false
  private _cycles?: number; 
  public get cycles() {
    return this.getNumberAttribute('cycles');
  }
  public set cycles(value: number) {
    this._cycles = value;
  }
  public resetCycles() {
    this._cycles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cyclesInput() {
    return this._cycles;
  }

  // effective_max_limit - computed: true, optional: false, required: false
  public get effectiveMaxLimit() {
    return this.getNumberAttribute('effective_max_limit');
  }

  // expired - computed: true, optional: false, required: false
  public get expired() {
    return this.getBooleanAttribute('expired');
  }

  // forever - computed: false, optional: true, required: false
  private _forever?: boolean | cdktf.IResolvable; 
  public get forever() {
    return this.getBooleanAttribute('forever');
  }
  public set forever(value: boolean | cdktf.IResolvable) {
    this._forever = value;
  }
  public resetForever() {
    this._forever = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get foreverInput() {
    return this._forever;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // profile_id - computed: false, optional: true, required: false
  private _profileId?: string; 
  public get profileId() {
    return this.getStringAttribute('profile_id');
  }
  public set profileId(value: string) {
    this._profileId = value;
  }
  public resetProfileId() {
    this._profileId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileIdInput() {
    return this._profileId;
  }

  // reset_duration - computed: false, optional: false, required: true
  private _resetDuration?: string; 
  public get resetDuration() {
    return this.getStringAttribute('reset_duration');
  }
  public set resetDuration(value: string) {
    this._resetDuration = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resetDurationInput() {
    return this._resetDuration;
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
  private _timeouts = new Deferred(() => new AccessProfileBudgetOverrideTimeoutsOutputReference(this, "timeouts"));
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: AccessProfileBudgetOverrideTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // user_id - computed: false, optional: true, required: false
  private _userId?: string; 
  public get userId() {
    return this.getStringAttribute('user_id');
  }
  public set userId(value: string) {
    this._userId = value;
  }
  public resetUserId() {
    this._userId = undefined;
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
      amount: cdktf.numberToTerraform(this._amount),
      business_unit_id: cdktf.stringToTerraform(this._businessUnitId),
      customer_id: cdktf.stringToTerraform(this._customerId),
      cycles: cdktf.numberToTerraform(this._cycles),
      forever: cdktf.booleanToTerraform(this._forever),
      profile_id: cdktf.stringToTerraform(this._profileId),
      reset_duration: cdktf.stringToTerraform(this._resetDuration),
      team_id: cdktf.stringToTerraform(this._teamId),
      timeouts: accessProfileBudgetOverrideTimeoutsToTerraform(this._timeouts.internalValue),
      user_id: cdktf.stringToTerraform(this._userId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      amount: {
        value: cdktf.numberToHclTerraform(this._amount),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
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
      cycles: {
        value: cdktf.numberToHclTerraform(this._cycles),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      forever: {
        value: cdktf.booleanToHclTerraform(this._forever),
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
      reset_duration: {
        value: cdktf.stringToHclTerraform(this._resetDuration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      team_id: {
        value: cdktf.stringToHclTerraform(this._teamId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: accessProfileBudgetOverrideTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AccessProfileBudgetOverrideTimeouts",
      },
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
