// The list of profiles as HTML, a page of it at a time: what the script of the page asks for. The same key as for the API.

import { html } from "hono/html";
import { z } from "zod";
import { type GatewayContext } from "../environment";
import { type Profile } from "../profile/profile";
import { atTime } from "../profile/windows";
import { readQuery } from "../reading";
import { keysOf } from "../../api/records";
import { ORDERS, SHOWN } from "./choices";
import { type Html } from "./document";
import { profileRow } from "./row";
import { nearestOf, type Usage } from "./usages";

const PAGE_SIZE = 50;

/** A link that someone has edited shows the whole list rather than an error. */
const query = z.object({
  search: z.string().trim().max(255).catch(""),
  show: z.enum(keysOf(SHOWN)).catch("all"),
  sort: z.enum(keysOf(ORDERS)).catch("usage"),
  offset: z.coerce.number().int().min(0).catch(0),
});
type Query = z.output<typeof query>;

interface Entry {
  readonly profile: Profile;
  readonly nearest: Usage | undefined;
}

/** The list for one query. */
export function overview(c: GatewayContext): Html {
  const { store, behaviour } = c.var;
  const asked = readQuery(c, query);
  const now = behaviour.now();
  const all = store.profiles
    .list({ search: null, tags: null, isActive: null }, { limit: null, offset: 0 })
    .map((stored) => atTime(stored, now))
    .map((profile) => ({ profile, nearest: nearestOf(profile) }));
  const found = all.filter((entry) => passes(entry, asked)).sort(COMPARE[asked.sort]);
  const shown = found.slice(asked.offset, asked.offset + PAGE_SIZE);
  return html`<p class="count" role="status">${inWords(shown.length, found.length, all.length, asked)}</p>
    <ul class="rows">
      ${shown.map(({ profile, nearest }) => profileRow(profile, nearest))}
    </ul>
    ${pages(found.length, asked)}`;
}

function passes({ profile, nearest }: Entry, { search, show }: Query): boolean {
  const wanted = search.toLowerCase();
  const texts = [profile.name, profile.description ?? "", ...profile.tags];
  if (!texts.some((text) => text.toLowerCase().includes(wanted))) return false;
  switch (show) {
    case "all":
      return true;
    case "active":
    case "inactive":
      return profile.is_active === (show === "active");
    case "near":
      return nearest !== undefined && nearest.state !== "fair";
    case "over":
      return nearest?.state === "over";
  }
}

const byId = (a: Entry, b: Entry): number => a.profile.id - b.profile.id;
const COMPARE: Readonly<Record<Query["sort"], (a: Entry, b: Entry) => number>> = {
  usage: (a, b) => (b.nearest?.share ?? -1) - (a.nearest?.share ?? -1) || byId(a, b),
  name: (a, b) => a.profile.name.localeCompare(b.profile.name, "en", { numeric: true }) || byId(a, b),
  changed: (a, b) => b.profile.updated_at.localeCompare(a.profile.updated_at) || byId(a, b),
  id: byId,
};

function inWords(shown: number, found: number, total: number, { offset }: Query): Html {
  if (total === 0) return html`No profiles yet. <code>POST /api/governance/access-profiles</code> makes one.`;
  const all = `${total} ${total === 1 ? "profile" : "profiles"}`;
  if (found === 0) return html`None of ${all}`;
  if (shown < found)
    return html`${offset + 1} to ${offset + shown} of ${found === total ? all : `${found} of ${all}`}`;
  return html`${found === total ? all : `${found} of ${all}`}`;
}

function pages(found: number, { offset, ...asked }: Query): Html {
  if (found <= PAGE_SIZE && offset === 0) return html``;
  const link = (to: number, text: string): Html =>
    html`<a href="/?${new URLSearchParams({ ...asked, offset: String(to) }).toString()}">${text}</a>`;
  return html`<nav aria-label="Pages of profiles">
    <span>${offset > 0 ? link(Math.max(0, offset - PAGE_SIZE), "Earlier profiles") : ""}</span>
    <span>${offset + PAGE_SIZE < found ? link(offset + PAGE_SIZE, "Later profiles") : ""}</span>
  </nav>`;
}
