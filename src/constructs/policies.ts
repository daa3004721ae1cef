// What happens to the profile on the gateway when the resource is destroyed, and when its name is taken.

/** What destroy does. */
export enum DeletionPolicy {
  /** Switch the profile off and keep it. */
  DEACTIVATE = "deactivate",
  /** Remove the profile. Fails while users hold copies of it. */
  DELETE = "delete",
  /** Leave the profile as it is. */
  ABANDON = "abandon",
}

/** What create does when the name is already taken. */
export enum AdoptionPolicy {
  /** Fail. */
  NEVER = "never",
  /** Adopt a profile of that name that somebody deactivated, with a warning. */
  RETIRED = "retired",
  /** Adopt any profile of that name, with a warning. */
  ANY = "any",
}
