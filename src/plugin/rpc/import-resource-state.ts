// ImportResourceState: finds an existing object by the id, or the identity, that the user gave. Core reads it right after.
import { encodeValue } from "../values/dynamic-value";
import { decodeIdentity, identityOf } from "./identity";
import { clientOf, openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers what was found; nothing found without an error of the resource's own is an error too. */
export const importResourceState: Rpc<"importResourceState"> = async (session, request, signal) => {
  const { typeName } = request;
  const resource = resourceOf(session, typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "ImportResourceState",
    type: typeName,
  });
  const importedResources = await attempt(async () => {
    if (resource.import === undefined) {
      call.diagnostics.error("Import is not supported", `A ${typeName} cannot be imported.`);
      return [];
    }
    const configured = clientOf(session, call);
    if (configured === undefined) return [];
    const identity = decodeIdentity(request.identity, resource);
    const id =
      identity === null ? request.id : resource.identity?.importId({ ...call, ...configured, identity });
    if (id === undefined) return [];
    const found = await resource.import({ ...call, ...configured, id });
    if (found.length === 0 && !call.diagnostics.hasErrors) {
      call.diagnostics.error(
        "Nothing to import",
        `There is no ${typeName} with the id ${JSON.stringify(id)}.`,
      );
    }
    return found.map(({ state, private: bytes }) => {
      const own = identityOf(session, resource, state);
      return {
        typeName,
        state: encodeValue(state, type),
        private: bytes ?? new Uint8Array(),
        ...(own && { identity: own }),
      };
    });
  });
  return { importedResources: importedResources ?? [], diagnostics: messages() };
};
