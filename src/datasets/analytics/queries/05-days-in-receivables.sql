-- Days from claim to payment, by payer: the A/R days of what was paid.
SELECT payer_name, count(*) AS paid_claims, round(avg(days_to_payment), 1) AS mean_days, quantile_cont(days_to_payment, 0.9) AS p90_days,
  round(sum(days_to_payment * allowed_amount) / sum(allowed_amount), 1) AS days_weighted_by_amount
FROM fact_claims WHERE days_to_payment > 0 GROUP BY payer_name ORDER BY mean_days DESC;
