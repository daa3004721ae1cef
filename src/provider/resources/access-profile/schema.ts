// The schema of `bifrost_access_profile`: what may be set comes from the specification, the rest is what only Terraform knows.

import {
  BODY_ATTRIBUTES,
  isLeftAlone,
  profileAttributes,
  type Shape,
  type Shapes,
} from "../../../handler/internal";
import { type Attributes, type Schema } from "../../../plugin";
import { settableAttributes } from "../../attributes/settable";
import { STATE_VERSION } from "./upgrade";

const isInBody = (name: string): boolean => BODY_ATTRIBUTES.some((each) => each === name);

/**
 * What a clone takes over from its source: unset means absent, or the default, except with `clone_from`, where it means "as
 * cloned". The attributes are therefore optional and computed, and the resource's own plan says which it is.
 */
export const INHERITABLE: Shapes = Object.fromEntries(
  Object.entries(profileAttributes).filter(
    ([name, shape]) => isInBody(name) && !shape.isRequired && !isLeftAlone(shape),
  ),
);

/** Attributes that only Terraform knows: changing them calls nothing. */
export const POLICIES: readonly string[] = Object.keys(profileAttributes).filter(
  (name) => !isInBody(name) && name !== "is_active" && name !== "clone_from",
);

const isCompleted = (name: string, shape: Shape): boolean => isInBody(name) && !shape.isRequired;

/** What the gateway or the provider says of the profile. */
const computed = {
  id: { type: "string", computed: true, description: "Id that the gateway gave the profile." },
  version: {
    type: "number",
    computed: true,
    description: "Version of the profile; grows with every change.",
  },
  created_at: { type: "string", computed: true, description: "When the profile was created, RFC 3339." },
  last_rotation_at: {
    type: "string",
    computed: true,
    description:
      "When keys were last rotated, RFC 3339; null before the first time. The gateway moves it on by itself, and a refresh reads it.",
  },
  origin: {
    type: "string",
    computed: true,
    description:
      "How the profile came under this resource: `created`, `imported`, or `adopted ID at version N` for an adopted profile. A plan that adopts a profile shows it here.",
  },
} satisfies Attributes;

const { id, ...facts } = computed;

/** Attributes of the state that are no part of a specification. */
export const COMPUTED: readonly string[] = Object.keys(computed);

export const accessProfileSchema: Schema = {
  version: STATE_VERSION,
  description:
    "An access profile of a Bifrost gateway: a reusable policy of providers, models, budgets, rate limits and MCP tools for users, teams and business units.",
  attributes: { id, ...settableAttributes(profileAttributes, isCompleted), ...facts },
};
