// Pregnancies and their complications that bring a woman to care unplanned: as episodes, which the rest of the simulator cares for.
import type { Day } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Episode, Setting } from '../episodes.ts';
import type { Diagnosis, Workup } from '../module.ts';
import { dx } from './codes.ts';
import { type Pregnancy, trimesterAt } from './pregnancies.ts';

interface Sketch {
  readonly name: string;
  readonly day: Day;
  readonly diagnosis: Diagnosis;
  readonly days: number;
  readonly severity: Episode['severity'];
  readonly setting: Setting;
  readonly nights: number | null;
  readonly workup: Workup;
  readonly drugs?: readonly (readonly [drug: string, share: number])[];
  readonly effect?: Episode['effect'];
}

/** Episodes of a woman's pregnancies with first day in `[from, to]`. */
export function pregnancyEpisodes(pregnancies: readonly Pregnancy[], from: Day, to: Day): Episode[] {
  return pregnancies
    .flatMap((p) => sketchesOf(p).map((s) => episodeOf(p, s, to)))
    .filter((e) => e.start >= from && e.start <= to);
}

function episodeOf(p: Pregnancy, s: Sketch, to: Day): Episode {
  return {
    module: `pregnancy ${s.name}`,
    rng: p.rng.at('episode', s.name),
    start: s.day,
    days: Math.min(s.days, to - s.day + 1),
    diagnosis: s.diagnosis,
    severity: s.severity,
    reason: 'Illness',
    setting: s.setting,
    nights: s.nights,
    effect: s.effect ?? {},
    workup: s.workup,
    treatment: (s.drugs ?? []).map(([drug, share]) => ({
      share,
      options: [{ drug, share: 1 }],
      source: 'assumption: usual care; see pregnancy/episodes.ts',
    })),
    course: null,
    debut: false,
  };
}

function sketchesOf(p: Pregnancy): Sketch[] {
  const rng = p.rng.at('sketch');
  switch (p.outcome) {
    case 'miscarriage':
      return [miscarriage(p, rng)];
    case 'ectopic':
      return [ectopic(p, rng)];
    case 'abortion':
      return [abortion(p, rng)];
    default:
      return troublesOf(p, rng);
  }
}

/** Shares by setting: assumption, after Benson et al., Fertil Steril 2023 (care of early pregnancy loss in US claims); one in nine has it evacuated by suction. */
function miscarriage(p: Pregnancy, rng: Rng): Sketch {
  const u = rng.float();
  const suction = rng.at('suction').chance(0.11);
  return {
    name: 'miscarriage',
    day: p.end,
    diagnosis: dx(suction ? 'O02.1' : 'O03.9'),
    days: 10,
    severity: 'moderate',
    setting: u < 0.46 ? 'emergency' : u < 0.88 ? 'office' : 'none',
    nights: u < 0.02 ? 1 : null,
    workup: {
      panels: ['hcg', 'cbc', 'blood-group'],
      procedures: [
        { key: 'ultrasound-transvaginal', chance: 0.85 },
        { key: 'suction-curettage', chance: suction ? 1 : 0 },
      ],
    },
    effect: { hgb: -0.7 },
    drugs: [['ibuprofen-600', 0.35]],
  };
}

/** 37 % are operated on, 36 % take methotrexate, the rest is watched (Hsu et al., Am J Obstet Gynecol 2017;217:49). */
function ectopic(p: Pregnancy, rng: Rng): Sketch {
  const operated = rng.at('operated').chance(0.37);
  const side = rng.at('side').chance(0.53) ? 1 : 2;
  return {
    name: 'ectopic',
    day: p.end,
    diagnosis: dx(`O00.10${side}`),
    days: 21,
    severity: 'severe',
    setting: 'emergency',
    nights: operated ? 1 : null,
    workup: {
      panels: ['hcg', 'cbc', 'blood-group', 'cmp'],
      procedures: [
        { key: 'ultrasound-transvaginal', chance: 0.97 },
        { key: 'ectopic-removal', chance: operated ? 1 : 0 },
      ],
    },
    effect: { hgb: operated ? -1.6 : -0.3 },
  };
}

/** Half by medication (CDC, Abortion Surveillance 2021: 53 % early medication), the rest by suction. */
function abortion(p: Pregnancy, rng: Rng): Sketch {
  return {
    name: 'abortion',
    day: p.end,
    diagnosis: dx('Z33.2'),
    days: 7,
    severity: 'mild',
    setting: 'office',
    nights: null,
    workup: {
      panels: ['pregnancy-test', 'blood-group'],
      procedures: [
        { key: 'ultrasound-transvaginal', chance: 0.8 },
        { key: 'induced-abortion', chance: rng.at('suction').chance(0.47) ? 1 : 0 },
      ],
    },
  };
}

function troublesOf(p: Pregnancy, rng: Rng): Sketch[] {
  const found: Sketch[] = [];
  const { vomiting, bleeding, puerperium, pressure } = p.troubles;
  if (vomiting !== null)
    found.push({
      name: 'vomiting',
      day: vomiting,
      diagnosis: dx('O21.0'),
      days: 28,
      severity: 'moderate',
      setting: rng.at('vomiting').chance(0.6) ? 'emergency' : 'office',
      nights: rng.at('vomiting', 'stay').chance(0.18) ? 2 : null,
      workup: { panels: ['cmp', 'urinalysis'] },
      drugs: [['ondansetron-4', 0.75]],
      effect: { weight: -2.5, potassium: -0.3, ketones: 1 },
    });
  if (bleeding !== null)
    found.push({
      name: 'bleeding',
      day: bleeding,
      diagnosis: dx('O20.0'),
      days: 10,
      severity: 'mild',
      setting: rng.at('bleeding').chance(0.55) ? 'emergency' : 'office',
      nights: null,
      workup: {
        panels: ['hcg', 'cbc', 'blood-group'],
        procedures: [{ key: 'ultrasound-transvaginal', chance: 0.9 }],
      },
    });
  // Watched in hospital before the birth, when there is time for it.
  const days = pressure === null ? 0 : p.end - pressure.from;
  if (pressure?.kind === 'severe preeclampsia' && days >= 6 && p.birth !== null)
    found.push({
      name: 'preeclampsia',
      day: pressure.from,
      diagnosis: dx(trimesterAt(p, pressure.from) === 2 ? 'O14.12' : 'O14.13', '398254007'),
      days,
      severity: 'severe',
      setting: 'emergency',
      nights: Math.max(1, Math.min(3, days - 3)),
      workup: { panels: ['cbc', 'cmp', 'uric-acid', 'urinalysis'] },
    });
  if (puerperium !== null) found.push(afterBirth(puerperium, rng.at('puerperium')));
  return found;
}

function afterBirth(trouble: NonNullable<Pregnancy['troubles']['puerperium']>, rng: Rng): Sketch {
  const { kind, day } = trouble;
  const stays = rng.at('stay').chance(kind === 'breast' ? 0.03 : 0.27);
  const diagnosis = { infection: 'O86.12', pressure: 'O14.95', breast: 'O91.22' }[kind];
  return {
    name: 'puerperium',
    day,
    diagnosis: dx(diagnosis),
    days: 9,
    severity: kind === 'breast' ? 'mild' : 'moderate',
    setting: kind === 'breast' && rng.at('office').chance(0.6) ? 'office' : 'emergency',
    nights: stays ? rng.at('nights').int(2, 3) : null,
    workup: { panels: kind === 'pressure' ? ['cmp', 'cbc', 'urinalysis'] : ['cbc'] },
    drugs:
      kind === 'infection'
        ? [['amoxicillin-clavulanate-875', 0.8]]
        : kind === 'breast'
          ? [['cephalexin-500', 0.85]]
          : [],
    effect: kind === 'pressure' ? { sbp: 34, dbp: 20 } : { temperature: 1.1, wbc: 5, crp: 60, heartRate: 12 },
  };
}
