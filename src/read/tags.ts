/** HTML element names → what they mean for running text. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Start and end a block of text. */
export const BLOCK = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);

/** Hold text of their own, so that even an unknown element in them runs on with it. */
export const TEXT_BLOCK = words("p li h1 h2 h3 h4 h5 h6 dd dt figcaption blockquote summary");

/** Never hold the prose of an article. */
export const NEVER = words(
  "applet area audio base button canvas datalist dialog embed frame frameset head iframe input link map menu meta nav " +
    "noembed noframes noscript object option optgroup param picture progress script select source style svg template textarea " +
    "title track video",
);

/** Stand beside the prose of an article, unless nearly all the text of the page is in them. */
export const BESIDE = words("aside footer figcaption figure");

/** Sub-headings; `h1` is the story's own heading. */
export const HEADING = words("h1 h2 h3 h4 h5 h6");

/** Show something other than text. */
export const MEDIA = words("audio canvas embed iframe img object picture svg video");
