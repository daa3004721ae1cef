// What Terraform's own state remembers with engine `null`: every apply is one of another machine, which has nothing but that state.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resource } from "@cdktf/provider-null";
import { type TerraformStack } from "cdktf";
import { AccessProfile, type AccessProfileProps, DeletionPolicy } from "cdktf-bifrost";
import { openStateDirectory, parseMemory } from "../../src/handler/state";
import { type Asked } from "../api/server";
import { NULL_PROVIDER_TIMEOUT, nullProviderMirror } from "./null-provider";
import { COMMAND, type NullScene, setNullScene } from "./null-scene";
import { liveProfile } from "./scene";

let scene: NullScene;

beforeAll(nullProviderMirror, NULL_PROVIDER_TIMEOUT);
afterEach(() => scene.dispose());

/** A stack with profiles, by the ids of their constructs. */
const profiles =
  (all: Readonly<Record<string, AccessProfileProps>>) =>
  (stack: TerraformStack): Record<string, AccessProfile> =>
    Object.fromEntries(
      Object.entries(all).map(([id, props]) => [
        id,
        new AccessProfile(stack, id, { engine: "null", ...props }),
      ]),
    );

/** What was sent since the last call, by the last part of its path. */
const sent = (): unknown[] =>
  scene.changes().map(({ method, path, body }) => {
    const call = `${method} ${path.split("/").at(-1)}`;
    return method === "PUT" && body !== undefined && Object.keys(Object(body)).length > 0
      ? [call, body]
      : call;
  });

const ENVIRONMENT = { CDKTF_BIFROST_COMMAND: COMMAND };

test("what failed is tried again from what was reached, changed or not, and somebody else's profile is left alone", async () => {
  let breaks: (asked: Asked) => boolean = ({ path }) => path.endsWith("/activate");
  let arrives = false;
  scene = await setNullScene(
    profiles({ taken: { name: "Taken" }, half: { name: "Half" } }),
    ENVIRONMENT,
    async (asked, forward) => {
      if (!breaks(asked)) return undefined;
      if (arrives) await forward();
      return { status: 500, json: { error: { message: "broken" } } };
    },
  );
  const { terraform, hand } = scene;
  const taken = await hand.create({ name: "Taken" });
  scene.changes();

  // One name is taken, so nothing is sent; the other profile is made, but not activated.
  const first = await terraform.tryApply();
  expect(first.code).toBe(1);
  expect(first.output).toContain(`taken by the inactive profile ${taken.id}`);
  expect(first.output).toContain("then the apply fails");
  expect(sent()).toEqual(["POST access-profiles"]);
  const half = await liveProfile(scene, "Half");

  breaks = () => false;
  await hand.update(taken.id, { name: "Another's" });
  scene.changes();
  await scene.freshCheckout();
  await terraform.apply();
  expect(sent().sort()).toEqual(["POST access-profiles", "PUT activate", "PUT activate"]);
  const made = await liveProfile(scene, "Taken");
  expect([made.is_active, await liveProfile(scene, "Half")]).toMatchObject([
    true,
    { id: half.id, is_active: true },
  ]);

  // The update arrives, and its answer is lost.
  arrives = true;
  breaks = ({ method, path }) => method === "PUT" && /\/\d+$/.test(path);
  scene.define(profiles({ taken: { name: "Taken" }, half: { name: "Half 2", tags: ["tried"] } }));
  await scene.freshCheckout();
  expect((await terraform.tryApply()).code).toBe(1);
  expect(sent()).toEqual([[`PUT ${half.id}`, { name: "Half 2", tags: ["tried"] }]]);

  // Meanwhile somebody deletes a profile, and makes one of their own under its name.
  await hand.delete(made.id);
  const theirs = await hand.create({ name: "Taken", tags: ["theirs"] });
  await hand.activate(theirs.id);
  const before = (await hand.get(theirs.id)).access_profile;
  scene.changes();
  breaks = () => false;
  scene.define(
    profiles({
      taken: { name: "Taken", tags: ["ours"] },
      half: { name: "Half 2", deletionPolicy: DeletionPolicy.DELETE },
    }),
  );
  await scene.freshCheckout();
  const stopped = await terraform.tryApply();
  expect(stopped.output).toContain(`is already taken by the active profile ${theirs.id}`);
  // What the failed run has set is cleared, because it is no longer wanted.
  expect(sent().filter((each) => each !== "POST access-profiles")).toEqual([
    [`PUT ${half.id}`, { tags: [] }],
  ]);

  await scene.freshCheckout();
  await terraform.destroy();
  expect(sent()).toEqual([`DELETE ${half.id}`]);
  expect((await hand.get(theirs.id)).access_profile).toEqual(before);
});

test("where the memory cannot be handed over, the run stops or says so, and nobody's profile is changed", async () => {
  const build =
    (tags: string[], createBeforeDestroy: boolean, withRemoved: boolean) =>
    (stack: TerraformStack): void => {
      const { before } = profiles({
        before: { name: "Before", tags },
        targeted: { name: "Targeted", tags },
        ...(withRemoved && { removed: { name: "Removed" } }),
      })(stack);
      new resource.Resource(stack, "dependent", {
        dependsOn: before === undefined ? [] : [before],
        lifecycle: { createBeforeDestroy },
      });
    };
  scene = await setNullScene(build(["a"], true, true));
  const { terraform } = scene;
  await terraform.apply();
  sent();
  const addresses = (await terraform.run(["state", "list"])).output.trim().split("\n");
  const address = (start: string): string => addresses.find((each) => each.includes(start)) ?? "";

  // Its specification is replaced, but not what keeps what was reached.
  scene.define(build(["b"], true, false));
  await scene.freshCheckout();
  const targeted = await terraform.tryApply(`-target=${address("targeted_reconciliation")}`);
  expect(targeted.output).toContain("is already taken by the active profile");
  expect(sent()).toEqual([]);

  // A dependent that is created before it is destroyed makes Terraform create the new specification before it destroys the old one. And the
  // provisioners of resources that are no longer in the code do not run.
  await scene.freshCheckout();
  const refused = await terraform.tryApply();
  expect(refused.output).toContain("is already taken by the active profile");
  expect(sent()).toEqual([[expect.stringMatching(/^PUT \d+$/), { tags: ["b"] }]]);
  expect(await liveProfile(scene, "Targeted")).toMatchObject({ tags: ["b"] });
  expect(await liveProfile(scene, "Before")).toMatchObject({ tags: ["a"], is_active: true });
  expect(await liveProfile(scene, "Removed")).toMatchObject({ is_active: true });

  // Without that, the memory is there again.
  scene.define(build(["b"], false, false));
  await scene.freshCheckout();
  await terraform.apply();
  expect(sent()).toEqual([[expect.stringMatching(/^PUT \d+$/), { tags: ["b"] }]]);

  // Somebody removes from the state what remembers.
  await terraform.run([
    "state",
    "rm",
    ...addresses.filter((each) => /targeted_(spec|recon|mem|out)/.test(each)),
  ]);
  await scene.freshCheckout();
  const destroyed = await terraform.run(["destroy", "-auto-approve", "-input=false", "-no-color"]);
  expect(destroyed.code).toBe(1);
  expect(destroyed.output.replace(/\s+/g, " ")).toContain(
    'nothing says which profile "platform/targeted" is: Terraform\'s state has no record of it',
  );
  expect(sent()).toEqual(["PUT deactivate"]);
  expect((await liveProfile(scene, "Targeted")).is_active).toBe(true);
});

test("the resources and the state directory of an earlier version are taken over once", async () => {
  const one = (props: Partial<AccessProfileProps>) =>
    profiles({ engineering: { name: "Engineering", ...props } });
  scene = await setNullScene(one({ tags: ["a"], description: "d" }));
  const { terraform } = scene;
  await terraform.apply();
  sent();
  const states = openStateDirectory(scene.formerStates);
  const asMadeBefore = asEarlierVersion(JSON.parse(readFileSync(scene.remoteState, "utf8")));
  writeFileSync(scene.remoteState, JSON.stringify(asMadeBefore.state));
  const memory = parseMemory(asMadeBefore.memory);
  if (typeof memory === "string") throw new Error("there is no memory");
  await states.write(memory);

  scene.define(one({ tags: ["a"] }));
  await terraform.apply();
  expect(sent()).toEqual([[expect.anything(), { description: null }]]);
  expect(readdirSync(scene.formerStates)).toEqual([expect.stringMatching(/\.json\.taken-over$/)]);

  scene.define(one({}));
  await scene.freshCheckout();
  await terraform.apply();
  expect(sent()).toEqual([[expect.anything(), { tags: [] }]]);
  expect(existsSync(scene.formerStates)).toBe(false);
});

interface State {
  serial: number;
  resources: { name: string; instances: { attributes: { triggers: Record<string, string> } }[] }[];
}

/** Terraform's state as the two resources of an earlier version left it, and the memory that is then not in it. */
function asEarlierVersion(state: State): { readonly state: State; readonly memory: string } {
  const triggers = (name: string): Record<string, string> =>
    state.resources.find((each) => each.name.includes(name))?.instances[0]?.attributes.triggers ?? {};
  const memory = triggers("_memory")["state"] ?? "";
  delete triggers("_specification")["prior"];
  const resources = state.resources.filter(({ name }) => !/_(?:reconciliation|memory|outcome)/.test(name));
  return { state: { ...state, serial: state.serial + 1, resources }, memory };
}
