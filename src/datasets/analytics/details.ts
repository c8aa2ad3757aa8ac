// Rows of the extra table of patients' details.
import type { Life } from '../../clinical/life.ts';
import type { Row } from '../../schema/table.ts';
import type { patientDetails } from './tables.ts';

export function detailsRow({ patient, allergies }: Life): Row<typeof patientDetails> {
  return {
    patient_id: patient.patient_id,
    ssn: patient.ssn,
    mrn: patient.mrn,
    middle_initial: patient.middle_name === null ? null : patient.middle_name.slice(0, 1),
    ethnicity: patient.ethnicity,
    phone: patient.phone,
    email: patient.email,
    address_line1: patient.address,
    city: patient.city,
    state: patient.state,
    zip_code: patient.zip,
    insurance_type: patient.insurance,
    marital_status: patient.marital_status,
    education: patient.education,
    employment_status: patient.employment_status,
    annual_income: patient.income,
    smoking_status: patient.smoking_status,
    allergies: allergies.map((a) => a.substance).join('|'),
    social_risk_factors: patient.sdoh_risk_factors,
    deceased: patient.deceased,
  };
}
