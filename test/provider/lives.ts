// What the random tests of whole lives share: a life of one profile under a name of its own, what is live, what was sent.

import { recordOf } from "../told";
import { ManagedProfile, type Attributes } from "./managed";
import { memberOf } from "./meaning";
import { type ProviderScene } from "./scene";

/** The means of a scene to live lives. */
export function livesIn(scene: ProviderScene) {
  let lastName = 0;
  return {
    /** Runs one life and removes what is left of it. */
    async living(
      suffix: string,
      life: (name: string, profile: ManagedProfile) => Promise<void>,
    ): Promise<void> {
      const profile = new ManagedProfile(scene);
      lastName += 1;
      try {
        await life(`${lastName}${suffix === "" ? "" : ` ${suffix}`}`, profile);
      } finally {
        if (profile.state !== null) await scene.hand.delete(profile.id);
        scene.changes();
      }
    },

    /** The profile as the API has it. */
    live: async (profile: ManagedProfile): Promise<object> =>
      (await scene.hand.get(profile.id)).access_profile,

    /** The members of the bodies sent since the last call, and the activity calls, in order of their names. */
    sent: (): string[] =>
      scene
        .changes()
        .flatMap(({ call, body }) =>
          /\/(de)?activate$/.test(call) ? ["is_active"] : Object.keys(recordOf(body)),
        )
        .sort(),

    /** After an import only what the gateway does not know is written down, and nothing is called. */
    async expectImportPlansNothing(id: number, config: Attributes): Promise<void> {
      const imported = new ManagedProfile(scene);
      await imported.import(String(id));
      const plan = await imported.plan(config);
      expect(plan.replaces).toBe(false);
      const written = plan.changes.filter(
        (name) => !/_policy$|^clone_from$/.test(name) && !isEmpty(config[name]),
      );
      expect(written).toEqual([]);
      scene.changes();
      await imported.apply(plan);
      expect(scene.changes()).toEqual([]);
    },
  };
}

/** The members that carry attributes, in order of their names; two attributes may share one. */
export function membersOf(attributes: readonly string[]): string[] {
  return [...new Set(attributes.map(memberOf))].sort();
}

/** An import reads an empty attribute as absent; the configuration may write it. */
function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}
