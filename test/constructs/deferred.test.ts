import { Deferred } from "../../src/constructs/deferred";

class Reference {
  internalValue: string | undefined;
}

function deferred(): { readonly attribute: Deferred<string, Reference>; readonly made: Reference[] } {
  const made: Reference[] = [];
  const attribute = new Deferred<string, Reference>(() => {
    const reference = new Reference();
    made.push(reference);
    return reference;
  });
  return { attribute, made };
}

test("a value is kept without a reference", () => {
  const { attribute, made } = deferred();
  attribute.internalValue = "given";
  expect(attribute.internalValue).toBe("given");
  expect(made).toEqual([]);
});

test("the reference is made once, and has the value from then on", () => {
  const { attribute, made } = deferred();
  attribute.internalValue = "given";
  expect(attribute.reference.internalValue).toBe("given");
  attribute.internalValue = "later";
  expect(attribute.reference.internalValue).toBe("later");
  attribute.reference.internalValue = "by the reference";
  expect(attribute.internalValue).toBe("by the reference");
  expect(made).toHaveLength(1);
});
