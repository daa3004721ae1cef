// Which team, business unit or customer a state names.

import { ENTITY_ATTRIBUTES, type EntityReference } from "../../../handler/internal";

/** The attributes that name an entity. */
export type EntityIds = Readonly<Partial<Record<(typeof ENTITY_ATTRIBUTES)[number], string | undefined>>>;

const KINDS = {
  team_id: "teams",
  business_unit_id: "business-units",
  customer_id: "customers",
} as const satisfies Record<(typeof ENTITY_ATTRIBUTES)[number], EntityReference["kind"]>;

/** The entity; undefined while it is not known. */
export function entityOf(ids: EntityIds): EntityReference | undefined {
  for (const name of ENTITY_ATTRIBUTES) {
    const id = ids[name];
    if (id !== undefined) return { kind: KINDS[name], id };
  }
  return undefined;
}

/** The attribute that names entities of a kind. */
export function attributeOf(kind: EntityReference["kind"]): keyof EntityIds {
  return ENTITY_ATTRIBUTES.find((name) => KINDS[name] === kind) ?? "team_id";
}

/** An entity as the id of a resource: `teams/platform`. */
export function entityId({ kind, id }: EntityReference): string {
  return `${kind}/${id}`;
}

/** The entity that an id of a resource names; undefined when it names none. */
export function parseEntityId(text: string): EntityReference | undefined {
  const parts = /^(teams|business-units|customers)\/(.+)$/s.exec(text);
  const kind = Object.values(KINDS).find((each) => each === parts?.[1]);
  const id = parts?.[2];
  return kind === undefined || id === undefined ? undefined : { kind, id };
}
