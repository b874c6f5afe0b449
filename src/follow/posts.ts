/** The address of a post or video → where its network tells author and words without a script: oEmbed, https://oembed.com. */
import * as v from "valibot";
import { siteOf } from "../hosts";
import { answerOf, text } from "./answers";
import { textIn } from "./xml";

/** Where each network answers; "{}" stands for the post's address. */
const NETWORKS: Record<string, string> = {
  "twitter.com": "https://publish.twitter.com/oembed?omit_script=1&url={}",
  "x.com": "https://publish.twitter.com/oembed?omit_script=1&url={}",
  "youtube.com": "https://www.youtube.com/oembed?format=json&url={}",
  "youtu.be": "https://www.youtube.com/oembed?format=json&url={}",
  "bsky.app": "https://embed.bsky.app/oembed?url={}",
  "tiktok.com": "https://www.tiktok.com/oembed?url={}",
  "vimeo.com": "https://vimeo.com/api/oembed.json?url={}",
};

/** Networks whose posts are pages of their own, or closed to everyone. */
const OTHERS = new Set(
  "facebook.com instagram.com threads.net t.me truthsocial.com vk.com reddit.com linkedin.com".split(" "),
);

export interface Post {
  author: string | null;
  title: string | null;
  /** The post's words; of a video, its title. */
  text: string;
}

/** Whether an address is a post's or a video's: there is nothing further up. */
export const isPost = (url: string): boolean => {
  const site = siteOf(url);
  return site in NETWORKS || OTHERS.has(site);
};

/** @returns null where the network does not tell, or its pages can be read as they are. */
export function oembedOf(url: string): string | null {
  const network = NETWORKS[siteOf(url)];
  return network?.replace("{}", encodeURIComponent(url)) ?? null;
}

const answer = v.object({ author_name: text, title: text, html: text });

/** @param json of an oEmbed answer. */
export function postOf(json: string): Post | null {
  const post = answerOf(answer, json);
  if (!post) return null;
  // Behind the paragraph comes the network's own line with author and date.
  const words = post.html ? textIn(post.html, "p") || textIn(post.html, "blockquote") : "";
  return { author: post.author_name || null, title: post.title || null, text: words || (post.title ?? "") };
}
