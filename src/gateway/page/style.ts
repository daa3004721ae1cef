// How the page looks, in light and dark. Every pair of colours has a contrast of at least 4.5.

/** The style sheet of the page. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --line: #d9dde4; --text: #1b2230; --quiet: #566074;
  --accent: #2457d6; --track: #e3e7ee; --fair: #2457d6; --near: #a15c00; --over: #c22b2b;
  --on: #0b6b3a; --on-ground: #def5e7; --off: #566074; --off-ground: #e9ecf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161d; --card: #1a2029; --line: #313a48; --text: #e8ecf3; --quiet: #a5b0c2;
    --accent: #8fb2ff; --track: #313a48; --fair: #7aa2ff; --near: #f0ab45; --over: #ff8080;
    --on: #7ee2a8; --on-ground: #143524; --off: #b4bdcb; --off-ground: #2a323e;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Open Sans", sans-serif; }
header.top, main, footer, #key { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header.top { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: end; padding-top: 2rem; padding-bottom: 1.25rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2, h3, p { margin: 0; }
header.top p, footer p, .quiet { color: var(--quiet); }
.actions { display: flex; gap: 0.75rem; align-items: center; }
main { display: grid; gap: 1.25rem; outline: none; }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; }
a { color: var(--accent); }
.skip { position: absolute; left: -100vw; background: var(--card); padding: 0.5rem 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
button, input { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 0.4rem 0.9rem; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none; }

#key, .card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
#key { max-width: 34rem; padding: 1.5rem; display: grid; gap: 0.75rem; }
#key[hidden] { display: none; }
.field { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
.field input { flex: 1 1 12rem; }
.fault { color: var(--over); }
.fault:empty { display: none; }

.find { display: flex; flex-wrap: wrap; gap: 0.75rem; justify-content: space-between; align-items: center; }
.find form { display: flex; gap: 0.6rem; align-items: center; }
.card { padding: 1.25rem 1.5rem 1.4rem; }
.card > header { display: flex; flex-wrap: wrap; gap: 0.35rem 0.75rem; align-items: center; }
.card h2 { font-size: 1.2rem; line-height: 1.3; overflow-wrap: anywhere; }
.card h3 { font-size: 0.8rem; font-weight: 650; color: var(--quiet); text-transform: uppercase; letter-spacing: 0.05em; margin-bottom: 0.4rem; }
.card .meta { margin-left: auto; color: var(--quiet); font-size: 0.87rem; }
.card > p { margin-top: 0.25rem; max-width: 70ch; overflow-wrap: anywhere; }
.badge { border-radius: 99px; padding: 0.05rem 0.7rem; font-size: 0.82rem; font-weight: 600; }
.badge.on { color: var(--on); background: var(--on-ground); }
.badge.off { color: var(--off); background: var(--off-ground); }
.tag { border: 1px solid var(--line); border-radius: 6px; padding: 0 0.45rem; font-size: 0.82rem; color: var(--quiet); }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.25rem 2.5rem; margin-top: 1rem; align-items: start; }
.columns section { min-width: 0; }
.columns > div { display: grid; gap: 1.25rem; min-width: 0; }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); } .card .meta { margin-left: 0; } }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
caption { text-align: left; font-size: 0.8rem; font-weight: 650; color: var(--quiet); text-transform: uppercase; letter-spacing: 0.05em; padding-bottom: 0.3rem; }
th, td { text-align: left; padding: 0.35rem 0.9rem 0.35rem 0; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--quiet); font-size: 0.82rem; padding-top: 0; padding-bottom: 0.2rem; }
tbody th { font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.bar { width: 24%; padding-top: 0.78rem; }
.nowrap { white-space: nowrap; }
tbody + tbody { border-top: 1px solid var(--line); }
.limits tbody th { min-width: 8.5rem; overflow-wrap: break-word; }
.limits td, .limits tbody th { border-top: 0; }
.limits thead th { border-bottom: 1px solid var(--line); }
ul.plain { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.15rem; overflow-wrap: anywhere; }
code { font: 0.88em ui-monospace, "Cascadia Mono", Menlo, monospace; }

.usage { display: block; width: 100%; min-width: 6rem; height: 0.6rem; border-radius: 99px; background: var(--track); fill: var(--fair); }
.usage.near { fill: var(--near); }
.usage.over { fill: var(--over); }
.near-text { color: var(--near); }
.over-text { color: var(--over); font-weight: 600; }
@media (forced-colors: active) { .usage { forced-color-adjust: none; } }
`;
