// An attribute of a generated construct, of which the reference is made when somebody asks for it. The base library captures a whole
// stack for each reference. A profile has six of them, most are never read, and together they took longer than all else of a profile.

/** The value that an attribute was given, and the reference to what will be there. */
export class Deferred<V, R extends { internalValue?: V | undefined }> {
  private given: V | undefined;
  private made: R | undefined;

  constructor(private readonly make: () => R) {}

  /** What outputs and other resources refer to. */
  get reference(): R {
    if (this.made === undefined) {
      this.made = this.make();
      this.made.internalValue = this.given;
    }
    return this.made;
  }

  /** The value as the configuration has it, by the name that the base library has for it. */
  get internalValue(): V | undefined {
    return this.made === undefined ? this.given : this.made.internalValue;
  }

  set internalValue(value: V | undefined) {
    if (this.made === undefined) this.given = value;
    else this.made.internalValue = value;
  }
}
