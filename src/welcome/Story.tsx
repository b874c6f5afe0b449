/** The invented story of the first run, marked up as a newspaper would. */
import { language, say } from "../words";

export const Story = () => (
  <article class="paper" lang={language()}>
    <meta property="og:title" content={say("story_title")} />
    <meta property="og:site_name" content={say("story_outlet")} />
    <p class="outlet">
      {say("story_outlet")} <span>{say("story_label")}</span>
    </p>
    <h2>{say("story_title")}</h2>
    <p>{say("story_1")}</p>
    <p>{say("story_2")}</p>
    <p>{say("story_3")}</p>
    <p>{say("story_4")}</p>
  </article>
);
