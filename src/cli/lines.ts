/** A stream of bytes → its lines, one at a time: the next chunk is asked for when the last line has been used. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield parts.join("") + piece;
      parts = [];
    }
    parts.push(pieces.at(-1) as string);
  }
  const last = parts.join("") + decoder.decode();
  if (last) yield last;
}
