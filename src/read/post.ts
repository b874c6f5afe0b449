/** Box of an embedded post → whose it is, and where. Networks ask pages to embed posts as block quotations of known names. */
import type { Block } from "../trace";
import { absolute } from "./address";
import type { Box, Chunk } from "./page";

/** Class names, as in {@link Box.names}, that the networks' own embedding code carries. */
const NAMES =
  /(?:^| )(?:twitter (?:tweet|video)|instagram media|fb (?:post|video|xfbml parse ignore)|tiktok embed|bluesky embed|mastodon embed|text post media|truthsocial embed|reddit (?:embed|card)|vk post)(?= |$)/;

/** "— Ada Vale (@adavale) May 4", "A post shared by Ada Vale (@ada.vale) on …", "Posted by Ada Vale on …". */
const SIGNATURE =
  /^(?:[—–]\s*|(?:a )?(?:post|video|photo|reel)(?:ed)? (?:shared )?by )(.{1,60}?)(?:\s*\(@[^()]{0,100}\)|\s+on\s|\s*$)/iu;

/** "View this post on …": what the network's script would replace. */
const INVITATION = /\b(?:instagram|facebook|twitter|threads|tiktok|bluesky|mastodon|reddit)\b/i;

/** What a block of the article's text says of the post it is from. */
export type Post = Pick<Block, "author" | "url">;

export const isPost = ({ tag, names }: Box): boolean => tag === "blockquote" && NAMES.test(names);

/** The embedded post that the box stands in; null for none. */
export function postAround(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.tag === "blockquote") return isPost(at) ? at : null;
  return null;
}

/** Whether the chunk only invites to see the post elsewhere. */
export const isInvitation = ({ text, linked }: Chunk): boolean =>
  linked > 0.9 && text.length < 60 && INVITATION.test(text);

/** Each chunk that stands in a post → that post. @param base what relative addresses are relative to; null if unknown. */
export function postsIn(chunks: readonly Chunk[], base: string | null): Map<Chunk, Post> {
  const together = new Map<Box, Chunk[]>();
  for (const chunk of chunks) {
    const box = postAround(chunk.box);
    if (box) together.set(box, [...(together.get(box) ?? []), chunk]);
  }
  const posts = [...together].map(([box, own]) => ({ own, post: postOf(box, own, base) }));
  return new Map(posts.flatMap(({ own, post }) => own.map((chunk) => [chunk, post] as const)));
}

function postOf(box: Box, chunks: readonly Chunk[], base: string | null): Post {
  const author = chunks.map(({ text }) => SIGNATURE.exec(text)?.[1]?.trim()).findLast(Boolean);
  const links = chunks.flatMap(({ runs }) => runs.flatMap(({ link }) => link?.href ?? []));
  const url = absolute(box.cite ?? links.at(-1) ?? "", base);
  return { ...(author && { author }), ...(url && { url }) };
}
