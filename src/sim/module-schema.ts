// The shape of a condition module at run time: what `module.ts` says in types, for modules that come from files.
import { z } from 'zod';
import { suggest } from '../base/errors.ts';
import { SPECIALTIES } from '../world/practitioners.ts';
import { AXIS_NAMES } from './axis.ts';
import { HABITS, TRAITS } from './traits.ts';

const specialties = SPECIALTIES.map((s) => s.name);

/** A mapping of these keys and no others. */
function shape<S extends z.core.$ZodLooseShape>(fields: S) {
  return z.strictObject(fields, { error: refusing(Object.keys(fields)) });
}

/** A mapping of some of these names to values. */
function byName<const N extends readonly string[], V extends z.ZodType>(names: N, value: V) {
  return z.partialRecord(z.enum(names), value, { error: refusing(names) });
}

/** A stranger among the keys is refused with the nearest one. */
function refusing(known: readonly string[]): z.core.$ZodErrorMap {
  return (issue) =>
    issue.code === 'unrecognized_keys' ? stranger((issue.keys as string[])[0]!, known) : undefined;
}

/** Problem and what to type, on two lines; `module-parse.ts` takes them apart. */
function stranger(key: string, known: readonly string[]): string {
  const near = suggest(key, known);
  const help = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return `unknown key “${key}”\n${help}`;
}

const said = z.string().min(1);
const share = z.number().min(0).max(1);
const least = (low: number) => z.number().min(low);
const above = z.number().positive();
const whole = (low: number) => z.number().int().min(low);
const severity = z.enum(['mild', 'moderate', 'severe']);
const sex = z.enum(['male', 'female']).describe('Sex that can have it; absent = both.');

/** A publication with its name, or an assumption with its reason: never the bare word. */
const source = z
  .string()
  .refine((text) => text.replaceAll(/assumption|[\s:.,;]/g, '').length > 6, {
    error:
      'says too little to be a source\nName a publication, table and year, or write “assumption: …” with the reason.',
  })
  .describe(
    'Where the figures beside it come from: a publication with table and year, or “assumption: why”.',
  );

const curve = z
  .array(z.tuple([z.number().min(0).max(130), z.number()]))
  .min(1)
  .describe('Points [x, y], x rising; linear between them and level beyond.');

const curveWithin = (high: number) =>
  z
    .array(z.tuple([z.number().min(0).max(130), z.number().min(0).max(high)]))
    .min(1)
    .describe('Points [age or years, value], rising in the first; linear between them and level beyond.');

const effect = byName(AXIS_NAMES, z.number()).describe(
  'Shift of physiological axes: mmHg, mg/dL, %, points … added to what the person has in health.',
);
const season = z.array(least(0)).length(12).describe('Twelve monthly weights from January, mean 1.');
const stages = z.array(said).min(1).describe('Names of the stages concerned; absent = all.');
const care = {
  none: share.describe('Stays at home.'),
  office: share,
  telehealth: share,
  urgentCare: share,
  emergency: share,
  admit: curveWithin(1).describe('Chance that an emergency visit ends in admission, by age.'),
  stay: shape({ mean: above, cv: above }).describe('Nights in hospital: mean and coefficient of variation.'),
  source,
};
const careMix = shape(care).describe('Where an episode is cared for; the five shares add up to 1.');
const code = shape({
  icd10: said.describe('A billable ICD-10-CM code that Careloom holds.'),
  snomed: said.nullable().describe('A SNOMED CT concept that Careloom holds, or null.'),
});
const workup = shape({
  panels: z.array(said).exactOptional().describe('Laboratory panels.'),
  procedures: z
    .array(shape({ key: said, chance: share, emergency: share.exactOptional() }))
    .exactOptional()
    .describe('Procedures, each with its chance.'),
}).describe('What a visit for it does.');
const option = shape({
  drug: said.describe('Key of a drug of the formulary.'),
  share,
  effect: effect.exactOptional(),
  avoidWith: z.array(said).exactOptional().describe('Lasting conditions in which it is not chosen.'),
});
const symptoms = z
  .array(shape({ icd10: said, share }))
  .exactOptional()
  .describe('Complaints: codes of signs and symptoms, and the share of patients who have them.');
const stop = shape({
  reason: z.enum(['adverse effect', 'not effective', 'cost', 'patient preference']),
  share,
  afterMonths: above,
  source,
});
const byYear = (high: number, of: string) =>
  shape({ male: curveWithin(high), female: curveWithin(high), source }).describe(of);
const risks = shape({
  requires: z
    .array(said)
    .min(1)
    .exactOptional()
    .describe('Lasting conditions, one of which must be present before it can begin.'),
  needs: z.enum(HABITS).exactOptional().describe('Habit without which it never begins.'),
  traits: byName(TRAITS, above)
    .exactOptional()
    .describe('Rate ratio per standard deviation of a trait, or for its presence.'),
  conditions: z
    .record(said, above)
    .exactOptional()
    .describe('Rate ratio while a lasting condition is present.'),
  source,
}).describe('Rate ratios of onset.');

const onset = z.discriminatedUnion('kind', [
  shape({
    kind: z.literal('hazard'),
    prevalence: byYear(1, 'Share of the living ever diagnosed, by age: the target that is solved for.'),
    risks,
    fromAge: whole(0).max(110),
    untilAge: shape({ age: whole(1).max(110), source })
      .exactOptional()
      .describe('Age from which on nobody is diagnosed for the first time; the target holds until then.'),
  }),
  shape({
    kind: z.literal('incidence'),
    incidence: byYear(1, 'First diagnoses a person-year among those without it, by age.'),
    risks,
    fromAge: whole(0).max(110),
  }),
  shape({
    kind: z.literal('birth'),
    share,
    byMotherAge: curve.exactOptional().describe('Ratio by age of the mother, mean 1 over births.'),
    risks: risks.exactOptional(),
    source,
  }),
  shape({ kind: z.literal('threshold'), at: above, diagnosedShare: share, source }),
]);

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const sited = z.array(shape({ ...code.shape, share })).min(1);
const analyteValue = z.union([z.string(), z.number()]);

/** What narrows a line of treatment or a plan of care to some patients. */
const narrowed = {
  stages: stages.exactOptional(),
  ages: z
    .tuple([least(0), least(0)])
    .exactOptional()
    .describe('Completed ages at diagnosis: from, below.'),
  sites: z.array(said).min(1).exactOptional().describe('ICD-10-CM codes of sites of this module.'),
  when: shape({ finding: said, is: z.array(analyteValue).min(1) })
    .exactOptional()
    .describe('What must have been found.'),
};

const stage = shape({
  name: said,
  diagnosis: code,
  severity,
  share: share.describe('Share of those diagnosed who are in this stage at diagnosis.'),
  next: said.exactOptional().describe('Stage that follows; absent = the next of the list.'),
  effect: effect.exactOptional(),
  filtration: z
    .tuple([least(0), least(0)])
    .exactOptional()
    .describe('Range of filtration of a stage of kidney disease, low and high, mL/min/1.73 m².'),
  treated: effect.exactOptional().describe('In place of effect once treated for half a year.'),
  with: sited.exactOptional().describe('Further diagnoses of the stage, such as sites of metastases.'),
  excess: curve
    .exactOptional()
    .describe('Deaths a person-year beyond others, by years since diagnosis (see `excessByStageReached`).'),
});

const line = shape({
  share: share.describe('Share of patients who get the line at all.'),
  afterYears: least(0).describe('Mean years after the diagnosis; 0 = at once.'),
  since: day.exactOptional().describe('Day on which it came into use.'),
  ...narrowed,
  cures: z.boolean().exactOptional().describe('The course that ends the illness; needs months.'),
  months: above.exactOptional().describe('Mean months of a course of limited length.'),
  stops: z.array(stop).exactOptional(),
  options: z.array(option).min(1).describe('One of these is chosen; their shares add up to 1.'),
  source,
});

const planned = shape({
  name: said,
  share,
  ...narrowed,
  group: said.exactOptional().describe('Of the plans of a group one at most is carried out.'),
  cures: z.boolean().exactOptional().describe('The operation that ends the illness.'),
  endsFertility: z.literal(true).exactOptional().describe('It leaves a woman unable to conceive.'),
  start: z
    .union([shape({ days: least(0), after: said.exactOptional() }), shape({ perYear: curveWithin(5) })])
    .describe('Days after the diagnosis, or a yearly rate by age.'),
  sessions: z.union([whole(1), z.literal('ongoing')]),
  everyDays: least(0),
  setting: z.enum(['office', 'day surgery', 'inpatient']),
  nights: above.exactOptional(),
  minutes: above.exactOptional(),
  specialty: z.enum(specialties),
  diagnosis: code.exactOptional(),
  work: workup,
  source,
});

const device = shape({
  device: said,
  share,
  afterYears: least(0),
  stages: stages.exactOptional(),
  source,
});

const goal = shape({
  text: said,
  analyte: said.exactOptional(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
});

const exacerbation = shape({
  diagnosis: code,
  perYear: z.number().min(0).max(50).describe('Episodes a person-year with the condition.'),
  season: season.exactOptional(),
  care: careMix,
  effect: effect.exactOptional(),
  drugs: z.array(said).exactOptional(),
  stages: stages.exactOptional(),
  days: above.exactOptional(),
  workup: workup.exactOptional(),
  source,
});

const told = {
  name: z
    .string()
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/)
    .describe('Kebab case; the name of a built-in module replaces it.'),
  title: said,
  doc: z
    .string()
    .regex(/\S.*\.$/s)
    .describe('What it is, in sentences.'),
  version: whole(1).describe('Raise it when figures change.'),
};

const chronic = shape({
  kind: z.literal('chronic'),
  ...told,
  onset,
  delayYears: shape({ mean: least(0), source }).describe('Mean years by which it precedes its diagnosis.'),
  recognised: shape({
    byYear: z
      .array(z.tuple([z.number().min(1800).max(2100), share]))
      .min(1)
      .describe('Points [calendar year, share of those diagnosed today], rising in the first.'),
    later: shape({ share, since: day, afterYears: least(0) }).describe(
      'Of those passed over and still ill, the share diagnosed after all, from a day on.',
    ),
    source,
  })
    .exactOptional()
    .describe('How often it was recognised in a year; absent = always as today.'),
  stages: z.array(stage).min(1).describe('In order of severity; shares add up to 1.'),
  progression: shape({
    perYear: z
      .array(z.union([least(0), curve]))
      .describe('Yearly rates of passing from each stage to the next: one fewer than stages.'),
    excessByStageReached: z
      .literal(true)
      .exactOptional()
      .describe('Whether a stage reached later kills by its own `excess`; absent = that at diagnosis holds.'),
    source,
  })
    .exactOptional()
    .describe('Getting worse, from stage to stage.'),
  sites: sited.exactOptional().describe('Where it sits, once for life; shares add up to 1.'),
  findings: z
    .array(
      shape({
        analyte: said,
        values: z.array(z.tuple([analyteValue, share])).min(1),
        stages: stages.exactOptional(),
        source,
      }),
    )
    .exactOptional()
    .describe('What tissue or imaging shows at the diagnosis, each value with its share.'),
  detection: shape({ test: said, share, ofAll: share, stages: z.array(share).min(1), source })
    .exactOptional()
    .describe('How a screening programme finds it earlier.'),
  presentation: shape({ care: careMix, effect: effect.exactOptional(), severity, days: above })
    .exactOptional()
    .describe('How it comes to light where that is not in the office.'),
  symptoms,
  remission: shape({
    share,
    afterYears: least(0),
    fixed: z.boolean().exactOptional(),
    stages: z.array(said).exactOptional().describe('Absent = all; empty = never.'),
    history: code.exactOptional(),
    since: day.exactOptional(),
    source,
  }).exactOptional(),
  effect: effect.exactOptional(),
  monitoring: shape({
    everyMonths: above,
    specialty: z.enum(specialties).exactOptional(),
    bySpecialist: share.exactOptional().describe('Share of visits to the specialist; absent = 0.4.'),
    workup,
    source,
  }),
  diagnosis: workup,
  diagnosedBy: z.enum(specialties).exactOptional(),
  treatment: z.array(line),
  care: z.array(planned).exactOptional(),
  devices: z.array(device).exactOptional(),
  carePlan: shape({ title: said, activities: z.array(said), goals: z.array(goal), source }).exactOptional(),
  exacerbations: z.array(exacerbation).exactOptional(),
  recurrence: shape({ stage: said, months: above, source }).exactOptional(),
  mortality: shape({
    rateRatio: least(1).describe('Death rate of those with it over that of others.'),
    cause: said.nullable().describe('ICD-10-CM code of the underlying cause, or null.'),
    behind: z.array(shape({ condition: said, icd10: said, share })).exactOptional(),
    source,
  }),
  family: shape({ share, icd10: said, source }).nullable(),
  sex: sex.exactOptional(),
});

const acute = shape({
  kind: z.literal('acute'),
  ...told,
  diagnoses: sited,
  incidence: byYear(5, 'Episodes a person-year, by age.'),
  season,
  risks,
  days: shape({ mean: above, cv: above }),
  symptoms,
  severity,
  reason: z.enum(['Illness', 'Injury']),
  care: careMix,
  effect: effect.exactOptional(),
  workup,
  treatment: z.array(shape({ share, options: z.array(option).min(1), source })),
  since: day.exactOptional(),
  once: z.literal(true).exactOptional().describe('It comes once in a life at most.'),
  sex: sex.exactOptional(),
});

/** A condition module. */
export const moduleSchema = z.discriminatedUnion('kind', [chronic, acute]);

/** The shape for editors, as JSON Schema 2020-12. */
export function moduleJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(moduleSchema, { io: 'input', reused: 'ref' });
  return { $schema, title: 'Careloom condition module', ...rest };
}
