/** What the reader sets is kept, and heeded by the next click. */
import { highlighted } from "../harness/marks";
import { expect, STORY, test } from "../harness/test";

test("the popup leads to the options; what is set there counts from the next click", async ({
  launched,
  page,
  toolbar,
}) => {
  await page.goto(STORY);
  const opened = launched.context.waitForEvent("page");
  await (await toolbar()).getByRole("button", { name: "Options" }).click();
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
