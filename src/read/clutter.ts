/**
 * The vocabulary of what stands around an article: words that pages use in class and id names. Data, and one lookup.
 *
 * Each entry is one or more words in lower case; it matches as whole words in names such as "c related stories wide".
 * A name is only a hint: what holds much of the page's prose is never left out for its name (see cut.ts).
 */

/** Words that hardly ever stand on the article's own parts. */
const SURE = `
ad|ads|adbox|adslot|advert|adverts|advertisement|advertising|outbrain|taboola|mgid|dianomi|revcontent|affiliate
related|relateds|related articles|related stories|relatedarticles|relatedposts|recommend|recommended|recommendation|recommendations|recirculation|recirc
read more|readmore|read also|also read|readalso|see also|more on|more stories|more from|morefrom|morestories|up next|next article|next story|other news
most read|mostread|most popular|most viewed|popular posts|popularposts|trending|latest news|latestnews|last news|top stories|teaser|teasers|promo|promos|promobox|crosslinks|linkbox|related links
newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|mailchimp|optin|donate|donation|fundraising|support us|join us|cta|call to action|register wall|regwall
pullquote|pull quote|pullquotes
share|shares|sharing|sharebar|sharedaddy|sharethis|share buttons|social share|addthis|addtoany|follow us|followus
comment|comments|commentlist|disqus|respond|comment form|comment count|talkback
author bio|authorbio|author box|authorbox|author info|author card|author profile|about author|about the author|aboutauthor|byline|bylines|biobox
caption|captions|wp caption text|figcaption|image credit|photo credit|photocredit|picture credit|media credit|imagecredit|image caption|slideshow|carousel|lightbox
tag list|taglist|tag cloud|breadcrumb|breadcrumbs|category links|post categories|post tags|article tags
timestamp|entry meta|post meta|article meta|postmeta|entry date|post date|reading time|read time|readtime|publish date|pubdate
navigation|navbar|site footer|site header|masthead|skip link|skip to content|search form|app download|install app|no print|noprint
`;

/** What asks for consent to cookies; often long, and worded like prose. */
const CONSENT = `cookie|cookies|cookie banner|gdpr|ccpa|consent|onetrust|didomi|usercentrics|cookiebot|cmpbox|sp message|privacy manager`;

/** Words that also name parts of articles, or wrap them. */
const WEAK = `
sponsor|sponsored|sponsors|advertorial|promotion|promotions|membership|social|socials|discussion|post author|contributors|bio
gallery|slider|tags|keywords|topics|topic list|cmp|privacy|modal|popup|overlay|dialog|tooltip|sidebar|side bar|widget|widgets|rail|right rail
nav|menu|toolbar|pagination|pager|jump to|audio player|audioplayer|video player|videoplayer|player|listen|text to speech|tts|podcast player|playlist
poll|quiz|survey|feedback|rating|ratings|vote|games|horoscope|stock ticker|ticker|login|log in|sign in|signin|user menu|print only|copyright|disclaimer
`;

const HIDDEN = `sr only|sronly|visually hidden|visuallyhidden|screen reader text|screen reader|screenreader|a11y hidden|hide|is hidden|print only|tooltip text|tooltiptext|tooltip content|popover content|hovercard|hover card|rollover block`;

/** What a story's standfirst is called. */
const STANDFIRST = `
standfirst|stand first|synopsis|dek|deck|lede|lead|leadin|lead in|intro|introduction|ingress|summary|subtitle|sub title|subheadline|sub headline|subhead|subheading|sub heading
teaser text|abstract|excerpt|chapeau|chapo|vorspann|anreisser|bajada|entradilla|sumario|occhiello|sommario|catenaccio|article description|story description|strapline|perex|article lead|headline lead
`;

/** What holds a picture and its words. */
const MEDIA = `
image|images|img|photo|photos|picture|pictures|pic|media|video|figure|foto|fotos|bild|bilder|bildunterschrift|imagen|thumbnail|thumb|credit|credits|cutline|legend|legende|caption|captions|illustration|visual
`;

const matcher = (list: string): RegExp => {
  const entries = list.trim().split(/[|\n]/);
  return new RegExp(`(?:^| )(?:${entries.join("|")})(?= |$)`);
};

const sure = matcher(SURE);
const consent = matcher(CONSENT);
const weak = matcher(WEAK);
const unseen = matcher(HIDDEN);
const standfirst = matcher(STANDFIRST);
const media = matcher(MEDIA);

const ROLES = new Set(
  "navigation complementary menu menubar alert alertdialog dialog search contentinfo toolbar banner".split(
    " ",
  ),
);
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** "content has sidebar", "no comments": what else is on the page, or not. */
const BESIDES = /(?:^| )(?:has|with|no|without|before|after) \S+(?: (?:left|right))?/g;

/** How surely the element's names or role say that it stands beside the article. `names` as in Box. */
export function clutterIn(element: Element, names: string): "consent" | "clutter" | "aside" | null {
  if (INLINE.has(element.localName)) return null;
  const own = names.replace(BESIDES, "");
  if (consent.test(own)) return "consent";
  if (sure.test(own)) return "clutter";
  return weak.test(own) || ROLES.has(element.getAttribute("role") ?? "") ? "aside" : null;
}

/** Whether its own markup hides the element. */
export function hiddenIn(element: Element, names: string): boolean {
  if (element.hasAttribute("hidden") || unseen.test(names)) return true;
  const style = element.getAttribute("style");
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute("aria-hidden") === "true";
}

export const namesStandfirst = (names: string): boolean => standfirst.test(names);

export const namesMedia = (names: string): boolean => media.test(names);
