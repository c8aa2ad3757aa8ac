// Every mistake in a module is found where it is, and the help says what to type.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { modulesWith } from '../../src/sim/model.ts';
import type { ChronicModule, Module } from '../../src/sim/module.ts';
import { faultsOf } from '../../src/sim/module-faults.ts';
import { dependantsOf } from '../../src/sim/module-graph.ts';
import { parseModule, pathText } from '../../src/sim/module-parse.ts';
import { moduleJsonSchema } from '../../src/sim/module-schema.ts';
import { acuteModules, chronicModules } from '../../src/sim/modules/index.ts';

/** A module as loose data: rhinitis has a season, a treatment line and an exacerbation. */
// biome-ignore lint/suspicious/noExplicitAny: mistakes are not typed
const sound = (): any => structuredClone(chronicModules.find((m) => m.name === 'allergic-rhinitis'));

function first(value: unknown): string {
  const parsed = parseModule(value);
  const lasting = chronicModules.map((m) => m.name);
  const [fault] = 'faults' in parsed ? parsed.faults : faultsOf(parsed.module, lasting);
  return fault === undefined ? '' : `${pathText(fault.path)} ${fault.problem}. ${fault.help}`;
}

function recognised(byYear: readonly (readonly [number, number])[], since: string) {
  return { byYear, later: { share: 1, since, afterYears: 5 }, source: 'assumption: as a test' };
}

it('finds nothing wrong with a sound module', () => {
  expect(first(sound())).toBe('');
});

// biome-ignore lint/suspicious/noExplicitAny: mistakes are not typed
it.each<[RegExp, (m: any) => unknown]>([
  [/^the module says no kind.*chronic/, (m) => delete m.kind],
  [/^kind is “cronic”.*“chronic”/, (m) => (m.kind = 'cronic')],
  [/^onset\.kind is “hazzard”.*“hazard”/, (m) => (m.onset.kind = 'hazzard')],
  [/^stages\[0\]\.shar unknown key.*“share”/, (m) => (m.stages[0].shar = 1)],
  [/^stages\[0\]\.share is missing/, (m) => delete m.stages[0].share],
  [/^stages\[0\]\.share is “a”, not a number/, (m) => (m.stages[0].share = 'a')],
  [/^stages\[0\]\.share is 1\.2, but must be at most 1/, (m) => (m.stages[0].share = 1.2)],
  [/^stages have shares that add up to 0\.9, not 1\. Add 0\.1/, (m) => (m.stages[0].share = 0.5)],
  [/^stages\[1\]\.name is “unspecified”, which another/, (m) => (m.stages[1].name = 'unspecified')],
  [/^effect\.a2c unknown key.*“a1c”/, (m) => (m.effect = { a2c: 1 })],
  [/^onset\.risks\.traits\.moood unknown key.*“mood”/, (m) => (m.onset.risks.traits.moood = 1.1)],
  [/^onset\.risks\.traits\.mood is 0, but must be above 0/, (m) => (m.onset.risks.traits.mood = 0)],
  [/conditions\.obesty is “obesty”.*“obesity”/, (m) => (m.onset.risks.conditions = { obesty: 2 })],
  [/requires\[0\] is “astma”.*“asthma”/, (m) => (m.onset.risks.requires = ['astma'])],
  [
    /^onset\.risks names allergic-rhinitis itself/,
    (m) => (m.onset.risks.conditions = { 'allergic-rhinitis': 2 }),
  ],
  [/^onset\.risks\.source says too little/, (m) => (m.onset.risks.source = 'assumption')],
  [/^onset\.prevalence\.male\[1\] has 1 after 2\. Sort/, (m) => (m.onset.prevalence.male[1][0] = 1)],
  [/^onset\.prevalence\.male\[2\] falls/, (m) => (m.onset.prevalence.male[2][1] = 0.001)],
  [/^onset\.prevalence\.male\[0\] begins at 2, before fromAge 5/, (m) => (m.onset.fromAge = 5)],
  [
    /^onset\.untilAge\.age is 2, not above/,
    (m) => (m.onset.untilAge = { age: 2, source: 'assumption: as a test' }),
  ],
  [
    /^recognised\.later\.since is “1995-13-45”, which is no date/,
    (m) => (m.recognised = recognised([[1980, 0]], '1995-13-45')),
  ],
  [
    /^recognised\.byYear\[1\]/,
    (m) =>
      (m.recognised = recognised(
        [
          [2000, 1],
          [1980, 0],
        ],
        '1995-01-01',
      )),
  ],
  [/^onset\.risks\.needs is “smokerr”.*“smoker”/, (m) => (m.onset.risks.needs = 'smokerr')],
  [/^stages\[0\]\.filtration\[0\] is 60, not below 45/, (m) => (m.stages[0].filtration = [60, 45])],
  [/^exacerbations\[0\]\.season has 2 items\. Give 12/, (m) => (m.exacerbations[0].season = [1, 1])],
  [/season has a mean of 2, not 1/, (m) => (m.exacerbations[0].season = Array.from({ length: 12 }, () => 2))],
  [/^exacerbations\[0\]\.care has none.*add up to 0\.8/, (m) => (m.exacerbations[0].care.none = 0)],
  [/^exacerbations\[0\]\.drugs\[0\] is “fluticason”/, (m) => (m.exacerbations[0].drugs = ['fluticason'])],
  [
    /^exacerbations\[0\]\.stages\[0\] is “severe”.*“seasonal”/,
    (m) => (m.exacerbations[0].stages = ['severe']),
  ],
  [/icd10 is “J30\.99”.*J30\.9 /, (m) => (m.stages[0].diagnosis.icd10 = 'J30.99')],
  [/snomed is “1”, which is no SNOMED/, (m) => (m.stages[0].diagnosis.snomed = '1')],
  [/snomed is 61582004, not a text/, (m) => (m.stages[0].diagnosis.snomed = 61582004)],
  [/avoidWith\[0\] is “copdd”.*“copd”/, (m) => (m.treatment[0].options[0].avoidWith = ['copdd'])],
  [/^treatment\[0\]\.options have shares/, (m) => (m.treatment[0].options[0].share = 0.1)],
  [/panels\[0\] is “cbcc”.*“cbc”/, (m) => (m.monitoring.workup.panels = ['cbcc'])],
  [
    /procedures\[0\]\.key is “spirometri”/,
    (m) => (m.diagnosis.procedures = [{ key: 'spirometri', chance: 1 }]),
  ],
  [/^monitoring\.specialty is “Cardiolgy”.*“Cardiology”/, (m) => (m.monitoring.specialty = 'Cardiolgy')],
  [
    /^devices\[0\]\.device is “cpapp”.*“cpap”/,
    (m) => (m.devices = [{ device: 'cpapp', share: 1, afterYears: 0, source: 'assumption: for the test' }]),
  ],
  [
    /^progression\.perYear has 2 rates for 2 stages\. Give 1/,
    (m) => (m.progression = { perYear: [0.1, 0.1], source: 'assumption: for the test' }),
  ],
  [/^name is “Hay Fever”/, (m) => (m.name = 'Hay Fever')],
  [/^mortality\.rateRatio is 0\.5, but must be at least 1/, (m) => (m.mortality.rateRatio = 0.5)],
])('finds %s', (said, spoil) => {
  const module = sound();
  spoil(module);
  expect(first(module)).toMatch(said);
});

it('puts conditions before those that they raise the risk of, and names a circle', () => {
  const named = (name: string, conditions: Record<string, number>): Module => {
    const m = sound();
    return { ...m, name, onset: { ...m.onset, risks: { ...m.onset.risks, conditions } } };
  };
  const all = modulesWith([named('aaa', { zzz: 2 }), named('zzz', { dementia: 2 })]);
  const names = 'circle' in all ? [] : all.chronic.map((m: ChronicModule) => m.name);
  expect(names.slice(-3)).toEqual([chronicModules.at(-1)!.name, 'zzz', 'aaa']);
  expect(modulesWith([named('aaa', { zzz: 2 }), named('zzz', { aaa: 2 })])).toEqual({
    circle: ['aaa', 'zzz', 'aaa'],
  });
  expect('circle' in all ? null : dependantsOf(['zzz'], all.chronic)).toEqual(new Set(['zzz', 'aaa']));
});

it('has a JSON Schema that takes the built-in modules and refuses what editors should underline', () => {
  const compiled = new Ajv2020({ allowUnionTypes: true }).compile(moduleJsonSchema());
  const validate = (value: unknown): boolean => Boolean(compiled(value));
  const all: readonly Module[] = [...chronicModules, ...acuteModules];
  const refused = all.flatMap((m) => (validate(m) ? [] : [m.name]));
  expect(refused).toEqual([]);
  expect(validate({ ...sound(), evryMonths: 3 })).toBe(false);
  expect(validate({ ...sound(), family: undefined })).toBe(false);
});
