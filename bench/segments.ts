import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SegmentRef } from '#journey/2-audit/seal/resolve.ts';
import { sealMonth } from '#journey/2-audit/seal/seal.ts';
import type { SealedMonth } from '#journey/2-audit/seal-lake.ts';
import { payParts } from '#measures/facts/pay-parts.ts';
import { Engine, literal } from '#store/engine.ts';
import { hmacSm3 } from '#store/sm3.ts';

/** Orders of one worker in the month (26 days of 15), which makes 20 million orders about 51,000 workers. */
const PER_WORKER = 390;
const PER_DAY = 15;
const platforms = ['91500229MA5U0T0105', '92500229MA60A1B21X', '93500229MA5YYK9X4Q', '91500229MAABCDEF8G'];

const list = (values: readonly string[]) => `[${values.map(literal).join(', ')}]`;

/** First second of September 2026 in Asia/Shanghai. */
const MONTH_START = 1788192000;

/** Day of the month (0-29) of a worker's d-th working day: six days on, one off, not everyone on the same day. */
const dayOfMonth = 'd + (d + w % 5) // 6';
const workerId = (w: string) => `'w' || lpad(CAST(${w} AS VARCHAR), 8, '0')`;

/**
 * A month of made-up delivery work as lake segments: `orders` orders with text ids, 2 % of them revised, two sessions a day,
 * one settlement a worker and a prompt on some days. Deterministic in (orders, seed) and cached in `.cache/bench`.
 */
export async function benchSegments(orders: number, seed: number): Promise<{ folder: string; segments: SegmentRef[] }> {
  const folder = join(import.meta.dirname, '..', '.cache', 'bench', `${orders}-${seed}`);
  const listing = join(folder, 'segments.json');
  if (existsSync(listing)) return { folder, segments: JSON.parse(readFileSync(listing, 'utf8')) as SegmentRef[] };
  rmSync(folder, { recursive: true, force: true });
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const engine = await Engine.open({ threads: 2, memory: '4GB', spillTo: join(making, 'spill') });
  const workers = Math.ceil(orders / PER_WORKER);
  const random = (salt: string, n: number) => `CAST(hash(i * 1000003 + ${seed} + ${salt}) % ${n} AS INTEGER)`;
  const write = async (name: string, sql: string) => {
    await engine.run(
      `COPY (${sql}) TO ${literal(join(making, `${name}.parquet`))} (FORMAT parquet, COMPRESSION snappy)`,
    );
  };
  const common = (record: string, ver: string) =>
    `"row", ${record} AS "recordId", CAST(${ver} AS UINTEGER) AS ver, '${ver === '1' ? '1' : '2'}' AS op, CAST(NULL AS UINTEGER) AS "sentTime", CAST(0 AS UINTEGER) AS marks`;
  const orderRows = (ver: string, where: string) => `
    SELECT CAST(i AS UINTEGER) AS "row", (${list(platforms)})[1 + (w + CASE WHEN w % 5 = 0 AND n % 2 = 1 THEN 1 ELSE 0 END) % 4] AS "platformUscc",
      'o' || lpad(CAST(i * 7919 % 100000000000 AS VARCHAR), 15, '0') AS "recordId", CAST(${ver} AS UINTEGER) AS ver, '${ver === '1' ? '1' : '2'}' AS op,
      CAST(NULL AS UINTEGER) AS "sentTime", CAST(0 AS UINTEGER) AS marks, ${workerId('w')} AS "workerId", 's' AS "sessionId", '02' AS trade,
      CAST(start - 60 AS UINTEGER) AS "createdAt", CAST(start AS UINTEGER) AS "acceptedAt", CAST(start + 200 AS UINTEGER) AS "readyAt",
      CAST(start + 300 AS UINTEGER) AS "pickedAt", CAST(start + took AS UINTEGER) AS "finishedAt", CAST(NULL AS UINTEGER) AS "cancelledAt",
      CAST(NULL AS UINTEGER) AS "restFrom", CAST(NULL AS UINTEGER) AS "restTo", '1' AS status, NULL::VARCHAR AS "cancelBy", '1' AS "assignMode", '1' AS vehicle,
      '500229' || (ARRAY['001','002','102','103','104'])[1 + w % 5] AS "fromPlace", '500229001' AS "toPlace",
      CAST(800 + ${random('1', 3000)} AS INTEGER) AS "distanceM", CAST(took AS INTEGER) AS "durationS", CAST(CASE WHEN i % 400 = 3 THEN 180 ELSE 2400 END AS INTEGER) AS "promisedS", CAST(0 AS INTEGER) AS "extendedS",
      CAST(2500 + ${random('2', 900)} AS INTEGER) AS "userPaidFen", CAST(500 AS INTEGER) AS "platformFeeFen", CAST(${ver === '1' ? 1000 : 1010} + ${random('3', 400)} AS INTEGER) AS "workerGrossFen",
      '9' AS "takeRateShown", CAST(70 AS INTEGER) AS "injuryPremiumMilli", CAST(0 AS INTEGER) AS "penaltyFen", CASE WHEN d + (d + w % 5) // 6 = 24 THEN '1' ELSE '0' END AS holiday, '0' AS night, '00' AS weather, '1' AS identity, 'CNY' AS currency
    FROM (SELECT i, i // ${PER_WORKER} AS w, (i % ${PER_WORKER}) // ${PER_DAY} AS d, i % ${PER_DAY} AS n,
        ${MONTH_START} + (${dayOfMonth}) * 86400 + CASE WHEN n < 7 THEN 37800 + n * 1500 ELSE 59400 + (n - 7) * 1500 END + ${random('4', 600)} AS start,
        900 + ${random('5', 1200)} AS took
      FROM range(${orders}) t(i)) WHERE ${where}`;
  await write('order', orderRows('1', 'true'));
  await write('order-revised', orderRows('2', 'i % 50 = 7'));
  await write(
    'session',
    `SELECT CAST(i AS UINTEGER) AS "row", (${list(platforms)})[1 + (w + second) % 4] AS "platformUscc", ${common("'s' || CAST(i AS VARCHAR) || '-' || CAST(second AS VARCHAR)", '1').replace('"row", ', '')},
      ${workerId('w')} AS "workerId", '02' AS trade, CAST(login AS UINTEGER) AS "loginAt", CAST(login + CASE WHEN h = 0 THEN 14100 ELSE 15600 END AS UINTEGER) AS "logoutAt",
      CAST(NULL AS INTEGER) AS "onlineSec", CAST(NULL AS INTEGER) AS "onTaskSec", CAST(NULL AS INTEGER) AS "restSec", CAST(NULL AS INTEGER) AS orders, '0' AS mandated, '500229001' AS place
    FROM (SELECT i, i // 52 AS w, (i % 52) // 2 AS d, i % 2 AS h, ${MONTH_START} + (${dayOfMonth}) * 86400 + CASE WHEN i % 2 = 0 THEN 37500 ELSE 59100 END AS login FROM range(${workers * 52}) t(i)),
      (VALUES (0), (1)) v(second) WHERE second = 0 OR w % 5 = 0`,
  );
  await write(
    'restPrompt',
    `SELECT CAST(i AS UINTEGER) AS "row", (${list(platforms)})[1 + w % 4] AS "platformUscc", ${common("'t' || CAST(i AS VARCHAR)", '1').replace('"row", ', '')},
      ${workerId('w')} AS "workerId", CAST(${MONTH_START} + (${dayOfMonth}) * 86400 + 51000 AS UINTEGER) AS "promptedAt", '2' AS kind, CAST(NULL AS UINTEGER) AS "stopUntil", '1' AS answer,
      CAST(${MONTH_START} + (${dayOfMonth}) * 86400 + 51060 AS UINTEGER) AS "answeredAt"
    FROM (SELECT i, i // 6 AS w, (i % 6) * 4 AS d FROM range(${workers * 6}) t(i))`,
  );
  await write(
    'pay',
    `SELECT CAST(i AS UINTEGER) AS "row", (${list(platforms)})[1 + i % 4] AS "platformUscc", ${common("'p' || CAST(i AS VARCHAR)", '1').replace('"row", ', '')},
      ${workerId('i')} AS "workerId", '02' AS trade, CAST(20697 AS INTEGER) AS "periodFrom", CAST(20726 AS INTEGER) AS "periodTo", CAST(20736 AS INTEGER) AS "dueOn",
      CAST(20735 * 86400 AS UINTEGER) AS "paidAt", '1' AS payer, NULL::VARCHAR AS "payerUscc", '1' AS form,
      ${[
        ...payParts,
        'deductionPenaltyFen',
        'deductionDamageFen',
        'deductionInsuranceFen',
        'deductionSocialFen',
        'taxFen',
        'deductionOtherFen',
      ]
        .map((name) => `CAST(${name === 'pieceFen' ? 480000 : 0} AS INTEGER) AS "${name}"`)
        .join(', ')},
      CAST(480000 AS INTEGER) AS "grossFen", CAST(480000 AS INTEGER) AS "netFen", CAST(480000 AS INTEGER) AS "paidFen", CAST(${PER_WORKER} AS INTEGER) AS orders,
      CAST(NULL AS INTEGER) AS "onTaskSec", CAST(NULL AS INTEGER) AS "scheduledDays", CAST(NULL AS INTEGER) AS "attendedDays", '1' AS status, 'CNY' AS currency
    FROM range(${workers}) t(i)`,
  );
  writeFileSync(join(making, 'workers.txt'), '');
  await engine.run('CREATE TEMP TABLE keys(w INTEGER, k VARCHAR)');
  const appender = await engine.connection.createAppender('keys');
  for (let w = 0; w < workers; w++) {
    appender.appendInteger(w);
    appender.appendVarchar(hmacSm3('bench', String(w)));
    appender.endRow();
  }
  appender.closeSync();
  await write(
    'worker',
    `SELECT CAST(row_number() OVER () AS UINTEGER) AS "row", (${list(platforms)})[1 + (w + h) % 4] AS "platformUscc", ${common("'e' || CAST(w AS VARCHAR) || '-' || CAST(h AS VARCHAR)", '1').replace('"row", ', '')},
      ${workerId('w')} AS "workerId", k AS "workerKey", '02' AS trade, '2' AS relation, '1' AS chain, NULL::VARCHAR AS "partnerUscc", CAST(20000 AS INTEGER) AS "onDate",
      CAST(NULL AS INTEGER) AS "offDate", '1' AS identity, NULL::VARCHAR AS "adjudicatedRelation", CAST(NULL AS INTEGER) AS "adjudicatedFrom", NULL::VARCHAR AS place
    FROM keys, (VALUES (0), (1)) v(h) WHERE h = 0 OR w % 5 = 0`,
  );
  await writeTerms(write, workers);
  engine.close();
  rmSync(join(making, 'spill'), { recursive: true, force: true });
  rmSync(join(making, 'workers.txt'));
  const named: [SegmentRef['table'], string][] = [
    ['order', 'order'],
    ['order', 'order-revised'],
    ['session', 'session'],
    ['restPrompt', 'restPrompt'],
    ['pay', 'pay'],
    ['worker', 'worker'],
    ['enterprise', 'enterprise'],
    ['limitAgreement', 'limitAgreement'],
    ['restRule', 'restRule'],
    ['injuryRegistration', 'injuryRegistration'],
    ['payTerms', 'payTerms'],
    ['payStatement', 'payStatement'],
  ];
  const segments = named.map(
    ([table, file], index): SegmentRef => ({
      segment: index + 1,
      table,
      path: join(folder, `${file}.parquet`),
      source: 'platform',
      receivedAt: null,
      covers: null,
    }),
  );
  renameSync(making, folder);
  writeFileSync(listing, JSON.stringify(segments));
  return { folder, segments };
}

/** What the four platforms have on file, so that rules are decided rather than left open. */
async function writeTerms(write: (name: string, sql: string) => Promise<void>, workers: number): Promise<void> {
  const each = `(SELECT i, (${list(platforms)})[1 + i] AS "platformUscc" FROM range(${platforms.length}) t(i))`;
  const own = (letter: string) =>
    `CAST(i AS UINTEGER) AS "row", "platformUscc", '${letter}' || CAST(i AS VARCHAR) AS "recordId", CAST(1 AS UINTEGER) AS ver, '1' AS op, CAST(NULL AS UINTEGER) AS "sentTime", CAST(0 AS UINTEGER) AS marks`;
  const open = 'CAST(20000 AS INTEGER) AS "from", CAST(NULL AS INTEGER) AS "to"';
  await write(
    'enterprise',
    `SELECT ${own('n')}, 'bench ' || CAST(i AS VARCHAR) AS name, '1' AS kind, '02' AS trade, '2' AS "injuryIndustry", CAST(20000 AS INTEGER) AS "injuryListedFrom",
      CAST(70 AS INTEGER) AS "injuryBenchmarkMilli", CAST(10000 AS INTEGER) AS "injuryFloatBp", 'order,session,pay,restPrompt' AS "mustReport",
      CAST(20000 AS INTEGER) AS "onDate", CAST(NULL AS INTEGER) AS "offDate", '500229001' AS place FROM ${each}`,
  );
  await write(
    'limitAgreement',
    `SELECT ${own('l')}, '02' AS trade, ${open}, CAST(14400 AS INTEGER) AS "continuousMaxS", CAST(39600 AS INTEGER) AS "dailyMaxS", CAST(1800 AS INTEGER) AS "allowanceS",
      CAST(1200 AS INTEGER) AS "stopS", CAST(5000 AS INTEGER) AS "appraisalPercentileBp", '1' AS "signedBy" FROM ${each}`,
  );
  const ofWorker = (letter: string) =>
    `CAST(i AS UINTEGER) AS "row", (${list(platforms)})[1 + i % 4] AS "platformUscc", '${letter}' || CAST(i AS VARCHAR) AS "recordId", CAST(1 AS UINTEGER) AS ver, '1' AS op, CAST(NULL AS UINTEGER) AS "sentTime", CAST(0 AS UINTEGER) AS marks, ${workerId('i')} AS "workerId"`;
  await write(
    'payTerms',
    `SELECT ${ofWorker('a')}, ${open}, '4' AS cycle, CAST(NULL AS INTEGER) AS "cycleDays", CAST(10 AS INTEGER) AS "agreedPayDay", CAST(NULL AS INTEGER) AS "wageStandardFen",
      CAST(NULL AS INTEGER) AS "overtimeBaseFen", CAST(NULL AS INTEGER) AS "piecePriceFen", CAST(NULL AS INTEGER) AS "holidayRateBp", '1' AS "hoursSystem",
      CAST(2200 AS INTEGER) AS "minimumWageAppliedFen", 'hour' AS "minimumWageAppliedUnit" FROM range(${workers}) t(i)`,
  );
  await write(
    'payStatement',
    `SELECT ${ofWorker('f')}, 'p' || CAST(i AS VARCHAR) AS "payRecordId", CAST(20735 AS INTEGER) AS "deliveredOn",
      'employer,cycle,payDate,name,idNumber,contact,workingTime,items,deductions,net,proof' AS fields FROM range(${workers}) t(i)`,
  );
  await write('restRule', `SELECT ${own('r')}, '02' AS trade, 'doc' AS "documentId", ${open} FROM ${each}`);
  await write(
    'injuryRegistration',
    `SELECT ${own('j')}, '500229' AS region, CAST(20000 AS INTEGER) AS "registeredFrom", CAST(NULL AS INTEGER) AS "registeredTo" FROM ${each}`,
  );
}

/** The month sealed, with the month before it (in which nobody worked) as context, so that nothing is left open at its beginning. */
export async function benchSeal(
  orders: number,
  seed: number,
  memory: string,
  onProgress?: (step: string) => void,
): Promise<{ sealed: SealedMonth; seconds: number; peakRssMiB: number }> {
  const { folder, segments } = await benchSegments(orders, seed);
  const before = join(folder, 'sealed-before');
  const request = { files: [], firstSealedUpTo: null, threads: availableParallelism(), memory };
  rmSync(before, { recursive: true, force: true });
  const small = segments.filter(({ table }) => table === 'worker' || table === 'enterprise');
  const previous = {
    folder: before,
    seal: await sealMonth({ ...request, month: '2026-08', segments: small, previous: null, folder: before }),
  };
  const sealedFolder = join(folder, 'sealed');
  rmSync(sealedFolder, { recursive: true, force: true });
  const started = performance.now();
  const seal = await sealMonth({
    ...request,
    month: '2026-09',
    segments,
    previous,
    folder: sealedFolder,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return {
    sealed: { folder: sealedFolder, seal },
    seconds: (performance.now() - started) / 1000,
    peakRssMiB: process.resourceUsage().maxRSS / 1024,
  };
}
