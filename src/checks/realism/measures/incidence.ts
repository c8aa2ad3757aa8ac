// Incidence: new illness and injury per person-year, from onsets, visits and stays.
import type { Measure } from '../measure.ts';
import { rate, rateRatio, visitShare } from '../of-events.ts';
import { because, every, inStratum, men, people, type Stratum, women } from '../person.ts';

const admitted = (id: string, s: Stratum): Measure =>
  rate(id, { visits: 'stay', which: because('pneumonia') }, s, 10_000);

export const incidence: readonly Measure[] = [
  rate('INC_MI', { onsets: 'infarction' }, people(20), 1000),
  rate('INC_STROKE', { onsets: 'strokeEpisode' }, people(20), 1000),
  admitted('INC_CAPHOSP_LT18', people(0, 17)),
  admitted('INC_CAPHOSP_LT2', people(0, 1)),
  admitted('INC_CAPHOSP_2_4', people(2, 4)),
  admitted('INC_CAPHOSP_5_9', people(5, 9)),
  admitted('INC_CAPHOSP_10_17', people(10, 17)),
  admitted('INC_CAPHOSP_ADULT', people(18)),
  admitted('INC_CAPOHIO_LT45', people(18, 44)),
  admitted('INC_CAPOHIO_45_64', people(45, 64)),
  admitted('INC_CAPOHIO_65p', people(65)),
  rate('INC_AOM_LT6', { onsets: 'otitis' }, people(0, 5), 100),
  rate('INC_GASTRO', { onsets: 'gastroenteritis' }, people(0), 1000),
  rate('INC_URI', { onsets: 'upperRespiratory' }, people(0), 1000),
  rateRatio('INC_URI_LT5_RATIO', { onsets: 'upperRespiratory' }, people(0, 4), people(18, 64)),
  rate('INC_FLU_MEDATT', { onsets: 'influenza' }, people(0), 100),
  rateRatio('INC_UTI_FM_RATIO', { onsets: 'urinary' }, women(18, 64), men(18, 64)),
  rate('INC_HIPFX_65p', { onsets: 'hipFracture' }, people(65), 1000),
  rateRatio('INC_HIPFX_FM', { onsets: 'hipFracture' }, women(65), men(65)),
  rate('INC_APPEND', { onsets: 'appendicitis' }, people(0), 10_000),
  rate('INC_SEPSIS', { visits: 'stay', which: because('sepsis') }, people(18), 1000),
  visitShare(
    'INC_SEPSIS_MORT',
    'stay',
    every(because('sepsis'), inStratum(people(18))),
    (v) => v.disposition === 'Expired' || v.disposition === 'Hospice',
  ),
  rate('INC_CA_BREAST', { onsets: 'breastCancer' }, women(0), 100_000),
  rate('INC_CA_CRC', { onsets: 'colorectalCancer' }, people(0), 100_000),
  rate('INC_CA_LUNG', { onsets: 'lungCancer' }, people(0), 100_000),
];
