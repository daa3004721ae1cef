import { readHead } from "../../../src/plugin/grpc/request-head";
import { HEAD } from "./raw-client";

test.each(["application/grpc", "application/grpc+proto", "application/grpc; charset=utf-8"])(
  "%s is gRPC",
  (contentType) => {
    expect(readHead({ ...HEAD, "content-type": contentType })).toEqual({
      path: HEAD[":path"],
      timeout: undefined,
    });
  },
);

test.each([undefined, "", "application/json", "application/grpc-web", "application/grpc+json"])(
  "the content type %j is not",
  (contentType) => {
    expect(readHead({ ...HEAD, "content-type": contentType })).toEqual({ httpStatus: 415 });
  },
);

test.each(["GET", "PUT", "CONNECT", undefined])("the method %s is not", (method) => {
  expect(readHead({ ...HEAD, ":method": method })).toEqual({ httpStatus: 405 });
});

test.each([
  ["1H", 3_600_000],
  ["2M", 120_000],
  ["3S", 3_000],
  ["4m", 4],
  ["5000u", 5],
  ["6000000n", 6],
  ["0m", 0],
  ["99999999H", 99_999_999 * 3_600_000],
])("the time-out %s is %d ms", (timeout, milliseconds) => {
  expect(readHead({ ...HEAD, "grpc-timeout": timeout })).toMatchObject({ timeout: milliseconds });
});

test.each(["", "5", "S", "5s", "-1S", "1.5S", "123456789S", "1S, 1S", " 1S"])(
  "the time-out %j is refused",
  (timeout) => {
    expect(() => readHead({ ...HEAD, "grpc-timeout": timeout })).toThrow(
      expect.objectContaining({ status: 13, message: expect.stringContaining("up to eight digits") }),
    );
  },
);

test.each(["gzip", "deflate", "snappy", "identity, gzip"])("messages in %s are not served", (encoding) => {
  expect(() => readHead({ ...HEAD, "grpc-encoding": encoding })).toThrow(
    expect.objectContaining({ status: 12, message: `the encoding ${encoding} is not served, only identity` }),
  );
});
