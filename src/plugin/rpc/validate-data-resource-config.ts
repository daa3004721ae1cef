// ValidateDataResourceConfig: the data source's own check of a configuration.
import { decodeObject } from "../values/dynamic-value";
import { dataSourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the data source's diagnostics. */
export const validateDataResourceConfig: Rpc<"validateDataResourceConfig"> = async (
  session,
  request,
  signal,
) => {
  const dataSource = dataSourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, dataSource.schema, {
    rpc: "ValidateDataResourceConfig",
    type: request.typeName,
  });
  const config = decodeObject(request.config, type);
  if (config !== null) await attempt(() => dataSource.validate?.({ ...call, config }));
  return { diagnostics: messages() };
};
