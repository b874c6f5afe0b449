/** The entry point in the page: one trace for one page, answering the popup. Injecting it again changes nothing. */
import { background, popup, servePage } from "../messages";
import { tracedPage } from "./page";

const mark = globalThis as { headwater?: true };

if (!mark.headwater) {
  mark.headwater = true;
  const toPopup = popup();
  const toBackground = background();
  const page = tracedPage(document, (shown, count) => {
    void toPopup.shown(shown);
    void toBackground.badge(shown ? count : 0);
  });
  servePage({
    click: (_, look) => page.click(look),
    show: (_, on) => page.show(on),
    light: (_, ids) => page.light(ids),
  });
}
