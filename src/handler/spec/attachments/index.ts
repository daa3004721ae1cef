// What gives a profile to people, as specifications: the provider and the constructs both check with them.

export { ENTITY_ATTRIBUTES, type EntityAttachmentSpec, entityAttachmentSpec, holderId } from "./entity";
export { exactlyOne } from "./one-of";
export { type BudgetOverrideSpec, budgetOverrideSpec } from "./override";
export { type PropagationSpec, propagationSpec } from "./propagation";
export { type RoleAttachmentSpec, roleAttachmentSpec, roleId, roleName } from "./role";
