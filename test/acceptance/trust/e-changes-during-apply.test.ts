// Somebody changes the profile between our last write and our final read: the state has what was planned, and the next plan shows the
// difference. No inconsistent result, no taint.

import { profileIn } from "../by-hand";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

const FIRST = '  description = "first"\n  tags = ["a"]\n  budgets = { "1M" = { max_limit = 5 } }';
const SECOND = FIRST.replace("first", "second");

/** What somebody changes, and which attributes the next plan has to repair. */
const CHANGES: readonly (readonly [string, (id: number) => Promise<unknown>, readonly string[]])[] = [
  ["tags", (id) => scene.byHand("PUT", `/${id}`, { tags: ["theirs"] }), ["tags"]],
  ["description", (id) => scene.byHand("PUT", `/${id}`, { description: "theirs" }), ["description"]],
  ["budgets", (id) => scene.byHand("PUT", `/${id}`, { budgets: [] }), ["budgets"]],
  ["name", (id) => scene.byHand("PUT", `/${id}`, { name: `Theirs ${id}` }), ["name"]],
  ["activity", (id) => scene.byHand("PUT", `/${id}/deactivate`), ["is_active"]],
  [
    "something that was never set",
    (id) => scene.byHand("PUT", `/${id}`, { mcp_configs: [{ mcp_client_id: "x", tools_to_execute: ["*"] }] }),
    ["mcp_configs"],
  ],
];

let scene: Trusting;
afterAll(() => scene.dispose());

const profiles = (members: string): string =>
  CHANGES.map((_, index) => resource(`P${index}`, members, `p${index}`)).join("");

/** Changes every profile once, after the last write of ours and before it is answered. */
function changeAfter(isLastWrite: (method: string, path: string) => boolean): void {
  const changed = new Set<number>();
  scene.trouble = async ({ method, path }, forward) => {
    if (!isLastWrite(method, path)) return undefined;
    const answer = await forward();
    const id = Number(/access-profiles\/(\d+)/.exec(path)?.[1]);
    const { name } = profileIn(await scene.byHand("GET", `/${id}`));
    const [, change] = CHANGES[Number(name.slice(1))] ?? [];
    if (!changed.has(id)) await change?.(id);
    changed.add(id);
    return { status: answer.status, json: answer.json };
  };
}

async function expectDriftOnly(complaints: readonly string[]): Promise<void> {
  expect(complaints).toEqual([]);
  expect(stated(scene).filter(({ isTainted }) => isTainted)).toEqual([]);
  const planned = await scene.terraform.plannedChanges();
  const changed = planned.map(({ address, actions, before, after }) => [
    address,
    actions.join(),
    Object.keys(after ?? {}).filter(
      (name) => name !== "version" && JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
    ),
  ]);
  expect(changed.sort()).toEqual(
    CHANGES.map(([, , attributes], index) => [`bifrost_access_profile.p${index}`, "update", attributes]),
  );
}

test("during the creation", async () => {
  scene = await trusting(profiles(FIRST));
  changeAfter((method, path) => method === "PUT" && path.endsWith("/activate"));
  const run = await scene.terraform.tryApply();
  scene.trouble = undefined;
  await expectDriftOnly(saying(run));
});

test("during an update", async () => {
  await scene.terraform.apply();
  scene.terraform.configure(profiles(SECOND));
  changeAfter((method, path) => method === "PUT" && /\/\d+$/.test(path));
  const run = await scene.terraform.tryApply();
  scene.trouble = undefined;
  await expectDriftOnly(saying(run));
});
