-- Changes of payer: from whom to whom (versions of a patient that follow one another).
SELECT before AS from_payer, payer_name AS to_payer, count(*) AS changes FROM (
  SELECT payer_name, lag(payer_name) OVER (PARTITION BY patient_id ORDER BY effective_date) AS before FROM dim_patient)
WHERE before <> payer_name GROUP BY ALL ORDER BY changes DESC, from_payer, to_payer;
