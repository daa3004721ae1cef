// What the list of profiles can be narrowed and sorted by.

/** Which profiles are shown. */
export const SHOWN = {
  all: "All profiles",
  active: "Active",
  inactive: "Inactive",
  near: "Nearly used up",
  over: "Used up",
};
/** In which order. */
export const ORDERS = {
  usage: "Nearest to its limit",
  name: "Name",
  changed: "Last changed",
  id: "Oldest",
};
