-- Operations: number, complications, deaths and returns within 30 days.
SELECT procedure_name, count(*) AS operations, round(avg(has_complication::INTEGER), 4) AS complication_rate,
  round(avg(mortality_flag::INTEGER), 4) AS mortality, round(avg(readmission_flag::INTEGER), 4) AS readmission
FROM fact_procedures WHERE is_registered GROUP BY procedure_name ORDER BY operations DESC, procedure_name;
