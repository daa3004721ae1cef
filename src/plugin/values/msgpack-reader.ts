// Reads msgpack as the wire of Terraform uses it. A header is believed only as far as bytes are left: a few bytes can claim billions of
// members, and a decoder that makes room for them first dies of it.
import { checkCount, checkDepth } from "./limits";
import { UnreadableError } from "./unreadable-error";
import { UNKNOWN } from "./value";
import { emptyRecord } from "./record";

/**
 * Reads the one value of `bytes` as plain data: numbers as number or bigint, strings and bytes as string, maps as records without a
 * prototype, extensions as {@link UNKNOWN}. Throws {@link UnreadableError} when the bytes are not msgpack or beyond the limits.
 */
export function readMsgpack(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  #values = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  expectEnd(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw new UnreadableError(`not msgpack: ${left} bytes follow the value`);
  }

  value(depth: number): unknown {
    checkCount(++this.#values);
    const head = this.#unsigned(1);
    if (head <= 0x7f) return head;
    if (head <= 0x8f) return this.#map(head & 0x0f, depth);
    if (head <= 0x9f) return this.#array(head & 0x0f, depth);
    if (head <= 0xbf) return this.#text(head & 0x1f);
    if (head >= 0xe0) return head - 0x100;
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4: // bytes, which hold the type of a dynamic value
      case 0xd9:
        return this.#text(this.#unsigned(1));
      case 0xc5:
      case 0xda:
        return this.#text(this.#unsigned(2));
      case 0xc6:
      case 0xdb:
        return this.#text(this.#unsigned(4));
      case 0xc7:
        return this.#extension(this.#unsigned(1));
      case 0xc8:
        return this.#extension(this.#unsigned(2));
      case 0xc9:
        return this.#extension(this.#unsigned(4));
      case 0xca:
        return this.#bytes.readFloatBE(this.#take(4));
      case 0xcb:
        return this.#bytes.readDoubleBE(this.#take(8));
      case 0xcc:
        return this.#unsigned(1);
      case 0xcd:
        return this.#unsigned(2);
      case 0xce:
        return this.#unsigned(4);
      case 0xcf:
        return this.#bytes.readBigUInt64BE(this.#take(8));
      case 0xd0:
        return this.#bytes.readInt8(this.#take(1));
      case 0xd1:
        return this.#bytes.readInt16BE(this.#take(2));
      case 0xd2:
        return this.#bytes.readInt32BE(this.#take(4));
      case 0xd3:
        return this.#bytes.readBigInt64BE(this.#take(8));
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.#extension(1 << (head - 0xd4));
      case 0xdc:
        return this.#array(this.#unsigned(2), depth);
      case 0xdd:
        return this.#array(this.#unsigned(4), depth);
      case 0xde:
        return this.#map(this.#unsigned(2), depth);
      case 0xdf:
        return this.#map(this.#unsigned(4), depth);
      default:
        throw new UnreadableError(`not msgpack: byte ${this.#at - 1} has a value that msgpack never uses`);
    }
  }

  #array(length: number, depth: number): unknown[] {
    this.#expectBytes(length);
    checkDepth(depth + 1);
    const members: unknown[] = [];
    for (let index = 0; index < length; index++) members.push(this.value(depth + 1));
    return members;
  }

  #map(length: number, depth: number): Readonly<Record<string, unknown>> {
    this.#expectBytes(2 * length);
    checkDepth(depth + 1);
    const record = emptyRecord<unknown>();
    for (let index = 0; index < length; index++) {
      const start = this.#at;
      const key = this.value(depth + 1);
      this.#values--;
      if (typeof key !== "string") throw new UnreadableError(`the map key at byte ${start} is not a string`);
      record[key] = this.value(depth + 1);
    }
    return record;
  }

  #text(length: number): string {
    const start = this.#take(length);
    return this.#bytes.toString("utf8", start, start + length);
  }

  /** The protocol: every extension stands for an unknown value, also those that future versions will define. */
  #extension(length: number): unknown {
    this.#take(1 + length);
    return UNKNOWN;
  }

  #unsigned(length: 1 | 2 | 4): number {
    return this.#bytes.readUIntBE(this.#take(length), length);
  }

  /** The place of the next `length` bytes, which count as read. */
  #take(length: number): number {
    this.#expectBytes(length);
    const start = this.#at;
    this.#at += length;
    return start;
  }

  #expectBytes(least: number): void {
    const left = this.#bytes.length - this.#at;
    if (least <= left) return;
    throw new UnreadableError(
      `not msgpack: byte ${this.#at} needs ${least} bytes after it, and ${left} are left`,
    );
  }
}
