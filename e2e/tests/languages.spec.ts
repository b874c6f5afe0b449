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

test("a page that says it is in another language than it is: the text decides", async ({ page, traced }) => {
  await page.route("https://arabic.example/story", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('lang="ar"', 'lang="en"') });
  });
  const popup = await traced("https://arabic.example/story");
  await expect(popup.getByRole("button", { name: /^ريما الحداد/ })).toBeVisible();
});
