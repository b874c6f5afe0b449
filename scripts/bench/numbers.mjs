// Numbers → what the table says of them.

/** @param {number[]} numbers @param {number} share 0.5 for the median */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/** @param {number} number */
const short = (number) =>
  Math.abs(number) >= 100 ? Math.round(number).toLocaleString("en") : number.toPrecision(3);

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit
 * @property {number[]} values of the revision at hand, and of the other where there is one
 * @property {number} [most] the target, where less is better
 * @property {number} [least] the target, where more is better
 */

/** @param {Row} row @returns {string[]} */
function cells({ name, unit, values: [now = Number.NaN, then], most, least }) {
  const target = most !== undefined ? `≤ ${short(most)}` : least !== undefined ? `≥ ${short(least)}` : "";
  const met = now <= (most ?? now) && now >= (least ?? now);
  const beside = then === undefined ? [] : [short(then), `${(now / then).toFixed(2)} ×`];
  return [name, short(now), unit, target && `${target} ${met ? "yes" : "NO"}`, ...beside];
}

/** @param {Row[]} rows */
export function table(rows) {
  const lines = rows.map(cells);
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(0, ...lines.map((line) => (line[at] ?? "").length)));
  const right = new Set([1, 4, 5]);
  return lines
    .map((line) =>
      line
        .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
