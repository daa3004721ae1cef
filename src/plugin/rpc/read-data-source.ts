// ReadDataSource: reads an object that is not managed here.
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { clientOf, dataSourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the configuration with everything computed filled in. */
export const readDataSource: Rpc<"readDataSource"> = async (session, request, signal) => {
  const dataSource = dataSourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, dataSource.schema, {
    rpc: "ReadDataSource",
    type: request.typeName,
  });
  const state = await attempt(async () => {
    const configured = clientOf(session, call);
    if (configured === undefined) return undefined;
    const config = decodeObject(request.config, type) ?? objectValue();
    const read = await dataSource.read({ ...call, ...configured, config });
    if (read === undefined && !call.diagnostics.hasErrors) {
      call.diagnostics.error(
        "Data source returned no value",
        `The data source ${request.typeName} returned no value. This is a bug in the provider.`,
      );
    }
    return read && encodeValue(read, type);
  });
  return { ...(state && { state }), diagnostics: messages() };
};
