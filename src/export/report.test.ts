import { expect, test } from "vitest";
import { english } from "../english";
import { formats } from "./index";
import { inventedFollowed } from "./invented-followed";

test.each(["markdown", "html", "text"])("%s tells how far the chain was followed", (id) => {
  const text = formats[id]?.render(inventedFollowed, english).replaceAll("\\", "") ?? "";
  for (const said of [
    "2 sites, one origin: Page harbour (norrbypress.example)",
    "A circle: bay-news.example → echo.example → bay-news.example",
    "42% of the text on bay-news.example stands word for word in Page mayor (courier.example)",
    "First-hand",
    "The same page as above",
    "The harbour will never be sold",
    "“not” here, “never” there",
    "https://courier.example/nine",
    "40%",
  ])
    expect(text.replace(/&lt;|&gt;/g, "")).toContain(said);
});
