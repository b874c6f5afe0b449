/**
 * The arguments of a call → whether they are such as it takes: all that comes from another part of the extension passes here
 * once. Written by hand, for every page that is read carries it.
 */
import { isChange } from "./changes";
import type { FetchRequest, How } from "./following";
import { type Look, STYLES, type Style } from "./look";
import type { Background, Page, Popup, View } from "./messages";
import type { Guards } from "./protocol";
import type { Form } from "./trace";

const FORMS: readonly unknown[] = ["direct", "mixed", "indirect"] satisfies Form[];

const only =
  (guard: (value: unknown) => boolean) =>
  (args: readonly unknown[]): boolean =>
    args.length === 1 && guard(args[0]);
const isBoolean = (value: unknown) => typeof value === "boolean";
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (item: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(item);
const isLook = (value: unknown) => {
  const look = value as Partial<Look> | null;
  return (
    isListOf((form) => FORMS.includes(form))(look?.forms) &&
    STYLES.includes(look?.style as Style) &&
    isCount(look?.cardDelay)
  );
};

const isText = (value: unknown) => typeof value === "string";
const isTexts = isListOf(isText);
const isHow = (value: unknown) => {
  const how = value as Partial<How> | null;
  return (
    [how?.hops, how?.pages, how?.delay].every(isCount) &&
    [how?.gdelt, how?.wayback].every(isBoolean) &&
    [how?.guardianKey, how?.braveKey, how?.searxng].every(isText)
  );
};
const isFetchRequest = (value: unknown) => {
  const request = value as Partial<FetchRequest> | null;
  const { header } = request ?? {};
  return (
    isText(request?.id) &&
    isText(request?.url) &&
    (request?.kind === "page" || request?.kind === "data") &&
    (header === undefined || (isTexts(header) && header.length === 2))
  );
};
const isView = (value: unknown) => typeof (value as Partial<View> | null)?.trace === "object";
const isWeb = (value: unknown) => isText(value) && /^https?:\/\//.test(value as string);
const none = (args: readonly unknown[]) => args.length === 0;

export const pageGuards: Guards<Page> = {
  click: only(isLook),
  trace: only(isLook),
  view: none,
  story: none,
  show: only(isBoolean),
  light: only(isTexts),
  step: (args) => args.length === 2 && isLook(args[0]) && (args[1] === 1 || args[1] === -1),
  copy: (args) => args.length === 2 && isLook(args[0]) && isText(args[1]),
  ask: only(isLook),
  follow: (args) => args.length === 2 && isTexts(args[0]) && isHow(args[1]),
  resume: none,
  stop: none,
  correct: only(isListOf(isChange)),
  undo: only(isTexts),
  add: none,
};
export const popupGuards: Guards<Popup> = { traced: none, shown: only(isBoolean), followed: only(isView) };
export const backgroundGuards: Guards<Background> = {
  start: none,
  go: only(isWeb),
  badge: only(isCount),
  part: only(
    (name) => isText(name) && /^(?:export|grammar|outlets|languages\/[a-z]{2,3})$/.test(name as string),
  ),
  fetch: only(isFetchRequest),
  cancel: only(isTexts),
  kept: none,
  forget: none,
};
