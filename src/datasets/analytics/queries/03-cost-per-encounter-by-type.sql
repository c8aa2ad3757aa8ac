-- Charged, allowed and paid per encounter, by type.
SELECT encounter_type, count(*) AS encounters, round(avg(charged), 2) AS charged, round(avg(allowed), 2) AS allowed, round(avg(paid), 2) AS paid
FROM fact_encounters GROUP BY encounter_type ORDER BY allowed DESC;
