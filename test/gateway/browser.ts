// A headless browser for tests and for the picture of the page: CHROME_PATH, else an installed one, else the Chromium that comes with
// the development dependencies (Linux on x64).

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking"];

/** Starts a browser with an empty profile of its own. Whoever starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await installed();
  // A browser that runs as root has no sandbox to offer.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...args, ...QUIET, ...sandbox] });
}

async function installed(): Promise<{ executablePath: string; args: string[] }> {
  const path = process.env["CHROME_PATH"] ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (path !== undefined) return { executablePath: path, args: [] };
  const { default: bundled } = await import("@sparticuz/chromium");
  // Some of its switches are for functions in a cloud, where a browser serves one page: a context of our own closes it then.
  const args = bundled.args.filter(
    (arg) => !/^--(single-process|no-zygote|headless|incognito|window-size)/.test(arg),
  );
  return { executablePath: await bundled.executablePath(), args };
}
