// The words, numbers and signs of a filter, each with its place.
import { KEYWORDS } from './syntax.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'quoted' | 'symbol' | 'keyword' | 'end';
  /** Without quotes; keywords in lower case. */
  readonly text: string;
  /** First character, from 0. */
  readonly at: number;
  readonly length: number;
}

/** Words may hold dots, hyphens and a closing `*`, as names of fields and codes do. */
const PATTERN =
  /\s+|(?<quoted>"[^"]*"|'[^']*'|“[^”]*”)|(?<number>[+-]?\d+(?:\.\d+)?)(?![\w.*-])|(?<word>[\p{L}\p{N}_][\p{L}\p{N}_.-]*\*?)|(?<symbol><=|>=|!=|<>|==|[=<>(),])/uy;

/** Cut a text into tokens; the last is `end`. `refuse` is told of a character that begins none. */
export function tokens(
  text: string,
  refuse: (at: number, problem: string, help: string) => never,
): readonly Token[] {
  const found: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let at = 0; at < text.length; at = PATTERN.lastIndex) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (match === null) refuseCharacter(text, at, refuse);
    const token = tokenOf(match.groups!, at);
    if (token !== null) found.push({ ...token, at, length: match[0].length });
  }
  return [...found, { kind: 'end', text: '', at: text.length, length: 1 }];
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, at: number): Token | null {
  const { quoted, number, word, symbol } = groups;
  const place = { at, length: 0 };
  if (quoted !== undefined) return { kind: 'quoted', text: quoted.slice(1, -1), ...place };
  if (number !== undefined) return { kind: 'number', text: number, ...place };
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, ...place };
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return KEYWORDS.has(lower)
    ? { kind: 'keyword', text: lower, ...place }
    : { kind: 'word', text: word, ...place };
}

function refuseCharacter(
  text: string,
  at: number,
  refuse: (at: number, problem: string, help: string) => never,
): never {
  const character = text[at]!;
  if (character === '"' || character === "'")
    return refuse(at, 'this quote is not closed', `Add a ${character} after the value.`);
  return refuse(
    at,
    `“${character}” means nothing here`,
    character === '&' || character === '|'
      ? 'Join conditions with and or or.'
      : 'Quote values with other characters than letters, digits, dot, hyphen and underscore.',
  );
}
