// What the page does in the browser: asks for the key when the gateway wants one, for the list, and for the card of a row that is opened.

/** The script of the page. Plain JavaScript that every current browser runs as it stands. */
export const SCRIPT = `
"use strict";
const STORED = "bifrost-gateway-key";
const at = (id) => document.getElementById(id);
const profiles = at("profiles");
const filter = at("filter");
const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
let latest = 0;

// Thrown after the key was asked for.
class NoKey extends Error {}

async function ask(path) {
  const key = sessionStorage.getItem(STORED);
  const answer = await fetch(path, {
    cache: "no-store",
    headers: key === null ? {} : { authorization: "Bearer " + key },
  });
  if (answer.status === 401) {
    askForKey(key !== null);
    throw new NoKey();
  }
  if (!answer.ok) throw new Error("the gateway answered " + answer.status);
  return answer;
}

// Times by the clock of whoever looks; UTC stays in the tooltip.
function localize(element) {
  for (const time of element.querySelectorAll("time")) time.textContent = local.format(new Date(time.dateTime));
}

async function load() {
  const run = (latest += 1);
  profiles.setAttribute("aria-busy", "true");
  try {
    const answer = await ask("/dev/overview" + location.search);
    const list = await answer.text();
    // What was asked for later has come already, or will.
    if (run !== latest) return;
    const open = [...profiles.querySelectorAll("details[open]")].map(({ id }) => id);
    profiles.innerHTML = list;
    localize(profiles);
    const rows = profiles.querySelectorAll("details");
    for (const row of rows)
      row.open = open.includes(row.id) || "#" + row.id === location.hash || rows.length === 1;
    showTime(new Date(answer.headers.get("date")));
    at("key").hidden = true;
    at("list").hidden = false;
    at("forget").hidden = sessionStorage.getItem(STORED) === null;
  } catch (error) {
    if (run === latest && !(error instanceof NoKey)) at("refreshed").textContent = "Not refreshed: " + error.message;
  } finally {
    profiles.setAttribute("aria-busy", "false");
  }
}

function showTime(now) {
  const time = document.createElement("time");
  time.dateTime = now.toISOString();
  time.title = now.toUTCString().replace("GMT", "UTC");
  time.textContent = local.format(now);
  at("refreshed").replaceChildren("As of ", time);
}

async function show(row) {
  const behind = row.querySelector(".behind");
  try {
    behind.innerHTML = await (await ask("/dev/overview/" + row.dataset.profile)).text();
    localize(behind);
  } catch (error) {
    if (!(error instanceof NoKey)) behind.textContent = "Not shown: " + error.message;
  }
}

function askForKey(refused) {
  sessionStorage.removeItem(STORED);
  profiles.textContent = "";
  at("refreshed").textContent = "";
  at("forget").hidden = true;
  at("list").hidden = true;
  at("key").hidden = false;
  at("key-fault").textContent = refused ? "The gateway does not take this key." : "";
  at("key-value").value = "";
  at("key-value").focus();
}

function narrow() {
  const asked = new URLSearchParams(new FormData(filter));
  if (asked.get("search").trim() === "") asked.delete("search");
  for (const name of ["show", "sort"]) if (asked.get(name) === filter.elements[name].options[0].value) asked.delete(name);
  history.replaceState(null, "", "/" + (asked.size > 0 ? "?" + asked : "") + location.hash);
  load();
}

let pause;
filter.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(narrow, 150);
});
filter.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  narrow();
});
// A row does not pass its event on to the list.
profiles.addEventListener(
  "toggle",
  ({ target: row }) => {
    if (row.open) show(row);
    const hash = row.open ? "#" + row.id : location.hash === "#" + row.id ? "" : location.hash;
    history.replaceState(null, "", location.pathname + location.search + hash);
  },
  true,
);
at("key").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem(STORED, at("key-value").value.trim());
  load();
});
at("refresh").addEventListener("click", load);
at("forget").addEventListener("click", () => askForKey(false));
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = filter.elements[name];
  if (field instanceof HTMLInputElement || [...(field?.options ?? [])].some((option) => option.value === value))
    field.value = value;
}
load();
`;
