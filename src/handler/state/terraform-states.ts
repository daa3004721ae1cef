// The store of one run of the engine `null`. Terraform's state remembers the profile, so no directory has to outlast the run: what the run
// reaches goes to a file in Terraform's directory, and the next resource of the same run takes it into Terraform's state. A store that
// lasts may stand beside it, and the directory of an earlier version is taken over once.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { messageOf } from "../../api/thrown";
import { formatState, parseState, type ProfileState } from "./state";
import { type StateDirectory } from "./state-directory";
import { StateError } from "./state-error";
import { type StateStore } from "./state-store";
import { type Memory } from "./terraform-memory";

/** How a run of Terraform keeps the state of a profile. */
export interface TerraformRun {
  /** What Terraform's state remembers. */
  readonly memory: Memory;
  /** Path of what this run reaches, without an ending: `.json` is the state, `.done` and `.failed` say how it ended. */
  readonly result: string;
  /** A store that outlasts the run, where one is configured. */
  readonly lasting?: StateStore | undefined;
  /** The directory in which an earlier version kept the states. */
  readonly former?: StateDirectory | undefined;
}

/** The store of one run. */
export interface TerraformStates extends StateStore {
  /** Notes that the run ended well. */
  done(key: string): Promise<void>;
  /** Notes why the run failed after it had sent something: the apply goes on until that is in Terraform's state, and then fails. */
  failed(key: string, why: string): Promise<void>;
}

/** Opens the store of a run. */
export function openTerraformStates({ memory, result, lasting, former }: TerraformRun): TerraformStates {
  const file = `${result}.json`;
  /** What this run, or one for the very same resource, has reached. */
  const reached = async (): Promise<ProfileState | undefined> =>
    existsSync(file) ? parseState(await readFile(file, "utf8"), `the state file ${file}`) : undefined;
  const remembered = async (): Promise<ProfileState | undefined> =>
    (await reached()) ?? (typeof memory === "string" ? undefined : memory);
  const end = async (key: string, ending: "done" | "failed", text: string): Promise<void> => {
    await mkdir(dirname(result), { recursive: true, mode: 0o700 });
    await writeFile(`${result}.${ending}`, text, { mode: 0o600 });
    await former?.handOver(key);
  };
  return {
    place: lasting?.place ?? "Terraform's state",
    async read(key) {
      return newer(await lasting?.read(key), await remembered()) ?? (await former?.read(key));
    },
    async write(state) {
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        // On one line: it travels through variables of the environment, whose length has a limit.
        const text = JSON.stringify(JSON.parse(formatState(state)));
        await writeFileAtomic(file, text, { mode: 0o600 });
      } catch (error) {
        throw new StateError(
          `the state file ${file} cannot be written, from which Terraform takes it into its state: ${messageOf(error)}`,
          { cause: error },
        );
      }
      await lasting?.write(state);
    },
    async remove(key) {
      await rm(file, { force: true });
      await lasting?.remove(key);
      await former?.handOver(key);
    },
    list: async () => (await lasting?.list()) ?? [],
    locked: async (key, work, options) =>
      // Terraform's own lock keeps other runs out.
      lasting === undefined ? work(new AbortController().signal) : lasting.locked(key, work, options),
    close: async () => lasting?.close(),
    done: (key) => end(key, "done", ""),
    failed: (key, why) => end(key, "failed", `${why}\n`),
  };
}

/**
 * The one of two states that says more of today: of one profile the one of the later version, of two the later profile. One of them may
 * have missed runs: those without the directory, or those whose Terraform was killed.
 */
function newer(
  lasting: ProfileState | undefined,
  remembered: ProfileState | undefined,
): ProfileState | undefined {
  if (lasting === undefined || remembered === undefined) return lasting ?? remembered;
  if (remembered.id === undefined) return lasting;
  if (lasting.id === undefined) return remembered;
  if (lasting.id !== remembered.id)
    return (remembered.createdAt ?? "") > (lasting.createdAt ?? "") ? remembered : lasting;
  return (remembered.profileVersion ?? 0) > (lasting.profileVersion ?? 0) ? remembered : lasting;
}
