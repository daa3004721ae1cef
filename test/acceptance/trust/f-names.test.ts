// Renames to a taken name, swaps, and gateways that keep another spelling than was sent.

import { type Meddle } from "../../handler/interference";
import { makeProfile } from "../by-hand";
import { recordOf } from "../../told";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;
afterEach(() => scene.dispose());

test("a plan that renames to a taken name warns, and names who has it", async () => {
  scene = await trusting(resource("P", ""));
  await scene.terraform.apply();
  const id = await makeProfile(scene.byHand, "Taken", "active");
  scene.terraform.configure(resource("Taken", ""));
  const run = await scene.terraform.tryPlan();
  const warnings = saying(run, "warning").join("\n");
  expect(warnings).toContain('"Taken"');
  expect(warnings).toMatch(new RegExp(`\\bprofile ${id}\\b`));
  const [theirs, ours] = [await scene.bytes(id), await scene.bytes(1)];
  expect((await scene.terraform.tryApply()).code).toBe(1);
  expect([await scene.bytes(id), await scene.bytes(1)]).toEqual([theirs, ours]);
  expect(stated(scene)).toEqual([expect.objectContaining({ id: "1", name: "P", isTainted: false })]);
});

test("a plan that renames to a free name warns of nothing", async () => {
  scene = await trusting(resource("P", ""));
  await scene.terraform.apply();
  scene.terraform.configure(resource("Free", ""));
  const run = await scene.terraform.tryPlan();
  expect(saying(run, "warning")).toEqual([]);
});

test("a swap of two names works, or the plan says how it is done", async () => {
  scene = await trusting(resource("A", "", "a") + resource("B", "", "b"));
  await scene.terraform.apply();
  const before = stated(scene).map(({ id }) => id);
  scene.terraform.configure(resource("B", "", "a") + resource("A", "", "b"));
  const plan = await scene.terraform.tryPlan();
  const run = await scene.terraform.tryApply();
  expect(stated(scene).map(({ id }) => id)).toEqual(before);
  expect(stated(scene).filter(({ isTainted }) => isTainted)).toEqual([]);
  if (run.code === 0) {
    expect(stated(scene).map(({ name }) => name)).toEqual(["B", "A"]);
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  } else {
    const said = saying(plan, "warning").join("\n");
    for (const part of ['"A"', '"B"', "third name"]) expect(said).toContain(part);
  }
});

type Body = { description?: string; tags?: string[] };

/** A gateway that keeps texts in its own spelling. */
const spelling =
  (respell: (body: Body) => Body): Meddle =>
  (asked, forward) => {
    if (asked.method === "GET" || asked.body === undefined) return undefined;
    return forward({ ...asked, body: respell(recordOf(asked.body)) });
  };

test.each<[string, string, (body: Body) => Body]>([
  [
    "trims a description",
    '  description = "  padded  "',
    (body) => ({ ...body, ...(body.description && { description: body.description.trim() }) }),
  ],
  [
    "writes a tag in lower case",
    '  tags = ["Team"]',
    (body) => ({ ...body, ...(body.tags && { tags: body.tags.map((tag) => tag.toLowerCase()) }) }),
  ],
])("a gateway that %s: a warning, no taint, and a plan that settles", async (_what, members, respell) => {
  scene = await trusting(resource("P", members));
  scene.trouble = spelling(respell);
  const run = await scene.terraform.tryApply();
  expect(saying(run)).toEqual([]);
  expect(saying(run, "warning").join("\n")).toMatch(/description|tags/);
  expect(stated(scene)).toEqual([expect.objectContaining({ id: "1", isTainted: false })]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  // An update of something else settles, too.
  scene.terraform.configure(resource("P", `${members}\n  calendar_aligned = true`));
  expect(saying(await scene.terraform.tryApply())).toEqual([]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});
