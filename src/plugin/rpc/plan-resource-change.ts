// PlanResourceChange: what apply will do. Core plans twice and compares, so a plan must depend on its request only.
import { plannedState } from "../plan/planned-state";
import { requiresReplace } from "../plan/requires-replace";
import { pathToProto } from "../diagnostics/to-proto";
import { decodeObject, encodeValue, isNull } from "../values/dynamic-value";
import { type Path } from "../values/path";
import { type ObjectValue } from "../values/value";
import { identityOf } from "./identity";
import { openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the planned state, the changes that replace the resource, and the bytes for apply. */
export const planResourceChange: Rpc<"planResourceChange"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "PlanResourceChange",
    type: request.typeName,
  });
  const { attributes } = resource.schema;
  const { configuration } = session;

  const result = await attempt(async () => {
    // 1. What the user wrote and what there is.
    const prior = decodeObject(request.priorState, type);
    // A destroy is a proposal of nothing; the configuration may still be sent. Nothing else of the proposal is used.
    const config = isNull(request.proposedNewState) ? null : decodeObject(request.config, type);

    // 2. What the schema says of it: defaults, unknown computed values of a new object, kept ones of an old.
    const generic = config === null ? null : plannedState(attributes, config, prior);

    // 3. What the resource says of it. It has the last word.
    const own = await resource.plan?.({
      ...call,
      config,
      prior,
      planned: generic,
      private: request.priorPrivate,
      client: configuration.is === "ready" ? configuration.client : undefined,
    });
    const planned: ObjectValue | null = own?.planned === undefined ? generic : own.planned;

    // 4. Which of the changes replace the object: those that the schema marks, and those that the resource names.
    const replacing: Path[] =
      prior === null || planned === null
        ? []
        : [...requiresReplace(attributes, prior, planned), ...(own?.requiresReplace ?? [])];

    // 5. Which object it will be. That of a new one is left out while it is not known: `terraform show -json` fails at an unknown part.
    const isNew = prior === null || replacing.length > 0;
    const plannedIdentity =
      identityOf(session, resource, planned ?? prior) ?? (isNew ? undefined : request.priorIdentity);

    return {
      ...(plannedIdentity && { plannedIdentity }),
      plannedState: encodeValue(planned, type),
      requiresReplace: replacing.map((path) => pathToProto(path, type)),
      plannedPrivate: own?.private ?? request.priorPrivate,
    };
  });
  return { ...result, diagnostics: messages() };
};
