// Elective operations: which lasting illness leads to them, how often by age, and what stay they mean.
import type { Curve } from '../base/distributions.ts';
import type { Specialty } from '../world/practitioners.ts';
import type { Diagnosis, Sex, Source } from './module.ts';

export interface ElectiveSurgery {
  readonly name: string;
  /** Module whose known illness leads to it; null = anyone. */
  readonly condition: string | null;
  readonly sex?: Sex;
  readonly diagnosis: Diagnosis;
  /** Key in `codes/procedures`. */
  readonly procedure: string;
  /** Operations per person-year with the illness, by age. */
  readonly perYear: Curve;
  /** Mean nights. */
  readonly nights: number;
  readonly specialty: Specialty;
  readonly source: Source;
}

export const electives: readonly ElectiveSurgery[] = [
  {
    name: 'knee replacement',
    condition: 'osteoarthritis',
    diagnosis: { icd10: 'M17.11', snomed: null },
    procedure: 'knee-replacement',
    perYear: [
      [40, 0.002],
      [55, 0.012],
      [65, 0.024],
      [75, 0.026],
      [85, 0.008],
    ],
    nights: 2.2,
    specialty: 'Orthopedic Surgery',
    source:
      'HCUP 2018: about 750,000 knee replacements a year among 32 million with osteoarthritis; nights: row IP_LOSDX_OA',
  },
  {
    name: 'hip replacement',
    condition: 'osteoarthritis',
    diagnosis: { icd10: 'M16.11', snomed: null },
    procedure: 'hip-replacement',
    perYear: [
      [40, 0.001],
      [55, 0.007],
      [65, 0.013],
      [75, 0.015],
      [85, 0.006],
    ],
    nights: 2.2,
    specialty: 'Orthopedic Surgery',
    source: 'HCUP 2018: about 480,000 hip replacements a year; nights: row IP_LOSDX_OA',
  },
  {
    name: 'coronary stent',
    condition: 'coronary-disease',
    diagnosis: { icd10: 'I25.10', snomed: null },
    procedure: 'pci',
    perYear: [
      [40, 0.03],
      [60, 0.035],
      [75, 0.028],
      [85, 0.012],
    ],
    nights: 1.8,
    specialty: 'Cardiology',
    source: 'NCDR CathPCI 2014: about 660,000 interventions a year in 20 million with coronary disease',
  },
  {
    name: 'gall bladder removal',
    condition: null,
    diagnosis: { icd10: 'K80.20', snomed: null },
    procedure: 'cholecystectomy',
    perYear: [
      [18, 0.001],
      [40, 0.0022],
      [60, 0.0026],
      [80, 0.0022],
    ],
    nights: 1.6,
    specialty: 'General Surgery',
    source: 'assumption: inpatient part of about 1.2 million cholecystectomies a year (HCUP 2018)',
  },
  {
    name: 'bariatric surgery',
    condition: 'obesity',
    diagnosis: { icd10: 'E66.01', snomed: null },
    procedure: 'gastric-bypass',
    perYear: [
      [18, 0.002],
      [40, 0.004],
      [60, 0.002],
      [70, 0],
    ],
    nights: 1.7,
    specialty: 'General Surgery',
    source:
      'ASMBS 2019: about 256,000 operations a year among 100 million obese adults, more among the coded',
  },
];
