// How the author of a provider describes attributes.
import { type AttributeType } from "../values/type";

interface AttributeProperties {
  /** Markdown, shown in the documentation. */
  readonly description: string;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly sensitive?: true;
  /** True, or what to use instead (shown by Terraform 1.15 and later). */
  readonly deprecated?: true | string;
  /**
   * The value, as plain data, when the configuration has none. On the wire the attribute is then optional and
   * computed: core lets a provider fill in only what is computed.
   */
  readonly default?: unknown;
  /** A change of the value replaces the resource. */
  readonly requiresReplace?: true;
}

/** How the objects of a nested attribute are held. */
export type Nesting = "single" | "list" | "set" | "map";

/** Attributes inside an attribute. No `dynamic` type may occur inside a list, set or map of them. */
export interface NestedAttributes {
  readonly nesting: Nesting;
  readonly attributes: Attributes;
}

export interface PlainAttribute extends AttributeProperties {
  readonly type: AttributeType;
  readonly nested?: never;
}

export interface NestedAttribute extends AttributeProperties {
  readonly nested: NestedAttributes;
  readonly type?: never;
}

/** One attribute, with a plain type or with attributes of its own. */
export type Attribute = PlainAttribute | NestedAttribute;

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** The schema of a provider, a resource or a data source. */
export interface Schema {
  /** Grows with every change of the state's shape that `Resource.upgrade` has to know about. */
  readonly version: number;
  readonly description: string;
  readonly attributes: Attributes;
}

/** Whether the provider may fill the attribute in when the configuration has no value for it. */
export function isComputed(attribute: Attribute): boolean {
  return attribute.computed === true || attribute.default !== undefined;
}
