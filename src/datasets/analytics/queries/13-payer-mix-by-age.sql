-- Payers by age at the time of service: the version of the patient tells the age group.
SELECT p.age_group, c.payer_name, count(*) AS claims, round(sum(c.paid_amount), 2) AS paid
FROM fact_claims c JOIN dim_patient p USING (patient_key) GROUP BY ALL ORDER BY p.age_group, claims DESC;
