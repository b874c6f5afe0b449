/** A language tag → the name of the file that tells of the language. */

/** Tags of one language in several standards. */
const SAME: Record<string, string> = { nb: "no", nn: "no", in: "id", iw: "he", cmn: "zh", yue: "zh" };

/** @param tag BCP 47. @returns "pt" of "pt-BR", "no" of "nb"; of a language nobody wrote a file for, too. */
export function fileOf(tag: string): string {
  const [primary = ""] = tag.toLowerCase().split("-");
  return SAME[primary] ?? primary;
}
