import { expect, test } from "vitest";
import { polite } from "./polite";

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

test("runs a few at once, and never two of a site", async () => {
  const run = polite({ atOnce: 2, delay: () => 0 });
  const running: string[] = [];
  const seen: string[] = [];
  const task = (site: string) =>
    run(site, async () => {
      running.push(site);
      seen.push([...running].sort().join("+"));
      await later(5);
      running.splice(running.indexOf(site), 1);
    });
  await Promise.all(["a", "a", "b", "c", "a"].map(task));
  expect(Math.max(...seen.map((names) => names.split("+").length))).toBe(2);
  expect(seen.some((names) => names.includes("a+a"))).toBe(false);
  expect(seen).toHaveLength(5);
});

test("pauses between two of a site, by its clock, and not for others", async () => {
  const run = polite({ atOnce: 2, delay: (site) => (site === "slow" ? 60 : 0) });
  const order: string[] = [];
  const task = (site: string, name: string) => run(site, async () => void order.push(name));
  await Promise.all([task("slow", "1"), task("slow", "3"), task("fast", "2")]);
  expect(order).toEqual(["1", "2", "3"]);
});

test("goes on after a task that failed", async () => {
  const run = polite({ atOnce: 1, delay: () => 0 });
  await expect(run("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(run("a", async () => "yes")).resolves.toBe("yes");
});
