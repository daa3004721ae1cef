// The example of an organisation, as one story: a profile reaches people by a role and teams, its budget changes and is propagated with the
// counts of the dry run in the plan, one team has an override, and what is taken away is taken from those whom the plan names.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entity, role, spend, user, virtualKey } from "../gateway/people";
import { followReadme } from "./readme-commands";
import { API_KEY as apiKey, setExampleScene } from "./scene";
import { deployAgain, terraformIn } from "./terraform-in";
import { textsBelow } from "./texts-below";

/** What Terraform printed, without its frames and line breaks. */
const words = (output: string): string => output.replaceAll(/[│╷╵\s]+/g, " ");

test("profile, role, copies, changed budget, propagation by dry run, override, detach: usage is kept", async () => {
  const scene = await setExampleScene("organisation");
  const { gateway, hand, checkout } = scene;
  const at = { url: gateway.url, apiKey };
  try {
    const [engineer, researcher] = [await role(at, "engineer"), await role(at, "researcher")];
    const [ann, bob] = [await user(at, "ann", engineer), await user(at, "bob", engineer)];
    await user(at, "cay", researcher);
    const ids = {
      PLATFORM_TEAM: await entity(at, "teams", "Platform"),
      SEARCH_TEAM: await entity(at, "teams", "Search"),
      RESEARCH_UNIT: await entity(at, "business-units", "Labs"),
    };
    await virtualKey(at, "ci", "teams", ids.PLATFORM_TEAM);
    const budgetOf = async (team: string) => {
      const [budget] = (await hand.entities.accessProfile("teams", team)).access_profile.budgets;
      return [budget?.max_limit, budget?.current_usage, budget?.override_amount ?? undefined];
    };
    const budgetsOf = async (person: string) =>
      (await hand.users.accessProfiles(person)).map(({ budgets: [budget] }) => [
        budget?.max_limit,
        budget?.current_usage,
      ]);

    const outputs = [
      await followReadme(scene, "examples/organisation/README.md", checkout, {
        "team-platform": ids.PLATFORM_TEAM,
        "team-search": ids.SEARCH_TEAM,
        "unit-research": ids.RESEARCH_UNIT,
      }),
    ];
    const { access_profiles: profiles } = await hand.list({ limit: 10, offset: 0 });
    const [engineering, research] = ["Engineering", "Research"].map(
      (name) => profiles.find((each) => each.name === name)?.id ?? 0,
    );
    expect(await budgetsOf(ann)).toEqual([[500, 0]]);
    expect(await budgetOf(ids.PLATFORM_TEAM)).toEqual([500, 0, 200]);
    expect(
      (await hand.entities.accessProfile("business-units", ids.RESEARCH_UNIT)).access_profile,
    ).toMatchObject({ parent_profile_id: research, budgets: [{ max_limit: 2000 }] });
    for (const holder of [{ user_id: ann }, { team_id: ids.PLATFORM_TEAM }, { team_id: ids.SEARCH_TEAM }])
      await spend(at, engineering ?? 0, holder, { cost: 120.5 });

    // A changed budget reaches the copies in the same apply.
    scene.changes();
    const changed = await deployAgain(scene, "organisation", { ...ids, ENGINEERING_BUDGET: "800" });
    outputs.push(changed);
    expect(words(changed)).toContain(
      `Apply propagates budgets, provider_configs, rate_limit of profile ${engineering} to 2 user(s) and 2 team(s), business unit(s) or customer(s), by the gateway's dry run. Their usage is kept.`,
    );
    const sent = scene.changes().filter(({ path }) => path.endsWith("/propagate"));
    // Core plans twice; each plan counts, and the apply pushes once.
    expect(sent.map(({ path, body }) => [path, body]).slice(-1)).toEqual([
      [
        `/api/governance/access-profiles/${engineering}/propagate`,
        { fields: ["budgets", "provider_configs", "rate_limit"] },
      ],
    ]);
    for (const { body } of sent.slice(0, -1)) expect(body).toMatchObject({ dry_run: true });
    expect(await budgetsOf(ann)).toEqual([[800, 120.5]]);
    expect(await budgetsOf(bob)).toEqual([[800, 0]]);
    expect(await budgetOf(ids.PLATFORM_TEAM)).toEqual([800, 120.5, 200]);
    expect(await budgetOf(ids.SEARCH_TEAM)).toEqual([800, 120.5, undefined]);

    // The launch is over, and the platform team and the engineers lose the profile; the other team keeps what it has.
    const file = join(checkout, "examples", "organisation", "main.ts");
    const [before = "", override = ""] = readFileSync(file, "utf8").split("// For a launch");
    const without = (before + override.slice(override.indexOf("// What is changed")))
      .replace(/^const (engineers|platform) = .*\n/gm, "")
      .replace("[engineers, platform, search]", "[search]");
    writeFileSync(file, without);
    const environment = { ...ids, ENGINEERING_BUDGET: "800" };
    const detached = await deployAgain(scene, "organisation", environment);
    outputs.push(detached);
    expect(words(detached)).toMatch(
      /Detaching profile \d+ from team "[^"]+" deletes its limits there: budget 1M of \$800 \(\$120.5 used\)/,
    );
    expect(words(detached)).toMatch(/2 user\(s\) .*lose|Users lose their copy of the access profile/);
    expect(await budgetsOf(ann)).toEqual([]);
    expect((await hand.get(engineering ?? 0)).roles).toEqual([]);
    await expect(hand.entities.accessProfile("teams", ids.PLATFORM_TEAM)).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await hand.entities.get("teams", ids.PLATFORM_TEAM)).virtual_keys).toHaveLength(1);
    expect(await budgetOf(ids.SEARCH_TEAM)).toEqual([800, 120.5, undefined]);

    const stack = join(checkout, "cdktf.out", "stacks", "organisation");
    expect(await terraformIn(scene, stack, ["plan", "-detailed-exitcode"], environment)).toMatchObject({
      code: 0,
    });
    const everything = [...outputs, ...textsBelow(scene.folder)];
    expect(everything.filter((text) => text.includes(apiKey))).toEqual([]);
  } finally {
    await scene.dispose();
  }
}, 240_000);
