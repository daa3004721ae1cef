// The tables of `src/plugin/generated/tables.ts`: what the messages and methods of our .proto files look like on the wire, from their
// descriptors. The provider reads and writes by these tables. The descriptors themselves take a seventh of a process that answers one
// question to build, so only types come from them. Run by `npm run generate`, as a program of its own: it needs the descriptors of now.

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type DescField, type DescMessage, type DescMethod, ScalarType } from "@bufbuild/protobuf";
import { format, resolveConfig } from "prettier";
import { file_grpc_health } from "../src/plugin/generated/grpc_health_pb";
import { file_tfplugin6, Provider } from "../src/plugin/generated/tfplugin6_pb";
import { type FieldTable, type Kind, type MethodTable } from "../src/plugin/messages/tables";

const KINDS: Partial<Record<ScalarType, Kind>> = {
  [ScalarType.STRING]: "string",
  [ScalarType.BYTES]: "bytes",
  [ScalarType.BOOL]: "bool",
  [ScalarType.INT64]: "int64",
  [ScalarType.INT32]: "int32",
};

/** The module. */
function messageTables(): string {
  const all = [file_tfplugin6, file_grpc_health].flatMap(({ messages }) => messages.flatMap(withNested));
  const messages = Object.fromEntries(
    all.map(({ typeName, fields }) => [
      typeName,
      [...fields].sort((a, b) => a.number - b.number).map(fieldTable),
    ]),
  );
  const methods = Object.fromEntries(
    Provider.methods.map((method) => [method.localName, methodTable(method)]),
  );
  return [
    "// Made by `npm run generate` from the .proto files; see `.ci/message-tables.ts`.",
    'import { type MessageTable, type MethodTable } from "../messages/tables";',
    "",
    "/** The messages by their names. */",
    `export const MESSAGES: Readonly<Record<string, MessageTable>> = ${JSON.stringify(messages)};`,
    "",
    "/** The methods of the provider's service by their names in camelCase. */",
    `export const METHODS = ${JSON.stringify(methods)} as const satisfies Readonly<Record<string, MethodTable>>;`,
    "",
  ].join("\n");
}

function withNested(message: DescMessage): DescMessage[] {
  const entries = new Set(
    message.fields.flatMap((field) =>
      field.fieldKind === "map" ? [`${message.typeName}.${entryOf(field)}`] : [],
    ),
  );
  return [
    message,
    ...message.nestedMessages.filter(({ typeName }) => !entries.has(typeName)).flatMap(withNested),
  ];
}

/** The message that stands for an entry of a map: as the compiler of protocol buffers names it. */
function entryOf({ name }: DescField): string {
  const words = name.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Entry`;
}

function fieldTable(field: DescField): FieldTable {
  const { number, localName: name } = field;
  const table = { number, name, ...valueOf(field) };
  if (field.fieldKind === "list") return { ...table, many: "list" };
  if (field.fieldKind === "map") return { ...table, many: "map" };
  // What is optional in proto3 is alone in a oneof that has no name.
  if (field.oneof !== undefined) return { ...table, oneof: field.oneof.localName };
  return field.fieldKind !== "message" && field.proto.proto3Optional ? { ...table, isOptional: true } : table;
}

function valueOf(field: DescField): Pick<FieldTable, "kind" | "of"> {
  if (field.fieldKind === "map" && field.mapKey !== ScalarType.STRING) throw unsupported(field);
  const { message, scalar } = field;
  if (message !== undefined) return { kind: "message", of: message.typeName };
  if (field.enum !== undefined) return { kind: "enum" };
  const kind = scalar === undefined ? undefined : KINDS[scalar];
  // A list of these would be packed, which the codec does not do.
  if (kind === undefined || (field.fieldKind === "list" && kind !== "string" && kind !== "bytes"))
    throw unsupported(field);
  return { kind };
}

function unsupported(field: DescField): Error {
  return new Error(`src/plugin/messages cannot read ${field.toString()}`);
}

function methodTable({ parent, name, input, output }: DescMethod): MethodTable {
  return { path: `/${parent.typeName}/${name}`, input: input.typeName, output: output.typeName };
}

async function main(): Promise<void> {
  const target = join(resolve(__dirname, ".."), "src", "plugin", "generated", "tables.ts");
  const options = { ...(await resolveConfig(target)), filepath: target };
  writeFileSync(target, await format(messageTables(), options));
}

void main();
