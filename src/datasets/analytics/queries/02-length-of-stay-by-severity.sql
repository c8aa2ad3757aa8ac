-- Length of stay by severity: mean, median and 90th percentile.
SELECT severity_level, count(*) AS stays, round(avg(length_of_stay), 2) AS mean_days, median(length_of_stay) AS median_days,
  quantile_cont(length_of_stay, 0.9) AS p90_days
FROM fact_encounters WHERE encounter_type = 'Inpatient' GROUP BY severity_level ORDER BY mean_days;
