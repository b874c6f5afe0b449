import { expect, test } from "vitest";
import { placeCard } from "./card-place";

const viewport = { width: 800, height: 600 };
const card = { width: 300, height: 100 };
const words = (left: number, top: number, height = 20) => ({ left, top, bottom: top + height });

test.each([
  ["below where it fits", words(50, 100), card, { left: 50, top: 126 }],
  ["above near the lower edge", words(50, 560), card, { left: 50, top: 454 }],
  ["kept from the right edge", words(700, 100), card, { left: 492, top: 126 }],
  ["kept from the left edge", words(-40, 100), card, { left: 8, top: 126 }],
  [
    "above, where neither fits and there is more room",
    words(50, 320),
    { width: 300, height: 400 },
    { left: 50, top: 8 },
  ],
  [
    "below, where neither fits and there is more room",
    words(50, 220),
    { width: 300, height: 400 },
    { left: 50, top: 192 },
  ],
  [
    "from the edge where it is larger than the viewport",
    words(50, 100),
    { width: 900, height: 700 },
    { left: 8, top: 8 },
  ],
])("%s", (_, at, size, place) => {
  expect(placeCard(at, size, viewport)).toEqual(place);
});
