// The README's first profile, typed as it stands there, with the packed tarball in an empty folder. Only the port of the gateway is
// another: 8080 may be taken on this machine.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { createClient, listProfiles } from "cdktf-bifrost/handler";
import { parse } from "yaml";
import { run } from "../../examples/quickstart/processes";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { commandsOf } from "../docs/pages";
import { runFolders } from "../temporary-folder/run-folders";
import { npm, pack, root } from "./packed";

const [make = "", gateway = "", deploy = ""] = commandsOf("README.md", "Your first profile");
let folder: string;
let tarball: string;
let environment: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bifrost-first-"));
  tarball = pack(folder);
  const terraform = terraformBinary(join(root, ".cache", "terraform"), () => undefined);
  environment = {
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: join(folder, "home"),
    ...runFolders(),
    ...(terraform === "terraform" ? {} : { TERRAFORM_BINARY_NAME: terraform }),
    // npm takes from its cache what it can, and says nothing of itself.
    npm_config_cache: execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim(),
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    CHECKPOINT_DISABLE: "1",
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs lines as a shell does that stops at the first failure. */
const shell = (lines: string, cwd: string): Promise<string> =>
  run("bash", ["-euc", lines], { cwd, env: environment });

test("the range of constructs is that of cdktf itself", () => {
  const { peerDependencies } = readManifest(join(root, "package.json"));
  const cdktf = readManifest(join(root, "node_modules", "cdktf", "package.json"));
  expect(peerDependencies["constructs"]).toBe(cdktf.peerDependencies["constructs"]);
});

// The last one is what the README's lines find beside the tarball.
test.each([
  ["the lowest of the range", "10.4.2", /^10\.4\.2$/],
  ["a late one", "~10.8.1", /^10\.8\./],
])(
  "the package is installed beside cdktf and constructs, %s (%s), and synthesizes",
  (_which, constructs, version) => {
    npm(folder, "install", tarball, "cdktf@0.21", `constructs@${constructs}`);
    const app = `const { App, TerraformStack, Testing } = require("cdktf");
    const { AccessProfile, BifrostProvider } = require("cdktf-bifrost");
    const stack = new TerraformStack(new App(), "s");
    new BifrostProvider(stack, "bifrost");
    new AccessProfile(stack, "p", { name: "P" }).clone("c", { name: "C" });
    process.stdout.write(JSON.stringify([require("constructs/package.json").version, JSON.parse(Testing.synth(stack)).resource]));`;
    const printed = execFileSync(process.execPath, ["-e", app], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual([
      expect.stringMatching(version),
      {
        bifrost_access_profile: {
          p: { name: "P" },
          c: { name: "C", clone_from: "${bifrost_access_profile.p.id}" },
        },
      },
    ]);
  },
  300_000,
);

test("the lines of the README make a project, check it and deploy its two profiles", async () => {
  const made = await shell(make, folder);
  expect(made).toMatch(/wrote access-profiles\.ts[\s\S]*installed [\s\S]*pass 1\b/);
  const project = join(folder, "ai-platform");
  const { dependencies } = readManifest(join(project, "package.json"));
  expect(dependencies["cdktf-bifrost"]).toMatch(/^file:\.\.\/cdktf-bifrost-\d.*\.tgz$/);

  const running = await startGateway(project);
  try {
    await shell(deploy.replaceAll("http://127.0.0.1:8080", running.url), project);
    const client = createClient({ endpoint: running.url, apiKey: "dev-key" });
    const profiles = (await listProfiles(client)).map(({ name, is_active }) => [name, is_active]);
    await client.close();
    expect(profiles.sort()).toEqual([
      ["Contractors", true],
      ["Engineering", true],
    ]);
  } finally {
    await running.stop();
  }
}, 600_000);

test("the workflow of the project checks by commands that the project has", () => {
  const project = join(folder, "ai-platform");
  const workflow: {
    jobs: { check: { steps: { run?: string }[] } };
  } = parse(readFileSync(join(project, ".github", "workflows", "access-profiles.yml"), "utf8"));
  const commands = workflow.jobs.check.steps.flatMap((step) => step.run ?? []);
  expect(commands).toEqual(["npm ci", "npm test", "npm run synth"]);
  const { scripts } = readManifest(join(project, "package.json"));
  expect(scripts).toMatchObject({
    test: expect.stringMatching(/^tsc --noEmit && /) as unknown,
    synth: "cdktf synth",
  });
});

interface Manifest {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Types the line of the gateway, on a free port. Its processes are a group, which npx leads. */
async function startGateway(cwd: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn("bash", ["-euc", `${gateway} --port 0`], {
    cwd,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = new Promise<string>((resolve) => {
    if (child.stdout === null) throw new Error("the gateway has no output");
    createInterface({ input: child.stdout }).once("line", (line) =>
      resolve(line.replace("listening on ", "")),
    );
  });
  return {
    url: await Promise.race([
      url,
      ended.then(() => {
        throw new Error(`"${gateway}" ended before it listened`);
      }),
    ]),
    async stop() {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await ended;
    },
  };
}
