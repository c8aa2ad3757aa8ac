// A Life: one patient's rows of the canonical record, whoever made it (the simulator, a model, a reader).
import type {
  AllergyRow,
  CarePlanRow,
  ConditionRow,
  CoverageRow,
  DeathRow,
  DeviceRow,
  DispenseRow,
  EncounterRow,
  FamilyHistoryRow,
  GoalRow,
  ImmunizationRow,
  MedicationRow,
  NoteEntityRow,
  NoteRow,
  ObservationRow,
  PatientRow,
  ProcedureRow,
} from './tables.ts';

/** Rows in time order within each table; `death` is null for the living. */
export interface Life {
  readonly patient: PatientRow;
  readonly encounters: EncounterRow[];
  readonly conditions: ConditionRow[];
  readonly medications: MedicationRow[];
  readonly allergies: AllergyRow[];
  readonly procedures: ProcedureRow[];
  readonly immunizations: ImmunizationRow[];
  readonly observations: ObservationRow[];
  readonly death: DeathRow | null;
  readonly familyHistory: FamilyHistoryRow[];
  readonly coverage: CoverageRow[];
  /** Extras: empty unless asked for. */
  readonly dispenses: DispenseRow[];
  readonly devices: DeviceRow[];
  readonly carePlans: CarePlanRow[];
  readonly goals: GoalRow[];
  readonly notes: NoteRow[];
  readonly noteEntities: NoteEntityRow[];
}
