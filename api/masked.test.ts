import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { planOf } from '#journey/1-intake/column-plan.ts';
import { tableNames } from '#measures/facts/tables.ts';
import { doors } from './app.ts';
import type { Door } from './door.ts';

/** Names of fields that could tell who somebody is, or how to reach or pay them. */
const telling =
  /^(?:.*name|idNo|idNumber|identity.*|phone.*|mobile.*|tel|email|bank.*|cardNo|accountNo|address|姓名|电话|身份证.*|银行.*)$/i;

/**
 * Fields of such a name that tell of nobody: what they are instead. By door and path, so that a new one is looked at.
 */
const ofNobody: Readonly<Record<string, string>> = {
  'bureau-finding values.name': 'which number of the law was used',
  'enterprise-finding values.name': 'which number of the law was used',
  'open-finding data.values.name': 'which number of the law was used',
  'account.list accounts.signInName': 'how an office-holder signs in, told to the three administrators',
  'case.read clocks.limit.name': 'which number of the law is counted',
  'case.open otherRoutes.takes.limit.name': 'which number of the law is counted',
  'case.open otherRoutes.takes.extension.name': 'which number of the law is counted',
  'holiday-notice.list notices.festivals.name': 'the name of a festival',
  'holiday-notice.list notices.address': 'where the notice was published',
  'ride-file.create name': 'a file’s own name, to whoever handed it over',
  'ride-files files.name': 'a file’s own name, to the unit that took it',
  'open-upload-begin data.name': 'a file’s own name, to whoever sent it',
  'open-upload data.name': 'a file’s own name, to whoever sent it',
  'attachment.list attachments.name': 'a file’s own name, to those of the case, each look in the log',
  'open-upload-part data.name': 'a file’s own name, to whoever sent it',
};

/** Doors whose own code masks such a field before it leaves; each is shown masked by `personal-data.test.ts`. */
const maskedByHand = new Set(['person.find', 'person.read']);

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
}

/** Paths of fields whose name tells, anywhere in a reply. */
function fieldsOf(schema: Schema, path: readonly string[] = []): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    ...(telling.test(name) ? [[...path, name].join('.')] : []),
    ...fieldsOf(inner, [...path, name]),
  ]);
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (typeof schema.additionalProperties === 'object') parts.push(schema.additionalProperties);
  return [...own, ...parts.flatMap((part) => (part === undefined ? [] : fieldsOf(part, path)))];
}

const replied = ({ reply }: Door): string[] =>
  reply === undefined ? [] : fieldsOf(z.toJSONSchema(reply, { io: 'output', unrepresentable: 'any' }) as Schema);

/** Doors of whoever looks at other people: all but those where the only person is the caller. */
const ofOthers = doors.filter(({ path }) => !path.startsWith('/worker/') && !path.startsWith('/api/sign-in/'));

test('no door but a reveal lets a field out that tells who somebody is', () => {
  const out = ofOthers
    .filter(({ allows, name }) => allows.action !== 'reveal' && !maskedByHand.has(name))
    .flatMap((one) => [...new Set(replied(one))].map((field) => `${one.name} ${field}`))
    .filter((field) => ofNobody[field] === undefined);
  assert.deepEqual(out, []);
});

/** Whether a schema lets out fields it does not name. */
const isOpen = (schema: Schema): boolean =>
  (typeof schema.additionalProperties === 'object' && Object.keys(schema.additionalProperties).length === 0) ||
  schema.additionalProperties === true ||
  [
    schema.items,
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ].some((part) => part !== undefined && isOpen(part));

test('replies that let out fields they do not name are rows of the exchange, which knows no name and no number of a person', () => {
  const open = ofOthers.filter(
    ({ reply }) =>
      reply !== undefined && isOpen(z.toJSONSchema(reply, { io: 'output', unrepresentable: 'any' }) as Schema),
  );
  // Forms as data: what is asked, and nobody's answer.
  const asks = ['procedure.read'];
  // Lines of a case and drafts from them: numbers masked, each look in the log (`cases/case-privacy.test.ts`).
  const ofCases = ['case.read', 'case.document-draft'];
  const others = open.filter(({ name }) => !asks.includes(name) && !ofCases.includes(name));
  assert.equal(open.length - others.length, asks.length + ofCases.length);
  assert.deepEqual(others.map(({ name }) => name).sort(), [
    'bureau-finding',
    'bureau-finding-explanation',
    'enterprise-finding',
    'enterprise-finding-explanation',
    'open-finding',
    'open-finding-explanation',
  ]);
  const ofEnterprises = new Set(['enterprise', 'appraisalIndicator', 'serviceChannel', 'sectorAssociation']);
  // Whether and how somebody was made sure of, and never who it is.
  const ofChecks = new Set(['identity', 'identityVerifiedAt', 'identityMethod', 'identityRecordKept']);
  const columns = tableNames.flatMap((table) =>
    planOf(table)
      .columns.map(({ name }) => name)
      .filter((name) => telling.test(name) && !ofEnterprises.has(table) && !ofChecks.has(name))
      .map((name) => `${table}.${name}`),
  );
  // Taken out at intake: `checks/id-numbers.test.ts`.
  assert.deepEqual(columns, ['worker.idNo']);
});

test('what is listed as telling of nobody is there', () => {
  const there = new Set(ofOthers.flatMap((one) => replied(one).map((field) => `${one.name} ${field}`)));
  assert.deepEqual(
    Object.keys(ofNobody).filter((field) => !there.has(field)),
    [],
  );
});

test('a reveal takes a reason, and is the only door that tells', () => {
  const reveals = doors.filter(({ allows }) => allows.action === 'reveal');
  assert.ok(reveals.length >= 2);
  for (const { name, body } of reveals) {
    const { properties, required } = z.toJSONSchema(body!, { io: 'input', unrepresentable: 'any' }) as {
      properties: Record<string, { minLength?: number }>;
      required: string[];
    };
    assert.ok(required.includes('reason') && properties.reason!.minLength! >= 4, name);
  }
});

test('the search sees a field at any depth', () => {
  const reply = z.object({
    rows: z.array(z.union([z.object({ phone: z.string() }), z.object({ x: z.int() })])).nullable(),
  });
  assert.deepEqual(replied({ reply } as unknown as Door), ['rows.phone']);
  const loose = z.record(z.string(), z.object({ workerName: z.string() }));
  assert.deepEqual(replied({ reply: loose } as unknown as Door), ['workerName']);
});
