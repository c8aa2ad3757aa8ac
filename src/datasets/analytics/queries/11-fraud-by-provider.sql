-- Providers with the most fraudulent lines, by pattern.
SELECT pr.provider_id, pr.specialty, count(*) AS fraudulent, string_agg(DISTINCT c.fraud_pattern, ', ' ORDER BY c.fraud_pattern) AS patterns,
  round(sum(c.claim_amount), 2) AS charged
FROM fact_claims c JOIN dim_provider pr USING (provider_key) WHERE c.is_fraudulent GROUP BY ALL ORDER BY fraudulent DESC, pr.provider_id LIMIT 25;
