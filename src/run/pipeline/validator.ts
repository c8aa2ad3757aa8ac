// Validate: the eight stages of the published validator, worked out from the table definitions, and the quality dimensions.
import { type DuckDBConnection, sqlName, sqlText } from '../../base/duckdb.ts';
import { duckdb } from '../../schema/as/sql.ts';
import type { Column } from '../../schema/column.ts';
import { referencesOf } from '../../schema/reference.ts';
import type { Table } from '../../schema/table.ts';
import { BUSINESS_RULES, type BusinessRule } from './business-rules.ts';
import { LANDING, rawName } from './extract.ts';

/** One thing that is wrong. */
export interface Detail {
  readonly stage: string;
  readonly column: string | null;
  readonly message: string;
  readonly rows: number;
}

/** What the validator says of one file, in the published form. */
export interface Verdict {
  readonly data_type: string;
  readonly total_rows: number;
  readonly total_columns: number;
  readonly errors: number;
  readonly warnings: number;
  readonly is_valid: boolean;
  readonly error_details: readonly Detail[];
  readonly warning_details: readonly Detail[];
  readonly validation_score: number;
  readonly stages: readonly string[];
  readonly quality: Quality;
}

/** Shares of cells or rows that are as they should be, 0–1. */
export interface Quality {
  readonly completeness: number;
  readonly uniqueness: number;
  readonly validity: number;
  readonly consistency: number;
  readonly accuracy: number;
  readonly overall: number;
}

export const STAGES = [
  'schema',
  'types',
  'required',
  'formats',
  'ranges',
  'business rules',
  'referential integrity',
  'statistics',
] as const;

type Stage = (typeof STAGES)[number];

/** A count to be asked of the database: rows that fail, of rows looked at. */
interface Question {
  readonly stage: Stage;
  readonly column: string | null;
  readonly message: string;
  readonly failing: string;
  readonly warning: boolean;
}

/** Validate all tables. */
export async function validateLanding(db: DuckDBConnection): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const table of LANDING) verdicts.push(await verdictOf(db, table));
  return verdicts;
}

async function verdictOf(db: DuckDBConnection, table: Table): Promise<Verdict> {
  const questions = questionsOf(table);
  const [rows] = await numbers(db, `SELECT count(*) FROM ${rawName(table)}`);
  const counts = await numbers(db, `SELECT ${questions.map((q) => `(${q.failing})`).join(', ')}`);
  const found = [
    ...(await schemaDetails(db, table)),
    ...questions.map((q, i): Detail & { warning: boolean } => ({
      stage: q.stage,
      column: q.column,
      message: q.message,
      rows: counts[i]!,
      warning: q.warning,
    })),
    ...(await statistics(db, table)),
  ].filter((d) => d.rows > 0);
  const told = (warning: boolean) =>
    found
      .filter((d) => d.warning === warning)
      .map(({ stage, column, message, rows: n }) => ({ stage, column, message, rows: n }));
  const [errors, warnings] = [told(false), told(true)];
  return {
    data_type: table.name,
    total_rows: rows!,
    total_columns: Object.keys(table.columns).length,
    errors: errors.length,
    warnings: warnings.length,
    is_valid: errors.length === 0,
    error_details: errors,
    warning_details: warnings,
    // The published score: ten off for an error, two for a warning.
    validation_score: Math.max(0, 100 - 10 * errors.length - 2 * warnings.length),
    stages: STAGES,
    quality: qualityOf(table, rows!, questions, counts),
  };
}

async function numbers(db: DuckDBConnection, sql: string): Promise<number[]> {
  const rows = (await db.runAndReadAll(sql)).getRowsJson();
  return (rows[0] ?? []).map(Number);
}

/** Columns that a file has and the definition does not know. Missing ones have been refused before. */
async function schemaDetails(db: DuckDBConnection, table: Table): Promise<(Detail & { warning: boolean })[]> {
  const sql = `SELECT column_name FROM information_schema.columns WHERE table_name = ${sqlText(`raw_${table.name}`)}`;
  const names = (await db.runAndReadAll(sql)).getRowsJson().map((row) => String(row[0]));
  return names
    .filter((name) => table.columns[name] === undefined)
    .map((column) => ({
      stage: 'schema',
      column,
      message: `${column} is not a column of ${table.name}`,
      rows: 1,
      warning: true,
    }));
}

function questionsOf(table: Table): readonly Question[] {
  return [
    ...Object.entries(table.columns).flatMap(([name, column]) => columnQuestions(table, name, column)),
    uniqueQuestion(table),
    ...(BUSINESS_RULES[table.name] ?? []).map((rule) => ruleQuestion(table, rule)),
    ...referencesOf(LANDING)
      .filter((r) => r.table.name === table.name)
      .map(
        (r): Question => ({
          stage: 'referential integrity',
          column: r.column,
          message: `${r.column} names a row of ${r.to.name}`,
          failing: `SELECT count(*) FROM ${sqlName(table.name)} c ANTI JOIN ${sqlName(r.to.name)} p ON c.${sqlName(r.column)} = p.${sqlName(r.to.key)} WHERE c.${sqlName(r.column)} IS NOT NULL`,
          warning: false,
        }),
      ),
  ];
}

function columnQuestions(table: Table, name: string, column: Column): Question[] {
  const [raw, typed, c] = [rawName(table), sqlName(table.name), sqlName(name)];
  const questions: Question[] = [];
  const ask = (stage: Stage, message: string, failing: string) =>
    questions.push({ stage, column: name, message, failing, warning: false });
  const type = duckdb.types[column.kind](column, name === table.key);
  if (type !== 'VARCHAR')
    ask(
      'types',
      `${name} is ${type}`,
      `SELECT count(*) FROM ${raw} WHERE ${c} IS NOT NULL AND TRY_CAST(${c} AS ${type}) IS NULL`,
    );
  if (!column.nullable && column.kind !== 'text')
    ask(
      'required',
      `${name} is present`,
      `SELECT count(*) FROM ${raw} WHERE ${c} IS NULL OR trim(${c}) = ''`,
    );
  const form = formOf(column);
  if (form !== null)
    ask(
      'formats',
      `${name} has its form`,
      `SELECT count(*) FROM ${typed} WHERE ${c} IS NOT NULL AND NOT regexp_full_match(${c}, ${sqlText(form)})`,
    );
  if (column.oneOf !== undefined)
    ask(
      'formats',
      `${name} is one of its words`,
      `SELECT count(*) FROM ${typed} WHERE ${c} IS NOT NULL AND ${c} NOT IN (${column.oneOf.map(sqlText).join(', ')})`,
    );
  for (const [limit, sign] of [
    [column.min, '<'],
    [column.max, '>'],
  ] as const)
    if (limit !== undefined && column.kind !== 'id')
      ask(
        'ranges',
        `${name} is not ${sign} ${limit}`,
        `SELECT count(*) FROM ${typed} WHERE ${c} ${sign} ${column.kind === 'money' ? limit / 100 : limit}`,
      );
  return questions;
}

/** The form of printed ids and of identifiers of persons. */
function formOf(column: Column): string | null {
  if (column.printed !== undefined) return `${column.printed.prefix}[0-9]{${column.printed.digits},}`;
  if (column.role === 'national-id') return '[0-9]{3}-[0-9]{2}-[0-9]{4}';
  if (column.role === 'email') return '[^@ ]+@[^@ ]+[.][a-z]+';
  return column.role === 'phone' ? '[0-9]{3}-[0-9]{3}-[0-9]{4}' : null;
}

function uniqueQuestion(table: Table): Question {
  const key = sqlName(table.key);
  return {
    stage: 'referential integrity',
    column: table.key,
    message: `${table.key} names one row`,
    failing: `SELECT count(${key}) - count(DISTINCT ${key}) FROM ${sqlName(table.name)}`,
    warning: false,
  };
}

function ruleQuestion(table: Table, { message, fails, warning = false }: BusinessRule): Question {
  const from = `${sqlName(table.name)} t`;
  return {
    stage: 'business rules',
    column: null,
    message,
    failing: `SELECT count(*) FROM ${from} WHERE ${fails}`,
    warning,
  };
}

/** Constant columns and a skew beyond 5, as published: warnings. */
async function statistics(db: DuckDBConnection, table: Table): Promise<(Detail & { warning: boolean })[]> {
  const numeric = Object.entries(table.columns).filter(([, c]) => ['int', 'float', 'money'].includes(c.kind));
  if (numeric.length === 0) return [];
  const asked = numeric.flatMap(([name]) => [
    `count(DISTINCT ${sqlName(name)})`,
    `COALESCE(abs(skewness(${sqlName(name)}::DOUBLE)), 0)`,
  ]);
  const [rows] = await numbers(db, `SELECT count(*) FROM ${sqlName(table.name)}`);
  const found = await numbers(db, `SELECT ${asked.join(', ')} FROM ${sqlName(table.name)}`);
  return numeric.flatMap(([name], i) => {
    const [distinct, skew] = [found[2 * i]!, found[2 * i + 1]!];
    const warn = (message: string) => ({
      stage: 'statistics',
      column: name,
      message,
      rows: rows!,
      warning: true,
    });
    return [
      ...(distinct <= 1 && rows! > 1 ? [warn(`${name} is constant`)] : []),
      ...(skew > 5 ? [warn(`${name} is skewed (${Math.round(skew * 10) / 10})`)] : []),
    ];
  });
}

function qualityOf(
  table: Table,
  rows: number,
  questions: readonly Question[],
  counts: readonly number[],
): Quality {
  const failed = (test: (q: Question) => boolean) =>
    questions.reduce((sum, q, i) => sum + (test(q) && !q.warning ? counts[i]! : 0), 0);
  const asked = (test: (q: Question) => boolean) => questions.filter((q) => test(q) && !q.warning).length;
  const share = (test: (q: Question) => boolean) => {
    const all = asked(test) * rows;
    return all === 0 ? 1 : Math.round((1 - failed(test) / all) * 10_000) / 10_000;
  };
  const dimensions = {
    completeness: share((q) => q.stage === 'required'),
    uniqueness: share((q) => q.column === table.key && q.stage === 'referential integrity'),
    validity: share((q) => q.stage === 'types' || q.stage === 'formats' || q.stage === 'ranges'),
    consistency: share((q) => q.stage === 'business rules'),
    accuracy: share((q) => q.stage === 'referential integrity'),
  };
  const mean = Object.values(dimensions).reduce((a, b) => a + b, 0) / 5;
  return { ...dimensions, overall: Math.round(mean * 10_000) / 10_000 };
}
