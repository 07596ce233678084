import { type ClientKey, orderBatches, signedCall } from './open-client.ts';

/*
 * The clients of the bench in a process of their own: `node bench/open-load.ts SETTINGS`. Making a body fresh and signing it is work of the
 * platform, here done on the same two cores; how much processor time it took is told.
 */

interface LoadSettings {
  port: number;
  key: ClientKey;
  uscc: string;
  seconds: number;
  clients: number;
  rows: number;
  /** Orders of the hours just gone by instead of a month long over, which is said with each batch. */
  today: boolean;
}

const { port, key, uscc, seconds, clients, rows, today } = JSON.parse(process.argv[2] ?? '') as LoadSettings;
const mark = `${key.signType}-${process.pid}-`;
const spare = [...orderBatches(64, rows, mark, uscc, today ? Math.floor(Date.now() / 1000) : null)].map((body) =>
  body.toString('latin1'),
);
const url = today ? '/openapi/v1/order' : '/openapi/v1/order?covers=2026-09';
const waits: number[] = [];
let sent = 0;
let refused = 0;

/** A body nobody sent before: the numbers of a made one are counted on. */
function fresh(n: number): Buffer {
  const made = n % spare.length;
  const from = `${mark}${String(made).padStart(6, '0')}-`;
  return Buffer.from(spare[made]!.replaceAll(from, `${mark}${String(n).padStart(6, '0')}-`), 'latin1');
}

async function client(until: number): Promise<void> {
  while (performance.now() < until) {
    const n = sent++;
    const body = fresh(n);
    const began = performance.now();
    const reply = await signedCall(port, key, 'POST', url, body, { 'x-batch-no': `${mark}${n}` });
    waits.push(performance.now() - began);
    if (reply.status !== 200) {
      refused++;
      if (refused < 3) console.error(reply.status, reply.body.slice(0, 300));
    }
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: clients }, () => client(began + seconds * 1000)));
const took = (performance.now() - began) / 1000;
waits.sort((a, b) => a - b);
const at = (share: number) => Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!);
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    batches: waits.length,
    refused,
    ordersPerSecond: Math.round(((waits.length - refused) * rows) / took),
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
    clientCpu: Math.round((user + system) / 1e4) / 100,
    seconds: Math.round(took * 10) / 10,
  }),
);
