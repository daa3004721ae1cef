// Giving a profile to people in code: what is synthesized, and what is refused.

import { provider as nullLibrary } from "@cdktf/provider-null";
import { ref, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import { AccessProfile, BifrostProvider, Budget, Role } from "cdktf-bifrost";
import { messageOf } from "../../src/api/thrown";

let stack: TerraformStack;
let engineering: AccessProfile;
beforeEach(() => {
  stack = new TerraformStack(Testing.app(), "platform");
  new BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
  engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
});

const synthesized = (): Record<string, Record<string, object>> => {
  const { resource }: { resource: Record<string, Record<string, object>> } = JSON.parse(Testing.synth(stack));
  return resource;
};
const made = (type: string): object[] => Object.values(synthesized()[`bifrost_access_profile_${type}`] ?? {});
const call = (name: string, ...given: unknown[]): unknown =>
  Reflect.apply(Reflect.get(engineering, name), engineering, given);
const errorOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return messageOf(error);
  }
  return "";
};
const ID = "${bifrost_access_profile.engineering.id}";

test("roles, entities, overrides and propagation become resources of the profile", () => {
  engineering.grantToRole(Role.fromRoleName(stack, "engineer", "engineer"), { isDefault: true });
  engineering.grantToTeam("platform");
  engineering.grantToBusinessUnit("research", { replaceExisting: true });
  engineering.grantToCustomer("acme", { migrate: true, preserveVirtualKeys: false });
  engineering.overrideBudget({ userId: "ann", budget: Budget.monthly(200), cycles: 2 });
  const role = engineering.grantToRole(Role.fromRoleId(stack, "analyst", 7));
  engineering.propagate({ fields: ["budgets"], dependsOn: [role] });
  expect(made("role")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        profile_id: ID,
        role_id: "${data.bifrost_role.engineer.id}",
        is_default: true,
      }),
      expect.objectContaining({ profile_id: ID, role_id: "${data.bifrost_role.analyst.id}" }),
    ]),
  );
  expect(made("entity")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ profile_id: ID, team_id: "platform" }),
      expect.objectContaining({ business_unit_id: "research", replace_existing: true }),
      expect.objectContaining({ customer_id: "acme", migrate: true, preserve_virtual_keys: false }),
    ]),
  );
  expect(made("budget_override")).toEqual([
    expect.objectContaining({ profile_id: ID, user_id: "ann", reset_duration: "1M", amount: 200, cycles: 2 }),
  ]);
  expect(made("propagation")).toEqual([
    expect.objectContaining({
      profile_id: ID,
      fields: ["budgets"],
      triggers: { version: "${bifrost_access_profile.engineering.version}" },
      depends_on: [expect.stringContaining("role-analyst")],
    }),
  ]);
});

test("a profile that is managed elsewhere is given the same way, by the provider that reads it", () => {
  const other = new BifrostProvider(stack, "other", {
    endpoint: "https://other.example.com",
    alias: "other",
  });
  AccessProfile.fromProfileId(stack, "base", "12", { provider: other }).grantToTeam("platform");
  new AccessProfile(stack, "there", { name: "There", provider: other }).grantToTeam("search");
  expect(made("entity")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ provider: "bifrost.other", team_id: "platform" }),
      expect.objectContaining({ provider: "bifrost.other", team_id: "search" }),
    ]),
  );
});

test("a token is let through, and needs an id of a construct where one would be made of it", () => {
  const team = new TerraformVariable(stack, "team", { type: "string" });
  expect(errorOf(() => engineering.grantToTeam(team.stringValue))).toContain("needs constructId");
  engineering.grantToTeam(team.stringValue, { constructId: "team" });
  expect(made("entity")).toEqual([expect.objectContaining({ team_id: "${var.team}" })]);
});

test.each<[string, () => unknown, string]>([
  ["no role", () => call("grantToRole", "engineer"), "a role must be given"],
  [
    "a misspelled option",
    () => call("grantToTeam", "t", { migrat: true }),
    'migrat: is not an option here; did you mean "migrate"?',
  ],
  ["options that are none", () => call("grantToTeam", "t", "x"), 'must be an object, got the text "x"'],
  [
    "an option of another kind",
    () => call("grantToTeam", "t", { migrate: "yes" }),
    "migrate: must be true or false",
  ],
  ["an empty id", () => call("grantToTeam", ""), "teamId: must not be empty"],
  ["no id", () => call("grantToTeam"), "teamId: is required unless"],
  [
    "a migration of a business unit",
    () => call("grantToBusinessUnit", "u", { migrate: true }),
    "is not for business units",
  ],
  [
    "no budget",
    () => call("overrideBudget", { userId: "a", cycles: 1 }),
    "budget: is required; write, for example, Budget.monthly(200)",
  ],
  [
    "an override without a holder",
    () => call("overrideBudget", { budget: Budget.monthly(1), cycles: 1 }),
    "userId: is required unless teamId or businessUnitId or customerId is set",
  ],
  [
    "an override without an end",
    () => call("overrideBudget", { userId: "a", budget: Budget.monthly(1) }),
    "cycles: is required unless forever is set",
  ],
  [
    "an amount that is none",
    () => call("overrideBudget", { userId: "a", budget: Budget.monthly(0), cycles: 1 }),
    "the budget override override-a-1M of the access profile at platform/engineering is not valid:\n  - budget: must be greater than 0, got 0",
  ],
  [
    "a budget that moves the quarters",
    () =>
      call("overrideBudget", {
        userId: "a",
        budget: Budget.quarterly(5, { quarterStartMonth: 2 }),
        cycles: 1,
      }),
    "budget: must not have quarterStartMonth",
  ],
  [
    "a construct id that is a token",
    () => call("grantToTeam", "t", { constructId: Token.asString(ref("var.x")) }),
    "constructId must be known at synthesis, got a token",
  ],
  [
    "a list of fields with another kind in it",
    () => call("propagate", { fields: ["budgets", 5] }),
    "fields[1]: must be a text, got the number 5",
  ],
  [
    "a number for a trigger",
    () => call("propagate", { fields: ["budgets"], triggers: { version: 3 } }),
    "triggers.version: must be a text, got the number 3",
  ],
  ["no fields", () => call("propagate", { fields: [] }), "fields: must name at least one field"],
  ["nothing to propagate", () => call("propagate"), "its options must be an object, got undefined"],
  ["a blank role name", () => Role.fromRoleName(stack, "r", " x"), "must not start or end with whitespace"],
  ["a role id that is none", () => Role.fromRoleId(stack, "r", 0), "must be the id of a role"],
])("%s is refused with what to do", (_what, work, message) => {
  expect(errorOf(work)).toContain(message);
});

test.each<[string, (profile: AccessProfile) => unknown]>([
  ["a role", (profile) => profile.grantToRole(Role.fromRoleId(stack, "r", 1))],
  ["a team", (profile) => profile.grantToTeam("t")],
  ["a business unit", (profile) => profile.grantToBusinessUnit("u")],
  ["a customer", (profile) => profile.grantToCustomer("c")],
  [
    "a budget override",
    (profile) => profile.overrideBudget({ userId: "a", budget: Budget.monthly(1), cycles: 1 }),
  ],
  ["a propagation", (profile) => profile.propagate({ fields: ["budgets"] })],
])("with engine null, %s is refused with the engine that has it", (_what, give) => {
  new nullLibrary.NullProvider(stack, "null");
  const alone = new AccessProfile(stack, "alone", { name: "Alone", engine: "null" });
  expect(errorOf(() => give(alone))).toBe(
    'the access profile at platform/alone has engine "null", which only manages the profile itself; use engine "provider" to give it to people, to override a budget or to propagate it',
  );
});
