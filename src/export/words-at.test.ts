import { expect, test } from "vitest";
import { inventedFollowed } from "./invented-followed";
import { wordsAt } from "./words-at";

test("the words that were found on a page, else those quoted from it, along the whole way up", () => {
  expect([...wordsAt(inventedFollowed)]).toEqual([
    ["https://courier.example/mayor", "The harbour will never be sold"],
    ["https://norrbypress.example/harbour", "The harbour will not be sold,"],
    ["https://echo.example/price", "far too low"],
    ["https://bay-news.example/harbour", "The harbour will not be sold,"],
  ]);
});
