-- Emergency visits that end in a bed, by month.
SELECT t.year, t.month, count(*) AS visits, count(*) FILTER (WHERE e.discharge_disposition = 'Admitted') AS admitted,
  round(avg((e.discharge_disposition = 'Admitted')::INTEGER), 4) AS share, round(avg(e.minutes), 0) AS minutes
FROM fact_encounters e JOIN dim_time t USING (date_key) WHERE e.encounter_type = 'Emergency' GROUP BY ALL ORDER BY t.year, t.month;
