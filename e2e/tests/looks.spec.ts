/** Light and dark, with and without motion: nothing in the way of any reader. */
import { violations } from "../harness/axe";
import { inView } from "../harness/marks";
import { expect, STORY, test } from "../harness/test";

const SCHEMES = ["light", "dark"] as const;

for (const colorScheme of SCHEMES) {
  test(`${colorScheme}: axe finds nothing in the popup`, async ({ traced }) => {
    const popup = await traced(STORY);
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole("region", { name: "Where it comes from" }).getByRole("button").first().click();
    await popup.getByText("Details").first().click();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole("button", { name: "Copy in another format, or save" }).click();
    expect(await violations(popup)).toEqual([]);
  });

  test(`${colorScheme}: axe finds nothing in a state without a trace`, async ({ traced }) => {
    const popup = await traced("https://front.example/");
    await popup.emulateMedia({ colorScheme });
    expect(await violations(popup)).toEqual([]);
  });

  test(`${colorScheme}: axe finds nothing in the options`, async ({ launched, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${launched.id}/options/index.html`);
    await page.getByRole("group").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test(`${colorScheme}: the popup and the card are`, async ({ page, traced, layer }) => {
    await page.emulateMedia({ colorScheme });
    const popup = await traced(STORY);
    await popup.emulateMedia({ colorScheme });
    const ground = await popup.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const body = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(isDark(ground === "rgba(0, 0, 0, 0)" ? body : ground)).toBe(colorScheme === "dark");
    const card = await layer.look(
      (root) => getComputedStyle(root.querySelector("[popover]") as Element).backgroundColor,
    );
    expect(isDark(card ?? "")).toBe(colorScheme === "dark");
  });
}

for (const [reducedMotion, scrolls] of [
  ["reduce", "at once"],
  ["no-preference", "smoothly"],
] as const) {
  test(`with reduced motion at ${reducedMotion} the page scrolls ${scrolls}`, async ({ page, traced }) => {
    await page.emulateMedia({ reducedMotion });
    const popup = await traced(STORY);
    await page.evaluate(() => {
      document.documentElement.dataset.scrolls = "0";
      addEventListener("scroll", () => {
        const { dataset } = document.documentElement;
        dataset.scrolls = String(Number(dataset.scrolls) + 1);
      });
      addEventListener("scrollend", () => {
        document.documentElement.dataset.ended = "yes";
      });
    });
    await popup
      .getByRole("region", { name: "Statements" })
      .getByRole("button", { name: "It is not the fish" })
      .click();
    await expect(page.locator("html")).toHaveAttribute("data-ended", "yes");
    expect(await inView(page, "It is not the fish")).toBe(true);
    const steps = Number(await page.locator("html").getAttribute("data-scrolls"));
    if (reducedMotion === "reduce") expect(steps).toBe(1);
    else expect(steps).toBeGreaterThan(1);
  });
}

const isDark = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128;
};
