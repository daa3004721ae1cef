import { GrpcError, Status, statusFields } from "../../../src/plugin/grpc/status";

test.each([
  ["plain ~ text", "plain ~ text"],
  ["50 %", "50 %25"],
  ["line\nline\r\0", "line%0Aline%0D%00"],
  ["größer 🚀", "gr%C3%B6%C3%9Fer %F0%9F%9A%80"],
])("%j goes over the wire as %j", (text, sent) => {
  expect(statusFields(new GrpcError(Status.internal, text))).toEqual({
    "grpc-status": "13",
    "grpc-message": sent,
  });
});

test("half a character and a text without end do no harm", () => {
  const long = statusFields(new GrpcError(Status.internal, "🚀".repeat(100_000)))["grpc-message"] ?? "";
  expect(long.length).toBeLessThan(16 * 1024);
  const half = statusFields(new GrpcError(Status.internal, "\ud83d"))["grpc-message"] ?? "";
  expect(decodeURIComponent(half)).toBe("\ufffd");
});

test("an end without an error is status 0", () => {
  expect(statusFields()).toEqual({ "grpc-status": "0" });
});
