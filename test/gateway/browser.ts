// A headless browser for tests and for the picture of the page: CHROME_PATH, else an installed one, else the Chromium that comes with
// the development dependencies (Linux on x64).

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { takeLock } from "../../src/handler/state/lock";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking"];

/** Starts a browser with an empty profile of its own. Whoever starts it closes it. @param more command-line switches */
export async function startBrowser(...more: string[]): Promise<Browser> {
  const { executablePath, args } = await installed();
  // A browser that runs as root has no sandbox to offer.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...args, ...QUIET, ...sandbox, ...more] });
}

async function installed(): Promise<{ executablePath: string; args: string[] }> {
  const path = process.env["CHROME_PATH"] ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (path !== undefined) return { executablePath: path, args: [] };
  const { default: bundled } = await import("@sparticuz/chromium");
  // Of its switches only those for drawing: the others are for functions in a cloud, and turn off the rules between origins.
  const args = bundled.args.filter((arg) =>
    /^--(font-render-hinting|use-gl|use-angle|enable-unsafe)/.test(arg),
  );
  return { executablePath: await unpacked(() => bundled.executablePath()), args: [...args, "--no-sandbox"] };
}

/** Unpacks the bundled browser, or finds it unpacked. One process at a time: the others would start it half-written. */
async function unpacked(unpack: () => Promise<string>): Promise<string> {
  const held = await takeLock(join(tmpdir(), "chromium-unpacking"));
  try {
    return await unpack();
  } finally {
    held.release();
  }
}
