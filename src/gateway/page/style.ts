// How the page looks, in light and dark, from a phone to a wide screen. Every pair of colors has a contrast of at least 4.5.

/** The style sheet of the page. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --inset: #fafbfc; --line: #dfe3e9; --text: #1b2230; --quiet: #566074;
  --accent: #2457d6; --track: #e3e7ee; --fair: #2457d6; --near: #a15c00; --over: #c22b2b;
  --on: #0b6b3a; --on-ground: #def5e7; --off: #566074; --off-ground: #e9ecf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161d; --card: #1a2029; --inset: #161b23; --line: #2d3542; --text: #e8ecf3; --quiet: #a5b0c2;
    --accent: #8fb2ff; --track: #313a48; --fair: #7aa2ff; --near: #f0ab45; --over: #ff8080;
    --on: #7ee2a8; --on-ground: #143524; --off: #b4bdcb; --off-ground: #2a323e;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Open Sans", sans-serif; overflow-wrap: break-word; }
body > header, main, footer { max-width: 74rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 1.5rem); }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.015em; }
section h2 { font-size: 0.78rem; font-weight: 650; color: var(--quiet); text-transform: uppercase; letter-spacing: 0.05em; margin-bottom: 0.5rem; }
h3 { font-size: 0.95rem; font-weight: 600; }
ul, ol { list-style: none; margin: 0; padding: 0; }
a { color: var(--accent); }
code { font: 0.88em ui-monospace, "Cascadia Mono", Menlo, monospace; display: inline-block; max-width: 100%; }
time { white-space: nowrap; }
[hidden] { display: none !important; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -100vw; background: var(--card); padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
button, input, select { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 0.4rem 0.8rem; min-height: 2.5rem; }
button, select { cursor: pointer; }
button { white-space: nowrap; }
button:hover, input:hover, select:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }

body > header { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; justify-content: space-between; align-items: end; padding-top: 1.75rem; padding-bottom: 1.25rem; }
body > header p, footer { color: var(--quiet); }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; font-size: 0.9rem; }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; }

#key { background: var(--card); border: 1px solid var(--line); border-radius: 12px; max-width: 34rem; padding: 1.5rem; display: grid; gap: 0.75rem; }
#key h2 { font-size: 1.15rem; }
.key { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
.key input { flex: 1 1 12rem; min-width: 0; }
.fault { color: var(--over); }
.fault:empty { display: none; }

#filter { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 0.75rem; margin-bottom: 0.9rem; }
.field { display: grid; gap: 0.2rem; min-width: 0; }
.field label { font-size: 0.82rem; color: var(--quiet); }
.field input, .field select { width: 100%; }
.count { font-size: 0.9rem; color: var(--quiet); margin-bottom: 0.5rem; }
nav { display: flex; justify-content: space-between; padding-top: 0.9rem; }

.rows { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: clip; }
.rows:empty { display: none; }
.rows > li + li { border-top: 1px solid var(--line); }
summary { display: grid; grid-template-columns: 0.8rem minmax(0, 1fr) 8rem 3.4rem minmax(0, 14rem) 11.5rem 5rem; gap: 0.15rem 1rem; align-items: center; padding: 0.65rem 1.1rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: 0.45rem; height: 0.45rem; border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(-45deg); justify-self: center; }
details[open] > summary::before { transform: rotate(45deg); }
summary:hover, details[open] > summary { background: var(--inset); }
summary:focus-visible { outline-offset: -3px; border-radius: 12px; }
.who { display: flex; flex-wrap: wrap; gap: 0.1rem 0.45rem; align-items: center; min-width: 0; }
.name { font-weight: 600; overflow-wrap: anywhere; }
.tag { border: 1px solid var(--line); border-radius: 6px; padding: 0 0.4rem; font-size: 0.78rem; color: var(--quiet); overflow-wrap: anywhere; }
.unlimited { grid-column: span 3; }
.changed { font-size: 0.87rem; }
.badge { border-radius: 99px; padding: 0.05rem 0.65rem; font-size: 0.8rem; font-weight: 600; justify-self: end; }
.badge.on { color: var(--on); background: var(--on-ground); }
.badge.off { color: var(--off); background: var(--off-ground); }
.percent { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.used { font-variant-numeric: tabular-nums; min-width: 0; }
summary .used { font-size: 0.92rem; line-height: 1.35; }
summary .used .quiet { display: block; font-size: 0.87rem; }

.card { padding: 1rem 1.1rem 1.4rem 2.9rem; border-top: 1px solid var(--line); background: var(--inset); }
.card .meta { color: var(--quiet); font-size: 0.87rem; }
.description { margin-top: 0.25rem; max-width: 70ch; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 3rem; margin-top: 1.1rem; align-items: start; }
.columns > div { display: grid; gap: 1.5rem; min-width: 0; }
section { min-width: 0; }
.plain { display: grid; gap: 0.35rem; }
.plain > li { min-width: 0; }
h3 + ul { margin-top: 0.2rem; }
section ul + h3 { margin-top: 0.9rem; }
.limit { display: grid; grid-template-columns: 6.5rem minmax(4rem, 1fr) 3.4rem minmax(0, 15.5rem); gap: 0 1rem; align-items: center; }
.limit .used { text-align: right; }
.limit .since { grid-column: 2 / -1; font-size: 0.82rem; color: var(--quiet); line-height: 1.3; }
.providers > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, 10rem); gap: 0 1rem; }
.providers + p { margin-top: 0.35rem; }
.history > li { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); }

.usage { display: block; width: 100%; height: 0.5rem; border-radius: 99px; background: var(--track); fill: var(--fair); }
.usage.near { fill: var(--near); }
.usage.over { fill: var(--over); }
.near-text { color: var(--near); font-weight: 600; }
.over-text { color: var(--over); font-weight: 600; }
@media (forced-colors: active) { .usage { forced-color-adjust: none; } }

@media (max-width: 62rem) {
  summary { grid-template-columns: 0.8rem minmax(0, 1fr) 8rem 3.4rem minmax(0, 15rem) 4.9rem; }
  summary .changed { display: none; }
}
@media (max-width: 56rem) {
  #filter { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .field select { padding: 0.4rem 0.5rem; }
  #filter .field:first-child { grid-column: 1 / -1; }
  summary { grid-template-columns: 0.8rem minmax(0, 1fr) auto; gap: 0.3rem 0.7rem; padding: 0.75rem 0.9rem; }
  summary .badge { grid-area: 1 / 3; }
  summary .usage { grid-area: 2 / 2; }
  summary .percent { grid-area: 2 / 3; }
  summary .used { grid-area: 3 / 2 / auto / -1; }
  .unlimited { grid-area: 2 / 2 / auto / -1; }
  summary .used .quiet { display: inline; }
  summary .used .quiet::before { content: "· "; }
  .card { padding: 0.9rem 0.9rem 1.25rem; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .limit { grid-template-columns: minmax(0, 1fr) auto; gap: 0.15rem 0.7rem; }
  .limit .each { grid-area: 1 / 1; }
  .limit .percent { grid-area: 1 / 2; }
  .limit .usage { grid-area: 2 / 1 / auto / -1; }
  .limit .used { grid-area: 3 / 1 / auto / -1; text-align: left; }
  .limit .since { grid-area: 4 / 1 / auto / -1; }
  .limit + .limit { margin-top: 0.4rem; }
  .providers > li { grid-template-columns: minmax(0, 1fr); }
  .providers > li + li { margin-top: 0.35rem; }
}
`;
