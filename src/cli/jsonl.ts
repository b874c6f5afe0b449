/** Lines of {"id", "html" | "text", "url"?, "language"?} → lines of {"id", "trace"} or {"id", "error"}. */
import { failure, type Request, type Result, traceOne } from "./trace-one";

/** @param language for lines that name none; null: found from the text. */
export function traceLine(line: string, language: string | null): { id: unknown } & Result {
  const request = requestOf(line);
  if ("error" in request) return request;
  return { id: request.id, ...traceOne({ ...request, language: request.language ?? language }) };
}

function requestOf(
  line: string,
): (Request & { id: unknown }) | ({ id: unknown } & ReturnType<typeof failure>) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, ...failure("bad-json", (error as Error).message) };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { id: null, ...failure("bad-request", "A line must be a JSON object.") };
  }
  const { id = null, html, text, url = null, language = null } = value as Record<string, unknown>;
  const isText = (field: unknown) => field === null || typeof field === "string";
  if ((typeof html === "string") === (typeof text === "string")) {
    return { id, ...failure("bad-request", 'A line needs either "html" or "text", a string.') };
  }
  if (!isText(url) || !isText(language)) {
    return { id, ...failure("bad-request", '"url" and "language" must be strings.') };
  }
  const given = typeof text === "string" ? { text } : { html: html as string };
  return { id, ...given, url: url as string | null, language: language as string | null };
}
