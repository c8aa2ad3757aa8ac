// Meaning: flags that must follow from the events beside them.
import type { Check } from '../../../schema/fold.ts';
import type { Scan } from '../../../schema/scan.ts';
import { cohortsOf, comorbidityOf, riskOf } from '../comorbidities.ts';
import type { Comorbidity } from '../tables.ts';
import { eachRow, said } from './scan.ts';
import { staysBefore } from './timeline.ts';

export function meaningChecks(): readonly Check[] {
  return [
    readmissionCheck(),
    comorbidityCheck('is_diabetic', 'Diabetes'),
    comorbidityCheck('is_hypertensive', 'Hypertension'),
    derivedCheck(),
    knownCheck('primary_diagnosis'),
    knownCheck('secondary_diagnoses'),
    notRepeatedCheck(),
    costCheck(),
    duplicateCheck(),
    upcodingCheck(),
    expiredCheck(),
    medicareCheck(),
    billedCheck(),
  ];
}

const WITHIN = 30;

/** The flag says what the stays say: an unplanned stay within 30 days of a discharge alive. */
function readmissionCheck(): Check {
  const claim = said(
    'encounters',
    'is_readmission',
    'computed',
    'is_readmission and readmission_days follow from the stays',
  );
  return eachRow(claim, (rows) => {
    const before = staysBefore(rows);
    const [type, flag, days, planned, into, out, ended] = [
      'encounter_type',
      'is_readmission',
      'readmission_days',
      'is_planned',
      'encounter_date',
      'discharge_date',
      'discharge_disposition',
    ].map((name) => rows.column(name)) as [Col, Col, Col, Col, Col, Col, Col];
    return (i) => {
      if (type(i) !== 'Inpatient') return flag(i) === false;
      const last = before.get(i);
      const gap = last === undefined ? null : (into(i) as number) - (out(last) as number);
      const alive = last !== undefined && ended(last) !== 'Expired' && ended(last) !== 'Transferred';
      const returned = gap !== null && gap <= WITHIN && alive && planned(i) === false;
      return flag(i) === returned && days(i) === (returned ? gap : null);
    };
  });
}

type Col = ReturnType<Scan['column']>;

function namesOf(text: unknown): readonly string[] {
  return typeof text !== 'string' || text === '' ? [] : text.split('|');
}

function comorbidityCheck(column: string, name: Comorbidity): Check {
  return eachRow(
    said('patients', column, 'listed', `${column} is whether comorbidities name ${name}`),
    (rows) => {
      const flag = rows.column(column);
      const list = rows.column('comorbidities');
      return (i) => flag(i) === namesOf(list(i)).includes(name);
    },
  );
}

function derivedCheck(): Check {
  const claim = said(
    'patients',
    'risk_score',
    'computed',
    'count, cohorts and risk follow from age and comorbidities',
  );
  return eachRow(claim, (rows) => {
    const [list, count, cohorts, risk, age, chronic] = [
      'comorbidities',
      'comorbidity_count',
      'cohorts',
      'risk_score',
      'age',
      'has_chronic_disease',
    ].map((name) => rows.column(name)) as [Col, Col, Col, Col, Col, Col];
    return (i) => {
      const names = namesOf(list(i)) as Comorbidity[];
      return (
        count(i) === names.length &&
        chronic(i) === names.length > 0 &&
        (cohorts(i) ?? '') === cohortsOf(names, age(i) as number).join('|') &&
        risk(i) === riskOf(names, age(i) as number)
      );
    };
  });
}

/** What the network codes, it lists. */
function knownCheck(column: string): Check {
  return eachRow(
    said(
      'encounters',
      column,
      'listed',
      `a lasting illness in ${column} is among the person’s comorbidities`,
    ),
    (rows) => {
      const patients = rows.other('patients');
      const at = rows.target('patient_id', 'patients');
      if (patients === null || at === null) return null;
      const list = patients.column('comorbidities');
      const codes = rows.column(column);
      return (i) => {
        if (at[i]! < 0) return null;
        const illnesses = namesOf(codes(i)).flatMap((code) => comorbidityOf(code) ?? []);
        return illnesses.length === 0
          ? null
          : illnesses.every((name) => namesOf(list(at[i]!)).includes(name));
      };
    },
  );
}

function notRepeatedCheck(): Check {
  const claim = said(
    'encounters',
    'secondary_diagnoses',
    'not_repeated',
    'no diagnosis stands twice in an encounter',
  );
  return eachRow(claim, (rows) => {
    const first = rows.column('primary_diagnosis');
    const others = rows.column('secondary_diagnoses');
    return (i) => {
      const all = [first(i), ...namesOf(others(i))];
      return new Set(all).size === all.length;
    };
  });
}

/** Nobody of a cost panel who is not high-cost is dearer than one who is. */
function costCheck(): Check {
  const claim = said(
    'patients',
    'is_high_cost',
    'dearest',
    'the high-cost patients are the dearest of their panel',
  );
  return eachRow(claim, (rows) => {
    const flag = rows.column('is_high_cost');
    const annual = rows.column('annual_allowed');
    const panel = rows.column('cost_panel');
    const dearest = new Map<unknown, number>();
    for (let i = 0; i < rows.rows; i++)
      if (flag(i) === false) dearest.set(panel(i), Math.max(dearest.get(panel(i)) ?? 0, annual(i) as number));
    return (i) => (flag(i) === true ? (annual(i) as number) >= (dearest.get(panel(i)) ?? 0) : null);
  });
}

/** A duplicate repeats the line that it names. */
function duplicateCheck(): Check {
  const claim = said(
    'claims',
    'related_claim_id',
    'repeats',
    'a duplicate has code, day and encounter of the line it repeats',
  );
  return eachRow(claim, (rows) => {
    const at = rows.target('related_claim_id', 'claims');
    const same = ['procedure_code', 'service_date', 'encounter_id'].map((name) => rows.column(name));
    const pattern = rows.column('fraud_pattern');
    return (i) => {
      if (at === null || pattern(i) !== 'duplicate' || at[i]! < 0) return null;
      return same.every((column) => column(i) === column(at[i]!));
    };
  });
}

function upcodingCheck(): Check {
  const claim = said(
    'claims',
    'supported_code',
    'lower',
    'an upcoded line bills a higher level than the record supports',
  );
  return eachRow(claim, (rows) => {
    const supported = rows.column('supported_code');
    const billed = rows.column('procedure_code');
    return (i) => (supported(i) === null ? null : String(billed(i)) > String(supported(i)));
  });
}

/** Who expires dies that day, once. */
function expiredCheck(): Check {
  const claim = said(
    'encounters',
    'discharge_disposition',
    'expired',
    'an encounter ends Expired on the day of death only',
  );
  return eachRow(claim, (rows) => {
    const patients = rows.other('patients');
    const at = rows.target('patient_id', 'patients');
    if (patients === null || at === null) return null;
    const died = patients.column('death_date');
    const ended = rows.column('discharge_disposition');
    const out = rows.column('discharge_date');
    return (i) => (ended(i) !== 'Expired' || at[i]! < 0 ? null : died(at[i]!) === out(i));
  });
}

/** People under 65 have Medicare by disability or kidney failure: 12 % of its members (CMS 2022); their care may be a quarter. */
const YOUNG_MEDICARE = 0.25;

function medicareCheck(): Check {
  const claim = said(
    'claims',
    'payer_name',
    'medicare_age',
    'Medicare pays for people of 65 years or more',
    YOUNG_MEDICARE,
  );
  return eachRow(claim, (rows) => {
    const patients = rows.other('patients');
    const at = rows.target('patient_id', 'patients');
    if (patients === null || at === null) return null;
    const born = patients.column('date_of_birth');
    const payer = rows.column('payer_name');
    const day = rows.column('service_date');
    return (i) =>
      payer(i) !== 'Medicare' || at[i]! < 0
        ? null
        : (day(i) as number) - (born(at[i]!) as number) >= 65 * 365.25 - 31;
  });
}

/** Every encounter has a first medical line, and no bill more than five beside planted ones. */
function billedCheck(): Check {
  const claim = said(
    'encounters',
    'encounter_id',
    'billed',
    'an encounter has one first line and five at most, beside planted fraud',
  );
  return eachRow(claim, (rows) => {
    const claims = rows.other('claims');
    const at = claims?.target('encounter_id', 'encounters') ?? null;
    if (claims === null || at === null) return null;
    const line = claims.column('claim_line_number');
    const type = claims.column('claim_type');
    const pattern = claims.column('fraud_pattern');
    const lines = new Map<number, Set<unknown>>();
    const more = new Set<number>();
    for (let i = 0; i < claims.rows; i++) {
      if (type(i) !== 'Medical' || (pattern(i) !== null && pattern(i) !== 'upcoding')) continue;
      const own = lines.get(at[i]!) ?? new Set();
      if (own.has(line(i))) more.add(at[i]!);
      lines.set(at[i]!, own.add(line(i)));
    }
    return (i) => {
      const own = lines.get(i);
      return own?.has(1) === true && own.size <= 5 && !more.has(i);
    };
  });
}
