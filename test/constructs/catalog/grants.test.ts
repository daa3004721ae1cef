// Whom a catalog gives its profiles to: the attachments that are made of it, and what is refused with the place where it is written.

import { TerraformStack, Testing } from "cdktf";
import { type AccessProfileCatalogOptions } from "cdktf-bifrost";
import { messageOf } from "../../../src/api/thrown";
import { catalogOf, faultsOf } from "./catalogs";

const CATALOG = `
profiles:
  Engineering:
    roles:
      - { name: engineer, is_default: true }
      - { name: "a\${b}", apply_to_existing: true }
    teams: [platform, "search/ranking"]
  Research:
    business_units: [labs]
    customers: [acme]
environments:
  production:
    Engineering:
      roles: [{ name: staff }]
      teams: null
    Research:
      customers: []
  dev:
    Research: null
`;

/** The attachments of a catalog by the ids of their constructs, as JSON of Terraform. */
function attachmentsOf(options?: AccessProfileCatalogOptions): Record<string, object> {
  const catalog = catalogOf(CATALOG, options);
  const { resource }: { resource: Record<string, Record<string, object>> } = JSON.parse(
    Testing.synth(TerraformStack.of(catalog)),
  );
  const made = Object.entries(resource).flatMap(([type, each]) =>
    type === "bifrost_access_profile" ? [] : Object.entries(each),
  );
  return Object.fromEntries(
    made.map(([id, attributes]) => [id.replace(/^catalog_/, "").replace(/_[0-9A-F]{8}$/, ""), attributes]),
  );
}

const of = (label: string): unknown => expect.stringContaining(`.catalog_${label}_`);

test("each role, team, business unit and customer is an attachment below its profile", () => {
  expect(attachmentsOf()).toEqual({
    "Engineering_role-engineer": { profile_id: of("Engineering"), role_name: "engineer", is_default: true },
    "Engineering_role-ab": {
      profile_id: of("Engineering"),
      role_name: "a$${b}",
      apply_to_existing: true,
    },
    "Engineering_team-platform": { profile_id: of("Engineering"), team_id: "platform" },
    "Engineering_team-search--ranking": { profile_id: of("Engineering"), team_id: "search/ranking" },
    "Research_business-unit-labs": { profile_id: of("Research"), business_unit_id: "labs" },
    "Research_customer-acme": { profile_id: of("Research"), customer_id: "acme" },
  });
});

test("an environment replaces lists as a whole, and null or an empty list is nobody", () => {
  expect(attachmentsOf({ environment: "production" })).toEqual({
    "Engineering_role-staff": { profile_id: of("Engineering"), role_name: "staff" },
    "Research_business-unit-labs": { profile_id: of("Research"), business_unit_id: "labs" },
  });
  expect(Object.keys(attachmentsOf({ environment: "dev" }))).not.toContain("Research_customer-acme");
});

test("engine null makes profiles that are given to nobody, and refuses the others", () => {
  const refused = (): unknown => catalogOf(CATALOG, { engine: "null" });
  expect(refused).toThrow(
    'the access profile at platform/catalog/Engineering has engine "null", which only manages the profile itself; use engine "provider" to give it to people',
  );
  expect(() => catalogOf("profiles: { P: { roles: [], teams: [] } }", { engine: "null" })).not.toThrow();
});

test.each<[string, string, string]>([
  [
    "a key that is near one of these",
    "profiles:\n  P:\n    team: [a]",
    '3:5: profiles.P.team: is not an attribute of an access profile; did you mean "teams"?',
  ],
  [
    "a text for a list",
    "profiles:\n  P:\n    teams: a",
    '3:5: profiles.P.teams: must be a list, got the text "a"',
  ],
  [
    "a number for an id",
    "profiles:\n  P:\n    customers: [a, 12]",
    "3:20: profiles.P.customers[1]: must be a text, got the number 12",
  ],
  ["an id that is blank", 'profiles:\n  P:\n    teams: [""]', "3:13: profiles.P.teams[0]: must not be empty"],
  [
    "an id that is there twice",
    "profiles:\n  P:\n    business_units: [a, a]",
    '3:25: profiles.P.business_units[1]: is repeated: "a"',
  ],
  [
    "a name for a role",
    "profiles:\n  P:\n    roles: [engineer]",
    '3:13: profiles.P.roles[0]: must be an object, got the text "engineer"',
  ],
  [
    "a role without a name",
    "profiles:\n  P:\n    roles: [{ is_default: true }]",
    "3:13: profiles.P.roles[0].name: is required",
  ],
  [
    "a misspelled key of a role",
    "profiles:\n  P:\n    roles:\n      - { name: a, default: true }",
    '4:20: profiles.P.roles[0].default: is not a key of a role in a catalog; did you mean "is_default"?',
  ],
  [
    "a role that is there twice",
    "profiles:\n  P:\n    roles: [{ name: a }, { name: a, is_default: true }]",
    '3:28: profiles.P.roles[1].name: is repeated: "a"',
  ],
  ["a list of nobody", "profiles:\n  P:\n    teams:", "3:5: profiles.P.teams: must be a list, got null"],
  [
    "an environment",
    "profiles:\n  P: {}\nenvironments:\n  dev:\n    P:\n      roles: [{ name: ' a' }]",
    '6:17: environments.dev.P.roles[0].name: must not start or end with whitespace, got " a"',
  ],
  [
    "a team with two profiles",
    "profiles:\n  P: { teams: [a, b] }\n  Q: { teams: [b] }",
    '3:16: profiles.Q.teams[0]: is given the profile "P", too; a team holds one profile at most',
  ],
  [
    "a customer with two profiles in one environment",
    "profiles:\n  P: { customers: [a] }\n  Q: {}\nenvironments:\n  dev: { Q: { customers: [a] } }",
    '5:27: environments.dev.Q.customers[0]: is given the profile "P", too; a customer holds one profile at most',
  ],
])("%s is told where it is written", (_what, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test("a team that an environment moves to another profile has one there", () => {
  const moved =
    "profiles:\n  P: { teams: [a] }\n  Q: {}\nenvironments:\n  dev: { P: { teams: [] }, Q: { teams: [a] } }";
  expect(faultsOf(moved)).toEqual([]);
});

test("what looks like a token is the name of a role like any other", () => {
  const text =
    "profiles: { P: { roles: [{ name: 'x${TfToken[TOKEN.1]}' }], teams: ['${TfToken[TOKEN.2]}'] } }";
  let said = "";
  try {
    said = Testing.synth(TerraformStack.of(catalogOf(text)));
  } catch (error) {
    said = messageOf(error);
  }
  expect(said).toContain('"role_name": "x$%{if true}%{endif}{TfToken[TOKEN.1]}"');
  expect(said).toContain('"team_id": "$%{if true}%{endif}{TfToken[TOKEN.2]}"');
});
