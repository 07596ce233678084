-- Three facts of every worker and day from sealed orders, in one statement: seconds on orders (overlaps counted once, split at
-- midnight +08:00), the longest stretch without a pause of 20 minutes (on the day it starts), pay of the orders that ended.
-- One window gives everything: `reached` is the moment the worker was busy until, so an order adds what lies beyond it, and a
-- stretch begins where it starts 20 minutes or more after it. No interval is joined with another, none is stored.
-- Rows come sorted by worker and start; the window keeps that order instead of sorting again where the engine can.
SELECT worker, day, sum(seconds) AS order_seconds, max(stretch) AS longest_stretch_seconds, sum(fen) AS pay_fen
FROM (
  WITH reached AS (
    SELECT worker, start, "end", worker_gross_fen,
      coalesce(max("end") OVER (PARTITION BY worker ORDER BY start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS busy_until
    FROM orders WHERE "end" > start AND source = 0
  ),
  added AS (
    SELECT worker, start, "end", worker_gross_fen, greatest(start, busy_until) AS since,
      sum(CASE WHEN start >= busy_until + 1200 THEN 1 ELSE 0 END) OVER (PARTITION BY worker ORDER BY start ROWS UNBOUNDED PRECEDING) AS stretch
    FROM reached
  )
  SELECT worker, (since + 28800) // 86400 AS day,
    least("end", ((since + 28800) // 86400 + 1) * 86400 - 28800) - since AS seconds, 0 AS stretch, 0 AS fen
  FROM added WHERE "end" > since
  UNION ALL
  SELECT worker, ("end" + 28800) // 86400, "end" - (("end" + 28800) // 86400 * 86400 - 28800), 0, 0
  FROM added WHERE "end" > since AND ("end" + 28800) // 86400 > (since + 28800) // 86400
  UNION ALL
  SELECT worker, (min(start) + 28800) // 86400, 0, max("end") - min(start), 0 FROM added GROUP BY worker, stretch
  UNION ALL
  SELECT worker, ("end" + 28800) // 86400, 0, 0, worker_gross_fen FROM added
)
GROUP BY worker, day
