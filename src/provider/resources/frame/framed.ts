// A frame as a resource of the plug-in.

import {
  type AccessProfileClient,
  OPERATION_NAMES,
  type TimedOperation,
  timeoutOf,
  type TimeoutsSpec,
} from "../../../handler/internal";
import {
  conformObject,
  impliedType,
  type ImportRequest,
  isUnknown,
  objectValue,
  type ObjectValue,
  type PlanRequest,
  type PlanResult,
  type Resource,
  type StateResult,
} from "../../../plugin";
import { reportFaults } from "../../configured";
import { keepDigits, toDocument } from "../../documents";
import { reportFailure } from "../../failures";
import { gatewayIdentity, recordedElsewhere, reportElsewhere } from "../../identity";
import { type Run } from "../../run";
import { settled } from "../../settled";
import { type Frame, type FrameCall, type Reached, type RunCall } from "./frame";
import { readNotes, writeNotes } from "./notes";

/** Makes the resource of a frame. */
export function framed<State extends object, Notes extends object>(
  frame: Frame<State, Notes>,
): Resource<Run> {
  const { schema } = frame;
  const type = impliedType(schema);
  const stateOf = (object: ObjectValue): State => frame.state.parse(toDocument(object).document);
  const notesOf = (bytes: Uint8Array): Notes => readNotes(frame.notes, bytes);
  const currentOf = (state: ObjectValue, bytes: Uint8Array) => ({
    state: stateOf(state),
    notes: notesOf(bytes),
  });

  const report = ({ diagnostics }: FrameCall, error: unknown): void =>
    reportFailure(diagnostics, error, schema.attributes);

  /** The values of a state, in the digits of what was there or planned before. */
  const valuesOf = (state: State, before: ObjectValue): ObjectValue =>
    keepDigits(conformObject(state, type), before);

  /** The state after an apply. */
  const finished = (
    { state, notes, error }: Reached<State, Notes>,
    planned: ObjectValue,
    call: FrameCall,
  ): StateResult => {
    const live = valuesOf(state, planned);
    if (error !== undefined) report(call, error);
    return { state: error === undefined ? settled(planned, live) : live, private: writeNotes(notes) };
  };

  return {
    schema,
    ...(frame.importIds !== undefined && { identity: gatewayIdentity(frame.importIds) }),
    validate({ config, diagnostics }) {
      reportFaults(frame, config, diagnostics);
    },

    async plan(request: PlanRequest<Run>): Promise<PlanResult | undefined> {
      const { config, prior, planned, client: run, diagnostics, signal, private: bytes } = request;
      const completed = await frame.plan(
        {
          planned: planned === null ? undefined : stateOf(planned),
          prior: prior === null ? undefined : stateOf(prior),
          notes: notesOf(bytes),
          isSet: (name) => (config?.[name] ?? null) !== null,
          isKnown: (name) => planned !== null && !isUnknown(planned[name] ?? null),
        },
        { run, diagnostics, signal },
      );
      if (completed === undefined) return undefined;
      const { set = {}, requiresReplace, notes } = completed;
      return {
        ...(planned !== null && { planned: objectValue(Object.entries({ ...planned, ...set })) }),
        ...(requiresReplace && { requiresReplace }),
        ...(notes && { private: writeNotes(notes) }),
      };
    },

    async read({ state, identity, private: bytes, ...request }) {
      const call = callOf(request, state, "read");
      try {
        const reached = await frame.read(currentOf(state, bytes), call);
        if (reached === undefined) {
          const elsewhere = recordedElsewhere(identity, call.run);
          if (elsewhere === undefined) return { state: null };
          reportElsewhere(elsewhere, call.run, call.diagnostics);
          return { state };
        }
        if (reached.error !== undefined) report(call, reached.error);
        return { state: valuesOf(reached.state, state), private: writeNotes(reached.notes) };
      } catch (error) {
        report(call, error);
        return { state };
      }
    },

    async create({ config, planned, private: bytes, ...request }) {
      const call = callOf(request, planned, "create");
      if (reportFaults(frame, config, call.diagnostics)) return { state: null };
      try {
        const wanted = { planned: stateOf(planned), notes: notesOf(bytes) };
        return finished(await frame.create(wanted, call), planned, call);
      } catch (error) {
        report(call, error);
        return { state: null };
      }
    },

    async update({ config, prior, planned, private: bytes, ...request }) {
      const call = callOf(request, planned, "update");
      if (reportFaults(frame, config, call.diagnostics)) return { state: prior };
      try {
        const wanted = { planned: stateOf(planned), prior: stateOf(prior), notes: notesOf(bytes) };
        return finished(await frame.update(wanted, call), planned, call);
      } catch (error) {
        report(call, error);
        return { state: prior };
      }
    },

    async delete({ prior, private: bytes, ...request }) {
      const call = callOf(request, prior, "delete");
      try {
        await frame.delete(currentOf(prior, bytes), call);
        return undefined;
      } catch (error) {
        report(call, error);
        return { state: prior };
      }
    },

    ...(frame.import && {
      async import({ id, client: run, diagnostics, signal }: ImportRequest<Run>) {
        const call = { run, api: run.api, diagnostics, signal };
        try {
          const found = await frame.import?.(id, call);
          if (found !== undefined) return [{ state: conformObject(found, type) }];
          diagnostics.error("Invalid import id", `${frame.importIds} Got ${JSON.stringify(id)}.`);
        } catch (error) {
          report(call, error);
        }
        return [];
      },
    }),
  };
}

/** A call with the client in the limits that the plan or state sets. */
function callOf(
  { client: run, diagnostics, signal }: FrameCall & { readonly client: Run },
  object: ObjectValue,
  operation: TimedOperation,
): RunCall {
  return { run, api: timed(run.api, object, operation), diagnostics, signal };
}

function timed(
  client: AccessProfileClient,
  object: ObjectValue,
  operation: TimedOperation,
): AccessProfileClient {
  const { timeouts }: { timeouts?: TimeoutsSpec } = toDocument(object).document;
  return client.within({
    milliseconds: timeoutOf(timeouts, operation),
    of: OPERATION_NAMES[operation],
    setBy: `timeouts.${operation}`,
  });
}
