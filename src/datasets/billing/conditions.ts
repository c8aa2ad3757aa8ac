// The seventeen conditions of the visits: which diagnoses they stand for, whom they befall, how long stays last and what is done.

/** Groups that charges, lengths of stay and numbers of visits go by. */
export type Category = 'minor' | 'acute' | 'chronic' | 'depression' | 'complex';

export interface Condition {
  readonly name: string;
  readonly category: Category;
  /** Fewest and most nights of a visit with an overnight stay. */
  readonly nights: readonly [number, number];
  /** Not below 18 years. */
  readonly adultOnly: boolean;
  /** Whether the patient may go home on the day of admission. */
  readonly sameDay: boolean;
  /** The usual treatment and the other one. */
  readonly treatments: readonly [string, string];
  readonly medicines: readonly string[];
  /** Shares of bills that stay unpaid, and that are paid late, before what hospital and insurance do to them. */
  readonly late: { readonly unpaid: number; readonly paid: number };
  /** How readily it is one of a patient's conditions, where there are more than the patient may have. */
  readonly weight: number;
  /** Whether every visit asks for a follow-up. */
  readonly followUp: boolean;
  /** Whether severity steps down from visit to visit. */
  readonly heals: boolean;
  /** Diagnoses of ICD-10-CM that it stands for. */
  readonly codes: RegExp;
}

type Given = Pick<Condition, 'name' | 'category' | 'nights' | 'treatments' | 'medicines' | 'codes'> & {
  readonly late: readonly [number, number];
} & Partial<Pick<Condition, 'adultOnly' | 'sameDay' | 'weight' | 'followUp' | 'heals'>>;

function condition({ late: [unpaid, paid], ...given }: Given): Condition {
  return {
    adultOnly: false,
    sameDay: false,
    weight: 1,
    followUp: false,
    heals: false,
    ...given,
    late: { unpaid, paid },
  };
}

/**
 * Source of gates, nights, treatments, medicines, weights and late payment: the rules of the visits-and-billing generator that this
 * dataset follows (version 13, table of conditions). Codes are ours: block titles of ICD-10-CM 2025; history of stroke (Z86.73) is a
 * stroke's follow-up, sessions of chemo- and radiotherapy (Z51.0, Z51.1) are cancer's; skin cancer other than melanoma (C44) is no cancer
 * here, as in cancer statistics.
 */
export const CONDITIONS: readonly Condition[] = [
  condition({
    name: 'High blood pressure',
    category: 'chronic',
    nights: [0, 2],
    adultOnly: true,
    sameDay: true,
    treatments: ['Medication', 'Lifestyle Counseling'],
    medicines: ['Lisinopril', 'Amlodipine', 'Hydrochlorothiazide', 'Metoprolol', 'Atenolol'],
    late: [0.08, 0.12],
    codes: /^I1[0156]/,
  }),
  condition({
    name: 'Diabetes',
    category: 'chronic',
    nights: [1, 4],
    sameDay: true,
    treatments: ['Insulin Therapy', 'Dietary Management'],
    medicines: ['Insulin glargine', 'Insulin lispro', 'Metformin', 'Sitagliptin', 'Glipizide'],
    late: [0.1, 0.15],
    followUp: true,
    codes: /^E1[0-3]/,
  }),
  condition({
    name: 'Arthritis',
    category: 'chronic',
    nights: [1, 3],
    adultOnly: true,
    sameDay: true,
    treatments: ['Physical Therapy', 'Joint Injections'],
    medicines: ['Ibuprofen', 'Naproxen', 'Celecoxib'],
    late: [0.08, 0.12],
    followUp: true,
    codes: /^M(0[5-9]|10|1[5-9])/,
  }),
  condition({
    name: 'Asthma',
    category: 'chronic',
    nights: [0, 2],
    sameDay: true,
    treatments: ['Inhaler', 'Nebulizer Therapy'],
    medicines: ['Albuterol', 'Budesonide', 'Fluticasone', 'Montelukast'],
    late: [0.08, 0.12],
    followUp: true,
    codes: /^J45/,
  }),
  condition({
    name: 'Cancer',
    category: 'complex',
    nights: [5, 10],
    treatments: ['Chemotherapy', 'Radiation Therapy'],
    medicines: ['Cisplatin', 'Paclitaxel', 'Cyclophosphamide', 'Doxorubicin'],
    late: [0.22, 0.25],
    followUp: true,
    codes: /^(C(?!44)|Z51\.[01])/,
  }),
  condition({
    name: 'Broken bones',
    category: 'acute',
    nights: [0, 5],
    sameDay: true,
    treatments: ['Cast', 'Surgery'],
    medicines: [],
    late: [0.1, 0.15],
    followUp: true,
    heals: true,
    codes: /^(S[0-9]2|M80)/,
  }),
  condition({
    name: 'Heart disease',
    category: 'complex',
    nights: [5, 10],
    adultOnly: true,
    treatments: ['Bypass Surgery', 'Medication'],
    medicines: ['Atorvastatin', 'Clopidogrel', 'Nitroglycerin', 'Metoprolol'],
    late: [0.16, 0.2],
    weight: 0.35,
    followUp: true,
    codes: /^I(2[0-5]|0[5-9]|3[4-7]|4[24-9]|50)/,
  }),
  condition({
    name: 'Pneumonia',
    category: 'acute',
    nights: [2, 7],
    treatments: ['Medication', 'Oxygen Therapy'],
    medicines: ['Azithromycin', 'Amoxicillin-clavulanate', 'Levofloxacin'],
    late: [0.12, 0.18],
    codes: /^J1[2-8]/,
  }),
  condition({
    name: 'Flu',
    category: 'minor',
    nights: [0, 2],
    sameDay: true,
    treatments: ['Medication', 'Rest & Fluids'],
    medicines: ['Oseltamivir'],
    late: [0.06, 0.1],
    heals: true,
    codes: /^J(09|10|11)/,
  }),
  condition({
    name: 'Migraine',
    category: 'minor',
    nights: [0, 1],
    sameDay: true,
    treatments: ['Medication', 'Pain Management'],
    medicines: ['Sumatriptan', 'Rizatriptan', 'Propranolol', 'Topiramate'],
    late: [0.06, 0.1],
    heals: true,
    codes: /^G43/,
  }),
  condition({
    name: 'Depression',
    category: 'depression',
    nights: [3, 7],
    treatments: ['Therapy (CBT)', 'Medication'],
    medicines: ['Sertraline', 'Fluoxetine', 'Escitalopram', 'Bupropion'],
    late: [0.09, 0.12],
    codes: /^F3([23]|4\.1)/,
  }),
  condition({
    name: 'Anxiety',
    category: 'depression',
    nights: [1, 3],
    treatments: ['Counseling', 'Medication'],
    medicines: ['Diazepam', 'Lorazepam', 'Clonazepam', 'Buspirone'],
    late: [0.09, 0.12],
    codes: /^F4[01]/,
  }),
  condition({
    name: 'Allergies',
    category: 'minor',
    nights: [0, 1],
    sameDay: true,
    treatments: ['Medication', 'Allergy Shots'],
    medicines: ['Cetirizine', 'Loratadine', 'Fexofenadine'],
    late: [0.05, 0.08],
    heals: true,
    codes: /^(J30|L50|T78|Z91\.0|H10\.1)/,
  }),
  condition({
    name: 'Kidney failure',
    category: 'complex',
    nights: [5, 10],
    adultOnly: true,
    treatments: ['Dialysis', 'Transplant Evaluation'],
    medicines: ['Epoetin alfa', 'Calcitriol'],
    late: [0.2, 0.23],
    followUp: true,
    codes: /^(N17|N18\.[56]|N19|Z49|Z99\.2)/,
  }),
  condition({
    name: 'Stroke',
    category: 'complex',
    nights: [5, 10],
    adultOnly: true,
    treatments: ['Rehabilitation', 'Medication'],
    medicines: ['Aspirin', 'Clopidogrel', 'Atorvastatin'],
    late: [0.18, 0.22],
    followUp: true,
    codes: /^(I6[0-4]|I69|Z86\.73)/,
  }),
  condition({
    name: 'COVID-19',
    category: 'acute',
    nights: [3, 14],
    treatments: ['Supportive Care', 'Medication'],
    medicines: ['Remdesivir', 'Nirmatrelvir/ritonavir'],
    late: [0.14, 0.2],
    codes: /^U07\.1/,
  }),
  condition({
    name: 'Childbirth',
    category: 'acute',
    nights: [1, 5],
    adultOnly: true,
    treatments: ['Delivery', 'Cesarean Section'],
    medicines: [],
    late: [0.07, 0.1],
    // A stay for a birth has whatever complicated it as its reason; see `conditionAt`.
    codes: /^Z39\.2/,
  }),
];

const byName = new Map(CONDITIONS.map((c) => [c.name, c]));

/** The condition of a name; undefined for a name that is none. */
export function conditionNamed(name: string): Condition | undefined {
  return byName.get(name);
}

export const CHILDBIRTH = byName.get('Childbirth')!;
export const HEART_DISEASE = byName.get('Heart disease')!;

const byCode = new Map<string, Condition | null>();

/** The condition that a diagnosis stands for, or null. */
export function conditionOf(code: string): Condition | null {
  let found = byCode.get(code);
  if (found === undefined) {
    found = CONDITIONS.find((c) => c.codes.test(code)) ?? null;
    byCode.set(code, found);
  }
  return found;
}

/** Whether a length of stay in nights is one that the condition can have. */
export function withinFence({ nights: [least, most], sameDay }: Condition, nights: number): boolean {
  return (sameDay && nights === 0) || (nights >= least && nights <= most);
}

/** Ages in completed years at which a childbirth is a visit here. */
export const CHILDBIRTH_AGES = [25, 50] as const;
export const ADULT = 18;

/** What a childbirth's later visit may be treated with. */
export const POSTPARTUM = ['Postpartum Checkup', 'Monitoring', 'Lactation Support'] as const;
export const BYPASS = 'Bypass Surgery';
export const MEDICATION = 'Medication';
export const MONITORING = 'Monitoring';

/** Most visits of these in a calendar year. */
export const YEARLY_CAP = 3;
export const CAPPED: readonly string[] = ['Flu', 'Pneumonia'];

/** Whether the share of same-day visits of the condition is the one that the setting names. */
export function isMinorOrChronic({ category }: Condition): boolean {
  return category === 'minor' || category === 'chronic';
}
