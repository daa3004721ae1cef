// The page at `/`: the frame around the overview, which the script asks for. It holds nothing of the profiles, so it is served
// without the key; the key that is typed in stays in the session storage of the browser.

import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { type HtmlEscapedString } from "hono/utils/html";
import { ORDERS, SHOWN } from "./choices";
import { SCRIPT } from "./script";
import { STYLE } from "./style";

/** A piece of HTML in which every value is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

// Exactly the text that is hashed: not a blank more.
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);
const SCRIPT_ELEMENT = raw(`<script>${SCRIPT}</script>`);

/** What the page may do: its own style and script, and requests to its own gateway. Nothing else, from nowhere else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "connect-src 'self'",
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The whole page, before it is filled. @param generation product generation that the gateway stands in for */
export function page(generation: string): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Access profiles · Bifrost development gateway</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the profiles</a>
        <header>
          <div>
            <h1>Access profiles</h1>
            <p>Bifrost development gateway, generation ${generation}. Read-only, and not for production.</p>
          </div>
          <div class="actions">
            <p id="refreshed" role="status"></p>
            <button type="button" id="refresh">Refresh</button>
            <button type="button" id="forget" hidden>Forget key</button>
          </div>
        </header>
        <main id="main" tabindex="-1">
          <noscript><p>This page needs JavaScript to ask the gateway for its profiles.</p></noscript>
          <form id="key" aria-labelledby="key-heading" hidden>
            <h2 id="key-heading">This gateway asks for its key</h2>
            <p>It is kept in this tab until you close it, and sent to this gateway only.</p>
            <div class="key">
              <label for="key-value">API key</label>
              <input
                id="key-value"
                type="password"
                autocomplete="off"
                required
                aria-describedby="key-fault"
              />
              <button type="submit">Show profiles</button>
            </div>
            <p id="key-fault" class="fault" role="alert"></p>
          </form>
          <div id="list" hidden>
            <form id="filter" action="/" role="search">
              <div class="field">
                <label for="search">Name, description or tag</label>
                <input id="search" name="search" type="search" autocomplete="off" />
              </div>
              ${choice("show", "Show", SHOWN)} ${choice("sort", "Sort by", ORDERS)}
            </form>
            <div id="profiles" aria-busy="true"></div>
          </div>
        </main>
        <footer>
          <p><a href="/openapi.json">OpenAPI description</a> of what this gateway serves.</p>
        </footer>
        ${SCRIPT_ELEMENT}
      </body>
    </html>`;
}

function choice(name: string, label: string, options: Readonly<Record<string, string>>): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${Object.entries(options).map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </div>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
