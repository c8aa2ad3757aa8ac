// Vaccine series that calibration rows speak of, and the CVX products that count for each (CDC CVX code set).

const products = {
  hepatitisB: [8, 43, 44, 45, 51, 104, 110, 146, 189],
  rotavirus: [116, 119, 122],
  dtap: [20, 50, 106, 107, 110, 120, 130, 146],
  hib: [17, 46, 47, 48, 49, 50, 51, 120, 146],
  pneumococcal: [33, 100, 109, 133, 152, 215, 216, 327],
  conjugate: [100, 133, 152, 215, 216],
  polio: [10, 89, 110, 120, 130, 146],
  mmr: [3, 94],
  varicella: [21, 94],
  hepatitisA: [52, 83, 85, 104],
  influenza: [
    15, 16, 88, 111, 135, 140, 141, 144, 149, 150, 153, 155, 158, 161, 166, 168, 171, 185, 186, 197, 205, 231,
    320,
  ],
  tdap: [115],
  hpv: [62, 118, 137, 165],
  menAcwy: [32, 108, 114, 136, 147, 148, 203],
  zoster: [121, 187, 188],
  covid: [
    207, 208, 210, 211, 212, 213, 217, 218, 219, 221, 228, 229, 230, 300, 301, 302, 308, 309, 310, 311, 312,
    313, 334,
  ],
} as const satisfies Record<string, readonly number[]>;

export type Series = keyof typeof products;
export const seriesNames = Object.keys(products) as readonly Series[];

export function seriesIndex(series: Series): number {
  return seriesNames.indexOf(series);
}

/** Series (positions) that a product of CVX code `code` counts for; codes may have leading zeros. */
export function seriesOf(code: string): readonly number[] {
  const cvx = Number(code);
  return seriesNames.flatMap((name, i) => ((products[name] as readonly number[]).includes(cvx) ? [i] : []));
}
