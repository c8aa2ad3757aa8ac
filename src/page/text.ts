// Text of a page: escaping, and numbers as people read them.

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A whole number with thin spaces between thousands. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** Three significant digits, thousands grouped, no exponent. */
export function figure(x: number): string {
  const size = Math.abs(x);
  if (size >= 1000) return x < 0 ? `−${count(size)}` : count(size);
  const decimals = size === 0 ? 0 : Math.max(0, Math.min(7, 2 - Math.floor(Math.log10(size))));
  return trim(x.toFixed(decimals)).replace('-', '−');
}

function trim(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** One part of a whole, in percent without decimals; never 100 % when something is missing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const p = (100 * part) / whole;
  return `${part < whole ? Math.min(99, Math.round(p)) : 100}\u202f%`;
}
