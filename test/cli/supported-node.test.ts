// A Node that is too old is told so by every executable, before it meets code that it cannot parse.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installProvider } from "../../src/cli/install";
import { unsupportedNode } from "../../src/handler/node-version";
import { Workspace } from "../acceptance/terraform";
import { OLD_NODE_VERSION, oldNode } from "./old-node";

const lib = join(__dirname, "..", "..", "lib");
const { engines } = jest.requireActual<{ engines: { node: string } }>("../../package.json");
let old: string;
let sentence: string;

beforeAll(() => {
  old = oldNode();
  sentence = `cdktf-bifrost needs Node 20.18.1 or later, and ${old} is Node ${OLD_NODE_VERSION}; `;
}, 300_000);

test.each([
  ["12.22.12", false],
  ["18.20.8", false],
  ["20.9.0", false],
  ["20.18.0", false],
  ["20.18.1", true],
  ["20.18.1-nightly", true],
  ["20.18.10", true],
  ["20.20.0", true],
  ["22.0.0", true],
  ["100.0.0", true],
])("of Node %s the check says that it is new enough: %s", (version, isSupported) => {
  expect(unsupportedNode(version, "/node") === undefined).toBe(isSupported);
});

test("the check has the version that package.json asks for", () => {
  const least = engines.node.replace(">=", "");
  expect(unsupportedNode(least, "/node")).toBeUndefined();
  expect(unsupportedNode("1.0.0", "/node")).toContain(`needs Node ${least} or later`);
});

test.each([
  ["the command", join("cli", "main.js"), "install a later one from https://nodejs.org/en/download"],
  ["the provider", "terraform-provider-bifrost", "put a later one on the PATH of Terraform"],
])("%s says so in one line and stops", (_what, file, remedy) => {
  const { status, stdout, stderr } = spawnSync(old, [join(lib, file), "--version"], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(sentence + remedy);
});

test("Terraform shows what the provider says", async () => {
  const workspace = new Workspace({ BIFROST_ENDPOINT: "http://127.0.0.1:9", BIFROST_API_KEY: "k" });
  try {
    installProvider(join(workspace.directory, "mirror"), join(lib, "terraform-provider-bifrost"), old);
    workspace.configure('resource "bifrost_access_profile" "x" {\n  name = "X"\n}\n');
    await workspace.init();
    const { code, output } = await workspace.run(["validate", "-no-color"]);
    expect(code).toBe(1);
    const words = output.replaceAll(/[│\s]+/g, " ");
    expect(words).toContain(`${sentence}put a later one on the PATH of Terraform`);
    expect(words).toContain('"npx cdktf-bifrost install --pin-node"');
  } finally {
    workspace.dispose();
  }
});
