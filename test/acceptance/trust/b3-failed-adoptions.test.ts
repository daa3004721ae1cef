// An adoption that fails leaves nothing in the state, so that no later apply destroys somebody's profile.

import { apiError } from "../../api/server";
import { makeProfile } from "../by-hand";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;
afterEach(() => scene.dispose());

const members = '  deletion_policy = "delete"\n  tags = ["ours"]';

test.each(["one", "apart"] as const)(
  "a take-over whose update is refused: no state, no taint, nothing changed, nor by the next apply (provider: %s)",
  async (provider) => {
    scene = await trusting(resource("P", members), { provider });
    const id = await makeProfile(scene.byHand, "P", "retired");
    const theirs = await scene.bytes(id);
    scene.trouble = ({ method, path }) =>
      method === "PUT" && path.endsWith(`/${id}`) ? apiError(400, "budgets: not now") : undefined;
    for (let times = 0; times < 2; times += 1) {
      const run = await scene.terraform.tryApply();
      expect(saying(run)).toEqual([expect.stringContaining("not now")]);
      expect(stated(scene)).toEqual([]);
      expect(await scene.bytes(id)).toBe(theirs);
    }
    scene.trouble = undefined;
    expect(saying(await scene.terraform.tryApply())).toEqual([]);
    expect(stated(scene)).toEqual([expect.objectContaining({ id: String(id), isTainted: false })]);
  },
);

test("a take-over that fails half-way says what it has changed, and is not in the state", async () => {
  scene = await trusting(resource("P", members));
  const id = await makeProfile(scene.byHand, "P", "retired");
  scene.trouble = ({ path }) => (path.endsWith(`/${id}/activate`) ? apiError(400, "not now") : undefined);
  const run = await scene.terraform.tryApply();
  const complaints = saying(run).join("\n");
  expect(complaints).toContain("not now");
  expect(complaints).toContain(`rofile ${id}`);
  expect(complaints).toContain("tags");
  expect(stated(scene)).toEqual([]);
  // The next apply goes on from there; it never destroys.
  scene.trouble = undefined;
  scene.changes();
  await scene.terraform.tryApply();
  expect(scene.changes().map(({ method }) => method)).not.toContain("DELETE");
});
