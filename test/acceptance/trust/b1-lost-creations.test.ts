// A creation whose answer is lost or odd never makes somebody's profile ours, and what it did make is ours.

import { type Asked, apiError, lose, type Reply } from "../../api/server";
import { makeProfile, type Standing } from "../by-hand";
import { recordOf, textOf } from "../../told";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;

const LOSSLESS = 'provider "bifrost" {\n  max_retries = 0\n}\n';

/** The name that a creation asks for; undefined for every other request. */
function created({ method, path, body }: Asked): string | undefined {
  return method === "POST" && path.endsWith("access-profiles") ? textOf(recordOf(body)["name"]) : undefined;
}

const rows: readonly (readonly [string, Reply, Standing])[] = [
  ["502 before the work", apiError(502, "bad gateway"), "newborn"],
  ["502 before the work", apiError(502, "bad gateway"), "retired"],
  ["502 before the work", apiError(502, "bad gateway"), "active"],
  ["a lost connection before the work", lose, "active"],
  ["500 for a name that is taken", apiError(500, "access profile already exists"), "active"],
  ["500 for a name that is taken", apiError(500, "access profile already exists"), "newborn"],
];

describe('with adoption_policy "never"', () => {
  const ids: number[] = [];
  const theirs: string[] = [];
  const complaints: string[][] = [];
  beforeAll(async () => {
    const profiles = rows.map((_, index) =>
      resource(`P${index}`, '  adoption_policy = "never"\n  deletion_policy = "delete"', `p${index}`),
    );
    scene = await trusting(LOSSLESS + profiles.join(""));
    for (const [index, [, , standing]] of rows.entries()) {
      const id = await makeProfile(scene.byHand, `P${index}`, standing);
      ids.push(id);
      theirs.push(await scene.bytes(id));
    }
    scene.trouble = (asked) => rows[Number(created(asked)?.slice(1))]?.[1];
    for (let times = 0; times < 2; times += 1) complaints.push(saying(await scene.terraform.tryApply()));
  });
  afterAll(() => scene.dispose());

  test.each(rows.map(([what, , standing], index) => [what, standing, index] as const))(
    "%s leaves the %s profile of that name alone, in this apply and the next",
    async (_what, _standing, index) => {
      for (const said of complaints)
        expect(said).toContainEqual(expect.stringContaining(JSON.stringify(`P${index}`)));
      expect(await scene.bytes(ids[index] ?? 0)).toBe(theirs[index]);
      expect(stated(scene).filter(({ address }) => address === `p${index}`)).toEqual([]);
    },
  );
});

test("a profile that somebody makes while our creation is lost is theirs, even when it is what we wanted", async () => {
  scene = await trusting(LOSSLESS + resource("P", '  tags = ["a"]'));
  let id = 0;
  scene.trouble = async (asked) => {
    if (created(asked) === undefined) return undefined;
    id = await makeProfile(scene.byHand, "P", "active");
    await scene.byHand("PUT", `/${id}`, { tags: ["a"] });
    return lose;
  };
  expect((await scene.terraform.tryApply()).code).toBe(1);
  expect(await scene.byHand("GET", `/${id}`)).toMatchObject({ access_profile: { description: "theirs" } });
  expect(stated(scene)).toEqual([]);
  await scene.dispose();
});

test("what was created before its answer was lost is ours, in the state and not tainted", async () => {
  const answers: readonly Reply[] = [lose, apiError(504, "time-out"), apiError(500, "boom")];
  const profiles = answers.map((_, index) =>
    resource(`P${index}`, '  tags = ["a"]\n  adoption_policy = "never"', `p${index}`),
  );
  scene = await trusting(LOSSLESS + profiles.join(""), { provider: "apart" });
  scene.trouble = async (asked, forward) => {
    const answer = answers[Number(created(asked)?.slice(1))];
    if (answer !== undefined) await forward();
    return answer;
  };
  expect(saying(await scene.terraform.tryApply())).toEqual([]);
  scene.trouble = undefined;
  expect(stated(scene)).toHaveLength(3);
  for (const { id, isTainted } of stated(scene)) {
    expect(isTainted).toBe(false);
    expect(await scene.byHand("GET", `/${id}`)).toMatchObject({
      access_profile: { is_active: true, tags: ["a"] },
    });
  }
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  await scene.dispose();
});
