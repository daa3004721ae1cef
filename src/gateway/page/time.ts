// Times on the page. The script shows them by the clock of whoever looks, and keeps UTC in the tooltip.

import { html } from "hono/html";
import { type Html } from "./document";

const utc = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A time of the API; in UTC until the script has seen it. */
export function timeElement(text: string): Html {
  const inWords = `${utc.format(new Date(text))} UTC`;
  return html`<time datetime="${text}" title="${inWords}">${inWords}</time>`;
}
