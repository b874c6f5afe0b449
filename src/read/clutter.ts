/**
 * The vocabulary of what stands around an article: words that pages use in class and id names. Data, and one lookup.
 *
 * Each entry is one or more words in lower case; it matches as whole words in names such as "c related stories wide".
 * A name is only a hint: what holds most of the page's prose is never left out for its name (see cut.ts).
 */

const PARTS = `
ad|ads|adbox|adslot|advert|adverts|advertisement|advertising|advertorial|sponsor|sponsored|sponsors|outbrain|taboola|mgid|dianomi|revcontent|affiliate
related|relateds|related articles|related stories|relatedarticles|relatedposts|recommend|recommended|recommendation|recommendations|recirculation|recirc
read more|readmore|read also|also read|readalso|see also|more on|more stories|more from|morefrom|morestories|up next|next article|next story|other news
most read|mostread|most popular|most viewed|popular posts|popularposts|trending|latest news|latestnews|last news|top stories|teaser|teasers|promo|promos|promobox|promotion|promotions|crosslinks|linkbox|related links
newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|mailchimp|optin|donate|donation|fundraising|membership|support us|join us|cta|call to action|register wall|regwall
share|shares|sharing|sharebar|sharedaddy|sharethis|share buttons|social|socials|social media buttons|social share|addthis|addtoany|follow us|followus
comment|comments|commentlist|disqus|respond|comment form|comment count|talkback|discussion
author bio|authorbio|author box|authorbox|author info|author card|author profile|about author|about the author|aboutauthor|post author|byline|bylines|contributors|bio|biobox
caption|captions|wp caption text|figcaption|image credit|photo credit|photocredit|picture credit|media credit|imagecredit|image caption|gallery|slideshow|carousel|lightbox|slider
tags|tag list|taglist|tag cloud|keywords|topics|topic list|breadcrumb|breadcrumbs|category links|post categories
cookie|cookies|cookie banner|gdpr|consent|onetrust|didomi|usercentrics|cmp|privacy|modal|popup|overlay|dialog|tooltip
timestamp|dateline top|entry meta|post meta|article meta|postmeta|entry date|post date|reading time|read time|readtime|publish date|pubdate
sidebar|side bar|widget|widgets|rail|right rail|navigation|nav|navbar|menu|toolbar|pagination|pager|site footer|site header|masthead|skip link|skip to content|jump to
audio player|audioplayer|video player|videoplayer|player|listen|text to speech|tts|podcast player|playlist
poll|quiz|survey|feedback|rating|ratings|vote|games|horoscope|weather widget|stock ticker|ticker|app download|install app
login|log in|sign in|signin|user menu|search form|print only|noprint|no print|copyright|disclaimer
`;

const HIDDEN = `sr only|sronly|visually hidden|visuallyhidden|screen reader text|screen reader|screenreader|a11y hidden|hide|is hidden|print only`;

const matcher = (list: string): RegExp => {
  const entries = list.trim().split(/[|\n]/);
  return new RegExp(`(?:^| )(?:${entries.join("|")})(?= |$)`);
};

const CLUTTER = matcher(PARTS);
const UNSEEN = matcher(HIDDEN);
const ROLES = new Set([
  "navigation",
  "complementary",
  "menu",
  "menubar",
  "alert",
  "alertdialog",
  "dialog",
  "search",
  "contentinfo",
  "toolbar",
  "banner",
]);
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether the element's names or role say that it stands beside the article. `names` as in Box. */
export function clutterIn(element: Element, names: string): boolean {
  if (INLINE.has(element.localName)) return false;
  return CLUTTER.test(names) || ROLES.has(element.getAttribute("role") ?? "");
}

/** Whether its own markup hides the element. */
export function hiddenIn(element: Element, names: string): boolean {
  if (element.hasAttribute("hidden") || UNSEEN.test(names)) return true;
  const style = element.getAttribute("style");
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute("aria-hidden") === "true";
}
