// The commands on the states themselves: what is kept, and what of it is kept in vain.

import { Command } from "commander";
import { type ProfileState, survey } from "../../handler/state";
import { note, print, stateDocument } from "./report";
import { type Flags, seconds, withGateway, withStates } from "./session";
import { openStates } from "./states";

type StatesFlags = Pick<Flags, "state" | "json">;

/** `handler list`: every state, without asking a gateway. */
export function listCommand(): Command {
  return withStates(
    new Command("list").description("List the profiles that the states have. Asks no gateway."),
  )
    .option("--json", "print the states as one JSON document")
    .action(async ({ state, json }: StatesFlags) => {
      const { store } = openStates(state);
      try {
        const states = await store.list();
        if (json) print(JSON.stringify(states.map(stateDocument), null, 2));
        else states.forEach((each) => print(lineOf(each)));
        if (states.length === 0) note(`no state in ${store.place}`);
      } finally {
        await store.close();
      }
    });
}

/** `handler prune`: forgets the states of profiles that are gone. No profile is changed. */
export function pruneCommand(): Command {
  return withStates(
    new Command("prune").description(
      "Forget the states of profiles that the gateway no longer has. Changes no profile. To retire what left a catalog, use: reconcile --catalog FILE --prune",
    ),
  )
    .option("--dry-run", "only print what would be forgotten")
    .option("--lock-timeout <seconds>", "how long to wait for another run on a profile", seconds, 300)
    .action(async (flags: StatesFlags & { readonly dryRun?: boolean; readonly lockTimeout: number }) => {
      await withGateway(flags, async ({ client, gateway, states, signal }) => {
        const all = await states.list();
        const own = all.filter((each) => each.gateway === gateway);
        let forgotten = 0;
        for (const { key } of own)
          await states.locked(
            key,
            async () => {
              const state = await states.read(key);
              if (state === undefined) return;
              const { basis } = await survey(client, gateway, state, undefined, signal);
              // What was sent may still arrive.
              if (basis === "state" || state.sentAt !== undefined) return;
              forgotten += 1;
              print(`${flags.dryRun === true ? "would forget" : "forgot"} ${lineOf(state)}`);
              if (flags.dryRun !== true) await states.remove(key);
            },
            { patience: flags.lockTimeout },
          );
        const others = all.length - own.length;
        note(
          `${forgotten} of ${own.length} states${others === 0 ? "" : `; ${others} of other gateways were left alone`}`,
        );
      });
    });
}

/** `engineering: profile 12 "Engineering" at version 3 on gateway.example.com`. */
function lineOf({ key, id, gateway, profileVersion, spec }: ProfileState): string {
  const profile = id === undefined ? "no profile yet" : `profile ${id}`;
  const version = profileVersion === undefined ? "" : ` at version ${profileVersion}`;
  return `${key}: ${profile} ${JSON.stringify(spec.name)}${version} on ${gateway}`;
}
