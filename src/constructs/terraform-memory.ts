// How Terraform's own state remembers a profile of the engine `null`, so that no directory has to outlast a run.
//
// A provisioner cannot write into the state, but a trigger may say `file(…)`. Terraform evaluates it while it applies when the path is not
// known before. So the handler writes what it reached into a file, and the next resource has it as a trigger. When the profile
// changes, that resource is destroyed first, and its provisioner hands the text over to the new specification, which keeps it
// before anything is sent. The files live as long as the run.

import { Fn, type LocalExecProvisioner, Token } from "cdktf";

/** Directory of the files of all profiles. It is below Terraform's own, which no repository keeps. */
const DIRECTORY = ".terraform/bifrost";

const directoryOf = (identity: string): string => `${DIRECTORY}/${identity}`;

/** What is handed over between a destroy and the creation after it. */
export const handoverOf = (identity: string): string => `${directoryOf(identity)}/handover`;

/** What a reconciliation has reached, without an ending. */
export const resultOf = (identity: string, reconciliation: string): string =>
  `${directoryOf(identity)}/${reconciliation}`;

/** The trigger that holds what was known before this specification. */
export function priorMemory(identity: string): string {
  // The time is not known to a plan, so neither is the path, nor what stands there.
  return contentOf([identity, "/handover", Fn.substr(Fn.timestamp(), 0, 0)]);
}

/** The trigger that holds what a reconciliation has reached. */
export function reachedMemory(identity: string, reconciliation: string): string {
  return contentOf([identity, "/", reconciliation, ".json"]);
}

/** What a file holds, which is named by parts because the base library does not take texts with tokens in them as arguments. */
function contentOf(parts: readonly string[]): string {
  return Token.asString(Fn.try([Fn.file(Fn.join("", [`${DIRECTORY}/`, ...parts])), ""]));
}

/** Hands over what was reached, as the newest that is known. */
export const HAND_OVER_REACHED: LocalExecProvisioner = {
  type: "local-exec",
  when: "destroy",
  command: ['[ -n "$BIFROST_MEMORY" ] || exit 0', ...written()].join("\n"),
  environment: { BIFROST_IDENTITY: "${self.triggers.identity}", BIFROST_MEMORY: "${self.triggers.state}" },
};

/** Hands over what is left when nothing was reached: what was known before, and what was tried. */
export const HAND_OVER_TRIED: LocalExecProvisioner = {
  type: "local-exec",
  when: "destroy",
  command: [`[ ! -e "${handoverOf("$BIFROST_IDENTITY")}" ] || exit 0`, ...written()].join("\n"),
  environment: {
    BIFROST_IDENTITY: "${self.triggers.identity}",
    // An earlier version made the resource without that trigger.
    BIFROST_MEMORY:
      "${jsonencode({ prior = try(self.triggers.prior, null), tried = self.triggers.specification })}",
  },
};

/** Removes what was handed over once it is a trigger. */
export const TAKE_HANDOVER: LocalExecProvisioner = {
  type: "local-exec",
  // Nothing of this resource may fail: it would be tainted, and say nothing at its destroy.
  command: `rm -f "${handoverOf("${self.triggers.identity}")}" || true`,
};

/** Ends the run's part of a profile as its reconciliation ended; otherwise what follows tries once more. */
export const CONCLUDE: readonly string[] = [
  'if [ -e "$BIFROST_TERRAFORM_RESULT.done" ]; then rm -rf "$(dirname "$BIFROST_TERRAFORM_RESULT")"; exit 0; fi',
  'if [ -e "$BIFROST_TERRAFORM_RESULT.failed" ]; then',
  '  cat "$BIFROST_TERRAFORM_RESULT.failed" >&2',
  '  rm -f "$BIFROST_TERRAFORM_RESULT.failed"',
  "  exit 1",
  "fi",
];

/** Writes the memory as a whole or not at all. */
function written(): string[] {
  const file = handoverOf("$BIFROST_IDENTITY");
  return [
    "umask 077",
    `mkdir -p "${directoryOf("$BIFROST_IDENTITY")}" &&`,
    `  printf '%s' "$BIFROST_MEMORY" >"${file}.new" &&`,
    `  mv "${file}.new" "${file}"`,
  ];
}
