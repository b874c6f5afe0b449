/** Stories in other languages than English: their statements, highlighted where they stand, and their speakers in the popup. */
import { actual } from "../follow/actual";
import { traceOf } from "../harness/following";
import { highlighted } from "../harness/marks";
import { expect, test } from "../harness/test";

const STORIES: [name: string, address: string, speaker: string, words: string][] = [
  [
    "Arabic, from right to left",
    "https://arabic.example/story",
    "ريما الحداد",
    "القارب الذي لا يقدر أحد على ثمنه",
  ],
  [
    "Japanese, without spaces",
    "https://cjk.example/story",
    "森田ハル",
    "誰も払えない船は、誰にも要らない船です",
  ],
  [
    "German",
    "https://elbmarerbote.example/lokales/kaese",
    "Knut Apel",
    "Der Käse ist nicht gestohlen worden",
  ],
  [
    "Russian, in windows-1251",
    "https://zarya.example/news/plotina",
    "Вера Лунина",
    "о прорыве плотины в школе узнали от почтальона",
  ],
];

for (const [name, address, speaker, words] of STORIES)
  test(name, async ({ page, traced }) => {
    const popup = await traced(address);
    await expect(popup.getByRole("button", { name: new RegExp(`^${speaker} person`) })).toBeVisible();
    expect(
      Object.values(await highlighted(page))
        .flat()
        .join(),
    ).toContain(words);
    expect(actual(await traceOf(popup), words)).not.toBeNull();
  });

test("a language nobody has told of: quotations are shown, and nothing is claimed of who speaks", async ({
  page,
  traced,
}) => {
  const popup = await traced("https://greek.example/story");
  await expect(popup.getByText("Headwater cannot read articles in this language yet: Greek.")).toBeVisible();
  await expect(popup.getByRole("region", { name: "Where it comes from" })).toHaveCount(0);
  await expect(popup.getByText("1 quotation", { exact: true })).toBeVisible();
  const statements = popup.getByRole("region", { name: "Quotations" }).getByRole("listitem");
  await expect(statements).toHaveCount(1);
  await expect(statements).toContainText("Το καράβι που κανείς δεν μπορεί να πληρώσει");
  await expect(statements).not.toContainText("Ρέα Μάντη");
  await expect(popup.getByText("Ίλσε Μπραντ")).toBeVisible();
  expect((await highlighted(page)).direct.join()).toContain("Το καράβι που κανείς δεν");
});
