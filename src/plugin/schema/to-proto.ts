// A schema as the protocol's message.
import { type MessageInitShape } from "@bufbuild/protobuf";
import {
  Schema_Object_NestingMode as NestingMode,
  type Schema_AttributeSchema,
  type SchemaSchema,
  StringKind,
} from "../generated/tfplugin6_pb";
import { encodeType } from "../values/type";
import { isComputed, type Attribute, type Attributes, type Schema } from "./schema";

/** The message for GetProviderSchema. */
export function schemaToProto(schema: Schema): MessageInitShape<typeof SchemaSchema> {
  return {
    version: BigInt(schema.version),
    block: {
      version: BigInt(schema.version),
      description: schema.description,
      descriptionKind: StringKind.MARKDOWN,
      attributes: attributesToProto(schema.attributes),
    },
  };
}

const NESTING = {
  single: NestingMode.SINGLE,
  list: NestingMode.LIST,
  set: NestingMode.SET,
  map: NestingMode.MAP,
} as const;

function attributesToProto(attributes: Attributes): MessageInitShape<typeof Schema_AttributeSchema>[] {
  return Object.entries(attributes).map(([name, attribute]) => attributeToProto(name, attribute));
}

function attributeToProto(
  name: string,
  attribute: Attribute,
): MessageInitShape<typeof Schema_AttributeSchema> {
  const typed =
    attribute.nested === undefined
      ? { type: Buffer.from(encodeType(attribute.type)) }
      : {
          nestedType: {
            nesting: NESTING[attribute.nested.nesting],
            attributes: attributesToProto(attribute.nested.attributes),
          },
        };
  return {
    ...typed,
    name,
    description: attribute.description,
    descriptionKind: StringKind.MARKDOWN,
    required: attribute.required === true,
    optional: attribute.optional === true || attribute.default !== undefined,
    computed: isComputed(attribute),
    sensitive: attribute.sensitive === true,
    deprecated: attribute.deprecated !== undefined,
    deprecationMessage: typeof attribute.deprecated === "string" ? attribute.deprecated : "",
  };
}
