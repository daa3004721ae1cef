// From the shape of a specification to the attributes of a data source: nothing is to be set, and the gateway's own facts are added.

import { type Shapes } from "../../handler/internal";
import { type Attribute, type Attributes } from "../../plugin";
import { typeOf } from "./type-of";

/**
 * The attributes of a data source.
 *
 * @param added what stands beside the members of an attribute of that name, wherever it occurs.
 */
export function computedAttributes(shapes: Shapes, added: Readonly<Record<string, Attributes>>): Attributes {
  const shown = Object.entries(shapes).filter(([, { rules }]) => rules?.isInstruction !== true);
  return Object.fromEntries(
    shown.map(([name, shape]): [string, Attribute] => {
      const beside = Object.hasOwn(added, name) ? added[name] : undefined;
      const inside = (members: Shapes): Attributes => ({ ...computedAttributes(members, added), ...beside });
      return [
        name,
        { ...typeOf(shape, inside), computed: true, description: shape.rules?.description ?? "" },
      ];
    }),
  );
}
