-- Encounters a day by month, against the year's mean.
SELECT month, any_value(month_name) AS name, round(count(e.encounter_key) / count(DISTINCT calendar_date)::DOUBLE, 2) AS a_day,
  round(count(e.encounter_key) / count(DISTINCT calendar_date)::DOUBLE / (SELECT count(*) FROM fact_encounters)
    * (SELECT count(DISTINCT calendar_date) FROM dim_time WHERE calendar_date BETWEEN (SELECT min(calendar_date) FROM dim_time JOIN fact_encounters USING (date_key))
      AND (SELECT max(calendar_date) FROM dim_time JOIN fact_encounters USING (date_key))), 2) AS of_mean
FROM dim_time t LEFT JOIN fact_encounters e USING (date_key)
WHERE calendar_date BETWEEN (SELECT min(calendar_date) FROM dim_time JOIN fact_encounters USING (date_key))
  AND (SELECT max(calendar_date) FROM dim_time JOIN fact_encounters USING (date_key))
GROUP BY month ORDER BY month;
