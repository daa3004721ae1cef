// Limits that are unset are left out of profiles; until now they were null.

const MEMBERS = [
  "rate_limit",
  "token_reset_duration",
  "token_last_reset",
  "request_reset_duration",
  "request_last_reset",
];

/** A quotation mark inside of a JSON text has a backslash before it, so that no text of a profile looks like one of these. */
function withoutNulls(column: string): string {
  return MEMBERS.reduce(
    (sql, member) => `replace(replace(${sql}, ',"${member}":null', ''), '{"${member}":null,', '{')`,
    column,
  );
}

/** The profiles, and their snapshots as they are answered. */
export const unsetLimits = `
  UPDATE profiles SET document = ${withoutNulls("document")};
  UPDATE versions SET snapshot = ${withoutNulls("snapshot")};
`;
