// A diagram as Mermaid, for pages that render it.
import type { Box, Diagram } from './diagram.ts';

/** Text in a quoted label: quotes and angle brackets as entities. */
function label(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function node({ id, title, lines }: Box): string {
  return `    ${id}["<b>${label(title)}</b>${lines.map((l) => `<br/>${label(l)}`).join('')}"]`;
}

export function mermaidOf({ title, columns, arrows }: Diagram): string {
  const groups = columns.flatMap((column) => [
    `  subgraph ${column.id}["${label(column.title)}"]`,
    '    direction TB',
    ...column.boxes.map(node),
    '  end',
  ]);
  const links = arrows.map((a) =>
    a.label === '' ? `  ${a.from} --> ${a.to}` : `  ${a.from} -->|"${label(a.label)}"| ${a.to}`,
  );
  return `${['---', `title: ${JSON.stringify(title)}`, '---', 'flowchart LR', ...groups, ...links].join('\n')}\n`;
}
