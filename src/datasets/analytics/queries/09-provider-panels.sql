-- Panels: the patients of a provider, and how much the provider sees of them.
SELECT pr.provider_id, pr.specialty, count(DISTINCT e.patient_id) AS patients, count(*) AS encounters, round(sum(e.allowed), 2) AS allowed
FROM fact_encounters e JOIN dim_provider pr USING (provider_key) GROUP BY ALL ORDER BY patients DESC, pr.provider_id LIMIT 25;
