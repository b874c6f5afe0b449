import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bodyOf } from "./body";

/** Bytes that do not pack well, so that a file of them is long. */
const noise = Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * i * 31 + i * 7) % 251));
const packed = gzipSync(noise);
const whole = (body: { bytes: Uint8Array }) => Buffer.from(body.bytes).equals(noise);

test("a file is unpacked", async () => {
  const body = await bodyOf(new Response(packed), 100_000);
  expect(whole(body)).toBe(true);
  expect(body.cut).toBe(false);
});

test("what unpacks to more than the limit is cut there", async () => {
  const body = await bodyOf(new Response(packed), 30_000);
  expect(body).toMatchObject({ cut: true });
  expect(body.bytes.length).toBe(30_000);
});

test("a file that is itself cut at the limit gives what came before", async () => {
  const limit = Math.floor(packed.length / 2);
  const body = await bodyOf(new Response(packed), limit);
  expect(body.cut).toBe(true);
  expect(noise.subarray(0, body.bytes.length).equals(Buffer.from(body.bytes))).toBe(true);
});

test("a broken file is no body", async () => {
  const broken = packed.subarray(0, packed.length - 200);
  await expect(bodyOf(new Response(broken), 100_000)).rejects.toThrow();
});
