-- Denial rate of decided claims and the commonest reason, by payer.
SELECT payer_name, count(*) AS decided, round(avg((adjudication_status = 'Denied')::INTEGER), 4) AS denial_rate, mode(denial_reason) AS commonest_reason
FROM fact_claims WHERE adjudication_status <> 'Pending' GROUP BY payer_name ORDER BY denial_rate DESC;
