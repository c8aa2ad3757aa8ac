// Devices that patients have: what is implanted, worn or kept at home, in our own words, with the HCPCS code each is supplied under.

export interface Device {
  readonly key: string;
  /** Our own words. */
  readonly name: string;
  /** HCPCS level II. */
  readonly hcpcs: string;
  readonly kind: 'implant' | 'respiratory' | 'monitoring' | 'mobility' | 'infusion' | 'sensory' | 'supply';
  /** Keys of procedures in which it is put in place; such a device is there exactly when the procedure is. */
  readonly placedBy: readonly string[];
  /** Mean years until it is replaced or given back; null = it stays. */
  readonly years: number | null;
}

type Row = readonly [
  key: string,
  name: string,
  hcpcs: string,
  kind: Device['kind'],
  placedBy: readonly string[],
  years: number | null,
];

// Years of use: Medicare's reasonable useful lifetime of durable equipment, 5 years (42 CFR 414.210(f)); insulin pumps 4;
// pacemaker and defibrillator batteries about 10 and 8 years; other lengths are assumptions.
const rows: readonly Row[] = [
  ['cpap', 'Continuous airway pressure device', 'E0601', 'respiratory', [], 5],
  ['home-oxygen', 'Oxygen concentrator', 'E1390', 'respiratory', [], 5],
  ['nebulizer', 'Nebulizer with compressor', 'E0570', 'respiratory', [], 5],
  ['spacer', 'Spacer for inhaler', 'A4627', 'respiratory', [], 1],
  ['glucose-meter', 'Home blood glucose monitor', 'E0607', 'monitoring', [], 5],
  ['cgm', 'Continuous glucose monitor receiver', 'E2103', 'monitoring', [], 5],
  ['blood-pressure-monitor', 'Automatic blood pressure monitor', 'A4670', 'monitoring', [], 5],
  ['insulin-pen', 'Insulin pen', 'S5561', 'infusion', [], 2],
  ['insulin-pump', 'Insulin infusion pump', 'E0784', 'infusion', [], 4],
  ['walker', 'Folding wheeled walker', 'E0143', 'mobility', [], 5],
  ['wheelchair', 'Standard wheelchair', 'K0001', 'mobility', [], 5],
  ['cane', 'Cane', 'E0100', 'mobility', [], 5],
  ['crutches', 'Underarm crutches', 'E0114', 'mobility', [], 0.2],
  ['hospital-bed', 'Semi-electric hospital bed', 'E0260', 'mobility', [], 5],
  ['orthosis', 'Ankle brace', 'L1902', 'mobility', [], 1],
  ['compression-stockings', 'Compression stocking, below knee', 'A6530', 'supply', [], 0.5],
  ['ostomy', 'Ostomy pouch', 'A5063', 'supply', [], null],
  ['breast-pump', 'Electric breast pump', 'E0603', 'supply', [], 1],
  ['hearing-aid', 'Hearing aid, digital, behind the ear', 'V5257', 'sensory', [], 5],
  ['eyeglasses', 'Spectacle frame', 'V2020', 'sensory', [], 2],
  ['pacemaker', 'Pacemaker, dual chamber', 'C1785', 'implant', [], 10],
  ['icd', 'Cardioverter-defibrillator, dual chamber', 'C1721', 'implant', [], 8],
  ['coronary-stent', 'Coronary stent, drug-eluting', 'C1874', 'implant', ['pci'], null],
  ['knee-implant', 'Knee joint prosthesis', 'C1776', 'implant', ['knee-replacement'], null],
  ['hip-implant', 'Hip joint prosthesis', 'C1776', 'implant', ['hip-replacement'], null],
  ['intraocular-lens', 'Posterior chamber intraocular lens', 'V2632', 'implant', ['cataract-surgery'], null],
  ['port-catheter', 'Implantable venous access port', 'C1788', 'implant', [], 1.5],
  ['dialysis-catheter', 'Haemodialysis catheter, long-term', 'C1750', 'implant', [], 1],
  ['iud', 'Levonorgestrel intrauterine device', 'J7298', 'implant', [], 6],
  ['contraceptive-implant', 'Etonogestrel implant', 'J7307', 'implant', [], 3],
];

/** All devices by key. */
export const devices: ReadonlyMap<string, Device> = new Map(
  rows.map(([key, name, hcpcs, kind, placedBy, years]) => [key, { key, name, hcpcs, kind, placedBy, years }]),
);

const byProcedure = new Map([...devices.values()].flatMap((d) => d.placedBy.map((key) => [key, d] as const)));

/** The device that a procedure puts in place. */
export function devicePlacedBy(procedure: string): Device | undefined {
  return byProcedure.get(procedure);
}

export function deviceOf(key: string): Device {
  const device = devices.get(key);
  if (device === undefined) throw new RangeError(`no device ${key}`);
  return device;
}
