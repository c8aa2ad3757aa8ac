// Vital signs by age: means of readings at routine visits.
import type { Analyte } from '../analytes.ts';
import type { Measure } from '../measure.ts';
import { meanOfReadings, type Readings } from '../of-events.ts';
import type { Reading } from '../watch.ts';

const ROUTINE = new Set(['Wellness Visit', 'Follow-up', 'Specialist']);
const routine = (r: Reading) => ROUTINE.has(r.type);

const AGES: Readonly<Record<string, Omit<Readings, 'class'>>> = {
  NEWB: { to: 0, which: (r) => r.ageDays <= 28 && routine(r) },
  INF: { to: 0, which: (r) => r.ageDays > 28 && routine(r) },
  TOD: { from: 1, to: 2, which: routine },
  PRE: { from: 3, to: 5, which: routine },
  SCH: { from: 6, to: 11, which: routine },
  ADO: { from: 12, to: 17, which: routine },
  ADU: { from: 18, to: 64, which: routine },
  ELD: { from: 65, which: routine },
};

const ANALYTE = { HR: 'heartRate', RR: 'respiration', SBP: 'sbp' } as const satisfies Record<string, Analyte>;

const vital = (sign: keyof typeof ANALYTE, age: string): Measure =>
  meanOfReadings(`VITAGE_${sign}_${age}`, ANALYTE[sign], { class: 'AMB', ...AGES[age]! });
const adult = (id: string, analyte: Analyte) =>
  meanOfReadings(id, analyte, { class: 'AMB', from: 18, which: routine });

export const vitals: readonly Measure[] = [
  vital('RR', 'NEWB'),
  vital('SBP', 'NEWB'),
  vital('HR', 'INF'),
  vital('RR', 'INF'),
  vital('HR', 'TOD'),
  vital('RR', 'TOD'),
  vital('SBP', 'TOD'),
  vital('HR', 'PRE'),
  vital('SBP', 'PRE'),
  vital('HR', 'SCH'),
  vital('RR', 'SCH'),
  vital('SBP', 'SCH'),
  vital('HR', 'ADO'),
  vital('RR', 'ADO'),
  vital('SBP', 'ADO'),
  vital('HR', 'ADU'),
  vital('RR', 'ADU'),
  vital('HR', 'ELD'),
  vital('RR', 'ELD'),
  vital('SBP', 'ELD'),
  adult('VITAGE_SPO2', 'spo2'),
  adult('VITAGE_TEMP', 'temperature'),
];
