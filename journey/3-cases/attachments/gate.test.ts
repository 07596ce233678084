import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { clamAv } from '#outside/virus-scanner.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { savedAs, sentName } from './file-name.ts';
import { letIn } from './gate.ts';
import { hostileAttachments, pdfOf, photograph, picture, recording, wav } from './hostile.builder.ts';

const stemOf = (error: unknown) => (error instanceof GangwanError ? error.stem : String(error));

test('every hostile file is refused with a sentence, in bounded time', async () => {
  const wrong: string[] = [];
  for (const [why, bytes, stem] of await hostileAttachments()) {
    const began = performance.now();
    const got = await letIn(bytes, null).then(
      ({ kind }) => `taken as ${kind}`,
      (error: unknown) => {
        if (error instanceof GangwanError) {
          const said = error.sentence('zh') + error.sentence('en');
          if (/undefined|\{\w+\}/.test(said)) return said;
        }
        return stemOf(error);
      },
    );
    if (got !== stem) wrong.push(`${why}: ${got}, not ${stem}`);
    if (performance.now() - began > (attachmentLimits.seconds + 5) * 1000) wrong.push(`${why}: took too long`);
  }
  assert.deepEqual(wrong, []);
});

test('a file too long is refused before it is looked at', async () => {
  await assert.rejects(
    letIn(Buffer.alloc(attachmentLimits.bytes + 1), null),
    (error) => stemOf(error) === 'attachment-too-large',
  );
});

test('a photograph is written anew: its place, its camera and what hides behind it are gone, its pixels are there', async () => {
  const script = '<script>fetch("https://a.example")</script>';
  const came = await photograph(script);
  assert.ok(came.includes('Camera of a test') && came.includes(script));
  const { kind, kept } = await letIn(came, null);
  assert.equal(kind, 'jpeg');
  for (const gone of ['Camera of a test', '<script', 'Exif']) assert.ok(!kept.includes(gone), gone);
  const { exif, width, height } = await sharp(kept).metadata();
  assert.deepEqual([exif, width, height], [undefined, 320, 200]);
  const { data, info } = await sharp(kept).raw().toBuffer({ resolveWithObject: true });
  assert.ok(data[2]! > 150 && data[(info.width - 1) * info.channels]! > 150);
  for (const [name, bytes] of [
    ['png', await picture().png().toBuffer()],
    ['webp', await picture().webp().toBuffer()],
  ] as const)
    assert.equal((await letIn(bytes, null)).kind, name);
});

test('a picture taken with the phone held upright stands upright', async () => {
  const { kept } = await letIn(await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer(), null);
  const { width, height, orientation } = await sharp(kept).metadata();
  assert.deepEqual([width, height, orientation], [200, 320, undefined]);
});

test('a quiet PDF is kept as it came, without what follows its end', async () => {
  const came = await pdfOf();
  const { kind, kept } = await letIn(Buffer.concat([came, Buffer.from('\n<script>alert(1)</script>')]), null);
  assert.equal(kind, 'pdf');
  assert.equal(kept.toString('latin1').trimEnd(), came.toString('latin1').trimEnd());
});

test('a recording keeps its sound and loses its place', async () => {
  for (const [brand, kind] of [
    ['isom', 'mp4'],
    ['M4A ', 'm4a'],
  ] as const) {
    const came = recording(brand);
    const back = await letIn(came, null);
    assert.deepEqual([back.kind, back.kept.length], [kind, came.length]);
    assert.ok(came.includes('+31.9476+108.6641') && !back.kept.includes('31.9476'));
    assert.ok(came.includes('MMMM') && !back.kept.includes('MMMM'));
    assert.ok(back.kept.subarray(-2000).equals(came.subarray(-2000)));
  }
  const plain = wav();
  assert.ok((await letIn(plain, null)).kept.equals(plain));
});

test('where a scanner is installed it is asked; what it finds, and its silence, keep the file out', {
  skip: process.platform === 'win32' && 'no shell',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-scan-'));
  const program = (name: string, lines: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${lines}\n`);
    chmodSync(path, 0o755);
    return clamAv(path);
  };
  try {
    const bytes = wav();
    const clean = program('clamdscan', 'cat > /dev/null; echo "stdin: OK"');
    assert.equal((await letIn(bytes, clean)).scannedWith, 'clamdscan');
    const finds = program('clamscan', 'cat > /dev/null; echo "stdin: Eicar-Signature FOUND"; exit 1');
    await assert.rejects(letIn(bytes, finds), /Eicar-Signature/);
    for (const silent of [program('broken', 'exit 2'), clamAv(join(folder, 'absent'))])
      await assert.rejects(letIn(bytes, silent), (error) => stemOf(error) === 'attachment-not-scanned');
    const slow = clamAv(join(folder, 'slow'), 200);
    program('slow', 'exec sleep 30');
    await assert.rejects(letIn(bytes, slow), (error) => stemOf(error) === 'attachment-not-scanned');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a name keeps what can be read of it and nothing that misleads', () => {
  const name = (text: string) => sentName(encodeURIComponent(text));
  assert.equal(name('工资条 3月.jpg'), '工资条 3月.jpg');
  assert.equal(name('../../etc/passwd'), 'passwd');
  assert.equal(name('C:\\a\\b.pdf'), 'b.pdf');
  assert.equal(name('a\u202egpj.exe\r\nX: y'), 'agpj.exeX: y');
  for (const bad of ['', '%', '%ff', encodeURIComponent('\u202e'), encodeURIComponent('长'.repeat(201)), undefined])
    assert.throws(
      () => sentName(bad),
      (error) => stemOf(error) === 'attachment-name',
    );
  assert.equal(
    savedAs('工资"条\'.jpg'),
    `attachment; filename="___________.jpg"; filename*=UTF-8''%E5%B7%A5%E8%B5%84%22%E6%9D%A1%27.jpg`.replace(
      '___________',
      '_____',
    ),
  );
});
