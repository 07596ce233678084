import { z } from 'zod';
import { lakeRetention } from '#journey/personal-data/lake-retention.ts';
import { purposeOf, purposeSlugs } from '#journey/personal-data/purposes.ts';
import { type RetentionRule, retention } from '#journey/personal-data/retention.ts';
import { instrumentById } from '#law/sources/all.ts';
import { tableNames } from '#measures/facts/tables.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';

const both = z.object({ zh: z.string(), en: z.string() });
const basis = z.object({ instrument: z.string(), title: z.string(), article: z.string() });

const withTitle = ({ instrument, article }: { instrument: string; article: string }) => ({
  instrument,
  title: instrumentById(instrument).title,
  article,
});

/** What personal data is used for, on what basis, which, and how long it is kept. */
export const purposesDoor = door({
  name: 'purposes.read',
  method: 'GET',
  path: '/public/purposes',
  summary: {
    zh: '个人信息处理目的、依据和保存期限',
    en: 'What personal data is used for, on what basis, for how long',
  },
  proof: 'none',
  allows: { action: 'read', resource: 'purposes' },
  reply: z.object({
    purposes: z.array(
      z.object({
        purpose: z.string(),
        title: both,
        bases: z.array(basis),
        fields: both,
        sensitive: z.boolean(),
        retentionDays: z.int().nullable(),
        consent: z
          .object({
            version: z.string(),
            zh: z.string(),
            en: z.string(),
            effects: both,
            receivers: both,
            eachReceiver: z.boolean(),
          })
          .nullable(),
      }),
    ),
    retention: z.array(
      z.object({
        record: both,
        tables: z.array(z.string()),
        files: z.string().nullable(),
        /** Tables of the exchange in the lake that this is the term of. */
        exchange: z.array(z.string()),
        days: z.int().nullable(),
        way: z.enum(['delete', 'erase-person', 'stay', 'by-hand', 'as-it-goes']),
        basis,
        confidence: z
          .enum(['official', 'secondary', 'memory', 'setting'])
          .describe('天数有多可靠 · how sure the number of days is'),
        note: z.string(),
      }),
    ),
  }),
  async handle() {
    return {
      purposes: purposeSlugs.map((slug) => {
        const { zh, en, bases, ...rest } = purposeOf(slug);
        return { ...rest, purpose: slug, title: { zh, en }, bases: bases.map(withTitle) };
      }),
      retention: Object.entries<RetentionRule>(retention).map(([slug, rule]) => ({
        ...rule,
        exchange: tableNames.filter((name) => lakeRetention[name] === slug),
        tables: [...rule.tables],
        files: rule.files ?? null,
        basis: withTitle(rule.basis),
      })),
    };
  },
});

/** The key evidence files are signed with. */
export const evidenceKeyDoor = door({
  name: 'evidence-key.read',
  method: 'GET',
  path: '/public/evidence-key',
  summary: { zh: '证据文件的签名公钥', en: 'The key evidence files are signed with' },
  proof: 'none',
  allows: { action: 'read', resource: 'purposes' },
  reply: z.object({ algorithm: z.string(), publicKey: z.string() }),
  async handle({ house: { evidence } }) {
    if (evidence === undefined) throw new Refusal(503, 'evidence-not-set-up', {});
    return { algorithm: evidence.key.algorithm, publicKey: evidence.publicKey };
  },
});
