// What all actions on a profile do alike: they check their configuration, look at the profile in the plan, and turn failures into
// diagnostics.

import type * as z from "zod";
import { type AccessProfileClient, findProfile, membersOf, type Specification } from "../../handler/internal";
import { type Action, type Diagnostics, type Schema } from "../../plugin";
import { settableAttributes } from "../attributes/settable";
import { reportFaults } from "../configured";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { look } from "../resources/frame/look";
import { type Run } from "../run";

/** A configuration that names the profile. */
type ProfileConfig = z.ZodType<{ readonly profile_id: string }>;

/** What an action is. */
export interface ActionFrame<Config extends ProfileConfig> {
  readonly description: string;
  readonly specification: Specification<Config>;
  /** Summary of what is wrong with a configuration: `Invalid propagation`. */
  readonly invalid: string;
  /** Says in the plan what else the action will meet. Called only where the configuration and the gateway are known. */
  plan?(config: z.output<Config>, call: ActionCall): Promise<void>;
  invoke(config: z.output<Config>, call: ActionCall & { progress(line: string): void }): Promise<void>;
}

/** What the calls are given. */
export interface ActionCall {
  readonly run: Run;
  readonly api: AccessProfileClient;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** Makes the action of a frame. */
export function framedAction<Config extends ProfileConfig>(frame: ActionFrame<Config>): Action<Run> {
  const { description, specification, invalid } = frame;
  const schema: Schema = {
    version: 0,
    description,
    // Nothing fills in what a configuration of an action leaves unset.
    attributes: settableAttributes(membersOf(specification.attributes), () => false),
  };
  const rules = { schema, specification, invalid };
  return {
    schema,

    validate({ config, diagnostics }) {
      reportFaults(rules, config, diagnostics);
    },

    async plan({ config, client: run, diagnostics, signal }) {
      const { document, unknown } = toDocument(config);
      if (reportFaults(rules, config, diagnostics) || unknown.length > 0 || run === undefined) return;
      const call = { run, api: run.api, diagnostics, signal };
      const known = specification.whole.parse(document);
      const id = Number(known.profile_id);
      const found = await look(call, (limited) =>
        findProfile(run.api, { id, createdAt: undefined }, limited),
      );
      if (found?.is === "gone")
        diagnostics.warning(
          "Access profile not found",
          `${run.api.host} has no profile ${id}, so this action will fail. Check profile_id and the endpoint.`,
          ["profile_id"],
        );
      else await frame.plan?.(known, call);
    },

    async invoke({ config, client: run, diagnostics, signal, progress }) {
      // What was not known at the validation is known now.
      if (reportFaults(rules, config, diagnostics)) return;
      const known = specification.whole.parse(toDocument(config).document);
      try {
        // Whatever it does, what this run has read of the profile is old now.
        run.reads.changes(Number(known.profile_id));
        await frame.invoke(known, { run, api: run.api, diagnostics, signal, progress });
      } catch (error) {
        reportFailure(diagnostics, error, schema.attributes);
      }
    },
  };
}
