// Allergens: substances that allergy lists name, how common, how they show, and which drugs they rule out.

export type ReactionName =
  | 'Rash'
  | 'Anaphylaxis'
  | 'Hives'
  | 'Swelling'
  | 'Nausea'
  | 'Vomiting'
  | 'Itching'
  | 'Wheezing'
  | 'Shortness of breath'
  | 'Diarrhea'
  | 'Sneezing'
  | 'Runny nose'
  | 'Cough';

/** A reaction and its SNOMED CT finding. */
export interface Reaction {
  readonly name: ReactionName;
  readonly snomed: string;
}

export const reactions: readonly Reaction[] = [
  { name: 'Rash', snomed: '271807003' },
  { name: 'Anaphylaxis', snomed: '39579001' },
  { name: 'Hives', snomed: '126485001' },
  { name: 'Swelling', snomed: '65124004' },
  { name: 'Nausea', snomed: '422587007' },
  { name: 'Vomiting', snomed: '422400008' },
  { name: 'Itching', snomed: '418290006' },
  { name: 'Wheezing', snomed: '56018004' },
  { name: 'Shortness of breath', snomed: '267036007' },
  { name: 'Diarrhea', snomed: '62315008' },
  { name: 'Sneezing', snomed: '76067001' },
  { name: 'Runny nose', snomed: '70076002' },
  { name: 'Cough', snomed: '49727002' },
];

export interface Allergen {
  readonly substance: string;
  /** SNOMED CT substance or organism. */
  readonly snomed: string;
  /** RxNorm ingredient, for single drugs. */
  readonly rxnorm: { readonly code: string; readonly name: string } | null;
  readonly category: 'medication' | 'food' | 'environment';
  /** Key in `Drug.allergens` that this allergy rules out, or null. */
  readonly drugAllergen: string | null;
  /** Share of persons with the allergy on record, 0–1. */
  readonly prevalence: { readonly adults: number; readonly children: number };
  readonly source: string;
  /** Reactions as they are met; repeated names are commoner. */
  readonly reactions: readonly ReactionName[];
}

// Zhou 2016: Zhou L et al., Allergy 2016;71:1305, drug allergies of 1.77 million US patients, 1990–2013 (rows ALG_*).
// Gupta 2019: Gupta RS et al., JAMA Netw Open 2019;2:e185630, food allergy of US adults; Gupta 2018: Pediatrics 2018;142:e20181235, children.
// Children's drug allergies: assumption, about a fifth to a third of the adults' as exposure has been short.
const ZHOU = 'Zhou 2016 (drug allergies in EHR, 1990–2013); children: assumption';
const OPIOIDS =
  'Zhou 2016: 6.8 % to opioids; two thirds of them to codeine: assumption; children: assumption';
const GUPTA = 'Gupta 2019 (adults), Gupta 2018 (children)';

export const allergens: readonly Allergen[] = [
  {
    substance: 'Penicillin',
    snomed: '764146007',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'penicillin',
    prevalence: { adults: 0.128, children: 0.04 },
    source: ZHOU,
    reactions: ['Rash', 'Rash', 'Rash', 'Hives', 'Hives', 'Itching', 'Swelling', 'Anaphylaxis', 'Nausea'],
  },
  {
    substance: 'Peanuts',
    snomed: '762952008',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.018, children: 0.022 },
    source: GUPTA,
    reactions: ['Hives', 'Hives', 'Anaphylaxis', 'Anaphylaxis', 'Swelling', 'Vomiting'],
  },
  {
    substance: 'Shellfish',
    snomed: '735029006',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.029, children: 0.013 },
    source: GUPTA,
    reactions: ['Hives', 'Hives', 'Swelling', 'Anaphylaxis', 'Vomiting', 'Rash'],
  },
  {
    substance: 'Latex',
    snomed: '111088007',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.015, children: 0.004 },
    source: 'row ALG_LATEX (US EHR patients); children: assumption',
    reactions: ['Rash', 'Rash', 'Itching', 'Hives', 'Swelling', 'Anaphylaxis'],
  },
  {
    substance: 'Bee venom',
    snomed: '288328004',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.012, children: 0.005 },
    source:
      'Golden 2017 (Ann Allergy Asthma Immunol 118:28): systemic sting reactions in 3 % of adults, fewer on record',
    reactions: ['Swelling', 'Swelling', 'Hives', 'Anaphylaxis'],
  },
  {
    substance: 'Aspirin',
    snomed: '387458008',
    rxnorm: { code: '1191', name: 'aspirin' },
    category: 'medication',
    drugAllergen: 'aspirin',
    prevalence: { adults: 0.019, children: 0.002 },
    source: ZHOU,
    reactions: ['Hives', 'Swelling', 'Rash', 'Nausea', 'Wheezing', 'Anaphylaxis'],
  },
  {
    substance: 'Eggs',
    snomed: '102263004',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.008, children: 0.009 },
    source: GUPTA,
    reactions: ['Hives', 'Rash', 'Vomiting', 'Swelling', 'Anaphylaxis'],
  },
  {
    substance: 'Milk',
    snomed: '3718001',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.019, children: 0.019 },
    source: GUPTA,
    reactions: ['Hives', 'Rash', 'Vomiting', 'Diarrhea', 'Anaphylaxis'],
  },
  {
    substance: 'Sulfonamide antibiotic',
    snomed: '387406002',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'sulfonamide',
    prevalence: { adults: 0.074, children: 0.012 },
    source: ZHOU,
    reactions: ['Rash', 'Rash', 'Rash', 'Hives', 'Itching', 'Nausea', 'Swelling', 'Anaphylaxis'],
  },
  {
    substance: 'Codeine',
    snomed: '387494007',
    rxnorm: { code: '2670', name: 'codeine' },
    category: 'medication',
    drugAllergen: 'codeine',
    prevalence: { adults: 0.045, children: 0.004 },
    source: OPIOIDS,
    reactions: ['Nausea', 'Nausea', 'Vomiting', 'Itching', 'Rash', 'Hives'],
  },
  {
    substance: 'Morphine',
    snomed: '373529000',
    rxnorm: { code: '7052', name: 'morphine' },
    category: 'medication',
    drugAllergen: 'morphine',
    prevalence: { adults: 0.023, children: 0.001 },
    source: OPIOIDS,
    reactions: ['Itching', 'Itching', 'Nausea', 'Vomiting', 'Rash', 'Hives'],
  },
  {
    substance: 'NSAID',
    snomed: '372665008',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'nsaid',
    prevalence: { adults: 0.018, children: 0.003 },
    source: ZHOU,
    reactions: ['Hives', 'Swelling', 'Rash', 'Wheezing', 'Nausea', 'Anaphylaxis'],
  },
  {
    substance: 'Cephalosporin',
    snomed: '764147003',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'cephalosporin',
    prevalence: { adults: 0.017, children: 0.008 },
    source: 'Macy 2015 (J Allergy Clin Immunol 135:745): 1.7 % of members; children: assumption',
    reactions: ['Rash', 'Rash', 'Hives', 'Itching', 'Anaphylaxis'],
  },
  {
    substance: 'Macrolide antibiotic',
    snomed: '428787002',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'macrolide',
    prevalence: { adults: 0.022, children: 0.005 },
    source: ZHOU,
    reactions: ['Nausea', 'Vomiting', 'Diarrhea', 'Rash', 'Hives'],
  },
  {
    substance: 'Fluoroquinolone antibiotic',
    snomed: '838284008',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'fluoroquinolone',
    prevalence: { adults: 0.017, children: 0.001 },
    source: ZHOU,
    reactions: ['Rash', 'Hives', 'Nausea', 'Itching', 'Anaphylaxis'],
  },
  {
    substance: 'ACE inhibitor',
    snomed: '372733002',
    rxnorm: null,
    category: 'medication',
    drugAllergen: 'ace-inhibitor',
    prevalence: { adults: 0.021, children: 0 },
    source: ZHOU,
    reactions: ['Cough', 'Cough', 'Cough', 'Swelling', 'Rash'],
  },
  {
    substance: 'Iodinated contrast',
    snomed: '426722004',
    rxnorm: null,
    category: 'medication',
    drugAllergen: null,
    prevalence: { adults: 0.012, children: 0.001 },
    source: ZHOU,
    reactions: ['Hives', 'Hives', 'Itching', 'Rash', 'Anaphylaxis', 'Vomiting'],
  },
  {
    substance: 'Tree nuts',
    snomed: '13577000',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.012, children: 0.012 },
    source: GUPTA,
    reactions: ['Hives', 'Anaphylaxis', 'Swelling', 'Vomiting'],
  },
  {
    substance: 'Wheat',
    snomed: '412071004',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.008, children: 0.005 },
    source: GUPTA,
    reactions: ['Hives', 'Rash', 'Diarrhea', 'Vomiting'],
  },
  {
    substance: 'Soy',
    snomed: '256355007',
    rxnorm: null,
    category: 'food',
    drugAllergen: null,
    prevalence: { adults: 0.006, children: 0.005 },
    source: GUPTA,
    reactions: ['Hives', 'Rash', 'Vomiting', 'Itching'],
  },
  {
    substance: 'Cat dander',
    snomed: '260152009',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.022, children: 0.02 },
    source:
      'assumption: allergy lists hold a small part of the 25.7 % of adults with seasonal or environmental allergy (row ALG_SEASONAL_ADULT)',
    reactions: ['Sneezing', 'Sneezing', 'Runny nose', 'Itching', 'Wheezing', 'Hives'],
  },
  {
    substance: 'Grass pollen',
    snomed: '256277009',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.03, children: 0.025 },
    source: 'assumption: part of row ALG_SEASONAL_ADULT that reaches the allergy list',
    reactions: ['Sneezing', 'Runny nose', 'Itching', 'Cough'],
  },
  {
    substance: 'Ragweed pollen',
    snomed: '256303006',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.025, children: 0.015 },
    source: 'assumption: part of row ALG_SEASONAL_ADULT that reaches the allergy list',
    reactions: ['Sneezing', 'Runny nose', 'Itching', 'Cough'],
  },
  {
    substance: 'House dust mite',
    snomed: '260147004',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.025, children: 0.025 },
    source: 'assumption: part of row ALG_SEASONAL_ADULT that reaches the allergy list',
    reactions: ['Sneezing', 'Runny nose', 'Wheezing', 'Itching'],
  },
  {
    substance: 'Mould',
    snomed: '84489001',
    rxnorm: null,
    category: 'environment',
    drugAllergen: null,
    prevalence: { adults: 0.015, children: 0.012 },
    source: 'assumption: part of row ALG_SEASONAL_ADULT that reaches the allergy list',
    reactions: ['Sneezing', 'Runny nose', 'Cough', 'Wheezing'],
  },
];
