// The profiles as HTML, a page of them at a time: what the script of the page asks for. The same key as for the API.

import { html } from "hono/html";
import { z } from "zod";
import { type GatewayContext } from "../environment";
import { atTime } from "../profile/windows";
import { readQuery } from "../reading";
import { type Html } from "./document";
import { profileCard } from "./profile-card";

const PAGE_SIZE = 20;

/** A link that someone has edited shows the first page rather than an error. */
const query = z.object({
  search: z.string().trim().max(255).catch(""),
  offset: z.coerce.number().int().min(0).catch(0),
});

/** The content of the page for one query. */
export function overview(c: GatewayContext): Html {
  const { store, behaviour } = c.var;
  const { search, offset } = readQuery(c, query);
  const filter = { search: search || null, tags: null, isActive: null };
  const total = store.profiles.count(filter);
  const now = behaviour.now();
  const profiles = store.profiles
    .list(filter, { limit: PAGE_SIZE, offset })
    .map((profile) => atTime(profile, now));
  return html`<div class="find">
      <p>${inWords(profiles.length, offset, total, search)}</p>
      <form action="/" role="search">
        <label for="search">Name or description</label>
        <input id="search" name="search" type="search" value="${search}" />
        <button type="submit">Find</button>
      </form>
    </div>
    ${profiles.map((profile) => profileCard(c, profile))} ${pages(offset, total, search)}`;
}

function inWords(shown: number, offset: number, total: number, search: string): Html {
  const found = search === "" ? "" : html` with “${search}”`;
  if (total === 0)
    return search === ""
      ? html`No profiles yet. <code>POST /api/governance/access-profiles</code> makes one.`
      : html`No profiles${found}.`;
  if (shown === total) return html`${total} ${total === 1 ? "profile" : "profiles"}${found}`;
  return html`Profiles ${offset + 1} to ${offset + shown} of ${total}${found}`;
}

function pages(offset: number, total: number, search: string): Html {
  if (total <= PAGE_SIZE && offset === 0) return html``;
  const link = (to: number, text: string): Html =>
    html`<a href="/?${new URLSearchParams({ ...(search && { search }), offset: String(to) }).toString()}"
      >${text}</a
    >`;
  return html`<nav class="find" aria-label="Pages of profiles">
    <span>${offset > 0 ? link(Math.max(0, offset - PAGE_SIZE), "Earlier profiles") : ""}</span>
    <span>${offset + PAGE_SIZE < total ? link(offset + PAGE_SIZE, "Later profiles") : ""}</span>
  </nav>`;
}
