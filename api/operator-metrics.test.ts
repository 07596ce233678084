import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { record } from '#store/log/log.ts';
import { RootsFile } from '#store/log/roots.ts';
import { instantText } from '#store/tables/columns.ts';
import type { House } from './door.ts';
import { operatorMetrics } from './operator-metrics.ts';
import { serveMetrics } from './running.ts';

const at = 1_790_000_000_000;
const keys = keysFromText(newKeysText(), 'test');

onBothEngines(
  'an operator sees what waits and how old it is, in Prometheus’ form, on this machine alone',
  async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-metrics-'));
    const roots = await RootsFile.open(join(folder, 'roots'), db.sql);
    const entry = {
      actor: 'system:test',
      role: null,
      action: 'a.b',
      object: 'c:1',
      subject: null,
      purpose: null,
      request: null,
    };
    await record(db.sql, { at: at - 90_000, ...entry });
    await roots.write(db.sql, at - 90_000);
    const open = { live: { held: { batches: 3, bytes: 4096 } } } as House['open'];
    const live = { clocks: { now: at / 1000 - 7 } } as House['live'];
    const house: House = { db, keys, now: () => at, roots, open: open!, live: live! };
    const ask = (asked: number) => ({
      period: '2026-09',
      reason: 'asked' as const,
      asked_by: 'system:test',
      why: null,
      asked_at: instantText(asked),
    });
    const { id } = await db.sql
      .insertInto('audit_run')
      .values(ask(at - 600_000))
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.sql
      .insertInto('audit_run')
      .values(ask(at - 300_000))
      .execute();
    const step = {
      run: id,
      kind: 'failed' as const,
      at: instantText(at - 1000),
      law: 'x',
      program: 'x',
      error: 'AUD-001',
    };
    await db.sql
      .insertInto('audit_step')
      .values({
        ...step,
        seal: null,
        digest: null,
        result: null,
        orders: null,
        workers: null,
        findings: null,
        cannot_tell: null,
      })
      .execute();
    const call = {
      port: 'weather',
      about: 'x:1',
      unit: null,
      request_sm3: 'x',
      request_sealed: '1.1.x',
      attempts: 0,
      reason: null,
    };
    const rest = { paper_number: null, scan_number: null, receipt_sm3: null, receipt_sealed: null };
    const moments = { made_at: instantText(at), changed_at: instantText(at) };
    for (const [i, state] of (['waiting', 'waiting', 'sent'] as const).entries())
      await db.sql
        .insertInto('port_call')
        .values({ ...call, ...rest, ...moments, key: `k${i}`, state, next_at: instantText(at - i * 100_000) })
        .execute();
    const text = await operatorMetrics(house);
    for (const line of [
      'gangwan_store_answers 1',
      'gangwan_lake_batches_held 3',
      'gangwan_lake_bytes_held 4096',
      'gangwan_live_watch_behind_seconds 7',
      'gangwan_log_root_age_seconds 90',
      'gangwan_log_root_size 1',
      'gangwan_port_calls{state="waiting"} 2',
      'gangwan_port_calls{state="sent"} 1',
      'gangwan_port_calls{state="refused"} 0',
      'gangwan_port_calls_overdue 2',
      'gangwan_audits_open 1',
      'gangwan_audits_oldest_seconds 300',
      'gangwan_audits_failed 1',
      'gangwan_prompt_late_seconds_max 0',
    ])
      assert.match(text, new RegExp(`^${line.replace(/[{}]/g, '\\$&')}$`, 'm'), line);
    const served = await serveMetrics(house, 0);
    const got = await fetch(`http://127.0.0.1:${served.port}/metrics`);
    const whole = await got.text();
    assert.match(whole, /^gangwan_audits_open 1$/m);
    assert.match(whole, /^gangwan_process_resident_memory_bytes \d+/m);
    assert.equal((await fetch(`http://127.0.0.1:${served.port}/health`)).status, 404);
    await served.stop();
    const away: House = { ...house, db: { ...db, sql: null as never } };
    assert.match(await operatorMetrics(away), /^gangwan_store_answers 0$/m);
    rmSync(folder, { recursive: true });
  },
);
