/** Runs of the engine → which of its code they reach, by V8's own count. */
import { type Profiler, Session } from "node:inspector";

/** How many blocks of the code are known, and how many of them have run. */
export interface Reached {
  blocks: number;
  run: number;
}

interface Block {
  start: number;
  end: number;
  run: boolean;
}

/** A function's blocks: the first is all of it, the others stood idle in some run of it. */
interface Code {
  url: string;
  blocks: Block[];
}

const PARTS = /src\/(?:read|find|outlets)\//;

export class Coverage {
  private readonly session = new Session();
  private readonly code = new Map<string, Code>();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** @returns how many blocks have run since the last call that never had before. */
  take(): number {
    let fresh = 0;
    this.session.post("Profiler.takePreciseCoverage", (error, taken) => {
      if (error) throw error;
      for (const { url, functions } of taken.result)
        if (PARTS.test(url)) for (const one of functions) fresh += this.add(url, one.ranges);
    });
    return fresh;
  }

  /** What of the files that match was reached. */
  reached(files: RegExp): Reached {
    const blocks = [...this.code.values()].flatMap(({ url, blocks }) => (files.test(url) ? blocks : []));
    return { blocks: blocks.length, run: blocks.filter(({ run }) => run).length };
  }

  stop(): void {
    this.session.disconnect();
  }

  /** V8 tells of a function, and of those blocks in it that ran another number of times than what is around them. */
  private add(url: string, ranges: Profiler.CoverageRange[]): number {
    const [whole] = ranges;
    if (!whole) return 0;
    const name = `${url} ${whole.startOffset} ${whole.endOffset}`;
    const code = this.code.get(name) ?? { url, blocks: [blockOf(whole)] };
    this.code.set(name, code);
    if (whole.count === 0) return 0;
    const idle = ranges.filter(({ count }) => count === 0).map(blockOf);
    const fresh = code.blocks.filter((block) => !block.run && !idle.some((other) => holds(other, block)));
    for (const block of fresh) block.run = true;
    const known = new Set(code.blocks.map(({ start, end }) => `${start}-${end}`));
    // What is first told of as idle has run before, unless the function never had.
    const isFirst = fresh.includes(code.blocks[0] as Block);
    for (const block of idle)
      if (!known.has(`${block.start}-${block.end}`)) code.blocks.push({ ...block, run: !isFirst });
    return fresh.length;
  }
}

const blockOf = ({ startOffset, endOffset }: Profiler.CoverageRange): Block => ({
  start: startOffset,
  end: endOffset,
  run: false,
});

const holds = (outer: Block, inner: Block): boolean => outer.start <= inner.start && outer.end >= inner.end;
