// Two constructs of one stack never give one name to one gateway.

import { ref, TerraformStack, Testing, Token } from "cdktf";
import { AccessProfile, type AccessProfileProps, BifrostProvider } from "cdktf-bifrost";
import { catalogOf } from "./catalog/catalogs";

let stack: TerraformStack;
beforeEach(() => {
  stack = new TerraformStack(Testing.app(), "platform");
});

const profile = (id: string, props: Partial<AccessProfileProps> = {}): AccessProfile =>
  new AccessProfile(stack, id, { name: "Engineering", ...props });
const provider = (alias: string, endpoint?: string): BifrostProvider =>
  new BifrostProvider(stack, alias, { alias, ...(endpoint !== undefined && { endpoint }) });

test.each<[string, () => void]>([
  ["with the provider of the stack", () => [profile("a"), profile("b")]],
  ["as a clone", () => profile("a").clone("b", { name: "Engineering" })],
  ["in other forms of Unicode", () => [profile("a", { name: "e\u0301" }), profile("b", { name: "\u00e9" })]],
  [
    "with one provider that is named",
    () => {
      const named = provider("x");
      return [profile("a", { provider: named }), profile("b", { provider: named })];
    },
  ],
  [
    "with two providers of one endpoint",
    () => [
      profile("a", { provider: provider("x", "https://g.example.com") }),
      profile("b", { provider: provider("y", "https://G.example.com/") }),
    ],
  ],
  [
    "with the stack's provider, which comes last, and one of its endpoint",
    () => [
      profile("a"),
      profile("b", { provider: provider("x", "https://g.example.com") }),
      new BifrostProvider(stack, "bifrost", { endpoint: "https://g.example.com" }),
    ],
  ],
])("the same name is refused at synthesis, with both constructs: %s", (_how, build) => {
  build();
  expect(() => Testing.synth(stack)).toThrow(
    /the access profiles at platform\/a and at platform\/b are both named ".+", but names are unique on a gateway/,
  );
});

test("a name is refused across a catalog and a construct", () => {
  const catalog = catalogOf("profiles:\n  Engineering: {}\n");
  stack = TerraformStack.of(catalog);
  profile("a");
  expect(() => Testing.synth(stack)).toThrow(
    "the access profiles at platform/catalog/Engineering and at platform/a are both named",
  );
});

test.each<[string, () => void]>([
  [
    "names that are tokens",
    () => [
      profile("a", { name: Token.asString(ref("var.x")) }),
      profile("b", { name: Token.asString(ref("var.x")) }),
    ],
  ],
  ["a known one and a token", () => [profile("a"), profile("b", { name: Token.asString(ref("var.x")) })]],
  [
    "two gateways",
    () => [
      profile("a", { provider: provider("x", "https://x.example.com") }),
      profile("b", { provider: provider("y", "https://y.example.com") }),
    ],
  ],
  [
    "an endpoint that is not known",
    () => [profile("a", { provider: provider("x", Token.asString(ref("var.x"))) }), profile("b")],
  ],
  ["other letters", () => [profile("a"), profile("b", { name: "engineering" })]],
  ["one that is not made", () => [profile("a", { count: 0 }), profile("b")]],
  [
    "one that has moved",
    () => {
      const old = profile("a");
      profile("b").addMoveTarget("engineering");
      old.moveTo("engineering");
    },
  ],
  [
    "one that has moved to an address",
    () => [profile("a").moveToId("bifrost_access_profile.b"), profile("b")],
  ],
])("this passes: %s", (_what, build) => {
  build();
  expect(() => Testing.synth(stack)).not.toThrow();
});
