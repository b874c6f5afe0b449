/** Expected of marks in the page that tell of an original, of copies, and of the order of time. */
import { type Expectation, link, metadata, page } from "./expectation";

const ROPE = "haldenropeworks.example/press/longest-rope";
const POST = "chirrup.example/@aud_myhre/2207";

export const marks: Expectation[] = [
  ...page("order of time", "kesseltribune.example/news/tunnel-bats", [
    [
      "hand a bat an eviction notice",
      link("eastdaleobserver.example/2026/bats-tunnel", "followed", "exact", {
        note: "published four days after the page that has it from there: to be told, not hidden",
      }),
    ],
  ]),
  ...page("copies", "selwickgazette.example/2026/03/tug-pianos", [
    [
      "played cards in the wheelhouse",
      link("norwire.example/2026/03/tug-aground", "primary", null, {
        note: "a copy: about 70 % of its five-word runs are the wire's",
      }),
    ],
  ]),
  ...page("copies", "millrowexpress.example/a/longest-rope", [
    [
      "outlive every one of us",
      link(ROPE, "primary", "exact", { note: "a copy: all but the attribution is the press release's" }),
    ],
  ]),
  ...page("copies", "portorlochronicle.example/news/winch", [
    [
      "outlive every one of us",
      link(ROPE, "primary", "exact", { note: "no copy: only the quote is shared" }),
    ],
  ]),
  ...page("marks in the page", "wennaherald.example/2026/03/mast-camera", [
    [
      "no camera on it”",
      metadata(POST, "primary", "exact", { note: "the post is embedded in the next paragraph" }),
    ],
    [
      "I have been up the mast myself",
      link(POST, "primary", "exact", { note: "the embedded post itself; a page of two sentences" }),
    ],
    [
      "read by everyone but the mayor",
      link("lanternvideo.example/watch/k71", "unreadable", null, {
        note: "the original is a video: to be offered, not to be read",
      }),
    ],
    [
      "since before the mast was painted",
      metadata("varncouncil.example/papers/sand-reply", "primary", "exact", { note: "blockquote cite" }),
    ],
  ]),
  ...page("marks in the page", "varnpost.example/rail/salt-train", [
    [
      "rails under the thistles",
      metadata("norwire.example/2026/03/salt-train", "primary", "exact", { note: "isBasedOn" }),
    ],
  ]),
  ...page("marks in the page", "eastdaleobserver.example/partners/bath-closed", [
    [
      "shut until midsummer",
      metadata("norrbytimes.example/2026/03/bath-closed", "primary", null, {
        note: "a canonical address on another site: this page is a copy",
      }),
    ],
    [
      "put a coin in it",
      metadata("norrbytimes.example/2026/03/bath-closed", "primary", "exact", {
        note: "'Mr Lorne said' there, shortly after 'told the Norrby Times'",
      }),
    ],
  ]),
  ...page("marks in the page", "millrowexpress.example/a/bell-of-1811", [
    [
      "We found a bell",
      metadata("fellmarkgazette.example/local/town-hall-bell", "primary", "exact", {
        note: "meta original-source",
      }),
    ],
  ]),
];
