// A profile given by its name in the place of its id.
import { formatByName, parseByName } from "../../../src/handler/spec/by-name";

test.each(["Engineering", "name=x", " a = b ", "12"])("%j comes back as it went in", (name) => {
  expect(parseByName(formatByName(name))).toBe(name);
});

test.each([
  ["name=Engineering", "Engineering"],
  ["name=", ""],
  ["12", undefined],
  ["Name=Engineering", undefined],
  [" name=Engineering", undefined],
  ["", undefined],
])("%j names the profile %j", (text, name) => {
  expect(parseByName(text)).toBe(name);
});
