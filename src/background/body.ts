/** A response's body → its bytes, unpacked where they are a gzip file, up to a limit. */

export interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  /** There was more. */
  cut: boolean;
}

const GZIP = [0x1f, 0x8b];

/** @param limit in bytes, of what is sent as of what it unpacks to. */
export async function bodyOf(response: Response, limit: number): Promise<Body> {
  const sent = await upTo(response.body, limit);
  if (!GZIP.every((byte, i) => sent.bytes[i] === byte)) return sent;
  const unpacked = new Blob([sent.bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const body = await upTo(unpacked, limit, sent.cut);
  return { bytes: body.bytes, cut: body.cut || sent.cut };
}

/** @param breaksOff the stream ends in the middle, as a gzip file that was cut does: what came before is what there is. */
async function upTo(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  breaksOff = false,
): Promise<Body> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (;;) {
    const part = await reader?.read().catch((error) => {
      if (breaksOff) return undefined;
      throw error;
    });
    if (!part || part.done) break;
    parts.push(part.value as Uint8Array<ArrayBuffer>);
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return { bytes: bytes.subarray(0, limit), cut: size > limit };
}
