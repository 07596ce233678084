import { z } from 'zod';
import type { Day } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { change } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { behind, spanSteps, spanText, spanWithout } from './rule-steps.ts';
import { versionFields } from './rule-version-fields.ts';

/** The earlier of publishing and telling: the law is content with either. */
const earlier = (publishedOn: Day | null, toldOn: Day | null): Day | null =>
  publishedOn === null || toldOn === null ? (publishedOn ?? toldOn) : Math.min(publishedOn, toldOn);

/**
 * 施行的规则已公示或者告知: a rule or algorithm on vital interests that is in effect though neither its publication nor telling the
 * workers was seen; in seconds from the first effective minute of the month. For employees the law asks it, for others the policy.
 * That the policy wants both is asked by `rule-published-and-told`. Source: 劳动合同法 art. 4; 城人社发〔2022〕97号（十一）.
 */
export const rulePublicationSeen = rule({
  slug: 'rule-publication-seen',
  sheetIds: ['disputes-supervision-unions/F.2'],
  measure: 'consultation',
  title: { zh: '施行的规则已公示或者告知', en: 'Rules in effect are published or told' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第四条' },
    { instrument: 'county-policy', article: '（十一）' },
  ],
  kind: 'rule-version',
  facts: z.object({ ...versionFields, publishedOn: dayField.nullable(), toldOn: dayField.nullable() }),
  reads: ['ruleVersion'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    const asked = behind(fact);
    if (typeof asked !== 'string') return asked;
    const { from, until, seconds } = spanWithout(fact, earlier(fact.publishedOn, fact.toldOn));
    if (seconds === 0) return compliant;
    const quantity = { value: seconds, unit: 'seconds' } as const;
    return { verdict: 'finding', quantity, values: [], level: asked, numbers: { from, until } };
  },
  explain(fact, _law, finding) {
    const { from = 0, until = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `规则已施行，${spanText(from, until, 'zh')}未见公示，也未见告知劳动者；线索。`,
        en: `The rule was in effect; neither publication nor telling the workers was seen ${spanText(from, until, 'en')}.`,
      },
      arithmetic: spanSteps(fact, from, until, finding.quantity?.value ?? 0),
      flip: change(
        'publishedOn',
        fact.publishedOn,
        dayOf(from),
        '当月施行之前已经公示则不成立。',
        'Published before it was in effect in the month there would be no finding.',
      ),
    };
  },
});
