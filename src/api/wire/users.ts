// Users. Source: bifrost-api.md §5 "Users".

import * as z from "zod";
import { shown } from "./shapes";

export const user = z.looseObject({
  id: z.string(),
  name: shown(z.string()),
  email: shown(z.string()),
  role_id: shown(z.number().int()),
  role: shown(z.looseObject({ id: shown(z.number().int()), name: shown(z.string()) })),
});

/** One page. The canonical route says `total_count`, the older one `total` (§1.1). */
export const usersResponse = z
  .looseObject({
    users: z
      .array(user)
      .nullable()
      .transform((users) => users ?? []),
    total_count: shown(z.number().int()),
    total: shown(z.number().int()),
  })
  .transform(({ users, total_count, total }) => ({ users, total_count: total_count ?? total ?? undefined }));

/** The published answer is `{ user }`; a bare user is taken, too. */
export const userResponse = z.union([
  z.looseObject({ user }).transform((answer) => answer.user),
  user.refine((each) => !("user" in each)),
]);

/** A new virtual key; its value is answered only here. Source: bifrost-api.md §1.3. */
export const newVirtualKeyResponse = z.looseObject({
  virtual_key: z.looseObject({ id: z.string(), name: shown(z.string()), value: z.string().min(1) }),
});

export type NewVirtualKey = z.output<typeof newVirtualKeyResponse>["virtual_key"];
export type User = z.output<typeof user>;
export type UserPage = z.output<typeof usersResponse>;
