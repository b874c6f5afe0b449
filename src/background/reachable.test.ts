import { expect, test } from "vitest";
import { isReachable } from "./reachable";

test.each([
  ["https://norwire.example/a?b#c", true],
  ["http://news.norwire.example:8080/", true],
  ["https://8.8.8.8/", true],
  ["https://172.32.0.1/", true],
  ["ftp://norwire.example/", false],
  ["file:///etc/passwd", false],
  ["javascript:alert(1)", false],
  ["data:text/html,hi", false],
  ["https://ina:secret@norwire.example/", false],
  ["https://norwire.example:22/", false],
  ["https://localhost/", false],
  ["https://router/", false],
  ["https://printer.local/", false],
  ["https://wiki.corp/", false],
  ["https://127.0.0.1/", false],
  ["https://0x7f.1/", false],
  ["https://2130706433/", false],
  ["https://0177.0.0.1/", false],
  ["https://10.1.2.3/", false],
  ["https://172.16.0.1/", false],
  ["https://192.168.1.1/", false],
  ["https://169.254.169.254/latest/meta-data", false],
  ["https://100.64.0.1/", false],
  ["https://0.0.0.0/", false],
  ["https://239.1.1.1/", false],
  ["https://[::1]/", false],
  ["https://[::ffff:7f00:1]/", false],
  ["https://localhost./", false],
  ["not an address", false],
])("%s: %s", (address, reachable) => {
  expect(isReachable(address)).toBe(reachable);
});
