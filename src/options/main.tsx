/** The entry point of the options page. */
import { render } from "preact";
import * as options from "../options";
import { language, say } from "../words";
import { OptionsPage } from "./OptionsPage";

document.documentElement.lang = language();
document.title = say("options_title");
const app = document.getElementById("app");
if (app) {
  const first = await options.get();
  render(<OptionsPage first={first} {...options} />, app);
}
