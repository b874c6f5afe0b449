/** A traced page → its answers to the calls of the popup, wherever they come from. */
import type { From, Page } from "../messages";
import type { Handlers } from "../protocol";
import type { Asked } from "./asked";
import type { TracedPage } from "./page";

export const answersOf = (page: TracedPage, asked: Asked): Handlers<Page, From> => ({
  click: (_, look) => page.click(look),
  trace: (_, look) => page.trace(look),
  view: () => page.view(),
  story: () => page.story(),
  show: (_, on) => page.show(on),
  light: (_, ids) => page.light(ids),
  step: (_, look, by) => asked.step(look, by),
  copy: (_, look, format) => asked.copy(look, format),
  ask: (_, look) => asked.ask(look),
  follow: (_, ids, how) => page.follow(ids, how),
  resume: () => page.resume(),
  stop: () => page.stop(),
  correct: (_, changes) => page.correct(changes),
  undo: (_, ids) => page.undo(ids),
  add: () => page.add(),
});
