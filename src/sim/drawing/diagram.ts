// A module as a diagram: boxes in columns (what raises it, how it begins, its stages, its care) and what leads to what.
import type { CareMix, ChronicModule, Module, Risks, When } from '../module.ts';
import { risksOfModule } from '../module-graph.ts';

export interface Box {
  readonly id: string;
  readonly kind: 'risk' | 'onset' | 'stage' | 'treatment' | 'care' | 'attack' | 'end';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Column {
  /** Arrows may come from a whole column. */
  readonly id: string;
  readonly title: string;
  readonly boxes: readonly Box[];
}

export interface Diagram {
  readonly title: string;
  readonly doc: string;
  /** Boxes from left to right. */
  readonly columns: readonly Column[];
  readonly arrows: readonly Arrow[];
}

export function diagramOf(m: Module): Diagram {
  return m.kind === 'chronic' ? chronicDiagram(m) : acuteDiagram(m);
}

function chronicDiagram(m: ChronicModule): Diagram {
  const risks = riskBoxes(risksOfModule(m));
  const stages = m.stages.map(
    (s, i): Box => ({
      id: `stage${i}`,
      kind: 'stage',
      title: s.name,
      lines: [
        `${s.diagnosis.icd10} · ${s.severity}`,
        `${percent(s.share)} at diagnosis`,
        ...(s.excess === undefined ? [] : ['deaths by years since diagnosis']),
      ],
    }),
  );
  const remission: Box[] =
    m.remission === undefined
      ? []
      : [
          {
            id: 'remission',
            kind: 'end',
            title: 'Remission',
            lines: [`${percent(m.remission.share)}, after ${counted(m.remission.afterYears, 'year')}`],
          },
        ];
  const care = careBoxes(m);
  return {
    title: m.title,
    doc: m.doc,
    columns: [
      ...(risks.length > 0 ? [{ id: 'risks', title: 'Raised or lowered by', boxes: risks }] : []),
      { id: 'begin', title: 'Onset', boxes: [onsetBox(m)] },
      { id: 'stages', title: 'Stages', boxes: [...stages, ...remission] },
      { id: 'care', title: 'Care', boxes: care.map((c) => c.box) },
    ],
    arrows: [
      ...risks.map((r) => ({ from: r.id, to: 'onset', label: '' })),
      ...stages.map((s, i) => ({ from: 'onset', to: s.id, label: percent(m.stages[i]!.share) })),
      ...(m.progression?.perYear ?? []).map((rate, i) => ({
        from: `stage${i}`,
        to: `stage${i + 1}`,
        label: typeof rate === 'number' ? `${percent(rate)} a year` : 'by age',
      })),
      ...care.flatMap(({ box, stages: of }) =>
        of === undefined
          ? [{ from: 'stages', to: box.id, label: '' }]
          : m.stages.flatMap((s, i) =>
              of.includes(s.name) ? [{ from: `stage${i}`, to: box.id, label: '' }] : [],
            ),
      ),
    ],
  };
}

interface Care {
  readonly box: Box;
  readonly stages: readonly string[] | undefined;
}

function careBoxes(m: ChronicModule): Care[] {
  const lines = m.treatment.map(
    (line, i): Care => ({
      stages: line.stages,
      box: {
        id: `line${i}`,
        kind: 'treatment',
        title: `Drugs: line ${i + 1}`,
        lines: [
          `${percent(line.share)}${line.afterYears > 0 ? `, after ${counted(line.afterYears, 'year')}` : ', at once'}${line.months === undefined ? '' : `, for ${counted(line.months, 'month')}`}`,
          ...onlyWith(line.when),
          ...line.options.map((o) => `${o.drug} ${percent(o.share)}`),
        ],
      },
    }),
  );
  const planned = (m.care ?? []).map(
    (c, i): Care => ({
      stages: c.stages,
      box: {
        id: `care${i}`,
        kind: 'care',
        title: c.name,
        lines: [
          `${percent(c.share)}, ${c.setting}`,
          ...onlyWith(c.when),
          c.sessions === 'ongoing' ? `ongoing, ${c.specialty}` : `${c.sessions} × ${c.specialty}`,
        ],
      },
    }),
  );
  const attacks = (m.exacerbations ?? []).map(
    (x, i): Care => ({
      stages: x.stages,
      box: {
        id: `attack${i}`,
        kind: 'attack',
        title: `Worsening ${x.diagnosis.icd10}`,
        lines: [`${figure(x.perYear)} a year`, placesOf(x.care)],
      },
    }),
  );
  return [...lines, ...planned, ...attacks, ...(m.devices ?? []).map(deviceBox), followUp(m), mortality(m)];
}

/** What must have been found. */
function onlyWith(when: When | undefined): readonly string[] {
  return when === undefined ? [] : [`where ${when.finding} is ${when.is.join(' or ')}`];
}

function deviceBox(d: NonNullable<ChronicModule['devices']>[number], i: number): Care {
  return {
    stages: d.stages,
    box: {
      id: `device${i}`,
      kind: 'care',
      title: `Device: ${d.device}`,
      lines: [`${percent(d.share)}, after ${counted(d.afterYears, 'year')}`],
    },
  };
}

function followUp(m: ChronicModule): Care {
  const { everyMonths, workup, specialty } = m.monitoring;
  const panels = workup.panels ?? [];
  return {
    stages: undefined,
    box: {
      id: 'monitoring',
      kind: 'care',
      title: 'Follow-up',
      lines: [
        `every ${counted(everyMonths, 'month')}${specialty === undefined ? '' : `, ${specialty}`}`,
        ...(panels.length > 0 ? [panels.join(', ')] : []),
      ],
    },
  };
}

function mortality(m: ChronicModule): Care {
  const { rateRatio, cause } = m.mortality;
  const lines = [
    ...(m.stages.some((s) => s.excess !== undefined) ? ['raised by stage'] : []),
    ...(rateRatio === 1 ? [] : [`rate × ${figure(rateRatio)}`]),
    ...(cause === null ? [] : [`cause ${cause}`]),
  ];
  const said = lines.length === 0 ? ['does not raise it'] : lines;
  return { stages: undefined, box: { id: 'death', kind: 'end', title: 'Death', lines: said } };
}

function recognition({ recognised }: ChronicModule): readonly string[] {
  if (recognised === undefined) return [];
  const { byYear, later } = recognised;
  const first = byYear.findLast(([, y]) => y === 0)?.[0];
  const known = byYear.filter(([, y]) => y > 0).map(([year, y]) => `${percent(y)} in ${year}`);
  return [
    `found ${first === undefined ? '' : `since ${first + 1}: `}${known.join(', ')}`,
    `${percent(later.share)} of those passed over found later`,
  ];
}

function onsetBox(m: ChronicModule): Box {
  const { onset } = m;
  const sex = m.sex === undefined ? [] : [`${m.sex} only`];
  const delay = m.delayYears.mean > 0 ? [`known after ${counted(m.delayYears.mean, 'year')}`] : [];
  const at = (curve: readonly (readonly [number, number])[]) =>
    [curve[0]!, curve[Math.floor(curve.length / 2)]!, curve.at(-1)!]
      .map(([age, y]) => `${percent(y)} at ${age}`)
      .join(', ');
  const box = (title: string, lines: readonly string[]): Box => ({
    id: 'onset',
    kind: 'onset',
    title,
    lines: [...lines, ...sex, ...delay, ...recognition(m)],
  });
  if (onset.kind === 'birth') return box('At birth', [`${percent(onset.share)} of the newborn`]);
  if (onset.kind === 'threshold')
    return box(`Body mass index ${onset.at}`, [`${percent(onset.diagnosedShare)} are diagnosed`]);
  const curves = onset.kind === 'hazard' ? onset.prevalence : onset.incidence;
  const until = onset.kind === 'hazard' ? onset.untilAge?.age : undefined;
  const shown = (['male', 'female'] as const)
    .filter((s) => (m.sex ?? s) === s)
    .map((s) => `${s === 'male' ? 'men' : 'women'} ${at(curves[s])}`);
  return box(onset.kind === 'hazard' ? 'Ever diagnosed' : 'First diagnoses a year', [
    `from age ${onset.fromAge}${until === undefined ? '' : `, before ${until}`}`,
    ...shown,
  ]);
}

function riskBoxes(risks: Risks | null): Box[] {
  if (risks === null) return [];
  const traits = Object.entries(risks.traits ?? {});
  const conditions = Object.entries(risks.conditions ?? {});
  const required = risks.requires ?? [];
  const lines = (of: readonly [string, number][]) => of.map(([name, ratio]) => `${name} × ${figure(ratio)}`);
  return [
    ...(required.length > 0
      ? [{ id: 'requires', kind: 'risk' as const, title: 'Only with one of', lines: required }]
      : []),
    ...(conditions.length > 0
      ? [{ id: 'conditions', kind: 'risk' as const, title: 'Conditions', lines: lines(conditions) }]
      : []),
    ...(traits.length > 0
      ? [{ id: 'traits', kind: 'risk' as const, title: 'Traits', lines: lines(traits) }]
      : []),
  ];
}

function acuteDiagram(m: Extract<Module, { kind: 'acute' }>): Diagram {
  const risks = riskBoxes(m.risks);
  const peak = m.season.indexOf(Math.max(...m.season));
  const flat = Math.max(...m.season) < 1.05;
  const rate = (sex: 'male' | 'female') => Math.max(...m.incidence[sex].map(([, y]) => y));
  const onset: Box = {
    id: 'onset',
    kind: 'onset',
    title: 'Episodes a year',
    lines: [
      ...(['male', 'female'] as const)
        .filter((s) => (m.sex ?? s) === s)
        .map((s) => `${s === 'male' ? 'men' : 'women'} up to ${figure(rate(s))}`),
      flat ? 'all year' : `most in ${MONTHS[peak]}`,
      `${figure(m.days.mean)} days, ${m.severity}`,
    ],
  };
  const diagnoses = m.diagnoses.map(
    (d, i): Box => ({ id: `stage${i}`, kind: 'stage', title: d.icd10, lines: [percent(d.share)] }),
  );
  const place: Box = { id: 'place', kind: 'attack', title: 'Cared for', lines: placesOf(m.care).split(', ') };
  const drugs = m.treatment.map(
    (line, i): Box => ({
      id: `line${i}`,
      kind: 'treatment',
      title: `Drugs ${i + 1}: ${percent(line.share)}`,
      lines: line.options.map((o) => `${o.drug} ${percent(o.share)}`),
    }),
  );
  return {
    title: m.title,
    doc: m.doc,
    columns: [
      ...(risks.length > 0 ? [{ id: 'risks', title: 'Raised or lowered by', boxes: risks }] : []),
      { id: 'begin', title: 'Episodes', boxes: [onset] },
      { id: 'stages', title: 'Diagnoses', boxes: diagnoses },
      { id: 'care', title: 'Care', boxes: [place, ...drugs] },
    ],
    arrows: [
      ...risks.map((r) => ({ from: r.id, to: 'onset', label: '' })),
      ...diagnoses.map((d, i) => ({ from: 'onset', to: d.id, label: percent(m.diagnoses[i]!.share) })),
      ...[place, ...drugs].map((c) => ({ from: 'stages', to: c.id, label: '' })),
    ],
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function placesOf(care: CareMix): string {
  const places = [
    ['home', care.none],
    ['office', care.office],
    ['telehealth', care.telehealth],
    ['urgent care', care.urgentCare],
    ['emergency', care.emergency],
  ] as const;
  return places
    .filter(([, share]) => share > 0)
    .map(([place, share]) => `${place} ${percent(share)}`)
    .join(', ');
}

function percent(share: number): string {
  // A space that does not break.
  return `${Number((share * 100).toPrecision(2))}\u00a0%`;
}

function counted(x: number, what: string): string {
  return `${figure(x)} ${what}${x === 1 ? '' : 's'}`;
}

function figure(x: number): string {
  return String(Number(x.toPrecision(3)));
}
