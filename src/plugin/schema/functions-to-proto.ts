// The definitions of functions as the protocol's messages.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type FunctionParameter, type ProviderFunction } from "../function";
import { type Function_ParameterSchema, type FunctionSchema, StringKind } from "../generated/tfplugin6_pb";
import { type Provider } from "../provider";
import { encodeType } from "../values/type";

/** The messages for GetProviderSchema and GetFunctions, by name. */
export function functionsToProto({
  functions = {},
}: Pick<Provider<unknown>, "functions">): Record<string, MessageInitShape<typeof FunctionSchema>> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, definition]) => [name, functionToProto(definition)]),
  );
}

function functionToProto({
  summary,
  description,
  parameters,
  returns,
}: ProviderFunction): MessageInitShape<typeof FunctionSchema> {
  return {
    summary,
    description,
    descriptionKind: StringKind.MARKDOWN,
    parameters: parameters.map(parameterToProto),
    return: { type: Buffer.from(encodeType(returns)) },
  };
}

function parameterToProto({
  name,
  type,
  description,
  allowNull,
}: FunctionParameter): MessageInitShape<typeof Function_ParameterSchema> {
  return {
    name,
    type: Buffer.from(encodeType(type)),
    description,
    descriptionKind: StringKind.MARKDOWN,
    allowNullValue: allowNull === true,
  };
}
