// A diagram as a drawing: boxes in columns, arrows between them, in the colours of the reader's light or dark screen.
import type { Box, Diagram } from './diagram.ts';

const CHAR = 6.9;
const LINE = 17;
const PAD = 12;
const GAP_X = 76;
const GAP_Y = 16;
const TOP = 104;
const MARGIN = 28;
const WIDEST = 34;

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: number;
  readonly titleLines: readonly string[];
  readonly textLines: readonly string[];
}

const STYLE = `
:root { color-scheme: light dark }
svg { font: 12px ui-sans-serif, system-ui, sans-serif; background: #fff }
text { fill: #1c2733 } .h { font-size: 20px; font-weight: 650 } .doc, .c { fill: #5b6875 } .c { font-size: 11px; letter-spacing: .06em }
.t { font-weight: 650 } rect { fill: #f6f8fa; stroke: #b8c2cc } path { fill: none; stroke: #9aa7b4 } .l { font-size: 11px; fill: #5b6875; paint-order: stroke; stroke: #fff; stroke-width: 4px }
.onset rect { fill: #e8f1fd; stroke: #4a86d8 } .stage rect { fill: #fff4e0; stroke: #d69422 } .treatment rect { fill: #e9f7ec; stroke: #48a25c }
.frame rect { fill: none; stroke-dasharray: 4 4 } .attack rect { fill: #fdeaea; stroke: #d06060 } .end rect { fill: #ececf2; stroke: #77778c } .care rect { fill: #eef7f7; stroke: #3d9a9a } marker path { fill: #9aa7b4; stroke: none }
@media (prefers-color-scheme: dark) {
svg { background: #12171d } text { fill: #e6ebf0 } .doc, .c, .l { fill: #9fb0c0 } .l { stroke: #12171d } rect { fill: #1c242d; stroke: #475462 } path { stroke: #5f7080 }
.onset rect { fill: #17293f; stroke: #4a86d8 } .stage rect { fill: #33270f; stroke: #d69422 } .treatment rect { fill: #15301c; stroke: #48a25c }
.frame rect { fill: none } .attack rect { fill: #3a1a1a; stroke: #d06060 } .end rect { fill: #25252e; stroke: #8a8aa0 } .care rect { fill: #12302f; stroke: #3d9a9a } marker path { fill: #5f7080 } }`;

/** The drawing as one self-contained SVG document. */
export function svgOf(diagram: Diagram): string {
  const boxes = place(diagram);
  const width = Math.max(...boxes.map((b) => b.x + b.width), 640) + MARGIN;
  const height = Math.max(...boxes.map((b) => b.y + b.height)) + MARGIN;
  const frames = diagram.columns.map((c, i) =>
    frame(
      c.id,
      boxes.filter((b) => b.column === i),
    ),
  );
  const byId = new Map([...boxes, ...frames].map((b) => [b.id, b]));
  const arrows = diagram.arrows.map((a) => arrow(byId.get(a.from)!, byId.get(a.to)!, a.label));
  const heads = diagram.columns.map((c, i) => {
    const first = boxes.find((b) => b.column === i);
    return first === undefined ? '' : text(first.x, TOP - 16, c.title.toUpperCase(), 'c');
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(diagram.title)}">`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker></defs>',
    text(MARGIN, 38, diagram.title, 'h'),
    ...wrapped(diagram.doc, Math.floor((width - 2 * MARGIN) / CHAR))
      .slice(0, 2)
      .map((line, i) => text(MARGIN, 58 + i * 15, line, 'doc')),
    ...heads,
    ...frames
      .filter((f) => diagram.arrows.some((a) => a.from === f.id))
      .map(
        (f) =>
          `<g class="frame"><rect x="${f.x}" y="${f.y}" width="${f.width}" height="${f.height}" rx="10"/></g>`,
      ),
    ...arrows.map((a) => a.path),
    ...boxes.map(drawn),
    ...arrows.map((a) => a.label),
    '</svg>',
  ].join('\n')}\n`;
}

/** What surrounds the boxes of a column. */
function frame(id: string, boxes: readonly Placed[]): Placed {
  const [first, last] = [boxes[0]!, boxes.at(-1)!];
  const [x, y] = [first.x - 9, first.y - 9];
  return { ...first, id, x, y, width: first.width + 18, height: last.y + last.height + 9 - y };
}

/** Boxes of a column below one another, columns centred on the tallest. */
function place({ columns }: Diagram): Placed[] {
  const sized = columns.map((c) => c.boxes.map(size));
  const heights = sized.map((boxes) => boxes.reduce((sum, b) => sum + b.height + GAP_Y, -GAP_Y));
  const tallest = Math.max(...heights);
  const placed: Placed[] = [];
  let x = MARGIN;
  for (const [column, boxes] of sized.entries()) {
    const width = Math.max(...boxes.map((b) => b.width));
    let y = TOP + Math.min(160, (tallest - heights[column]!) / 2);
    for (const b of boxes) {
      placed.push({ ...b, x, y, width, column });
      y += b.height + GAP_Y;
    }
    x += width + GAP_X;
  }
  return placed;
}

function size(box: Box): Omit<Placed, 'x' | 'y' | 'column'> {
  const titleLines = wrapped(box.title, WIDEST);
  const textLines = box.lines.flatMap((l) => wrapped(l, WIDEST));
  const longest = Math.max(...[...titleLines.map((l) => l.length * 1.08), ...textLines.map((l) => l.length)]);
  const lines = titleLines.length + textLines.length;
  return {
    ...box,
    titleLines,
    textLines,
    width: Math.ceil(longest * CHAR + 2 * PAD),
    height: lines * LINE + 2 * PAD - 4,
  };
}

function drawn(b: Placed): string {
  const rows = [...b.titleLines.map((l) => ['t', l] as const), ...b.textLines.map((l) => ['', l] as const)];
  const body = rows.map(([style, l], i) => text(b.x + PAD, b.y + PAD + 9 + i * LINE, l, style)).join('');
  return `<g class="${b.kind}"><rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="7"/>${body}</g>`;
}

/** Between columns a curve from side to side; within one, a line down. */
function arrow(from: Placed, to: Placed, said: string): { path: string; label: string } {
  if (from.column === to.column) {
    const x = from.x + from.width - 26;
    const [y1, y2] = [from.y + from.height, to.y];
    return {
      path: `<path d="M${x} ${y1}L${x} ${y2 - 1}" marker-end="url(#a)"/>`,
      label: said === '' ? '' : text(x - 8, (y1 + y2) / 2 + 4, said, 'l', 'end'),
    };
  }
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const mid = (x1 + x2) / 2;
  return {
    path: `<path d="M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2 - 1} ${y2}" marker-end="url(#a)"/>`,
    label: said === '' ? '' : text(x2 - 12, y2 - 6, said, 'l', 'end'),
  };
}

function text(x: number, y: number, said: string, style: string, anchor = ''): string {
  const end = anchor === '' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${style === '' ? '' : ` class="${style}"`}${end}>${escaped(said)}</text>`;
}

/** Lines of at most `width` characters, broken between words. */
function wrapped(said: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of said.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(said: string): string {
  return said
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
