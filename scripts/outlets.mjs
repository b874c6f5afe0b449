/**
 * Open directories of news sites → src/outlets/directory.txt (its form: src/outlets/parse.ts).
 *
 *     node scripts/outlets.mjs FOLDER
 *
 * FOLDER holds outlets-merged.json.gz: one row for each host, of sling's news sites, fundus's publishers, Kagi's media data
 * and Wikidata's newspapers (origins and licences: NOTICE). Kept is what two of them know, what publishes a feed or a
 * news sitemap, and public media and agencies. What src/outlets/known.txt has is left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

/**
 * @typedef {object} Row
 * @property {string} domain
 * @property {string[]} [names]
 * @property {string} [qid]
 * @property {string[]} src
 * @property {string[]} [rss]
 * @property {string[]} [newsmap]
 * @property {string} [type]
 * @property {string[]} [lang]
 *
 * @typedef {object} Site
 * @property {string} domain
 * @property {string[]} names
 * @property {Set<string>} ids
 * @property {Set<string>} src
 * @property {number} feeds
 * @property {string} type
 * @property {string[]} lang
 *
 * @typedef {Site & { name: string, hosts: string[] }} Outlet
 */

const { hostOf, registrableDomain } = await load("/src/hosts.ts");
const { parseDirectory } = await load("/src/outlets/parse.ts");

/** Doors of libraries, and hosts that hold other people's papers: none is an outlet's own site. */
const NOT_A_SITE =
  /ebscohost|lexisnexis|proquest|proxy|\blib\b|library|pressreader|newspapers?\.com$|issuu|facebook|twitter|instagram|youtube|google\.|archive\.(?:org|is)|wikipedia|wikimedia|disqus|feedburner|worldcat|\bloc\.gov|tripod\.com|geocities|angelfire|blogspot|wordpress|tumblr|weebly|wixsite|medium\.com|substack|github|amazonaws|cloudfront|\.edu$|\.edu\.|\.ac\.|\.mil$|\.aspx?$|\.html?$|\.php$/;
/** Owners, authorities and makers of software among Kagi's organisations: sources perhaps, but no outlets. */
const NOT_AN_OUTLET =
  /\b(?:Groupe?|Gruppe|Group|Prisma Media|Bayard|CMI|SAS|SARL|GmbH|SRL|Inc|Ltd|Blog|Forum|Linux|Ubuntu|Fedora|Foundation|Stiftung|Canton|Federal|Library Association|University|Rijksoverheid|Politie|Bundesregierung|PlayStation|Reddit|Slashdot|Instituut|Holding|Communications|Publishing|Publications|Newspapers|Media LLC|Corporation Ltd)\b/i;
const PUBLIC_MEDIA = /^(?:State|Public)/;
const AGENCY =
  /\b(?:news agency|press agency|presse agentur|agence (?:de|d'|france)|agencia de|telegraph(?:ic)? agency|broadcasting (?:corporation|authority|service)|public radio international)\b/i;
/** Words by which a capitalised name of several words is known for a newspaper's or a broadcaster's. */
const NEWS_WORD =
  /(?:news|times|post|herald|journal|gazette|gazet|tribune|daily|press|chronicle|courier|observer|examiner|inquirer|telegraph|bulletin|reporter|review|weekly|magazine|register|sentinel|dispatch|monitor|today|standard|advertiser|advocate|argus|mercury|ledger|record|enquirer|leader|echo|mail|express|globe|radio|television|\btv\b|zeitung|nachrichten|anzeiger|tagblatt|blatt|rundschau|kurier|bote|allgemeine|dagblad|courant|krant|avis|tidning|posten|bladet|tidende|sanomat|lehti|journal|gazzetta|corriere|giornale|gazeta|gazette|diario|diário|jornal|periódico|noticias|notícias|presse|dépêche|depeche|voix|shimbun|ilbo|prensa|pravda|novosti|vesti|independent|guardian|\bsun\b|democrat|matin|\bbee\b|\bstar\b|banner|republican|american|eagle|packet|union|media|omroep|\brtv\b|nieuws|volksblatt|stimme|provincia|voz de|dziennik|wiadomości|hírlap|noviny|deník|haber)/i;

const [, , folder] = process.argv;
if (!folder) throw new Error("Usage: node scripts/outlets.mjs FOLDER");
/** @type {Row[]} */
const rows = JSON.parse(gunzipSync(readFileSync(join(folder, "outlets-merged.json.gz"))).toString());
/** @type {{ spellings: string[], hosts: string[] }[]} */
const known = parseDirectory(readFileSync(join(root, "src/outlets/known.txt"), "utf8"));

/** @param {string} text */
const letters = (text) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
/** @param {string} name */
const bareKey = (name) => letters(name.replace(/^[?~]/, "").replace(/^the /i, ""));

/** @param {string[]} [names] */
function cleanNames(names = []) {
  return names.flatMap((raw) => {
    const name = raw
      .replace(/[’`]/g, "'")
      .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
      .replace(/\s+/g, " ")
      .trim();
    return /[|;"]|^[?~#[]| \/ |\.(?:com|net|org)$|^.$|^$/.test(name) || NOT_AN_OUTLET.test(name)
      ? []
      : [name];
  });
}

/** How far a name and a site look alike: an owner's name over many sites does not. @param {string} name @param {string} site */
function likeness(name, site) {
  const label = letters(site.split(".")[0] ?? "");
  const whole = letters(name);
  const bare = bareKey(name);
  const initials = letters(
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join(""),
  );
  if (label === whole) return 4;
  if (label === bare) return 3;
  if (bare.length > 2 && (label.includes(bare) || bare.includes(label))) return 2;
  return initials === label || label.includes(initials) ? 1 : 0;
}

/** One outlet for each registered site that is not shared by several. @param {Row[]} rows */
function sitesOf(rows) {
  /** @type {Map<string, Site>} */
  const sites = new Map();
  for (const row of rows) {
    const host = hostOf(row.domain);
    if (host === null || NOT_A_SITE.test(host)) continue;
    const domain = registrableDomain(host);
    /** @type {Site} */
    const site = sites.get(domain) ?? {
      domain,
      names: [],
      ids: new Set(),
      src: new Set(),
      feeds: 0,
      type: "",
      lang: [],
    };
    sites.set(domain, site);
    site.names.push(...cleanNames(row.names));
    if (row.qid) site.ids.add(row.qid);
    for (const src of row.src) site.src.add(src);
    site.feeds += (row.rss?.length ?? 0) + (row.newsmap?.length ?? 0);
    site.type ||= row.type ?? "";
    site.lang.push(...(row.lang ?? []));
  }
  return [...sites.values()].filter(({ ids }) => ids.size <= 3);
}

/** @param {Site} site */
function isKept({ domain, src, feeds, type, names }) {
  if (names.length === 0) return false;
  if (src.size === 1 && src.has("kagi") && !names.some((name) => likeness(name, domain) > 0)) return false;
  return src.size > 1 || feeds > 0 || PUBLIC_MEDIA.test(type) || names.some((name) => AGENCY.test(name));
}

/** @param {Site} site */
function nameOf({ names, domain }) {
  const [best = ""] = [...names].sort((a, b) => likeness(b, domain) - likeness(a, domain));
  return names.find((name) => name.toLowerCase() === `the ${best.toLowerCase()}`) ?? best;
}

/** "?" where a capitalised name may as well be a word, a place or a person. @param {string} name */
function marked(name) {
  const bare = name.replace(/^the /i, "");
  const distinct = /\p{Ll}\p{Lu}|\p{N}|[.+!&]|^\p{Lu}{4,}$/u.test(bare) || /[^\p{sc=Latn}\P{L}]/u.test(bare);
  const several = /[\s-]/.test(bare) && (NEWS_WORD.test(bare) || /[^ -~]/.test(bare));
  return distinct || several ? name : `?${name}`;
}

/** @param {Row[]} rows */
function directory(rows) {
  const sites = sitesOf(rows);
  /** @type {Map<string, Set<string>>} */
  const bearers = new Map();
  for (const { names, ids, domain } of sites)
    for (const key of new Set(names.map(bareKey)))
      bearers.set(key, (bearers.get(key) ?? new Set()).add([...ids][0] ?? domain));
  const taken = new Set(known.flatMap(({ spellings }) => spellings.map(bareKey)));
  const knownHosts = new Set(known.flatMap(({ hosts }) => hosts.map(registrableDomain)));
  /** @type {Map<string, Outlet>} */
  const byIdentity = new Map();
  for (const site of sites.filter(isKept)) {
    if (knownHosts.has(site.domain)) continue;
    const name = nameOf(site);
    const identity = [...site.ids][0] ?? bareKey(name);
    const twin = byIdentity.get(identity) ?? byIdentity.get(bareKey(name));
    if (twin && (site.ids.size === 0 || twin.ids.has([...site.ids][0] ?? ""))) twin.hosts.push(site.domain);
    else byIdentity.set(identity, { ...site, name, hosts: [site.domain] });
  }
  return [...byIdentity.values()].map(({ name, names, hosts }) => {
    /** @param {string} one */
    const isShared = (one) => taken.has(bareKey(one)) || (bearers.get(bareKey(one))?.size ?? 0) > 1;
    const aliases = names.filter(
      (one, at) =>
        bareKey(one) !== bareKey(name) &&
        names.findIndex((other) => bareKey(other) === bareKey(one)) === at &&
        !isShared(one) &&
        !/^.{0,3}$/.test(one),
    );
    const fields = [isShared(name) ? `~${name}` : marked(name), hosts.join(" ")];
    return [...fields, ...(aliases.length > 0 ? [aliases.slice(0, 2).map(marked).join("; ")] : [])].join(
      " | ",
    );
  });
}

const lines = directory(rows).sort();
writeFileSync(
  join(root, "src/outlets/directory.txt"),
  `# Generated by scripts/outlets.mjs from open data; origins and licences: NOTICE.\n${lines.join("\n")}\n`,
);
