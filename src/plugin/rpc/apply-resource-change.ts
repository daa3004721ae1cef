// ApplyResourceChange: creates, updates or deletes. Whatever happens, the answer says what exists now: a state that
// is not answered is an object that nobody manages any more.
import { type DeleteRequest, type Resource, type StateResult } from "../provider";
import { decodeObject, encodeValue, isNull } from "../values/dynamic-value";
import { formatPath } from "../values/path";
import { unknownPaths, withoutUnknowns } from "../values/unknowns";
import { type ObjectValue } from "../values/value";
import { identityOf } from "./identity";
import { clientOf, type OpenCall, openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the state that was reached, with errors beside it when the work was not finished. */
export const applyResourceChange: Rpc<"applyResourceChange"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const opened = openCall(session, signal, resource.schema, {
    rpc: "ApplyResourceChange",
    type: request.typeName,
  });
  const { call, type, attempt, messages } = opened;
  const unchanged = {
    ...(request.priorState && { newState: request.priorState }),
    ...(!isNull(request.priorState) && request.plannedIdentity && { newIdentity: request.plannedIdentity }),
    private: request.plannedPrivate,
  };

  const result = await attempt(async () => {
    const prior = decodeObject(request.priorState, type);
    const planned = decodeObject(request.plannedState, type);
    const config = decodeObject(request.config, type);
    const configured = clientOf(session, call);
    if (configured === undefined) return undefined;
    const context = { ...call, ...configured, private: request.plannedPrivate };

    const reached = await perform(resource, context, { config, prior, planned });
    const state = checked(reached.state, planned, opened);
    const newIdentity = identityOf(session, resource, state);
    return {
      newState: encodeValue(state, type),
      private: reached.private ?? request.plannedPrivate,
      ...(newIdentity && { newIdentity }),
    };
  });
  return { ...(result ?? unchanged), diagnostics: messages() };
};

/** A request of the author's, without what differs between create, update and delete. */
type Context = Omit<DeleteRequest<unknown>, "prior">;

interface Change {
  readonly config: ObjectValue | null;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue | null;
}

async function perform(
  resource: Resource<unknown>,
  context: Context,
  { config, prior, planned }: Change,
): Promise<StateResult> {
  if (planned === null) {
    if (prior === null) return { state: null };
    const left = await resource.delete({ ...context, prior });
    return left ?? { state: context.diagnostics.hasErrors ? prior : null };
  }
  const wanted = { ...context, config: config ?? planned, planned };
  return prior === null ? resource.create(wanted) : resource.update({ ...wanted, prior });
}

/** After apply everything must be known (and something must exist that was planned to). */
function checked(
  state: ObjectValue | null,
  planned: ObjectValue | null,
  { call: { diagnostics }, type }: OpenCall,
): ObjectValue | null {
  if (state === null) {
    if (planned !== null && !diagnostics.hasErrors) {
      diagnostics.error(
        "No state after apply",
        "The provider reported success but returned no state. This is a bug in the provider.",
      );
    }
    return null;
  }
  for (const path of diagnostics.hasErrors ? [] : unknownPaths(state, type)) {
    diagnostics.error(
      "Unknown value after apply",
      `The provider returned an unknown value for ${formatPath(path)}, but every value must be known after apply. This is a bug in the provider.`,
      path,
    );
  }
  return withoutUnknowns(state);
}
