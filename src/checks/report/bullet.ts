// The bullet bar of a calibration row: accepted band, target, and the generated figure with its interval.
import type { RealismRow } from '../realism/realism.ts';

const WIDTH = 132;
const LEFT = 6;

/** An inline SVG; the accepted band takes the middle half, or less when the figure lies far outside. */
export function bullet(row: RealismRow): string {
  if (row.generated === null) return '';
  const x = scale(row);
  const [low, high] = [x(row.low), x(row.high)];
  const point = x(row.generated);
  const reach = 2 * (row.se ?? 0);
  const [from, to] = [x(row.generated - reach), x(row.generated + reach)];
  return (
    `<svg class="bullet v-${row.verdict}" viewBox="0 0 ${WIDTH} 18" aria-hidden="true">` +
    `<path class="axis" d="M${LEFT} 9H${WIDTH - LEFT}"/>` +
    `<rect class="range" x="${low}" y="4" width="${round(Math.max(1.5, high - low))}" height="10" rx="2"/>` +
    `<path class="target" d="M${x(row.target)} 3V15"/>` +
    (to - from > 1 ? `<path class="error" d="M${from} 9H${to}"/>` : '') +
    `<circle class="point" cx="${point}" cy="9" r="3.6"/></svg>`
  );
}

/** From figures to pixels: at least one band's width on either side, and the generated figure at the edge at worst. */
function scale(row: RealismRow): (v: number) => number {
  const width = Math.max(row.high - row.low, Math.abs(row.target) * 1e-6, 1e-9);
  const far = Math.max(0, row.low - row.generated!, row.generated! - row.high);
  // Beyond four widths the point is drawn at the edge.
  const margin = Math.min(4 * width, Math.max(width / 2, far * 1.15));
  const [start, end] = [row.low - margin, row.high + margin];
  return (v) => {
    const t = Math.min(1, Math.max(0, (v - start) / (end - start)));
    return round(LEFT + t * (WIDTH - 2 * LEFT));
  };
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
