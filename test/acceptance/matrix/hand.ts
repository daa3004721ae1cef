// What people do to the name of a cell, before Terraform acts and in the middle of it.

import { type Hand, makeProfile, retire } from "../by-hand";
import { type Cell, firstNameOf, nameOf } from "./dimensions";

/** Sets a situation. Returns the id of the profile that it put there. */
export async function situate(hand: Hand, cell: Cell, imports: boolean): Promise<number | undefined> {
  switch (cell.situation) {
    case "free name":
      return imports ? makeProfile(hand, firstNameOf(cell), "newborn") : undefined;
    case "own id":
      return undefined;
    case "newborn":
      return makeProfile(hand, nameOf(cell), "newborn");
    case "active stranger":
      return makeProfile(hand, nameOf(cell), "active");
    case "retired profile":
      return makeProfile(hand, nameOf(cell), "retired");
  }
}

/** Changes what a plan has seen. @param id the profile that has the name, be it somebody's or ours; undefined: the name was free */
export async function interfere(hand: Hand, cell: Cell, id: number | undefined): Promise<void> {
  if (id === undefined) await makeProfile(hand, nameOf(cell), "retired");
  else if (cell.situation === "newborn") await retire(hand, id);
  else if (cell.situation === "active stranger") await hand("PUT", `/${id}/deactivate`);
  else await hand("PUT", `/${id}`, { tags: ["meanwhile"] });
}
