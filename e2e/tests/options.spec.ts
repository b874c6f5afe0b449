/** What the reader sets is kept, and heeded by the next click. */
import { originsOf } from "../../src/permission";
import { grant, takeBackAll } from "../harness/allow";
import { clickAway } from "../harness/closing";
import { highlighted } from "../harness/marks";
import { expect, STORY, test } from "../harness/test";

test("the popup leads to the options; what is set there counts from the next click", async ({
  launched,
  page,
  toolbar,
}) => {
  await page.goto(STORY);
  const opened = launched.context.waitForEvent("page");
  await clickAway((await toolbar()).getByRole("button", { name: "Options" }));
  const options = await opened;
  await options.getByRole("checkbox", { name: "Paraphrased" }).uncheck();
  await options.getByRole("radio", { name: "JSON" }).check();
  await expect(options.getByRole("status")).toHaveText("Saved");

  await page.reload();
  const popup = await toolbar();
  await expect(popup.getByRole("button", { name: "Copy JSON" })).toBeVisible();
  const marks = await highlighted(page);
  expect(marks.direct).not.toEqual([]);
  expect(marks.indirect).toEqual([]);

  await options.bringToFront();
  await options.getByRole("button", { name: "Reset to defaults" }).click();
  await expect(options.getByRole("checkbox", { name: "Paraphrased" })).toBeChecked();
  await options.close();
});

test("a site that is always on is traced without a click, until it is taken off", async ({
  launched,
  page,
  traced,
  toolbar,
}) => {
  const { context, id } = launched;
  await grant(context, id, originsOf("harrowcourier.example"));
  const popup = await traced(STORY);
  const opened = context.waitForEvent("page");
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await clickAway(popup.getByRole("button", { name: "Always mark this site" }));
  const options = await opened;
  await expect(options.getByLabel("Address of a site")).toHaveValue("harrowcourier.example");
  await options.getByRole("button", { name: "Add" }).click();
  const remove = options.getByRole("button", { name: "Remove harrowcourier.example" });
  await remove.waitFor();

  await page.bringToFront();
  await page.reload();
  await expect.poll(async () => (await highlighted(page)).direct.length).toBeGreaterThan(0);
  // The first click is to see what was found, not to take it off.
  await (await toolbar()).getByRole("switch", { checked: true }).waitFor();

  await options.bringToFront();
  await remove.click();
  await expect(remove).not.toBeVisible();
  await page.bringToFront();
  await page.reload({ waitUntil: "networkidle" });
  expect((await highlighted(page)).direct).toEqual([]);
  await options.close();
  await takeBackAll(launched);
});

test("the style of marks is what its sample looks like", async ({ launched, page, toolbar }) => {
  const options = await launched.context.newPage();
  await options.goto(`chrome-extension://${launched.id}/options/index.html`);
  await options.getByRole("radio", { name: "Underline only" }).check();
  await expect(options.getByRole("status")).toHaveText("Saved");
  await page.goto(STORY);
  await (await toolbar()).getByRole("switch").waitFor();
  for (const marked of [options, page]) {
    const { backgroundColor, textDecorationStyle } = await marked.evaluate(() => {
      const { backgroundColor, textDecorationStyle } = getComputedStyle(
        document.body,
        "::highlight(headwater-mixed)",
      );
      return { backgroundColor, textDecorationStyle };
    });
    expect({ backgroundColor, textDecorationStyle }).toEqual({
      backgroundColor: "rgba(0, 0, 0, 0)",
      textDecorationStyle: "dashed",
    });
  }
  await options.bringToFront();
  await options.getByRole("button", { name: "Reset to defaults" }).click();
  await expect(options.getByRole("radio", { name: "Background and underline" })).toBeChecked();
  await options.close();
});
