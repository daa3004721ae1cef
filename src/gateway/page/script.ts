// What the page does in the browser: asks for the key when the gateway wants one, and for the overview.

/** The script of the page. Plain JavaScript that every current browser runs as it stands. */
export const SCRIPT = `
"use strict";
const STORED = "bifrost-gateway-key";
const at = (id) => document.getElementById(id);
const profiles = at("profiles");

async function load() {
  const key = sessionStorage.getItem(STORED);
  profiles.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch("/dev/overview" + location.search, {
      cache: "no-store",
      headers: key === null ? {} : { authorization: "Bearer " + key },
    });
    if (answer.status === 401) return ask(key !== null);
    if (!answer.ok) throw new Error("the gateway answered " + answer.status);
    profiles.innerHTML = await answer.text();
    at("refreshed").textContent = "As of " + new Date().toLocaleTimeString();
  } catch (error) {
    at("refreshed").textContent = "Not refreshed: " + error.message;
  } finally {
    profiles.setAttribute("aria-busy", "false");
  }
  at("key").hidden = true;
  at("forget").hidden = key === null;
}

function ask(refused) {
  sessionStorage.removeItem(STORED);
  profiles.textContent = "";
  at("refreshed").textContent = "";
  at("forget").hidden = true;
  at("key").hidden = false;
  at("key-fault").textContent = refused ? "The gateway does not take this key." : "";
  at("key-value").value = "";
  at("key-value").focus();
}

at("key").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem(STORED, at("key-value").value.trim());
  load();
});
at("refresh").addEventListener("click", load);
at("forget").addEventListener("click", () => ask(false));
load();
`;
