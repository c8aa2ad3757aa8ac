// A small RFC 4180 parser: independent of the writer, and of the reader of the product.

/** Records of a CSV text whose lines end in LF; fields without their quotes. Throws where the text breaks the grammar. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    record.push(field);
    if (text[next] === '\n') {
      records.push(record);
      record = [];
    } else if (text[next] !== ',') throw new SyntaxError(`expected a comma or a line end at ${next}`);
    // A comma at the very end of a line leaves one empty field, which `plain` reads.
    at = next + 1;
  }
  if (record.length > 0) throw new SyntaxError('the last line has no end');
  return records;
}

function plain(text: string, from: number): [string, number] {
  let to = from;
  while (to < text.length && text[to] !== ',' && text[to] !== '\n') to++;
  const field = text.slice(from, to);
  if (field.includes('"')) throw new SyntaxError(`a quote inside of an unquoted field at ${from}`);
  return [field, to];
}

function quoted(text: string, from: number): [string, number] {
  let to = from + 1;
  for (;;) {
    to = text.indexOf('"', to);
    if (to < 0) throw new SyntaxError(`no closing quote for ${from}`);
    if (text[to + 1] !== '"') return [text.slice(from + 1, to).replaceAll('""', '"'), to + 1];
    to += 2;
  }
}
