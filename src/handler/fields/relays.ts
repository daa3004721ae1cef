// Grants of relays: names in a specification, elements with a name on the wire. Source: bifrost-api.md §10.

import { unknownMembers } from "./carry";
import { type Field } from "./field";
import { texts } from "./keyed";

/** A list that is sent replaces the whole list; what is not known of a grant is carried over. */
export const relayGrants: Field<"relay_grants"> = {
  member: "relay_grants",
  read: ({ relay_grants: live }) => (live ? texts(live.map((grant) => grant.relay_name)) : undefined),
  write: (names, live) =>
    names.map((name) => ({
      ...unknownMembers(
        live?.relay_grants?.find((grant) => grant.relay_name === name),
        ["relay_name"],
      ),
      relay_name: name,
    })),
};
