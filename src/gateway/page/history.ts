// The newest versions of a profile, on the page, with what each of them changed.

import { html } from "hono/html";
import { type GatewayContext } from "../environment";
import { type Version } from "../store/versions";
import { isRecord } from "../../api/records";
import { type Html } from "./document";
import { timeElement } from "./time";

const MOST_VERSIONS = 4;
/** Members that every version changes. */
const CHANGED_ANYHOW = new Set(["version", "updated_at"]);

/** The newest versions; what is older is one line. */
export function history(c: GatewayContext, profileId: number, version: number): Html {
  // One more, to know what the oldest one shown has changed.
  const newest = c.var.store.versions.newest(profileId, MOST_VERSIONS + 1);
  const shown = newest.slice(0, MOST_VERSIONS);
  const older = version - shown.length;
  return html`<section>
    <h2>History</h2>
    <ol class="plain history">
      ${shown.map(
        (entry, index) =>
          html`<li>
            <strong>${entry.version}</strong>
            <span>
              ${whatChanged(entry, newest[index + 1])}<br />
              <span class="quiet">${timeElement(entry.created_at)}, ${entry.changed_by}</span>
            </span>
          </li>`,
      )}
    </ol>
    ${older > 0 ? html`<p class="quiet">and ${older} older</p>` : ""}
  </section>`;
}

function whatChanged(version: Version, before: Version | undefined): string {
  if (!before) return "created";
  const [now, then] = [membersOf(version), membersOf(before)];
  const names = Object.keys({ ...then, ...now })
    .filter((key) => !CHANGED_ANYHOW.has(key) && JSON.stringify(now[key]) !== JSON.stringify(then[key]))
    .map((key) => (key === "is_active" ? (now[key] === true ? "activated" : "deactivated") : key));
  return names.join(", ");
}

function membersOf({ snapshot }: Version): Readonly<Record<string, unknown>> {
  const profile: unknown = JSON.parse(snapshot);
  return isRecord(profile) ? profile : {};
}
