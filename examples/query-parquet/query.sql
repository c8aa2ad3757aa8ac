-- The ten most frequent lasting diagnoses: how many people have them, and how old they were when it began.
SELECT
  c.name AS condition,
  count(DISTINCT c.patient_id) AS people,
  round(avg(date_diff('day', p.birthdate, c.onset_date)) / 365.25) AS mean_age
FROM 'out/conditions.parquet' AS c
JOIN 'out/patients.parquet' AS p USING (patient_id)
WHERE c.category = 'problem-list-item'
GROUP BY ALL
ORDER BY people DESC, condition
LIMIT 10;
