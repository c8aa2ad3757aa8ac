// The tables into which ETL-Synthea (OHDSI, Synthea 3.3.0) loads Synthea's CSV before it maps them to OMOP: names and types of columns as its
// create_synthea_tables.sql has them (inst/sql/sql_server/synthea_version/v330, read on 21 November 2026), in a notation of our own.
// `d` date, `n` numeric, `i` int, `v` varchar without limit, a number: varchar of that length.
const TABLES = {
  allergies:
    'start:d stop:d patient:1000 encounter:1000 code:100 system:255 description:255 type:255 category:255 reaction1:255 description1:255 severity1:255 reaction2:255 description2:255 severity2:255',
  careplans:
    'id:1000 start:d stop:d patient:1000 encounter:1000 code:100 description:255 reasoncode:255 reasondescription:255',
  conditions: 'start:d stop:d patient:1000 encounter:1000 system:1000 code:100 description:255',
  encounters:
    'id:1000 start:d stop:d patient:1000 organization:1000 provider:1000 payer:1000 encounterclass:1000 code:100 description:255 base_encounter_cost:n total_claim_cost:n payer_coverage:n reasoncode:100 reasondescription:255',
  immunizations: 'date:d patient:1000 encounter:1000 code:100 description:255 base_cost:n',
  imaging_studies:
    'id:1000 date:d patient:1000 encounter:1000 series_uid:1000 bodysite_code:100 bodysite_description:255 modality_code:100 modality_description:255 instance_uid:1000 sop_code:100 sop_description:255 procedure_code:255',
  medications:
    'start:d stop:d patient:1000 payer:1000 encounter:1000 code:100 description:1000 base_cost:n payer_coverage:n dispenses:i totalcost:n reasoncode:100 reasondescription:255',
  observations:
    'date:d patient:1000 encounter:1000 category:1000 code:100 description:255 value:1000 units:100 type:100',
  organizations:
    'id:1000 name:1000 address:1000 city:100 state:100 zip:100 lat:n lon:n phone:100 revenue:n utilization:100',
  patients:
    'id:1000 birthdate:d deathdate:d ssn:100 drivers:100 passport:100 prefix:100 first:100 middle:100 last:100 suffix:100 maiden:100 marital:100 race:100 ethnicity:100 gender:100 birthplace:100 address:100 city:100 state:100 county:100 fips:100 zip:100 lat:n lon:n healthcare_expenses:n healthcare_coverage:n income:i',
  procedures:
    'start:d stop:d patient:1000 encounter:1000 system:100 code:100 description:255 base_cost:n reasoncode:1000 reasondescription:1000',
  providers:
    'id:1000 organization:1000 name:100 gender:100 speciality:100 address:255 city:100 state:100 zip:100 lat:n lon:n encounters:i procedures:i',
  devices: 'start:d stop:d patient:1000 encounter:1000 code:100 description:255 udi:255',
  claims:
    'id:1000 patientid:1000 providerid:1000 primarypatientinsuranceid:1000 secondarypatientinsuranceid:1000 departmentid:1000 patientdepartmentid:1000 diagnosis1:1000 diagnosis2:1000 diagnosis3:1000 diagnosis4:1000 diagnosis5:1000 diagnosis6:1000 diagnosis7:1000 diagnosis8:1000 referringproviderid:1000 appointmentid:1000 currentillnessdate:d servicedate:d supervisingproviderid:1000 status1:1000 status2:1000 statusp:1000 outstanding1:n outstanding2:n outstandingp:n lastbilleddate1:d lastbilleddate2:d lastbilleddatep:d healthcareclaimtypeid1:n healthcareclaimtypeid2:n',
  claims_transactions:
    'id:1000 claimid:1000 chargeid:n patientid:1000 type:1000 amount:n method:1000 fromdate:d todate:d placeofservice:1000 procedurecode:1000 modifier1:1000 modifier2:1000 diagnosisref1:n diagnosisref2:n diagnosisref3:n diagnosisref4:n units:n departmentid:n notes:1000 unitamount:n transferoutid:n transfertype:1000 payments:n adjustments:n transfers:n outstanding:n appointmentid:1000 linenote:1000 patientinsuranceid:1000 feescheduleid:n providerid:1000 supervisingproviderid:1000',
  payer_transitions:
    'patient:1000 memberid:1000 start_date:d end_date:d payer:1000 secondary_payer:1000 plan_ownership:1000 owner_name:1000',
  payers:
    'id:1000 name:1000 ownership:v address:1000 city:1000 state_headquartered:1000 zip:1000 phone:1000 amount_covered:n amount_uncovered:n revenue:n covered_encounters:n uncovered_encounters:n covered_medications:n uncovered_medications:n covered_procedures:n uncovered_procedures:n covered_immunizations:n uncovered_immunizations:n unique_customers:n qols_avg:n member_months:n',
  supplies: 'date:d patient:1000 encounter:1000 code:1000 description:1000 quantity:n',
} as const;

const TYPES: Readonly<Record<string, string>> = { d: 'date', n: 'numeric', i: 'int', v: 'varchar' };

export interface EtlColumn {
  readonly name: string;
  readonly type: string;
}

/** Columns of each table in order, with their types in SQL. */
export const etlTables: Readonly<Record<string, readonly EtlColumn[]>> = Object.fromEntries(
  Object.entries(TABLES).map(([table, columns]) => [
    table,
    columns.split(' ').map((column) => {
      const [name, type] = column.split(':') as [string, string];
      return { name, type: TYPES[type] ?? `varchar(${type})` };
    }),
  ]),
);
