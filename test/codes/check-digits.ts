// Check digits of coding schemes, computed independently of the tables they test.

const DIHEDRAL = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;
const STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Verhoeff: SNOMED CT identifiers. */
export function verhoeff(code: string): boolean {
  let check = 0;
  [...code].reverse().forEach((digit, i) => {
    let d = Number(digit);
    for (let k = 0; k < i % 8; k++) d = STEP[d]!;
    check = DIHEDRAL[check]![d]!;
  });
  return check === 0;
}

/** Modulus 10 (Luhn) over the digits before the hyphen: LOINC. */
export function loincDigit(code: string): boolean {
  const [stem, check] = code.split('-');
  let sum = 0;
  [...stem!].reverse().forEach((digit, i) => {
    const d = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return (10 - (sum % 10)) % 10 === Number(check);
}
