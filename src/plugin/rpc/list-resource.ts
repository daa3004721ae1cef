// ListResource: the objects of a type that exist, one event each. An event without an identity is an error of core's, unless it says
// something.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type ListResource_EventSchema } from "../generated/tfplugin6_pb";
import { type ListedObject } from "../list-resource";
import { impliedType } from "../schema/implied-type";
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { identityOf } from "./identity";
import { clientOf, explain, listResourceOf, openCall, resourceOf } from "./open-call";
import { type StreamRpc } from "./rpc";

type Event = MessageInitShape<typeof ListResource_EventSchema>;

/** Answers the objects until the limit, and what there is to say about them. */
export const listResource: StreamRpc<"listResource"> = async function* (session, request, signal) {
  const { typeName, includeResourceObject: withState } = request;
  const list = listResourceOf(session, typeName);
  const resource = resourceOf(session, typeName);
  const { call, type, messages } = openCall(session, signal, list.schema, {
    rpc: "ListResource",
    type: typeName,
  });
  let told = 0;
  /** What was said since the last event. */
  const news = () => {
    const all = messages();
    const since = all.slice(told);
    told = all.length;
    return since;
  };
  const eventOf = ({ displayName, state }: ListedObject): Event => {
    const identity = identityOf(session, resource, state);
    if (identity === undefined) throw new Error(`a listed ${typeName} has no identity`);
    return {
      identity,
      displayName: session.redactor.clean(displayName),
      ...(withState && { resourceObject: encodeValue(state, impliedType(resource.schema)) }),
      diagnostic: news(),
    };
  };

  try {
    const configured = clientOf(session, call);
    if (configured !== undefined) {
      const config = decodeObject(request.config, type) ?? objectValue();
      const limit = request.limit > 0n ? Number(request.limit) : Infinity;
      let left = limit;
      for await (const listed of list.list({ ...call, ...configured, config, limit, withState })) {
        if (call.diagnostics.hasErrors) break;
        yield eventOf(listed);
        left -= 1;
        if (left <= 0) break;
      }
    }
  } catch (error) {
    call.log.debug("unexpected error", { error });
    explain(error, call.diagnostics);
  }
  const rest = news();
  if (rest.length > 0) yield { diagnostic: rest };
};
