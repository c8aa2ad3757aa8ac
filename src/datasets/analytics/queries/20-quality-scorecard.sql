-- Scorecard: measures of each hospital that meet their benchmark.
SELECT f.facility_name, f.beds, count(*) AS measures, count(*) FILTER (WHERE (q.value >= q.benchmark) = q.higher_is_better OR q.value = q.benchmark) AS met,
  string_agg(q.measure, ', ' ORDER BY q.measure) FILTER (WHERE (q.value >= q.benchmark) <> q.higher_is_better AND q.value <> q.benchmark) AS missed
FROM fact_quality_measures q JOIN dim_facility f USING (facility_key)
WHERE q.program = 'CMS' AND q.value IS NOT NULL AND f.facility_type = 'Hospital' GROUP BY ALL ORDER BY met DESC, f.facility_name;
