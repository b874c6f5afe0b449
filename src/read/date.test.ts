import { expect, test } from "vitest";
import { dayIn, isDay, iso } from "./date";

test.each([
  // As ISO 8601 has it, or nearly.
  ["2031-05-04", "2031-05-04"],
  ["20310504", "2031-05-04"],
  ["2031-05-04T18:20:30Z", "2031-05-04T18:20:30Z"],
  ["2031-05-04T18:20:30.123Z", "2031-05-04T18:20:30Z"],
  ["2031-05-04T18:20+05:00", "2031-05-04T18:20:00+05:00"],
  ["2031-05-04T18:20:00+0530", "2031-05-04T18:20:00+05:30"],
  ["2031-05-04T18:20:00-03", "2031-05-04T18:20:00-03:00"],
  ["2031-05-04 8:05", "2031-05-04T08:05:00"],
  ["2031-05-04 18:20 UTC", "2031-05-04T18:20:00Z"],
  ["  2031-05-04T18:20:30Z\n", "2031-05-04T18:20:30Z"],
  // Seconds and milliseconds since 1970.
  ["1935685230", "2031-05-04T18:20:30.000Z"],
  [1935685230000, "2031-05-04T18:20:30.000Z"],
  // In words and with dots.
  ["Sun, 04 May 2031 18:20:30 +0500", "2031-05-04T13:20:30.000Z"],
  ["4 May 2031", "2031-05-04"],
  ["May 4, 2031 6:20 PM", "2031-05-04T18:20:00"],
  ["May 4, 2031 6:20 PM EST", "2031-05-04T23:20:00.000Z"],
  ["04.05.2031", "2031-05-04"],
  ["4/5/2031", "2031-05-04"],
  ["5/24/2031", "2031-05-24"],
  // No dates.
  ["2031-13-45", null],
  ["35.12.2031", null],
  ["yesterday", null],
  ["May", null],
  ["2031", null],
  ["", null],
  [null, null],
  [undefined, null],
  [{ date: "2031-05-04" }, null],
  [true, null],
])("%j → %j", (given, made) => {
  expect(iso(given)).toBe(made);
});

test.each([
  ["America/Los_Angeles", "4 May 2031"],
  ["Pacific/Auckland", "4 May 2031"],
  ["Pacific/Auckland", "May 4, 2031"],
])("a day in words is that day wherever the reader is: %s, %s", (zone, words) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(iso(words)).toBe("2031-05-04");
  } finally {
    process.env.TZ = before;
    if (before === undefined) delete process.env.TZ;
  }
});

test.each([
  ["May 4", true],
  ["Sept. 14", true],
  ["4 May", true],
  ["April Holm", false],
  ["Channel 4", false],
  ["May", false],
])("%s is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ["Published on May 4, 2031 at 6:20 pm", "en", "2031-05-04"],
  ["4th of many, 4 September 2031", "en", "2031-09-04"],
  ["Sept. 4, 2031", "en-US", "2031-09-04"],
  ["Veröffentlicht am 4. Mai 2031 um 15:44", "de", "2031-05-04"],
  ["Stand: 04.05.2031, 06:00 Uhr", "de", "2031-05-04"],
  ["Publié le 4 août 2031", "fr", "2031-08-04"],
  ["4 de mayo de 2031", "es", "2031-05-04"],
  ["4 мая 2031, 18:20", "ru", "2031-05-04"],
  ["4 Mayıs 2031", "tr", "2031-05-04"],
  ["2031年5月4日 18:20", "ja", "2031-05-04"],
  ["2031-05-04 18:20:30", "zh", "2031-05-04"],
  // An English line on a page in another language.
  ["4 May 2031", "fi", "2031-05-04"],
  ["12345 May 2031", "en", null],
  ["Room 4, floor 2031", "en", null],
  ["31 parrots 2031", "en", null],
  ["", "en", null],
])("the day in %j, %s → %j", (line, language, day) => {
  expect(dayIn(line, language)).toBe(day);
});
