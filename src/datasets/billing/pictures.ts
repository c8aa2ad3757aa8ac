// What the report draws of the billing dataset: who comes for what, how long they stay, and what is charged and paid.
import { type Add, type Picture, type PictureFold, summed, type Totals } from '../../schema/picture.ts';
import { type Scan, scan } from '../../schema/scan.ts';
import { CONDITIONS } from './conditions.ts';
import { billing, patients, STATUSES, visits } from './tables.ts';

export function pictures(): readonly PictureFold[] {
  return [
    summed(
      'pictures',
      (part, add) => {
        const [seen, billed] = [scan(part, visits.name), scan(part, billing.name)];
        add('persons', part.get(patients.name)?.rows ?? 0);
        if (seen !== null) countVisits(seen, add);
        if (seen !== null) countPerPatient(seen, add);
        if (billed !== null) countBills(billed, add);
      },
      (totals) => [
        conditionsOf(totals),
        chargesOf(totals),
        nightsOf(totals),
        perPatientOf(totals),
        statusOf(totals),
      ],
    ),
  ];
}

const NAMES = CONDITIONS.map((c) => c.name);
const DECADES = ['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70–79', '80+'];
/** Nights that are told apart. */
const LONGEST = 14;
/** Most visits of a patient. */
const MOST_VISITS = 18;

function countVisits(rows: Scan, add: Add): void {
  const [condition, age] = [rows.column('condition'), rows.column('age')];
  const [admitted, discharged] = [rows.column('date_of_admission'), rows.column('date_of_discharge')];
  for (let i = 0; i < rows.rows; i++) {
    add(`visit ${condition(i)} ${Math.min(8, Math.floor((age(i) as number) / 10))}`);
    add('visits');
    add(`nights ${Math.min(LONGEST, (discharged(i) as number) - (admitted(i) as number))}`);
  }
}

function countPerPatient(rows: Scan, add: Add): void {
  const patient = rows.column('patient_id');
  const own = new Map<unknown, number>();
  for (let i = 0; i < rows.rows; i++) own.set(patient(i), (own.get(patient(i)) ?? 0) + 1);
  for (const n of own.values()) add(`with ${Math.min(MOST_VISITS, n)}`);
}

function conditionsOf(totals: Totals): Picture {
  return {
    kind: 'heat',
    title: 'Visits by condition and age',
    note: 'The stronger the colour, the more visits.',
    rows: NAMES,
    columns: DECADES,
    cells: NAMES.map((name) => DECADES.map((_, d) => totals.of(`visit ${name} ${d}`))),
    across: 'age at the visit',
  };
}

function nightsOf(totals: Totals): Picture {
  const nights = Array.from({ length: LONGEST + 1 }, (_, n) => n);
  return {
    kind: 'bars',
    title: 'Length of stay',
    note: '0 nights: home on the day of admission.',
    categories: nights.map((n) => (n === LONGEST ? `${n}+` : String(n))),
    series: [{ name: 'visits', values: nights.map((n) => totals.percent(`nights ${n}`, 'visits')) }],
    across: 'nights',
    values: '% of visits',
  };
}

function perPatientOf(totals: Totals): Picture {
  const counts = Array.from({ length: MOST_VISITS }, (_, n) => n + 1);
  return {
    kind: 'bars',
    title: 'Visits of a patient',
    note: `Of ${totals.of('persons')} patients, ${totals.of('persons') - counts.reduce((sum, n) => sum + totals.of(`with ${n}`), 0)} have none.`,
    categories: counts.map(String),
    series: [{ name: 'patients', values: counts.map((n) => totals.percent(`with ${n}`, 'persons')) }],
    across: 'visits',
    values: '% of patients',
  };
}

function countBills(rows: Scan, add: Add): void {
  const visit = rows.target('visit_id', visits.name);
  const seen = rows.other(visits.name);
  const patient = seen?.target('patient_id', patients.name) ?? null;
  if (visit === null || seen === null || patient === null) return;
  const condition = seen.column('condition');
  const insurer = seen.other(patients.name)!.column('insurance_provider');
  const [charge, cover, owed, status] = [
    rows.column('total_charge'),
    rows.column('insurance_coverage_amount'),
    rows.column('patient_responsibility_amount'),
    rows.column('payment_status'),
  ];
  for (let i = 0; i < rows.rows; i++) {
    const v = visit[i]!;
    if (v < 0 || patient[v]! < 0) continue;
    const name = condition(v);
    add(`charge ${name}`, charge(i) as number);
    add(`cover ${name}`, cover(i) as number);
    if (status(i) === 'Paid' || status(i) === 'Late-Paid') add(`paid ${name}`, owed(i) as number);
    const who = insurer(patient[v]!) === null ? 'uninsured' : 'insured';
    add(who);
    add(`${who} ${status(i)}`);
  }
}

function chargesOf(totals: Totals): Picture {
  const names = totals.below('charge ').map(([name]) => name);
  const dollars = (what: string) => names.map((name) => Math.round(totals.of(`${what} ${name}`) / 100));
  const open = names.map((name) =>
    Math.round((totals.of(`charge ${name}`) - totals.of(`cover ${name}`) - totals.of(`paid ${name}`)) / 100),
  );
  return {
    kind: 'bars',
    lying: true,
    stacked: true,
    title: 'Charges, and who has paid them',
    categories: names,
    series: [
      { name: 'insurer', values: dollars('cover') },
      { name: 'patient', values: dollars('paid') },
      { name: 'open', values: open },
    ],
    values: 'US dollars',
  };
}

function statusOf(totals: Totals): Picture {
  return {
    kind: 'bars',
    title: 'Payment status by insurance',
    categories: STATUSES,
    series: ['insured', 'uninsured'].map((who) => ({
      name: who,
      values: STATUSES.map((status) => totals.percent(`${who} ${status}`, who)),
    })),
    values: '% of bills',
  };
}
