// Names in code that follow from the names of profiles.

import { camelCase, codeNames } from "../../../src/cli/code";

test.each([
  ["Engineering", "engineering"],
  ["Data & Analytics (EU)", "data_analytics_eu"],
  ["Ünïted Straße", "united_strasse"],
  ["O'Brien’s team", "obriens_team"],
  ["2FA users", "profile_2fa_users"],
  ["研究", "profile"],
  ["constructor", "constructor"],
  ["class", "class_profile"],
  ["Scope", "scope_profile"],
  ["x".repeat(255), "x".repeat(48)],
  [
    "one two three four five six seven eight nine ten eleven",
    "one_two_three_four_five_six_seven_eight_nine_ten",
  ],
])("%s", (name, expected) => {
  expect(codeNames([name])).toEqual([expected]);
});

test("the names of a file stay distinct, in camelCase, too", () => {
  const names = codeNames(["A 1", "A1", "a-1", "研究", "!!", "class", "class profile"]);
  expect(names).toEqual(["a_1", "a1_2", "a_1_3", "profile", "profile_2", "class_profile", "class_profile_2"]);
  expect(new Set(names.map(camelCase)).size).toBe(names.length);
});
