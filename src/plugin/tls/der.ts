// A writer of DER (X.690): just the types that an X.509 certificate is made of.

/** An encoded element: tag, length, content. */
export type Der = Buffer;

/** A constructed element of any tag. */
export function element(tag: number, ...content: readonly Uint8Array[]): Der {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

/** SEQUENCE. */
export function sequence(...members: readonly Der[]): Der {
  return element(0x30, ...members);
}

/** SET, of one member (so its order needs no care). */
export function setOf(member: Der): Der {
  return element(0x31, member);
}

/** INTEGER from big-endian bytes of a number that is not negative. */
export function unsignedInteger(bytes: Uint8Array): Der {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(start));
  const signed = ((digits[0] ?? 0) & 0x80) !== 0;
  return element(0x02, signed ? Buffer.from([0]) : Buffer.alloc(0), digits);
}

/** BOOLEAN true. */
export const TRUE: Der = element(0x01, Buffer.from([0xff]));

/** OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** BIT STRING; `unusedBits` of the last byte do not count. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Der {
  return element(0x03, Buffer.from([unusedBits]), bytes);
}

/** OCTET STRING. */
export function octetString(bytes: Uint8Array): Der {
  return element(0x04, bytes);
}

/** UTF8String. */
export function utf8String(text: string): Der {
  return element(0x0c, Buffer.from(text, "utf8"));
}

/** A time as certificates want it: UTCTime through 2049, GeneralizedTime after (RFC 5280 §4.1.2.5). */
export function time(date: Date): Der {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, "");
  return date.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(digits.slice(2), "ascii"))
    : element(0x18, Buffer.from(digits, "ascii"));
}

/** An element with an explicit context tag. */
export function explicit(tag: number, content: Der): Der {
  return element(0xa0 | tag, content);
}

function length(count: number): Buffer {
  if (count < 0x80) return Buffer.from([count]);
  const bytes =
    count > 0xffff ? [count >> 16, (count >> 8) & 0xff, count & 0xff] : [count >> 8, count & 0xff];
  const significant = bytes[0] === 0 ? bytes.slice(1) : bytes;
  return Buffer.from([0x80 | significant.length, ...significant]);
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}
