// MoveResourceState: a `moved` block from a resource of another type, perhaps of another provider.
import { parseJson } from "../values/exact-json";
import { encodeValue } from "../values/dynamic-value";
import { identityOf } from "./identity";
import { openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the state in the target's shape, or an error when the target does not know the source. */
export const moveResourceState: Rpc<"moveResourceState"> = async (session, request, signal) => {
  const { targetTypeName, sourceTypeName } = request;
  const resource = resourceOf(session, targetTypeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "MoveResourceState",
    type: targetTypeName,
  });
  const moved = await attempt(async () => {
    const result = await resource.move?.({
      ...call,
      sourceProvider: request.sourceProviderAddress,
      sourceType: sourceTypeName,
      sourceVersion: Number(request.sourceSchemaVersion),
      state: parseJson(Buffer.from(request.sourceState?.json ?? []).toString("utf8") || "null"),
      private: request.sourcePrivate,
      identity: parseJson(Buffer.from(request.sourceIdentity?.json ?? []).toString("utf8") || "null"),
    });
    if (result === undefined) {
      if (!call.diagnostics.hasErrors) {
        call.diagnostics.error(
          "Move is not supported",
          `A ${sourceTypeName} cannot become a ${targetTypeName}.`,
        );
      }
      return undefined;
    }
    const targetIdentity = identityOf(session, resource, result.state);
    return {
      ...(targetIdentity && { targetIdentity }),
      targetState: encodeValue(result.state, type),
      targetPrivate: result.private ?? new Uint8Array(),
    };
  });
  return { ...moved, diagnostics: messages() };
};
