/** What a service answered in JSON → what of it is of the documented form; the rest is left out. */
import * as v from "valibot";

/** Null, too, where there is none, or something else. */
export const text = v.fallback(v.nullable(v.string()), null);

/** @returns null where it is of another form, or no JSON: some services answer errors in prose, with status 200. */
export function answerOf<T>(schema: v.GenericSchema<unknown, T>, json: string): T | null {
  try {
    const read = v.safeParse(schema, JSON.parse(json));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** A list of which the items that are of another form are left out. */
export const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) =>
      list.flatMap((one) => {
        const read = v.safeParse(item, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );
