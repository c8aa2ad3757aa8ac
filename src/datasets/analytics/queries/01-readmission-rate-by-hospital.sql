-- 30-day readmission rate by hospital, of discharges alive.
SELECT f.facility_name, count(*) AS discharges, count(r.encounter_id) AS readmissions, round(count(r.encounter_id) / count(*)::DOUBLE, 4) AS rate
FROM fact_encounters e JOIN dim_facility f USING (facility_key)
LEFT JOIN fact_encounters r ON r.index_encounter_id = e.encounter_id
WHERE e.encounter_type = 'Inpatient' AND e.discharge_disposition NOT IN ('Expired', 'Transferred')
GROUP BY f.facility_name ORDER BY rate DESC, f.facility_name;
