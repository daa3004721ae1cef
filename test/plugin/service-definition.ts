// A generated service descriptor as the definition that the client of @grpc/grpc-js wants.
import {
  create,
  type DescMessage,
  type DescService,
  fromBinary,
  type MessageInitShape,
  toBinary,
} from "@bufbuild/protobuf";
import { type ServiceDefinition } from "@grpc/grpc-js";

/**
 * The definition of a service, for a client.
 * Methods are under their names in camelCase.
 */
export function serviceDefinition(service: DescService): ServiceDefinition {
  const methods = service.methods.map((method) => [
    method.localName,
    {
      path: `/${service.typeName}/${method.name}`,
      originalName: method.localName,
      requestStream: method.methodKind === "client_streaming" || method.methodKind === "bidi_streaming",
      responseStream: method.methodKind === "server_streaming" || method.methodKind === "bidi_streaming",
      requestSerialize: serializer(method.input),
      requestDeserialize: deserializer(method.input),
      responseSerialize: serializer(method.output),
      responseDeserialize: deserializer(method.output),
    },
  ]);
  return Object.fromEntries(methods);
}

function serializer(schema: DescMessage) {
  return (message: MessageInitShape<typeof schema>) => Buffer.from(toBinary(schema, create(schema, message)));
}

function deserializer(schema: DescMessage) {
  return (bytes: Buffer) => fromBinary(schema, bytes);
}
