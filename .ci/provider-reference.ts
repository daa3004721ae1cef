// Renders the reference of the Terraform provider from the schemas that the provider serves, so that it cannot fall behind them.
// The HCL in it is that of examples/hcl.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOptions, type CheckedOptions } from "../src/api/options";
import {
  type Attribute,
  type Attributes,
  type IdentitySchema,
  type ProviderFunction,
  type Schema,
} from "../src/plugin";
import { describeType } from "../src/plugin/values/type";
import { bifrostProvider } from "../src/provider";

/** The reference as Markdown: the provider's configuration, its resources and its data sources, every attribute of each. */
export function providerReference(): string {
  const known: KnownTables = new Map();
  const { schema, resources, dataSources, functions = {} } = bifrostProvider;
  const { listResources = {}, actions = {}, ephemeralResources = {} } = bifrostProvider;
  return [
    "<!-- Written by `npm run generate` from the schemas in src/provider. Edit those. -->",
    "# Terraform provider `cdktf-bifrost/bifrost`",
    schema.description,
    LEGEND,
    "## Provider configuration",
    example("provider", "versions.tf"),
    example("provider"),
    ENVIRONMENT,
    schemaTables("provider", schema, known, configurationDefault),
    ...Object.entries(resources).flatMap(([name, resource]) => [
      `## Resource \`${name}\``,
      resource.schema.description,
      ...(name === "bifrost_access_profile" ? [example("resource")] : []),
      ...(name === "bifrost_access_profile_role" ? [ALL_FIVE, example("people")] : []),
      schemaTables(`resource-${name}`, resource.schema, known),
      ...(resource.identity ? [identityTable(resource.identity.schema)] : []),
      ...(NOTES[name] ?? []),
    ]),
    "## Data sources",
    example("data-source"),
    ...Object.entries(dataSources).flatMap(([name, dataSource]) => [
      `### Data source \`${name}\``,
      dataSource.schema.description,
      schemaTables(`data-${name}`, dataSource.schema, known),
    ]),
    ...section("Lists", LISTS, "list", listResources, known),
    ...section("Actions", ACTIONS, "action", actions, known),
    ...section("Ephemeral resources", EPHEMERAL, "ephemeral", ephemeralResources, known),
    "## Functions",
    FUNCTIONS,
    ...Object.entries(functions).flatMap(([name, definition]) => [
      `### Function \`${name}\``,
      definition.description,
      functionTable(definition),
    ]),
  ].join("\n\n");
}

/** A chapter of schemas, if there are any. */
function section(
  title: string,
  introduction: string,
  kind: string,
  all: Readonly<Record<string, { readonly schema: Schema }>>,
  known: KnownTables,
): string[] {
  if (Object.keys(all).length === 0) return [];
  return [
    `## ${title}`,
    introduction,
    ...Object.entries(all).flatMap(([name, { schema }]) => [
      `### ${kind.charAt(0).toUpperCase()}${kind.slice(1)} \`${name}\``,
      schema.description,
      schemaTables(`${kind}-${name}`, schema, known),
    ]),
  ];
}

/** The identity of a resource. */
function identityTable({ attributes }: IdentitySchema): string {
  return [
    "The identity (Terraform and OpenTofu 1.12, see [the guide](guides/identity.md)):",
    "",
    "| Attribute | In an import | |",
    "| --- | --- | --- |",
    ...Object.entries(attributes).map(
      ([name, { requiredForImport, description }]) =>
        `| \`${name}\` | ${requiredForImport ? "**required**" : "optional"} | ${description} |`,
    ),
  ].join("\n");
}

const LISTS = `For \`terraform query\` (Terraform 1.14), see [the guide](guides/query.md). The attributes stand in a block \`config\`.`;

const ACTIONS = `Terraform 1.14, see [the guide](guides/actions.md). The attributes stand in a block \`config\`.`;

const EPHEMERAL = `Terraform 1.10 and OpenTofu 1.11, see [the guide](guides/ephemeral-keys.md).`;

const LEGEND = `A **required** attribute has to be set, an optional one may be. A computed one is filled in by the gateway, one that is
optional and computed when it is not set. In the resource, unset means absent, or the default: what differs from that on the gateway is
shown as drift and repaired, except what a clone took over and what is said to be left as it is. The value of a sensitive attribute is
not printed.`;

const ENVIRONMENT = `What the configuration leaves unset comes from the environment: \`BIFROST_ENDPOINT\`, and the credential from
\`BIFROST_API_KEY\`, or from \`BIFROST_USERNAME\` and \`BIFROST_PASSWORD\` when there is no key. A credential in the configuration is not
mixed with one of the environment: a configured key keeps the user name and password of the environment out, a configured user name or
password the key. An empty variable counts as unset. A key kept in the environment is in no file and in no plan.`;

const IMPORT = `### Import

A profile is imported by its numeric id, or by its exact name as \`name=NAME\`:

\`\`\`sh
terraform import bifrost_access_profile.engineering 12
terraform import bifrost_access_profile.engineering "name=Engineering"
\`\`\`

An \`import\` block (Terraform 1.5 and later) takes the same ids. \`clone_from\` and the two policies are not on the gateway: after an
import they are written down from the configuration, and nothing is called or replaced for it.

An \`import\` block with \`-generate-config-out\` writes the configuration. Terraform before 1.9.8 and OpenTofu write the keys of maps
without the quotes that \`"1M"\` needs and stop there: write the \`budgets\` by hand with those.`;

const LOOKS = `### What a plan says of the gateway

A plan warns when a destroy with \`deletion_policy = "delete"\` will be refused because users hold the profile, with their number, and
when the name of a new profile is already taken: it says which profile has the name, and whether \`adoption_policy\` allows its adoption. The
plan itself does not depend on these checks; a check that fails is silent.`;

const OLDER_MCP_LISTS = `### The older MCP lists

Gateways since 2.1 fold \`mcp_servers\` and \`mcp_tool_overrides\` into \`mcp_configs\` when they save: a server becomes a client with
\`["*"]\`, an \`include\` one more tool of its client, an \`exclude\` one less.

- The attributes stay as they are written while the gateway grants each of their clients just that. What it grants otherwise is drift: the
  client leaves the lists and shows in \`mcp_configs\`.
- Once a gateway has folded them, a change of the access is sent as \`mcp_configs\` as a whole, and a change of anything else leaves it alone.
- An \`exclude\` from all tools of a server cannot be folded. It is sent as it is written, and the gateway decides.
- After the import of a folded profile the first plan turns \`mcp_configs\` into the lists of the configuration. That sends nothing.
- MCP clients are written by id. A gateway takes a name too, but answers the id it stands for: the apply then ends with an error that names
  the id to write.`;

const FUNCTIONS = `Terraform 1.8 and OpenTofu 1.7 can call them as \`provider::bifrost::NAME(…)\`. They ask no gateway, and work before the provider is
configured.`;

const ALL_FIVE = "This example uses all resources and data sources by which a profile reaches people:";

const importOf = (name: string, text: string, ...ids: string[]): string =>
  `### Import\n\n${text}\n\n\`\`\`sh\n${ids.map((id) => `terraform import ${name}.example ${id}`).join("\n")}\n\`\`\``;

/** What is said of each resource after its attributes. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  bifrost_access_profile: [IMPORT, example("import"), LOOKS, OLDER_MCP_LISTS],
  bifrost_access_profile_role: [
    "The plan counts who gets a copy with `apply_to_existing`, and says in front of a destroy how many users hold one. A role that somebody attached already is adopted only as the plan announces it.",
    importOf(
      "bifrost_access_profile_role",
      "An attachment is imported by the ids of the profile and the role:",
      "12/3",
    ),
  ],
  bifrost_access_profile_entity: [
    "An entity that holds another profile is never attached in silence: the plan says which budgets and counters would be deleted, and fails unless `replace_existing` is set. The plan of a destroy names the virtual keys that it touches.",
    importOf(
      "bifrost_access_profile_entity",
      "An attachment is imported by the kind and the id of the entity:",
      "teams/ID",
      "business-units/ID",
      "customers/ID",
    ),
  ],
  bifrost_access_profile_budget_override: [
    "An override with `cycles` ends by itself. The resource then shows `expired = true` and sets nothing again.",
    importOf(
      "bifrost_access_profile_budget_override",
      "An override is imported by its holder, for users with the profile, and the reset duration of the budget:",
      "users/ann/12/1M",
      "teams/ID/1M",
    ),
  ],
  bifrost_access_profile_propagation: [
    "A propagation runs when it is created and when one of its arguments changes, in place. A change of `profile_id` replaces it. It cannot be imported. Users who were not reached make the apply fail, and the next plan runs it again.",
  ],
};

/** What an attribute defaults to, as Markdown; empty for nothing. */
type DefaultOf = (name: string, attribute: Attribute) => string;

const schemaDefault: DefaultOf = (_name, attribute) =>
  attribute.default === undefined ? "" : `\`${JSON.stringify(attribute.default)}\``;

/** The provider's configuration has no defaults in its schema, because Terraform plans none for it: the client fills them in. */
const configurationDefault: DefaultOf = (name) => {
  const options = checkOptions({ endpoint: "https://gateway.example.com" });
  const option = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = name === "endpoint" ? undefined : options[option as keyof CheckedOptions];
  return value === undefined ? "" : `\`${JSON.stringify(value)}\``;
};

/** Nested attributes that have a table of their own. */
interface NestedTable {
  readonly anchor: string;
  readonly attributes: Attributes;
  /** Where they occur within the schema, for example `provider_configs.budgets`. */
  readonly paths: string[];
}

/** The nested tables of the document by the content of their attributes: equal ones are shown once and linked to. */
type KnownTables = Map<string, NestedTable>;

/** The table of a schema's attributes, and below it those of the nested attributes that are new to the document. */
function schemaTables(
  prefix: string,
  schema: Schema,
  known: KnownTables,
  defaultOf: DefaultOf = schemaDefault,
): string {
  const found: NestedTable[] = [];
  const collect = (attributes: Attributes, parent: string): void => {
    for (const [name, { nested }] of Object.entries(attributes)) {
      if (nested === undefined) continue;
      const path = `${parent}${name}`;
      const equal = known.get(contentOf(nested.attributes));
      if (equal !== undefined) {
        equal.paths.push(path);
        continue;
      }
      const anchor = `${prefix}-${path.replaceAll(".", "-")}`;
      const table = { anchor, attributes: nested.attributes, paths: [path] };
      known.set(contentOf(nested.attributes), table);
      found.push(table);
    }
  };
  collect(schema.attributes, "");
  // The list grows while it is walked: an outer table comes before what is nested in it.
  for (const { attributes, paths } of found) collect(attributes, `${String(paths[0])}.`);
  const sections = found.flatMap(({ anchor, attributes, paths }) => [
    `<a id="${anchor}"></a>`,
    `#### In ${paths.map(code).join(", ")}`,
    attributeTable(attributes, known, schemaDefault),
  ]);
  return [attributeTable(schema.attributes, known, defaultOf), ...sections].join("\n\n");
}

function attributeTable(attributes: Attributes, known: KnownTables, defaultOf: DefaultOf): string {
  const rows = Object.entries(attributes).map(([name, attribute]) => [
    code(name),
    typeInWords(attribute, known),
    presenceInWords(attribute),
    defaultOf(name, attribute),
    attribute.description,
  ]);
  const hasDefaults = rows.some((row) => row[3] !== "");
  const lines = [
    ["Attribute", "Type", "", "Default", "Description"],
    Array(5).fill("---") as string[],
    ...rows,
  ];
  return lines
    .map((cells) => cells.filter((_, column) => column !== 3 || hasDefaults))
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function functionTable({ parameters, returns }: ProviderFunction): string {
  const rows = [
    ["Parameter", "Type", "Description"],
    ["---", "---", "---"],
    ...parameters.map(({ name, type, allowNull, description }) => [
      code(name),
      `${describeType(type)}${allowNull === true ? " or null" : ""}`,
      description,
    ]),
    ["_result_", describeType(returns), ""],
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function typeInWords({ type, nested }: Attribute, known: KnownTables): string {
  if (nested === undefined) return describeType(type);
  const words = nested.nesting === "single" ? "object" : `${nested.nesting} of objects`;
  return `[${words}](#${known.get(contentOf(nested.attributes))?.anchor ?? ""})`;
}

function presenceInWords({ required, optional, computed, sensitive, default: value }: Attribute): string {
  const words = [
    required && "**required**",
    (optional || value !== undefined) && "optional",
    computed && "computed",
    sensitive && "sensitive",
  ];
  return words.filter(Boolean).join(", ");
}

function contentOf(attributes: Attributes): string {
  return JSON.stringify(attributes);
}

function code(text: string): string {
  return `\`${text}\``;
}

function example(name: string, file = "main.tf"): string {
  const hcl = readFileSync(join(__dirname, "..", "examples", "hcl", name, file), "utf8").trim();
  return `\`\`\`terraform\n${hcl}\n\`\`\``;
}
