// CVX: vaccines given in the United States, with makers, licensed ages and the days between which each could be given.
import { type Day, parseDay } from '../base/days.ts';
import { type CodeEntry, codeSystem } from './code-system.ts';

/** Vaccine family: doses of one series count together. */
export type VaccineSeries =
  | 'HepB'
  | 'HepA-HepB'
  | 'Rotavirus'
  | 'DTaP'
  | 'Td'
  | 'Tdap'
  | 'Hib'
  | 'Pneumococcal'
  | 'Polio'
  | 'MMR'
  | 'Varicella'
  | 'HepA'
  | 'HPV'
  | 'MenACWY'
  | 'MenB'
  | 'Influenza'
  | 'Zoster'
  | 'COVID-19'
  | 'RSV'
  | 'RSV antibody';

/** HL7 table 0162: intramuscular, subcutaneous, oral, nasal. */
export type VaccineRoute = 'IM' | 'SC' | 'PO' | 'NS';

export interface Vaccine extends CodeEntry {
  readonly series: VaccineSeries;
  /** MVX codes of the manufacturers, the usual one first. */
  readonly mvx: readonly string[];
  /** First day of use in the United States, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day of use, or null while in use. */
  readonly until: string | null;
  /** First and last day of a break within the time of use, or null. */
  readonly paused: readonly [first: string, last: string] | null;
  /** Ages in years for which it is licensed or authorised: from, and below; null is no upper limit. */
  readonly ages: readonly [from: number, below: number | null];
  readonly route: VaccineRoute;
  /** Usual body site below 3 years (HL7 table 0163: LT left thigh, LD left deltoid, LA left upper arm); null when swallowed or sniffed. */
  readonly siteChild: 'LT' | 'LA' | null;
  readonly siteAdult: 'LD' | 'LA' | null;
  /** Volume of one dose in mL. */
  readonly dose: number;
}

/** Licence dates: FDA licence and emergency-use letters of the product named beside the row. */
export const cvx = codeSystem<Vaccine>(
  {
    name: 'cvx',
    title: 'Vaccines Administered',
    uri: 'http://hl7.org/fhir/sid/cvx',
    version: '2025-09-03',
    licence: 'Published by the US Centers for Disease Control and Prevention; public domain.',
    source: 'CDC, IIS code sets, CVX table (short descriptions); FDA, licensed vaccines and authorisation letters (dates, ages, volumes).',
  },
  [
    // Hepatitis B
    // Recombivax HB licensed 1986; Engerix-B 1989
    { code: '08', display: 'Hep B, adolescent or pediatric', series: 'HepB', mvx: ['MSD', 'SKB'], from: '1986-07-23', until: null, paused: null, ages: [0, 20], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '43', display: 'Hep B, adult', series: 'HepB', mvx: ['MSD', 'SKB'], from: '1986-07-23', until: null, paused: null, ages: [20, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 1 },
    // Heplisav-B
    { code: '189', display: 'HepB-CpG', series: 'HepB', mvx: ['DVX'], from: '2017-11-09', until: null, paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Twinrix
    { code: '104', display: 'Hep A-Hep B', series: 'HepA-HepB', mvx: ['SKB'], from: '2001-05-11', until: null, paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 1 },
    // Rotavirus
    // RotaTeq
    { code: '116', display: 'rotavirus, pentavalent', series: 'Rotavirus', mvx: ['MSD'], from: '2006-02-03', until: null, paused: null, ages: [0, 0.67], route: 'PO', siteChild: null, siteAdult: null, dose: 2 },
    // Rotarix
    { code: '119', display: 'rotavirus, monovalent', series: 'Rotavirus', mvx: ['SKB'], from: '2008-04-03', until: null, paused: null, ages: [0, 0.67], route: 'PO', siteChild: null, siteAdult: null, dose: 1 },
    // Diphtheria, tetanus, pertussis and combinations
    // whole-cell; last year of routine use is an assumption
    { code: '01', display: 'DTP', series: 'DTaP', mvx: ['LED'], from: '1949-01-01', until: '1997-12-31', paused: null, ages: [0, 7], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Tripedia licensed for infants 1996; Infanrix 1997
    { code: '20', display: 'DTaP', series: 'DTaP', mvx: ['PMC', 'SKB'], from: '1996-07-31', until: null, paused: null, ages: [0, 7], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Daptacel
    { code: '106', display: 'DTaP, 5 pertussis antigens', series: 'DTaP', mvx: ['PMC'], from: '2002-05-14', until: null, paused: null, ages: [0, 7], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Pediarix
    { code: '110', display: 'DTaP-Hep B-IPV', series: 'DTaP', mvx: ['SKB'], from: '2002-12-13', until: null, paused: null, ages: [0, 7], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Pentacel
    { code: '120', display: 'DTaP-Hib-IPV', series: 'DTaP', mvx: ['PMC'], from: '2008-06-20', until: null, paused: null, ages: [0, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Kinrix; Quadracel 2015
    { code: '130', display: 'DTaP-IPV', series: 'DTaP', mvx: ['SKB', 'PMC'], from: '2008-06-24', until: null, paused: null, ages: [4, 7], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Vaxelis, licensed December 2018, in use from June 2021
    { code: '146', display: 'DTaP,IPV,Hib,HepB', series: 'DTaP', mvx: ['MSP'], from: '2021-06-01', until: null, paused: null, ages: [0, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // TdVax
    { code: '09', display: 'Td (adult), 2 Lf tetanus toxoid, preservative free, adsorbed', series: 'Td', mvx: ['MBL'], from: '1970-07-27', until: null, paused: null, ages: [7, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Tenivac
    { code: '113', display: 'Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed', series: 'Td', mvx: ['PMC'], from: '2003-11-04', until: null, paused: null, ages: [7, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Boostrix; Adacel June 2005
    { code: '115', display: 'Tdap', series: 'Tdap', mvx: ['SKB', 'PMC'], from: '2005-05-03', until: null, paused: null, ages: [7, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Haemophilus influenzae type b
    // ActHIB
    { code: '48', display: 'Hib (PRP-T)', series: 'Hib', mvx: ['PMC', 'SKB'], from: '1993-03-30', until: null, paused: null, ages: [0, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // PedvaxHIB
    { code: '49', display: 'Hib (PRP-OMP)', series: 'Hib', mvx: ['MSD'], from: '1989-12-20', until: null, paused: null, ages: [0, 6], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Pneumococcal
    // Prevnar, replaced by PCV13 in 2010
    { code: '100', display: 'pneumococcal conjugate PCV 7', series: 'Pneumococcal', mvx: ['WAL'], from: '2000-02-17', until: '2010-12-31', paused: null, ages: [0, 10], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Prevnar 13; replaced by PCV15 and PCV20, end of stocks is an assumption
    { code: '133', display: 'Pneumococcal conjugate PCV 13', series: 'Pneumococcal', mvx: ['PFR'], from: '2010-02-24', until: '2023-12-31', paused: null, ages: [0, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Vaxneuvance; children from June 2022
    { code: '215', display: 'Pneumococcal conjugate PCV15, polysaccharide CRM197 conjugate, adjuvant, PF', series: 'Pneumococcal', mvx: ['MSD'], from: '2021-07-16', until: null, paused: null, ages: [0, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Prevnar 20; children from April 2023
    { code: '216', display: 'Pneumococcal conjugate PCV20, polysaccharide CRM197 conjugate, adjuvant, PF', series: 'Pneumococcal', mvx: ['PFR'], from: '2021-06-08', until: null, paused: null, ages: [0, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Capvaxive
    { code: '327', display: 'Pneumococcal conjugate PCV21, polysaccharide CRM197 conjugate, PF', series: 'Pneumococcal', mvx: ['MSD'], from: '2024-06-17', until: null, paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Pneumovax 23
    { code: '33', display: 'pneumococcal polysaccharide PPV23', series: 'Pneumococcal', mvx: ['MSD'], from: '1983-07-01', until: null, paused: null, ages: [2, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Polio
    // trivalent oral vaccine, no longer used from January 2000
    { code: '02', display: 'OPV', series: 'Polio', mvx: ['LED'], from: '1963-06-25', until: '1999-12-31', paused: null, ages: [0, 18], route: 'PO', siteChild: null, siteAdult: null, dose: 0.5 },
    // IPOL
    { code: '10', display: 'IPV', series: 'Polio', mvx: ['PMC'], from: '1990-12-21', until: null, paused: null, ages: [0, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Measles, mumps, rubella, varicella
    // M-M-R; Priorix 2022
    { code: '03', display: 'MMR', series: 'MMR', mvx: ['MSD', 'SKB'], from: '1971-04-22', until: null, paused: null, ages: [0.5, null], route: 'SC', siteChild: 'LA', siteAdult: 'LA', dose: 0.5 },
    // ProQuad
    { code: '94', display: 'MMRV', series: 'MMR', mvx: ['MSD'], from: '2005-09-06', until: null, paused: null, ages: [1, 13], route: 'SC', siteChild: 'LA', siteAdult: 'LA', dose: 0.5 },
    // Varivax
    { code: '21', display: 'varicella', series: 'Varicella', mvx: ['MSD'], from: '1995-03-17', until: null, paused: null, ages: [1, null], route: 'SC', siteChild: 'LA', siteAdult: 'LA', dose: 0.5 },
    // Hepatitis A
    // Havrix; Vaqta 1996
    { code: '83', display: 'Hep A, ped/adol, 2 dose', series: 'HepA', mvx: ['SKB', 'MSD'], from: '1995-02-22', until: null, paused: null, ages: [1, 19], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '52', display: 'Hep A, adult', series: 'HepA', mvx: ['SKB', 'MSD'], from: '1995-02-22', until: null, paused: null, ages: [19, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 1 },
    // Human papillomavirus
    // Gardasil, distribution ended 2016
    { code: '62', display: 'HPV, quadrivalent', series: 'HPV', mvx: ['MSD'], from: '2006-06-08', until: '2016-12-31', paused: null, ages: [9, 27], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Gardasil 9
    { code: '165', display: 'HPV9', series: 'HPV', mvx: ['MSD'], from: '2014-12-10', until: null, paused: null, ages: [9, 46], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Meningococcal
    // Menactra; last month of use is an assumption
    { code: '114', display: 'meningococcal MCV4P', series: 'MenACWY', mvx: ['PMC'], from: '2005-01-14', until: '2022-10-31', paused: null, ages: [0.75, 56], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Menveo
    { code: '136', display: 'Meningococcal MCV4O', series: 'MenACWY', mvx: ['SKB'], from: '2010-02-19', until: null, paused: null, ages: [0.16, 56], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // MenQuadfi
    { code: '203', display: 'meningococcal conjugate quadrivalent, MenACWY-TT (MCV4)', series: 'MenACWY', mvx: ['PMC'], from: '2020-04-23', until: null, paused: null, ages: [2, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Trumenba
    { code: '162', display: 'meningococcal B, recombinant', series: 'MenB', mvx: ['PFR'], from: '2014-10-29', until: null, paused: null, ages: [10, 26], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Bexsero
    { code: '163', display: 'meningococcal B, OMV', series: 'MenB', mvx: ['SKB'], from: '2015-01-23', until: null, paused: null, ages: [10, 26], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Influenza: trivalent until the quadrivalent years, quadrivalent alone 2021–2024, trivalent again from season 2024–25
    // first season is an assumption
    { code: '141', display: 'Influenza, split virus, trivalent, preservative', series: 'Influenza', mvx: ['PMC', 'SEQ'], from: '1978-09-01', until: null, paused: ['2021-07-01', '2024-06-30'], ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // first season is an assumption
    { code: '140', display: 'Influenza, split virus, trivalent, PF', series: 'Influenza', mvx: ['PMC', 'SKB', 'SEQ'], from: '2002-09-01', until: null, paused: ['2021-07-01', '2024-06-30'], ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // FluMist
    { code: '111', display: 'Influenza, live, trivalent, intranasal, PF', series: 'Influenza', mvx: ['MED', 'ASZ'], from: '2003-06-17', until: null, paused: ['2013-07-01', '2024-06-30'], ages: [2, 50], route: 'NS', siteChild: null, siteAdult: null, dose: 0.2 },
    // Fluzone High-Dose, licensed December 2009
    { code: '135', display: 'Influenza, high-dose, trivalent, PF', series: 'Influenza', mvx: ['PMC'], from: '2010-08-01', until: null, paused: ['2020-07-01', '2024-06-30'], ages: [65, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Flucelvax
    { code: '153', display: 'Influenza, MDCK, trivalent, PF', series: 'Influenza', mvx: ['SEQ'], from: '2013-08-01', until: null, paused: ['2016-07-01', '2024-06-30'], ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Flublok
    { code: '155', display: 'Influenza, recombinant, trivalent, PF', series: 'Influenza', mvx: ['PSC', 'PMC'], from: '2013-01-16', until: null, paused: ['2018-07-01', '2024-06-30'], ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Fluad, licensed November 2015
    { code: '168', display: 'Influenza, adjuvanted, trivalent, PF', series: 'Influenza', mvx: ['SEQ'], from: '2016-08-01', until: null, paused: ['2021-07-01', '2024-06-30'], ages: [65, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '150', display: 'Influenza, split virus, quadrivalent, PF', series: 'Influenza', mvx: ['PMC', 'SKB', 'SEQ'], from: '2013-08-01', until: '2024-06-30', paused: null, ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '158', display: 'Influenza, split virus, quadrivalent, preservative', series: 'Influenza', mvx: ['PMC', 'SEQ'], from: '2013-08-01', until: '2024-06-30', paused: null, ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '161', display: 'Influenza, injectable,quadrivalent, preservative free, pediatric', series: 'Influenza', mvx: ['PMC'], from: '2013-08-01', until: '2021-06-30', paused: null, ages: [0.5, 3], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.25 },
    { code: '149', display: 'Influenza, live, quadrivalent, intranasal', series: 'Influenza', mvx: ['MED', 'ASZ'], from: '2013-08-01', until: '2024-06-30', paused: null, ages: [2, 50], route: 'NS', siteChild: null, siteAdult: null, dose: 0.2 },
    { code: '171', display: 'Influenza, MDCK, quadrivalent, PF', series: 'Influenza', mvx: ['SEQ'], from: '2016-08-01', until: '2024-06-30', paused: null, ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '186', display: 'Influenza, MDCK, quadrivalent, preservative', series: 'Influenza', mvx: ['SEQ'], from: '2017-08-01', until: '2024-06-30', paused: null, ages: [0.5, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '185', display: 'Influenza, recombinant, quadrivalent, PF', series: 'Influenza', mvx: ['PSC', 'PMC'], from: '2017-08-01', until: '2024-06-30', paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '197', display: 'Influenza, high-dose, quadrivalent, PF', series: 'Influenza', mvx: ['PMC'], from: '2020-08-01', until: '2024-06-30', paused: null, ages: [65, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.7 },
    { code: '205', display: 'Influenza, adjuvanted, quadrivalent, PF', series: 'Influenza', mvx: ['SEQ'], from: '2020-08-01', until: '2024-06-30', paused: null, ages: [65, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Zoster
    // Zostavax
    { code: '121', display: 'zoster live', series: 'Zoster', mvx: ['MSD'], from: '2006-05-25', until: '2020-11-18', paused: null, ages: [50, null], route: 'SC', siteChild: 'LA', siteAdult: 'LA', dose: 0.65 },
    // Shingrix; 50 years and over, from 2021 also immunocompromised adults
    { code: '187', display: 'zoster recombinant', series: 'Zoster', mvx: ['SKB'], from: '2017-10-20', until: null, paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // COVID-19: original strain, bivalent 2022–23, then the yearly formula under one code a presentation
    { code: '208', display: 'COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose', series: 'COVID-19', mvx: ['PFR'], from: '2020-12-11', until: '2023-04-18', paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    // authorised October 2021
    { code: '217', display: 'COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose, tris-sucrose', series: 'COVID-19', mvx: ['PFR'], from: '2022-01-03', until: '2023-04-18', paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    { code: '218', display: 'COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose', series: 'COVID-19', mvx: ['PFR'], from: '2021-10-29', until: '2023-04-18', paused: null, ages: [5, 12], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.2 },
    { code: '219', display: 'COVID-19, mRNA, LNP-S, PF, 3 mcg/0.2 mL dose, tris-sucrose', series: 'COVID-19', mvx: ['PFR'], from: '2022-06-17', until: '2023-04-18', paused: null, ages: [0.5, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.2 },
    { code: '207', display: 'COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose', series: 'COVID-19', mvx: ['MOD'], from: '2020-12-18', until: '2023-04-18', paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '228', display: 'COVID-19, mRNA, LNP-S, PF, pediatric 25 mcg/0.25 mL dose', series: 'COVID-19', mvx: ['MOD'], from: '2022-06-17', until: '2023-04-18', paused: null, ages: [0.5, 6], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.25 },
    { code: '212', display: 'COVID-19 vaccine, vector-nr, rS-Ad26, PF, 0.5 mL', series: 'COVID-19', mvx: ['JSN'], from: '2021-02-27', until: '2023-05-06', paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '211', display: 'COVID-19, subunit, rS-nanoparticle+Matrix-M1 Adjuvant, PF, 0.5 mL', series: 'COVID-19', mvx: ['NVX'], from: '2022-07-13', until: '2023-10-02', paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '300', display: 'COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose', series: 'COVID-19', mvx: ['PFR'], from: '2022-08-31', until: '2023-09-10', paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    { code: '301', display: 'COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL dose', series: 'COVID-19', mvx: ['PFR'], from: '2022-10-12', until: '2023-09-10', paused: null, ages: [5, 12], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.2 },
    { code: '302', display: 'COVID-19, mRNA, LNP-S, bivalent, PF, 3 mcg/0.2 mL dose', series: 'COVID-19', mvx: ['PFR'], from: '2022-12-08', until: '2023-09-10', paused: null, ages: [0.5, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.2 },
    { code: '229', display: 'COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25mcg/0.25 mL dose', series: 'COVID-19', mvx: ['MOD'], from: '2022-08-31', until: '2023-09-10', paused: null, ages: [6, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '308', display: 'COVID-19, mRNA, LNP-S, PF, tris-sucrose, 3 mcg/0.3 mL', series: 'COVID-19', mvx: ['PFR'], from: '2023-09-11', until: null, paused: null, ages: [0.5, 5], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    { code: '310', display: 'COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL', series: 'COVID-19', mvx: ['PFR'], from: '2023-09-11', until: null, paused: null, ages: [5, 12], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    { code: '309', display: 'COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL', series: 'COVID-19', mvx: ['PFR'], from: '2023-09-11', until: null, paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.3 },
    { code: '311', display: 'COVID-19, mRNA, LNP-S, PF, 25 mcg/0.25 mL', series: 'COVID-19', mvx: ['MOD'], from: '2023-09-11', until: null, paused: null, ages: [0.5, 12], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.25 },
    { code: '312', display: 'COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL', series: 'COVID-19', mvx: ['MOD'], from: '2023-09-11', until: null, paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    { code: '313', display: 'COVID-19, subunit, rS-nanoparticle, adjuvanted, PF, 5 mcg/0.5 mL', series: 'COVID-19', mvx: ['NVX'], from: '2023-10-03', until: null, paused: null, ages: [12, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Respiratory syncytial virus
    // Arexvy; 60 years and over until June 2024
    { code: '303', display: 'RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF', series: 'RSV', mvx: ['SKB'], from: '2023-05-03', until: null, paused: null, ages: [50, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Abrysvo; 60 years and over, and in pregnancy from August 2023
    { code: '305', display: 'RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF', series: 'RSV', mvx: ['PFR'], from: '2023-05-31', until: null, paused: null, ages: [18, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Beyfortus, below 5 kg
    { code: '306', display: 'RSV, mAb, nirsevimab-alip, 0.5 mL, neonate to 24 months', series: 'RSV antibody', mvx: ['PMC'], from: '2023-07-17', until: null, paused: null, ages: [0, 2], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
    // Beyfortus, 5 kg and over
    { code: '307', display: 'RSV, mAb, nirsevimab-alip, 1 mL, neonate to 24 months', series: 'RSV antibody', mvx: ['PMC'], from: '2023-07-17', until: null, paused: null, ages: [0, 2], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 1 },
    // mResvia
    { code: '326', display: 'RSV, mRNA, injectable, PF', series: 'RSV', mvx: ['MOD'], from: '2024-05-31', until: null, paused: null, ages: [60, null], route: 'IM', siteChild: 'LT', siteAdult: 'LD', dose: 0.5 },
  ],
);

/** Whether a vaccine could be given in the United States on `day`. */
export function availableOn(vaccine: Vaccine, day: Day): boolean {
  if (day < parseDay(vaccine.from)!) return false;
  if (vaccine.until !== null && day > parseDay(vaccine.until)!) return false;
  const [first, last] = vaccine.paused ?? [null, null];
  return first === null || day < parseDay(first)! || day > parseDay(last)!;
}
