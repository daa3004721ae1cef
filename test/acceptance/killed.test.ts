// SIGKILL in the middle of creations, of Terraform and its providers: the next apply in the same directory settles everything, with
// the default policies, and says that it finishes the work of an interrupted one.

import { setScene } from "./scene";

const COUNT = 12;
const HCL = `
resource "bifrost_access_profile" "p" {
  count  = ${COUNT}
  name   = "P\${count.index}"
  tags   = ["a"]
  budgets = { "1M" = { max_limit = 5 } }
}
`;

test.each([2, 9, 17])(
  "killed after %i changes on the gateway",
  async (changes) => {
    let seen = 0;
    let reached: () => void = () => undefined;
    const enough = new Promise<void>((done) => (reached = done));
    const scene = await setScene(HCL, {
      spawned: true,
      gateway: { latencyMs: 30 },
      async meddle(asked, forward) {
        if (asked.method === "GET") return undefined;
        const answer = await forward();
        if ((seen += 1) >= changes) reached();
        return answer;
      },
    });
    try {
      const killed = scene.terraform.start(["apply", "-auto-approve", "-input=false", "-json"]);
      await enough;
      killed.kill();
      expect((await killed.ended).code).not.toBe(0);
      const before = (await scene.hand.list({ limit: 100, offset: 0 })).access_profiles;
      expect(before.length).toBeGreaterThan(0);

      const run = await scene.terraform.apply();
      const live = (await scene.hand.list({ limit: 100, offset: 0 })).access_profiles;
      expect(live.map(({ name }) => name).sort()).toEqual(
        Array.from({ length: COUNT }, (_, index) => `P${index}`).sort(),
      );
      expect(live.every(({ is_active }) => is_active)).toBe(true);
      // What was made before the kill is still the same profile.
      expect(live.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      expect(run.diagnostics.map(({ detail }) => detail).join()).toContain("finishes its work");
      expect(await scene.terraform.plannedChanges()).toEqual([]);
    } finally {
      await scene.dispose();
    }
  },
  240_000,
);
