/** The language of a text → all the engine needs to know for it, put into the page when first wanted. */
import type { Knowledge } from "../find";
import type { Language } from "../find/language";
import { fileOf } from "../find/tags";
import { directoryOf } from "../outlets";
import type { World } from "./world";

/** @param tag BCP 47. */
export type KnowledgeFor = (tag: string) => Promise<Knowledge>;

/** @param inject puts a script of the extension into the page; false where there is none. */
export function knowledgeLoader(world: World, inject: (part: string) => Promise<boolean>): KnowledgeFor {
  const languages = new Map<string, Promise<Language | null>>();
  let outlets: Promise<Knowledge["outlets"]> | undefined;

  async function language(file: string): Promise<Language | null> {
    if (!/^[a-z]{2,3}$/.test(file) || !(await inject(`languages/${file}`))) return null;
    const loaded = world.languages?.[file] ?? null;
    if (!loaded?.grammar) return loaded;
    if (!world.reading) await inject("grammar");
    return world.reading ? { ...loaded, reading: world.reading } : null;
  }

  async function directory(): Promise<Knowledge["outlets"]> {
    await inject("outlets");
    if (world.outlets === undefined) throw new Error("The directory of outlets is not in the page.");
    const made = directoryOf(world.outlets);
    // The directory holds on to its own text.
    delete world.outlets;
    return made;
  }

  return async (tag) => {
    const file = fileOf(tag);
    const wanted = languages.get(file) ?? language(file);
    languages.set(file, wanted);
    outlets ??= directory();
    return { language: await wanted, outlets: await outlets };
  };
}
