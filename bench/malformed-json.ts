/** A text that somebody may send where JSON is asked for. */
export interface OddText {
  name: string;
  bytes: Buffer;
  /** True where no reader may take it for JSON in UTF-8. */
  broken: boolean;
}

/**
 * Texts after the manner of JSONTestSuite, made here: what JSON allows and readers stumble over, and what it does not allow. Some hundreds;
 * the same at each run. `deep`: how deep the nested ones go.
 */
export function oddTexts(deep = 100_000): OddText[] {
  const texts: OddText[] = [];
  const add = (name: string, text: string | Buffer, broken: boolean) =>
    texts.push({ name, bytes: Buffer.isBuffer(text) ? text : Buffer.from(text), broken });
  const sound = (name: string, text: string) => add(name, text, false);
  const broken = (name: string, text: string | Buffer) => add(name, text, true);
  for (const text of soundOnes(deep)) sound(`sound ${text.slice(0, 24)} ${text.length}`, text);
  for (const text of brokenOnes(deep)) broken(`broken ${JSON.stringify(text.slice(0, 24))} ${text.length}`, text);
  const whole = '{"recordId":"a","workerId":"䶮","n":[1,2.5e3,true,null],"o":{"k":"v"}}';
  // Cut off after every byte: never whole.
  const bytes = Buffer.from(whole);
  for (let at = 1; at < bytes.length; at++) broken(`cut at ${at}`, bytes.subarray(0, at));
  // One character of it replaced by one that does not belong there.
  for (const [at, mark] of ['}', ']', ',', ':', '"', '\\', '\u0000', '{', '\u001f'].flatMap((mark) =>
    [0, 1, 11, 12, 28].map((at) => [at, mark] as const),
  )) {
    const text = whole.slice(0, at) + mark + whole.slice(at + 1);
    add(`${JSON.stringify(mark)} at ${at}`, text, !isJson(text));
  }
  // Control characters inside a text stand for none.
  for (let code = 0; code < 0x20; code++) broken(`raw control ${code}`, `{"name":"a${String.fromCharCode(code)}b"}`);
  for (const [name, data] of brokenBytes) broken(`bytes ${name}`, Buffer.from(data));
  for (const encoding of ['utf16le'] as const) {
    broken('UTF-16 little-endian', Buffer.from('{"name":"a"}', encoding));
    broken('UTF-16 with mark', Buffer.from('\ufeff{"name":"a"}', encoding));
    broken('UTF-16 big-endian', Buffer.from('{"name":"a"}', encoding).swap16());
    broken('UTF-16 big-endian with mark', Buffer.from('\ufeff{"name":"a"}', encoding).swap16());
  }
  broken('GB 18030', Buffer.from([0x7b, 0x22, 0xd5, 0xc5, 0x22, 0x3a, 0x31, 0x7d]));
  return texts;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function soundOnes(deep: number): string[] {
  const scalars = [
    '0',
    '-0',
    '1e400',
    '-1e400',
    '1E-400',
    '123456789012345678901234567890',
    '0.1e1',
    'true',
    'null',
    '""',
    '[]',
    '{}',
  ];
  const values = [
    ...scalars,
    '9007199254740993',
    '-9223372036854775809',
    `1${'0'.repeat(400)}`,
    `0.${'3'.repeat(400)}`,
    '"\\u0000"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d"',
    '"a\\udfffb"',
    '"\\uFDD0\\uFFFF\\u200B\\u202E\\u2028"',
    '"\\/\\b\\f\\n\\r\\t"',
    `"${'长'.repeat(20_000)}"`,
  ];
  return [
    ...scalars,
    ' [ ] ',
    '\t{\n}\r\n',
    `${'['.repeat(500)}${']'.repeat(500)}`,
    `${'['.repeat(deep)}${']'.repeat(deep)}`,
    `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    `{"recordId":${'['.repeat(deep / 2)}${']'.repeat(deep / 2)}}`,
    `{"name":${'{"a":'.repeat(deep / 4)}1${'}'.repeat(deep / 4)}}`,
    '{"a":1,"a":2}',
    '{"name":"a","name":"b","name":{}}',
    '{"__proto__":{"roles":["officer"]}}',
    '{"__proto__":null,"name":"a"}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
    '{"\\u0000":1,"":2,"\\ud800":3}',
    ...['name', 'recordId', 'phone', 'code', 'period', 'words', 'id', 'uscc', 'reason', 'password'].flatMap((key) =>
      values.map((value) => `{"${key}":${value}}`),
    ),
  ];
}

function brokenOnes(deep: number): string[] {
  const values = [
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[',
    ']',
    '{',
    '}',
    '{"a":1,}',
    '{,"a":1}',
    '{"a"}',
    '{"a":}',
    '{"a":1 "b":2}',
    "{'a':1}",
    '{a:1}',
    '[1}',
    '{"a":1]',
    '[1] x',
    '{}{}',
    '[][]',
    'nul',
    'True',
    'NaN',
    'Infinity',
    '-Infinity',
    '01',
    '-01',
    '+1',
    '.5',
    '1.',
    '1e',
    '1e+',
    '0x10',
    '1_000',
    '--1',
    '- 1',
    '1,000',
    '1 000',
    '"a',
    'a"',
    '"\\x41"',
    '"\\u12"',
    '"\\u12G4"',
    '"\\',
    '"\\a"',
    '"\\u{41}"',
    '"tab\there"',
    '// c\n{}',
    '/* c */ {}',
    '{} // c',
    '#',
    '\u00a0{}',
    '\u2028{}',
    '\u3000{}',
    '{“a”：1}',
    '｛"a":1｝',
    '{"a":１}',
    '<x/>',
    'a=1&b=2',
    '--x\r\n',
    '%7B%7D',
    '\\{}',
    '{"a":undefined}',
    '{"a":function(){}}',
    '[1;2]',
    '{"a"=1}',
    '{"a":1;}',
    '$',
    '@',
    '*',
    '=1+1',
    '\u0000',
    '\u0000{}',
    '{}\u0000',
    '\u0007',
    '{"a":"b" "c"}',
    '["a" "b"]',
    '[true false]',
    '{1:2}',
    '{null:1}',
    '{[]:1}',
    '{"a":1,"b"}',
    '[-]',
    '[1e]',
    '[\u0000]',
  ];
  return [
    ...values,
    ...values.filter((value) => !/^[\s[\]{}]*$/.test(value)).map((value) => `{"name":${value}`),
    '['.repeat(deep),
    '{"a":'.repeat(deep),
    `${'['.repeat(deep)}${'}'.repeat(deep)}`,
    '['.repeat(10) + ']'.repeat(11),
  ];
}

/** Bytes that are no UTF-8. */
const brokenBytes: readonly (readonly [string, readonly number[]])[] = (
  [
    ['lone continuation', [0x80]],
    ['lone start of two', [0xc3]],
    ['overlong slash', [0xc0, 0xaf]],
    ['overlong NUL', [0xc0, 0x80]],
    ['surrogate', [0xed, 0xa0, 0x80]],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['FF', [0xff]],
    ['FE', [0xfe]],
    ['cut in a character', [0xe4, 0xb6]],
    ['Latin-1', [0xe9]],
  ] as const
).flatMap(([name, bytes]): [string, number[]][] => [
  [`${name} in a text`, [0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, ...bytes, 0x22, 0x7d]],
  [`${name} in a key`, [0x7b, 0x22, ...bytes, 0x22, 0x3a, 0x31, 0x7d]],
  [`${name} outside`, [...bytes, 0x7b, 0x7d]],
  [`${name} after`, [0x7b, 0x7d, ...bytes]],
]);
