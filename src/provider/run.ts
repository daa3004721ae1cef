// One run of the provider: what `configure` makes and every resource is given. Terraform configures the provider anew for each walk
// over the graph (plan, apply), so a run never outlives one of them.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type AccessProfileClient,
  type Answers,
  type AttachmentLedger,
  createAnswers,
  createAttachmentLedger,
  createLedger,
  createListings,
  createNameLookup,
  createReads,
  type Journal,
  type Ledger,
  type NameLookup,
  openJournal,
  type ProfileReads,
  type WireProfile,
} from "../handler/internal";
import { type Diagnostics } from "../plugin";
import { openSeenByPlans } from "./seen-by-plans";
import { type Settings } from "./settings";
import { createTakenNames, type TakenNames } from "./taken-names";

/** What resources and data sources work with. */
export interface Run {
  readonly api: AccessProfileClient;
  readonly settings: Settings;
  /** Which profiles belong to resources of this run. */
  readonly ledger: Ledger;
  /** What the resources of this run have attached. */
  readonly attachments: AttachmentLedger;
  readonly names: NameLookup;
  readonly reads: ProfileReads;
  readonly answers: Answers;
  /** The profiles that this run has read, by id. */
  readonly seen: Map<number, WireProfile>;
  /** The origins of the profiles that this run took over, by id. */
  readonly takenOver: Map<number, string>;
  /** Creations under way. */
  readonly journal: Journal;
  /** The names that turned out taken. */
  readonly taken: TakenNames;
  /** What is to be told with the next answer. */
  readonly notices: string[];
  /** The profiles whose audit log was asked who changed them. */
  readonly asked: Set<number>;
}

/** Opens a run on a gateway. Its journal is in the data directory of the working directory that Terraform runs in. */
export function openRun(api: AccessProfileClient, environment: NodeJS.ProcessEnv, settings: Settings): Run {
  const notices: string[] = [];
  const listings = createListings(api);
  const directory = resolve(environment["TF_DATA_DIR"] || join(process.cwd(), ".terraform"));
  const workspace = environment["TF_WORKSPACE"] || selectedWorkspace(directory);
  const of = `${api.host}#${workspace}`;
  const ledger = createLedger();
  const seenByPlans = openSeenByPlans({
    directory,
    of,
    list: () => listings.latest(Infinity) ?? listings.read(),
    isManaged: (id) => ledger.isManaged(id),
  });
  return {
    api,
    settings,
    ledger,
    attachments: createAttachmentLedger(),
    names: createNameLookup(api, listings),
    reads: createReads(api, listings),
    answers: createAnswers(),
    seen: new Map(),
    takenOver: new Map(),
    journal: openJournal(directory, of, (notice) => notices.push(notice)),
    taken: createTakenNames(seenByPlans),
    notices,
    asked: new Set(),
  };
}

/** The workspace that is selected in a data directory; each has a state of its own. */
function selectedWorkspace(directory: string): string {
  try {
    return readFileSync(join(directory, "environment"), "utf8").trim() || "default";
  } catch {
    return "default";
  }
}

/** Adds what the run has to tell besides. */
export function tellNotices({ notices }: Run, diagnostics: Diagnostics): void {
  for (const notice of notices.splice(0))
    diagnostics.warning("Creation journal", `${notice.charAt(0).toUpperCase()}${notice.slice(1)}.`);
}
