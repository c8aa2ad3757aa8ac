// A Life: one patient's rows of the canonical record, whoever made it (the simulator, a model, a reader).
import type {
  AppointmentRow,
  CarePlanRow,
  ClaimLineRow,
  ClaimRow,
  DeviceRow,
  DispenseRow,
  GoalRow,
  MovementRow,
  NoteEntityRow,
  NoteRow,
  OrderRow,
} from './extra-tables.ts';
import type {
  AddressRow,
  ContactRow,
  MissingResultRow,
  NameRow,
  SocialHistoryRow,
} from './personal-tables.ts';
import type {
  AllergyRow,
  ConditionRow,
  CoverageRow,
  DeathRow,
  EncounterRow,
  FamilyHistoryRow,
  ImmunizationRow,
  MedicationRow,
  ObservationRow,
  PatientRow,
  ProcedureRow,
} from './tables.ts';

/** Rows in time order within each table; `death` is null for the living. */
export interface Life extends Extras {
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
  /** Writes the life, where that was put off because a run reads next to nothing of it: until then its tables are empty. */
  readonly whole?: () => Life;
}

/** Rows of the extra tables: empty unless asked for. */
export interface Extras {
  readonly dispenses: DispenseRow[];
  readonly devices: DeviceRow[];
  readonly carePlans: CarePlanRow[];
  readonly goals: GoalRow[];
  readonly orders: OrderRow[];
  readonly movements: MovementRow[];
  readonly appointments: AppointmentRow[];
  readonly claims: ClaimRow[];
  readonly claimLines: ClaimLineRow[];
  readonly notes: NoteRow[];
  readonly noteEntities: NoteEntityRow[];
  readonly names: NameRow[];
  readonly addresses: AddressRow[];
  readonly contacts: ContactRow[];
  readonly socialHistory: SocialHistoryRow[];
  readonly missingResults: MissingResultRow[];
}

/** A life begins without extras. */
export function noExtras(): Extras {
  return {
    dispenses: [],
    devices: [],
    carePlans: [],
    goals: [],
    orders: [],
    movements: [],
    appointments: [],
    claims: [],
    claimLines: [],
    notes: [],
    noteEntities: [],
    names: [],
    addresses: [],
    contacts: [],
    socialHistory: [],
    missingResults: [],
  };
}
