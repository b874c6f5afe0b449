import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../manifest.json";
import { version } from "../package.json";
import messages from "../public/_locales/en/messages.json";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");

/** The text below a heading, to the next one of its level. */
const section = (file: string, heading: string) =>
  (read(file).split(`\n## ${heading}\n`)[1] ?? "").split("\n## ")[0]?.trim() ?? "";

test.each([
  ["Name", 45],
  ["Summary", 132],
  ["Description", 16_000],
])("the %s fits", (heading, most) => {
  expect(section("listing.md", heading)).not.toBe("");
  expect(section("listing.md", heading).length).toBeLessThanOrEqual(most);
});

test("the listing says of itself what the manifest says", () => {
  expect(section("listing.md", "Name")).toBe(messages.extension_name.message);
  expect(section("listing.md", "Summary")).toBe(messages.extension_description.message);
});

test("every permission has its reason", () => {
  const reasons = section("chrome.md", "Permissions").match(/^### .*$/gm) ?? [];
  const hosts = manifest.optional_host_permissions.map(
    (host) => `### Host permissions: \`${host}\`, optional`,
  );
  expect(reasons).toEqual([...manifest.permissions.map((name) => `### \`${name}\``), ...hosts]);
});

test("every kind of data Firefox asks about has its reason", () => {
  const kinds = section("firefox.md", "Data collection").match(/^- `\w+`/gm) ?? [];
  const asked = manifest.browser_specific_settings.gecko.data_collection_permissions.optional;
  expect(kinds.sort()).toEqual(asked.map((kind) => `- \`${kind}\``).sort());
});

test("the changelog tells of this version", () => {
  expect(read("../CHANGELOG.md")).toContain(`\n## [${version}]`);
});

test("the version stands in package.json alone", () => {
  expect(manifest).not.toHaveProperty("version");
});

test.each([
  [/^[1-5]-.*\.png$/, 5, 1280, 800],
  [/^tile-440x280\.png$/, 1, 440, 280],
  [/^tile-1400x560\.png$/, 1, 1400, 560],
])("the pictures %s are %i, of %i by %i pixels", (names, count, width, height) => {
  const pictures = readdirSync(join(import.meta.dirname, "pictures")).filter((name) => names.test(name));
  expect(pictures).toHaveLength(count);
  for (const name of pictures) {
    // A PNG begins with its signature and the head of its first chunk, 16 bytes; then come width and height.
    const bytes = readFileSync(join(import.meta.dirname, "pictures", name));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
});
