// What plain JavaScript lets through: no property of any construct takes what it does not mean, and none is passed over in silence.

import { provider as nullLibrary } from "@cdktf/provider-null";
import { Construct } from "constructs";
import { Fn, ref, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import {
  AccessProfile,
  AccessProfileCatalog,
  BifrostProvider,
  Budget,
  DataBifrostAccessProfile,
  DataBifrostAccessProfiles,
  McpAccess,
  Rate,
  Role,
} from "cdktf-bifrost";
import { messageOf } from "../../src/api/thrown";
import { written } from "./catalog/catalogs";
import { type Kind, propertiesOf, type Property } from "./properties";

const platform = new TerraformStack(Testing.app(), "platform");
/** Where the constructs are made: each time in a scope of its own, which is quicker than a stack. */
let stack: Construct;
const inNewScope = (): void => {
  stack = new Construct(platform, String(platform.node.children.length));
};
beforeEach(inNewScope);

/** As JavaScript calls it: anything goes for anything. */
const make = (construct: new (...args: never[]) => unknown, ...given: unknown[]): unknown =>
  Reflect.construct(construct, given);
const call = (method: (...args: never[]) => unknown, on: unknown, ...given: unknown[]): unknown =>
  Reflect.apply(method, on, given);

const profile = (...props: unknown[]): unknown => make(AccessProfile, stack, "p", ...props);
const source = (): AccessProfile => new AccessProfile(stack, "source", { name: "Source" });

interface Place {
  /** What takes the properties. */
  readonly what: string;
  readonly properties: readonly Property[];
  /** Where the error says it is: the construct, and the way to the properties. */
  readonly path: string;
  readonly prefix: string;
  give(properties: object): unknown;
}

const without = (names: readonly string[], properties: Property[]): Property[] =>
  properties.filter(({ name }) => !names.includes(name));
const lookup = propertiesOf("TerraformMetaArguments").filter(({ name }) =>
  ["provider", "dependsOn"].includes(name),
);
const OVERRIDE = { mcpClientId: "a", toolName: "b", action: "include" };

/** A place of the options of something that gives a profile to people. */
function granting(
  what: string,
  properties: readonly Property[],
  give: (profile: AccessProfile, options: object) => void,
): Place {
  return {
    what,
    properties,
    path: "source",
    prefix: "",
    // What is made from a token needs an id of its own.
    give: (options) => give(source(), { constructId: "given", ...options }),
  };
}

const PLACES: readonly Place[] = [
  {
    what: "a profile",
    properties: propertiesOf("AccessProfileProps"),
    path: "p",
    prefix: "",
    give: (props) => profile({ name: "P", ...props }),
  },
  {
    what: "a clone",
    properties: without(["cloneFrom"], propertiesOf("AccessProfileProps")),
    path: "copy",
    prefix: "",
    give: (props) => {
      const cloned = source();
      return call(cloned.clone, cloned, "copy", { name: "Copy", ...props });
    },
  },
  {
    what: "a clone of a profile that is managed elsewhere",
    properties: without(["cloneFrom"], propertiesOf("AccessProfileProps")),
    path: "copy",
    prefix: "",
    give: (props) => {
      const cloned = AccessProfile.fromProfileId(stack, "base", "12");
      return call(cloned.clone, cloned, "copy", { name: "Copy", ...props });
    },
  },
  {
    what: "lifecycle",
    properties: propertiesOf("TerraformResourceLifecycle"),
    path: "p",
    prefix: "lifecycle.",
    give: (lifecycle) => profile({ name: "P", lifecycle }),
  },
  {
    what: "timeouts",
    properties: propertiesOf("ProfileTimeouts"),
    path: "p",
    prefix: "timeouts.",
    give: (timeouts) => profile({ name: "P", timeouts }),
  },
  {
    what: "access to a provider",
    properties: propertiesOf("ProviderAccess"),
    path: "p",
    prefix: "providerConfigs.openai.",
    give: (access) => profile({ name: "P", providerConfigs: { openai: access } }),
  },
  {
    what: "limits of a model",
    properties: propertiesOf("ModelLimits"),
    path: "p",
    prefix: 'providerConfigs.openai.modelBudgets["gpt-4o"].',
    give: (limits) =>
      profile({ name: "P", providerConfigs: { openai: { modelBudgets: { "gpt-4o": limits } } } }),
  },
  {
    what: "a rate limit",
    properties: propertiesOf("RateLimit"),
    path: "p",
    prefix: "rateLimit.",
    give: (rateLimit) =>
      profile({ name: "P", rateLimit: { requests: Rate.hourly(5), tokens: Rate.hourly(5), ...rateLimit } }),
  },
  {
    what: "an override of a tool",
    properties: propertiesOf("McpToolOverride"),
    path: "p",
    prefix: "mcpToolOverrides[0].",
    give: (override) => profile({ name: "P", mcpToolOverrides: [{ ...OVERRIDE, ...override }] }),
  },
  {
    what: "a quarterly budget",
    properties: propertiesOf("QuarterlyBudgetOptions"),
    path: "Budget.quarterly",
    prefix: "",
    give: (options) => call(Budget.quarterly, Budget, 5, options),
  },
  {
    what: "a catalog",
    properties: propertiesOf("AccessProfileCatalogOptions"),
    path: "catalog",
    prefix: "",
    give: (options) =>
      call(
        AccessProfileCatalog.fromFile,
        AccessProfileCatalog,
        stack,
        "catalog",
        written("profiles: {}"),
        options,
      ),
  },
  ...(["fromProfileId", "fromProfileName"] as const).map((find): Place => ({
    what: find,
    properties: lookup,
    path: "base",
    prefix: "",
    give: (options) => call(AccessProfile[find], AccessProfile, stack, "base", "12", options),
  })),
  ...(["fromRoleId", "fromRoleName"] as const).map((find): Place => ({
    what: find,
    properties: lookup,
    path: "r",
    prefix: "",
    give: (options) => call(Role[find], Role, stack, "r", find === "fromRoleId" ? 12 : "engineer", options),
  })),
  granting("a role", propertiesOf("RoleGrantOptions"), (to, options) => {
    const role = Role.fromRoleId(stack, "engineer", 3);
    call(to.grantToRole, to, role, options);
  }),
  granting("a team", propertiesOf("EntityGrantOptions"), (to, options) => {
    call(to.grantToTeam, to, "t", options);
  }),
  granting("a business unit", without(["migrate"], propertiesOf("EntityGrantOptions")), (to, options) => {
    call(to.grantToBusinessUnit, to, "u", options);
  }),
  granting("a customer", propertiesOf("EntityGrantOptions"), (to, options) => {
    call(to.grantToCustomer, to, "c", options);
  }),
  granting(
    "an override for a user",
    without(["userId", "cycles"], propertiesOf("BudgetOverrideOptions")),
    (to, options) => {
      call(to.overrideBudget, to, { userId: "ann", cycles: 1, budget: Budget.monthly(5), ...options });
    },
  ),
  granting(
    "an override for a team",
    propertiesOf("BudgetOverrideOptions").filter(({ name }) => ["userId", "cycles"].includes(name)),
    (to, options) => {
      call(to.overrideBudget, to, { teamId: "t", forever: true, budget: Budget.monthly(5), ...options });
    },
  ),
  granting("propagation", propertiesOf("PropagationOptions"), (to, options) => {
    call(to.propagate, to, { fields: ["budgets"], ...options });
  }),
  {
    what: "the provider",
    properties: propertiesOf("BifrostProviderConfig"),
    path: "bifrost",
    prefix: "",
    give: (config) => make(BifrostProvider, stack, "bifrost", config),
  },
  {
    what: "the data source of a profile",
    properties: propertiesOf("DataBifrostAccessProfileConfig"),
    path: "found",
    prefix: "",
    give: (config) => make(DataBifrostAccessProfile, stack, "found", config),
  },
  {
    what: "the data source of profiles",
    properties: propertiesOf("DataBifrostAccessProfilesConfig"),
    path: "found",
    prefix: "",
    give: (config) => make(DataBifrostAccessProfiles, stack, "found", config),
  },
];

class Other {
  readonly size = 1;
}

/** What a property of a kind cannot be. */
const WRONG: Readonly<Record<Kind, readonly unknown[]>> = {
  text: [5, true, ["x"], { a: 1 }, new Other(), () => "x", null],
  number: ["500", true, [1], {}, NaN, 5n, new Other(), null],
  "truth value": ["true", 1, [true], {}, new Other(), null],
  list: ["x", 5, true, { 0: "x" }, new Set(["x"]), new Other(), null],
  object: ["x", 5, ["x"], new Map([["x", {}]]), new Other(), { __proto__: { x: {} } }, null],
  instance: ["x", {}, new Other(), () => 1, null],
};

const each = PLACES.flatMap((place) => place.properties.map((property) => ({ ...place, property })));

test("every declaration is found, and what it inherits", () => {
  const names = (what: string): string[] =>
    (PLACES.find((place) => place.what === what)?.properties ?? []).map(({ name }) => name);
  expect(names("a profile")).toEqual(
    expect.arrayContaining(["name", "budgets", "engine", "lifecycle", "forEach"]),
  );
  expect(names("a catalog").sort()).toEqual(["dependsOn", "engine", "environment", "lifecycle", "provider"]);
  expect(names("the data source of profiles")).toEqual(expect.arrayContaining(["search", "dependsOn"]));
  expect(each.length).toBeGreaterThan(120);
});

/** The message of the error that a call ends with; the empty text without one. */
function errorOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return messageOf(error);
  }
  return "";
}

test.each(each)(
  "$property.name of $what takes nothing of another kind",
  ({ give, property, path, prefix }) => {
    for (const value of WRONG[property.kind]) {
      inNewScope();
      const message = errorOf(() => give({ [property.name]: value }));
      expect(message).toContain(
        `${path === "Budget.quarterly" ? "" : `${stack.node.path}/`}${path} is not valid`,
      );
      expect(message).toContain(`- ${prefix}${property.name}`);
      expect(message).toMatch(/must be .*, got |type: is required/);
    }
  },
);

test.each(each)(
  "a misspelled $property.name of $what is refused with the right name",
  ({ give, property, path, prefix }) => {
    const { name } = property;
    const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    for (const wrong of [`${name}${name.at(-1)}`, name.toUpperCase(), ...(snake === name ? [] : [snake])])
      for (const value of ["x", undefined]) {
        inNewScope();
        const message = errorOf(() => give({ [wrong]: value }));
        expect(message).toContain(
          `${path === "Budget.quarterly" ? "" : `${stack.node.path}/`}${path} is not valid`,
        );
        expect(message).toContain(`- ${prefix}${wrong}: is not `);
        // Of two letters no typo is left that is near.
        expect(message).toMatch(
          new RegExp(`${name.length < 3 ? "(did you mean|there are)" : "did you mean"} "${name}"`),
        );
      }
  },
);

test.each(each)(
  "$property.name of $what may be undefined when it is optional, and only then",
  ({ give, property }) => {
    const message = errorOf(() => give({ [property.name]: undefined }));
    expect(message.includes(`${property.name}: is required`)).toBe(!property.isOptional);
    if (property.isOptional) expect(message).toBe("");
  },
);

test.each(each.filter(({ what, property }) => what !== "a rate limit" && !isMeta(property.name)))(
  "$property.name of $what takes any token",
  ({ give, property }) => {
    const tokens = [
      Token.asString(ref("var.x")),
      Token.asNumber(ref("var.x")),
      Token.asList(ref("var.x")),
      Token.asNumberList(ref("var.x")),
      Token.asStringMap(ref("var.x")),
      Token.asAny(ref("var.x")),
      Token.nullValue(),
      Fn.lookup(ref("var.x"), "y"),
    ];
    for (const token of tokens) {
      inNewScope();
      expect(errorOf(() => give({ [property.name]: token }))).toBe("");
    }
  },
);

/** Whether a property tells CDKTF what to do, at synthesis, or what to read. */
function isMeta(name: string): boolean {
  const names = [...propertiesOf("TerraformMetaArguments"), ...propertiesOf("TerraformResourceLifecycle")];
  return ["engine", "environment", "constructId", "budget", ...names.map((each) => each.name)].includes(name);
}

test.each<[string, unknown[], string]>([
  ["none", [], "its properties must be an object, got nothing; give at least a name"],
  ["null", [null], "its properties must be an object, got null"],
  ["a text", ["Engineering"], 'its properties must be an object, got the text "Engineering"'],
  ["a list", [[{ name: "P" }]], 'its properties must be an object, got the list [{"name":"P"}]'],
  ["an instance", [new Other()], "its properties must be an object, got an instance of Other"],
  ["an object without a name", [{}], "name: is required"],
])("properties that are %s are refused", (_what, props, message) => {
  const told = errorOf(() => profile(...props));
  expect(told).toContain(message);
  expect(told).toContain(`the access profile at ${stack.node.path}/p is not valid`);
});

test("a clone needs properties, and its source is not to be given", () => {
  const cloned = source();
  const clone = (...given: unknown[]): unknown => call(cloned.clone, cloned, "copy", ...given);
  expect(() => clone()).toThrow(
    `the access profile at ${stack.node.path}/copy is not valid: its properties must be an object`,
  );
  expect(() => clone({ name: "C", cloneFrom: "12" })).toThrow(
    `cloneFrom is already set to the profile at ${stack.node.path}/source`,
  );
});

test.each<[string, () => object, string]>([
  [
    "budget: [...]",
    () => ({ budget: [Budget.monthly(5)] }),
    'budget: is not a property of an access profile; did you mean "budgets"?',
  ],
  [
    "a budget that is no list",
    () => ({ budgets: Budget.monthly(5) }),
    "budgets: must be a list of budgets, got an instance of Budget; write [Budget.monthly(5)]",
  ],
  ["budgets of another unit", () => ({ budgets: Budget.quarterly(7) }), "write [Budget.quarterly(7)]"],
  [
    "a number for a budget",
    () => ({ budgets: [500] }),
    "budgets[0]: must be a Budget, got the number 500; write, for example, Budget.monthly(500)",
  ],
  ["a hole for a budget", () => ({ budgets: [undefined] }), "budgets[0]: must be a Budget, got undefined"],
  [
    "a rate for a budget",
    () => ({ budgets: [Rate.monthly(5)] }),
    "budgets[0]: must be a Budget, got an instance of Rate",
  ],
  [
    "what looks like a budget",
    () => ({ budgets: [{ resetDuration: "1M", maxLimit: 5 }] }),
    "budgets[0]: must be a Budget, got the object",
  ],
  [
    "a token for a budget",
    () => ({ budgets: [Token.asAny(ref("var.x"))] }),
    "budgets[0]: must be a Budget, got a token; give the token as its limit",
  ],
  [
    "a text for an amount",
    () => ({ budgets: [call(Budget.monthly, Budget, "500")] }),
    'budgets["1M"].maxLimit: must be a number, got the text "500"',
  ],
  ["no amount", () => ({ budgets: [call(Budget.monthly, Budget)] }), 'budgets["1M"].maxLimit: is required'],
  [
    "null for an amount",
    () => ({ budgets: [call(Budget.daily, Budget, null)] }),
    'budgets["1d"].maxLimit: must be a number, got null',
  ],
  [
    "no number for an amount",
    () => ({ budgets: [Budget.hourly(NaN)] }),
    'budgets["1h"].maxLimit: must be a number, got NaN',
  ],
  [
    "an amount without end",
    () => ({ budgets: [Budget.hourly(Infinity)] }),
    'budgets["1h"].maxLimit: must be a number, got the number Infinity',
  ],
  [
    "a number for a rate",
    () => ({ rateLimit: { requests: 100 } }),
    "rateLimit.requests: must be a Rate, got the number 100; write, for example, Rate.hourly(100)",
  ],
  [
    "a token for a rate",
    () => ({ rateLimit: { requests: Token.asAny(ref("var.x")) } }),
    "rateLimit.requests: must be a Rate, got a token; give the token as its cap",
  ],
  [
    "a budget for a rate",
    () => ({ rateLimit: { tokens: Budget.monthly(5) } }),
    "rateLimit.tokens: must be a Rate, got an instance of Budget",
  ],
  [
    "a rate for a rate limit",
    () => ({ rateLimit: Rate.hourly(5) }),
    "rateLimit: must be an object, got an instance of Rate; write, for example, { requests: Rate.hourly(100) }",
  ],
  [
    "a text for a cap",
    () => ({ rateLimit: { requests: call(Rate.hourly, Rate, "100") } }),
    'rateLimit.requests: must be a number, got the text "100"',
  ],
  [
    "a rate limit in the words of the resource",
    () => ({ rateLimit: { requestMaxLimit: 5 } }),
    "rateLimit.requestMaxLimit: is not a property of a rate limit",
  ],
  ["rates that are undefined", () => ({ rateLimit: { requests: undefined } }), "rateLimit: caps nothing"],
  [
    "rateLimits",
    () => ({ rateLimits: {} }),
    'rateLimits: is not a property of an access profile; did you mean "rateLimit"?',
  ],
  [
    "allowModels",
    () => ({ providerConfigs: { openai: { allowModels: ["m"] } } }),
    'providerConfigs.openai.allowModels: is not a property of an access profile; did you mean "allowedModels"?',
  ],
  [
    "a text for models",
    () => ({ providerConfigs: { openai: { allowedModels: "gpt-4o" } } }),
    'providerConfigs.openai.allowedModels: must be a list, got the text "gpt-4o"; write ["gpt-4o"]',
  ],
  ["a text for tags", () => ({ tags: "prod" }), 'tags: must be a list, got the text "prod"; write ["prod"]'],
  ["a hole in tags", () => ({ tags: ["a", undefined] }), "tags[1]: is required"],
  ["a number in tags", () => ({ tags: ["a", 5] }), "tags[1]: must be a text, got the number 5"],
  [
    "a list of providers",
    () => ({ providerConfigs: ["openai"] }),
    'providerConfigs: must be an object, got the list ["openai"]',
  ],
  [
    "a map of JavaScript",
    () => ({ providerConfigs: new Map([["openai", {}]]) }),
    "providerConfigs: must be an object, got an instance of Map",
  ],
  [
    "a provider that is undefined",
    () => ({ providerConfigs: { openai: undefined } }),
    "providerConfigs.openai: must not be undefined; leave the name out",
  ],
  [
    "a model that is undefined",
    () => ({ providerConfigs: { openai: { modelBudgets: { m: undefined } } } }),
    "providerConfigs.openai.modelBudgets.m: must not be undefined",
  ],
  [
    "a list of tools",
    () => ({ mcpConfigs: { github: ["x", "y"] } }),
    'mcpConfigs.github: must be an McpAccess, got the list ["x","y"]; use McpAccess.tools("x", "y")',
  ],
  ["a text for tools", () => ({ mcpConfigs: { github: "x" } }), 'use McpAccess.tools("x")'],
  [
    "true for tools",
    () => ({ mcpConfigs: { github: true } }),
    "mcpConfigs.github: must be an McpAccess, got true",
  ],
  [
    "tools as a list",
    () => ({ mcpConfigs: { github: call(McpAccess.tools, McpAccess, ["x"]) } }),
    'mcpConfigs.github.toolsToExecute[0]: must be a text, got the list ["x"]',
  ],
  [
    "another engine",
    () => ({ engine: "nul" }),
    'engine: must be one of provider, null, got the text "nul"; did you mean "null"?',
  ],
  [
    "another policy",
    () => ({ deletionPolicy: "DELETE" }),
    'deletionPolicy: must be one of deactivate, delete, abandon, got the text "DELETE"; did you mean "delete"?',
  ],
  [
    "a dependency that is no list",
    () => ({ dependsOn: source() }),
    "dependsOn: must be a list, got an instance of AccessProfile",
  ],
  [
    "a dependency on anything",
    () => ({ dependsOn: [new Other()] }),
    "dependsOn[0]: must be a profile, a resource, a data source or a module, got an instance of Other",
  ],
  [
    "a lifecycle that protects nothing",
    () => ({ lifecycle: { preventDestroi: true } }),
    'lifecycle.preventDestroi: is not known here; did you mean "preventDestroy"?',
  ],
  [
    "a count that is none",
    () => ({ count: -1 }),
    "count: must be a whole number of at least 0, or a TerraformCount, got the number -1",
  ],
  [
    "another provider",
    () => ({ provider: new nullLibrary.NullProvider(stack, "null") }),
    'provider: must be a provider of type "bifrost", got one of type "null"',
  ],
])("%s is refused with what to write", (_what, props, message) => {
  const given = { name: "P", ...props() };
  expect(() => profile(given)).toThrow(message);
  expect(() => make(AccessProfile, stack, "again", given)).toThrow(
    `the access profile at ${stack.node.path}/again is not valid`,
  );
});

test("each fault is told once, and all of them at once", () => {
  const message = errorOf(() =>
    profile({
      nmae: "P",
      tags: ["a", 5],
      budgets: [500, Budget.monthly(-1)],
      rateLimit: { requests: 100 },
      providerConfigs: { openai: "x" },
      lifecycle: [],
    }),
  );
  expect(
    message
      .split("\n  - ")
      .slice(1)
      .map((fault) => fault.split(":")[0]),
  ).toEqual([
    "nmae",
    "budgets[0]",
    "rateLimit.requests",
    "providerConfigs.openai",
    "name",
    "tags[1]",
    'budgets["1M"].maxLimit',
    "lifecycle",
  ]);
});

test.each<[string, unknown, string]>([
  ["a number", 12, "the number 12"],
  ["nothing", undefined, "undefined"],
  ["null", null, "null"],
])("a look-up and an import by %s are refused", (_what, key, given) => {
  expect(() => call(AccessProfile.fromProfileName, AccessProfile, stack, "n", key)).toThrow(
    /\/n cannot be looked up by its name: it (must be a text, got|is required)/,
  );
  expect(() => call(AccessProfile.fromProfileId, AccessProfile, stack, "i", key)).toThrow(
    /\/i cannot be looked up by its id: it (must be a text, got|is required)/,
  );
  const imported = source();
  expect(() => call(imported.importFrom, imported, key)).toThrow(
    `the access profile at ${stack.node.path}/source cannot be imported from ${given}; give its id`,
  );
});

test("an import by another thing than a provider is refused", () => {
  const imported = source();
  expect(() => call(imported.importFrom, imported, "12", "bifrost")).toThrow(
    'provider: must be a provider, got the text "bifrost"',
  );
});

test.each([
  ["nothing", [], "its file must be a path, got undefined"],
  ["a number", [5], "its file must be a path, got the number 5"],
  ["a file and a text", ["x.yaml", "production"], 'its options must be an object, got the text "production"'],
  [
    "an environment that is not known",
    ["x.yaml", { environment: Token.asString(ref("var.x")) }],
    "environment must be known at synthesis, got a token",
  ],
])("a catalog of %s is refused", (_what, given, message) => {
  expect(() => call(AccessProfileCatalog.fromFile, AccessProfileCatalog, stack, "catalog", ...given)).toThrow(
    `the catalog at ${stack.node.path}/catalog is not valid: ${message}`,
  );
});

test("a secret of the provider is in no error", () => {
  const give = (config: object): unknown => make(BifrostProvider, stack, "bifrost", config);
  expect(errorOf(() => give({ apiKey: ["bfst-secret"] }))).toBe(
    `the provider at ${stack.node.path}/bifrost is not valid:\n  - apiKey: must be a text, got another value`,
  );
  expect(errorOf(() => give({ headers: { "x-key": 815 } }))).toContain(
    'headers["x-key"]: must be a text, got another value',
  );
});

test("references to other resources pass as they are", () => {
  const own = new TerraformStack(Testing.app(), "platform");
  stack = own;
  const text = new TerraformVariable(stack, "text", { type: "string" });
  const map = new TerraformVariable(stack, "map", { type: "any" });
  profile({
    name: text.stringValue,
    budgets: map.value,
    rateLimit: map.value,
    providerConfigs: { openai: map.value, [text.stringValue]: { budgets: map.value } },
    mcpConfigs: { github: map.value },
    mcpToolOverrides: [map.value],
    tags: map.listValue,
  });
  const {
    resource,
  }: {
    resource: { bifrost_access_profile: { p: object } };
  } = JSON.parse(Testing.synth(own));
  expect(resource.bifrost_access_profile.p).toEqual({
    name: "${var.text}",
    budgets: "${var.map}",
    rate_limit: "${var.map}",
    provider_configs: { openai: "${var.map}", "${var.text}": { budgets: "${var.map}", key_ids: ["*"] } },
    mcp_configs: { github: "${var.map}" },
    mcp_tool_overrides: ["${var.map}"],
    tags: "${var.map}",
  });
});
