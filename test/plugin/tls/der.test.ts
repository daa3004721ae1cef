import {
  bitString,
  element,
  explicit,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  TRUE,
  unsignedInteger,
  utf8String,
} from "../../../src/plugin/tls/der";

test.each<[string, Buffer, string]>([
  ["an integer", unsignedInteger(Buffer.from([5])), "020105"],
  ["zero", unsignedInteger(Buffer.from([0, 0])), "020100"],
  ["an integer with its top bit set has a zero before it", unsignedInteger(Buffer.from([0x80])), "02020080"],
  ["an integer without its leading zeros", unsignedInteger(Buffer.from([0, 0, 1])), "020101"],
  ["true", TRUE, "0101ff"],
  ["an object identifier", objectIdentifier("1.2.840.10045.4.3.2"), "06082a8648ce3d040302"],
  ["a bit string", bitString(Buffer.from([0xa0]), 5), "030205a0"],
  ["an octet string", octetString(Buffer.from([1, 2])), "04020102"],
  ["text", utf8String("é"), "0c02c3a9"],
  ["an explicit tag", explicit(3, TRUE), "a3030101ff"],
  ["a sequence", sequence(TRUE, TRUE), "30060101ff0101ff"],
  ["a set", setOf(TRUE), "31030101ff"],
  [
    "a time until 2049",
    time(new Date("2049-12-31T23:59:59.5Z")),
    `170d${Buffer.from("491231235959Z").toString("hex")}`,
  ],
  [
    "a time from 2050",
    time(new Date("2050-01-01T00:00:00Z")),
    `180f${Buffer.from("20500101000000Z").toString("hex")}`,
  ],
])("%s", (_name, der, hex) => {
  expect(der.toString("hex")).toBe(hex);
});

test.each([
  [127, "047f"],
  [128, "048180"],
  [255, "0481ff"],
  [256, "04820100"],
  [65_535, "0482ffff"],
  [65_536, "0483010000"],
])("a content of %i bytes has the shortest length field", (size, head) => {
  expect(
    element(0x04, Buffer.alloc(size))
      .subarray(0, head.length / 2)
      .toString("hex"),
  ).toBe(head);
});
