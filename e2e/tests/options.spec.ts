/** What the reader sets is kept, and heeded by the next click. */
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
