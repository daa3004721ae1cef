// A profile of a catalog given to those whom the catalog names: an attachment each, below the profile.

import { type CatalogGrants } from "../../handler/catalog/grants";
import { type AccessProfile } from "../access-profile";
import { type Engine } from "../deployment";
import { grantedOf, grantToEntity, grantToRoleNamed } from "../grants/grant";
import { withoutTokenTexts } from "../text";
import { withoutMarkers } from "./without-markers";

/** Gives the profile to all of them. @throws Error with engine `null`. */
export function grantAll(
  profile: AccessProfile,
  engine: Engine | undefined,
  { roles = [], teams = [], business_units: units = [], customers = [] }: CatalogGrants,
): void {
  if ([...roles, ...teams, ...units, ...customers].length === 0) return;
  const granted = grantedOf(profile, profile.resource, engine ?? "provider");
  for (const { name, is_default: isDefault, apply_to_existing: applyToExisting } of roles)
    grantToRoleNamed(granted, withoutTokenTexts(name), {
      constructId: withoutMarkers(`role-${name}`),
      ...(isDefault !== undefined && { isDefault }),
      ...(applyToExisting !== undefined && { applyToExisting }),
    });
  const kinds = { team_id: teams, business_unit_id: units, customer_id: customers } as const;
  for (const name of ["team_id", "business_unit_id", "customer_id"] as const)
    for (const id of kinds[name])
      grantToEntity(granted, name, withoutTokenTexts(id), {
        constructId: withoutMarkers(`${name.replace(/_id$/, "").replace("_", "-")}-${id}`),
      });
}
