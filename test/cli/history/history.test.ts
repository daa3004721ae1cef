// `cdktf-bifrost history`: the versions of a profile, and the code of any of them.

import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { historyCommand } from "../../../src/cli/history-command";
import { type Gateway, startGateway } from "../../../src/gateway";
import { createClient } from "../../../src/handler";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";

const KEY = "bfst-history-0123456789";
let gateway: Gateway;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bifrost-history-"));
  gateway = await startGateway({ apiKey: KEY });
  const client = createClient({ endpoint: gateway.url, apiKey: KEY });
  const { id } = await client.create({
    name: "Engineering",
    tags: ["a"],
    budgets: [{ max_limit: 500, reset_duration: "1M" }],
  });
  await client.update(id, { budgets: [{ max_limit: 800, reset_duration: "1M" }], tags: [] });
  await client.close();
});
afterAll(async () => {
  await gateway.close();
  await rm(directory, { recursive: true });
});

function history(...args: string[]): Promise<CommandRun> {
  return runInProcess(historyCommand(), args, { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY });
}

test.each(["Engineering", "1", "name=Engineering"])(
  "shows the versions of %s, the newest first",
  async (profile) => {
    const { code, stdout, stderr } = await history(profile);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('"Engineering"') });
    const lines = stdout.split("\n");
    const [newest, oldest] = ["version 2", "version 1"].map((title) =>
      lines.findIndex((line) => line.startsWith(title)),
    );
    expect(newest).toBe(0);
    expect(oldest).toBeGreaterThan(0);
    expect(lines.slice(0, oldest).join("\n")).toMatch(/budgets.*500.*800/s);
  },
);

test("writes the code of a version in each language", async () => {
  for (const [format, text] of [
    ["hcl", '= { "1M" = { max_limit = 500 } }'],
    ["ts", "budgets: [Budget.monthly(500)]"],
    ["yaml", "max_limit: 500"],
  ] as const) {
    const { code, stdout } = await history("Engineering", "1", "--format", format);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(text) });
  }
});

test("writes a file, and overwrites none", async () => {
  const file = join(directory, "engineering.tf");
  expect((await history("Engineering", "1", "--format", "hcl", "--out", file)).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain('resource "bifrost_access_profile" "engineering"');
  const again = await history("Engineering", "2", "--format", "hcl", "--out", file);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("overwrites nothing") });
});

test("prints one JSON document", async () => {
  const { stdout } = await history("Engineering", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    id: 1,
    name: "Engineering",
    versions: [{ version: 2 }, { version: 1 }],
  });
});

test.each([
  [["Nobody"], 1, 'no access profile named "Nobody"'],
  [["99"], 1, "no access profile with the id 99"],
  [["Engineering", "7"], 1, "has no version 7"],
  [["Engineering", "zero"], 2, "whole number"],
  [["Engineering", "--out", "x.tf"], 2, "--out needs --format"],
  [["Engineering", "--json", "--format", "ts"], 2, "exclude each other"],
  [["Engineering", "1", "--last", "2"], 2, "exclude each other"],
])("%j is refused", async (args, code, text) => {
  expect(await history(...args)).toMatchObject({ code, stderr: expect.stringContaining(text) });
});
