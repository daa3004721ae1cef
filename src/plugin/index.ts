// A Terraform provider server for Node: plugin protocol 6 for any provider that implements the interfaces below.
export { type Plugin, servePlugin } from "./serve";
export type {
  Call,
  ClientCall,
  ConfigureRequest,
  CreateRequest,
  DataSource,
  DeleteRequest,
  GenerateRequest,
  ImportedState,
  ImportRequest,
  MoveRequest,
  PlanRequest,
  PlanResult,
  Provider,
  ReadDataRequest,
  ReadRequest,
  Resource,
  StateResult,
  UpdateRequest,
  UpgradeRequest,
  ValidateRequest,
} from "./provider";
export type { IdentityAttribute, IdentityRequest, IdentitySchema, ResourceIdentity } from "./identity";
export type { Action, InvokeRequest, PlanActionRequest } from "./action";
export type { EphemeralResource, Opened, OpenedRequest, OpenRequest } from "./ephemeral-resource";
export type { ListedObject, ListRequest, ListResource } from "./list-resource";
export { FunctionError, type FunctionParameter, type ProviderFunction } from "./function";
export { Diagnostics, type Diagnostic } from "./diagnostics/diagnostics";
export { type Fields, type Log } from "./log/log";
export { impliedType, typeOfAttribute } from "./schema/implied-type";
export type {
  Attribute,
  Attributes,
  NestedAttribute,
  NestedAttributes,
  Nesting,
  PlainAttribute,
  Schema,
} from "./schema/schema";
export { encodeIdentitySchemas } from "./schema/identity-schemas";
export { encodeSchemas } from "./schema/provider-schemas";
export { conform, conformObject } from "./values/conform";
export { valuesEqual } from "./values/equal";
export { parseJson } from "./values/exact-json";
export { fromJson, toJson } from "./values/json";
export { inferred } from "./values/inferred";
export { formatPath, type Path, type PathStep } from "./values/path";
export { type AttributeType, memberType, type ObjectType } from "./values/type";
export {
  Dynamic,
  isArray,
  isObject,
  isUnknown,
  isWhollyKnown,
  objectValue,
  type ObjectValue,
  Unknown,
  UNKNOWN,
  type Value,
} from "./values/value";
export { ValueError } from "./values/value-error";
