/** Expected of stories that link their originals. */
import { type Expectation, link, page } from "./expectation";

const RELAY = "norwire.example/2026/03/relay";
const KEEPER = "norrbytimes.example/2026/03/dam-keeper";
const ENGINEER = "wennaherald.example/2026/03/dam-engineer";

/** One agency story behind each of five papers. */
const relayThrough = (paper: string) => [link(paper, "followed"), link(RELAY, "primary")] as const;

export const linked: Expectation[] = [
  ...page("three hops to a transcript", "harrowexaminer.example/2026/03/ferry-levy", [
    [
      "the day the new breakwater is paid for",
      link("wennaherald.example/2026/03/levy-islands", "followed", "exact"),
      link("norrbytimes.example/2026/03/reker-assembly", "followed", "exact"),
      link("portsministry.example/transcripts/2026-03-11", "primary", "exact"),
    ],
  ]),
  ...page("a circle", "selwickgazette.example/2026/03/quarry-sale", [
    [
      "no offer below twenty million",
      link("kesseltribune.example/news/quarry-buyer", "followed"),
      link("selwickgazette.example/2026/03/quarry-sale", "circle"),
    ],
  ]),
  ...page("one origin behind five", "harrowexaminer.example/2026/03/rail-strike-papers", [
    ["size of a matchbox had failed", ...relayThrough("varnpost.example/rail/relay")],
    [
      "a single relay had stopped the network",
      ...relayThrough("eastdaleobserver.example/2026/trains-stand-still"),
    ],
    ["relay was forty years old", ...relayThrough("portorlochronicle.example/news/relay-forty-years")],
    ["fetched from a museum", ...relayThrough("millrowexpress.example/a/museum-relay")],
    ["no passenger had been in danger", ...relayThrough("wennaherald.example/2026/03/trains-relay")],
  ]),
  ...page("quotes held against originals", "selwickgazette.example/2026/03/dam-inquest", [
    ["We opened the third gate", link(KEEPER, "primary", "exact")],
    [
      "I rang the village",
      link(KEEPER, "primary", "exact", { note: "up to typography: dashes, apostrophes" }),
    ],
    ["never sounded in the lower village", link(KEEPER, "primary", "trimmed", { note: "an ellipsis" })],
    ["had known for a year", link(KEEPER, "primary", "trimmed", { note: "a word explained in brackets" })],
    [
      "open that gate earlier",
      link(KEEPER, "primary", "altered", { note: "sooner became earlier, all else is the same" }),
    ],
    ["There were 17 of us", link(ENGINEER, "primary", "altered", { note: "11 in the original" })],
    [
      "ministry signed the papers",
      link(ENGINEER, "followed", "missing", { note: "the same man, but he says no such thing there" }),
    ],
    [
      "gauge on the east tower",
      link(ENGINEER, "primary", null, {
        note: "its counterpart there: 'The gauge … had not worked since the winter, Mr Weil said', in what he told the paper",
      }),
    ],
    [
      "stand for the county board",
      link(ENGINEER, "followed", null, { note: "no counterpart in the original" }),
    ],
    [
      "third window by morning",
      link("zarya.example/news/plotina", "followed", null, {
        note: "Russian, windows-1251: a translated quote cannot be compared",
      }),
    ],
  ]),
];
