// SQL that fills in concept ids from the vocabulary tables of a user’s own Athena download; runs in DuckDB and PostgreSQL as it is.

/** A column of codes: which vocabularies it is of, and where the concepts of the source and the standard go. */
interface Coded {
  readonly table: string;
  readonly code: string;
  readonly source: string;
  readonly standard: string;
  readonly vocabularies: readonly string[];
  readonly domain: string;
}

const coded = (
  table: string,
  prefix: string,
  domain: string,
  vocabularies: readonly string[],
  code = `${prefix}_source_value`,
): Coded => ({
  table,
  code,
  source: `${prefix}_source_concept_id`,
  standard: `${prefix}_concept_id`,
  vocabularies,
  domain,
});

const CODED: readonly Coded[] = [
  coded('condition_occurrence', 'condition', 'Condition', ['ICD10CM']),
  coded('procedure_occurrence', 'procedure', 'Procedure', ['CPT4', 'HCPCS', 'ICD10PCS']),
  // Athena writes NDC without hyphens.
  coded('drug_exposure', 'drug', 'Drug', ['RxNorm', 'NDC', 'CVX'], "replace(drug_source_value, '-', '')"),
  coded('device_exposure', 'device', 'Device', ['HCPCS']),
  coded('measurement', 'measurement', 'Measurement', ['LOINC']),
  coded('observation', 'observation', 'Observation', ['LOINC']),
  coded('death', 'cause', 'Condition', ['ICD10CM']),
];

const list = (words: readonly string[]) => words.map((w) => `'${w}'`).join(', ');

function sourceSql({ table, code, source, vocabularies }: Coded): string {
  return `UPDATE ${table} SET ${source} = c.concept_id
FROM (SELECT concept_code, min(concept_id) AS concept_id FROM concept
      WHERE vocabulary_id IN (${list(vocabularies)}) GROUP BY concept_code) c
WHERE c.concept_code = ${code};`;
}

/** A code that maps to several standard concepts gets the one of lowest id. */
function standardSql({ table, source, standard, domain }: Coded): string {
  return `UPDATE ${table} SET ${standard} = m.target
FROM (SELECT r.concept_id_1 AS origin, min(r.concept_id_2) AS target
      FROM concept_relationship r JOIN concept s ON s.concept_id = r.concept_id_2
      WHERE r.relationship_id = 'Maps to' AND r.invalid_reason IS NULL
        AND s.standard_concept = 'S' AND s.domain_id = '${domain}' GROUP BY r.concept_id_1) m
WHERE m.origin = ${source} AND ${source} <> 0;`;
}

/** Concept ids that were known before stay where the vocabulary has nothing better. */
export const ATTACH_VOCABULARY = [
  '-- Fills in concept ids from your vocabulary. It wants the tables concept and concept_relationship of an Athena download in the',
  '-- same schema. Eras stay as they are: derive them again afterwards if you need them for the concepts that were added.',
  ...CODED.flatMap((c) => [sourceSql(c), standardSql(c)]),
  '',
].join('\n');
