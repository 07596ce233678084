import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { items, note } from './cases.ts';

const house = (n: number, name: string, sends: Profile['sends']): Profile =>
  profile({
    slug: `guidance-${n}`,
    name: `${name}（虚构）`,
    body: `G3X00${n}`,
    mark: `X${n}`,
    trade: '02',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends,
    mustReport: [],
  });

/** Reports who works for it, and nothing on dialogue or care. */
const silent = house(1, '溪口配送', ['worker']);
/** Talks, leaves matters unanswered, and answers its self-check better than its data. */
const talking = house(2, '石梁配送', [
  'worker',
  'dialogueMechanism',
  'dialogueMeeting',
  'careAct',
  'careerPath',
  'selfCheckAnswer',
  'hazardCheck',
  'safetyPost',
  'conditionChannel',
]);
/** Has no mechanism, does not say what a meeting raised, and answered nothing. */
const mute = house(3, '白鹿配送', ['worker', 'dialogueMechanism', 'dialogueMeeting', 'hazardCheck']);

/** Has a mechanism and reports that it held no meeting. */
const idle = house(4, '青杠配送', ['worker', 'dialogueMechanism', 'dialogueMeeting']);

/** Small enterprises that exist for what is planted on 用工指导（措施一）. */
export const guidanceEnterprises: readonly Profile[] = [silent, talking, mute, idle];

const checks = { '1': '日', '2': '周', '3': '月' } as const;

/** Hazard checks of a month, done when due, of the cycles given. */
function plantChecks(planting: Planting, { slug, mark }: Profile, cycles: readonly (keyof typeof checks)[]): void {
  const { month } = planting.month;
  cycles.forEach((cycle, n) => {
    const dueOn = planting.date(5 + n);
    const recordId = `${mark}-HC${cycle}-${month}`;
    planting.feed(slug).add('hazardCheck', { recordId, cycle, dueOn, doneOn: dueOn, hazards: 0 });
  });
}

function plantTalking(planting: Planting): void {
  const { opened, month } = planting.month;
  const { slug, uscc, mark } = talking;
  const feed = planting.feed(slug);
  planting.registered(slug, 'guidance-talking', { relation: '1', chain: '1' });
  feed.add('dialogueMechanism', { recordId: `${mark}-DM`, form: '2', from: opened - 100, unionContact: '0' });
  feed.add('dialogueMeeting', {
    recordId: `${mark}-DT-${month}`,
    heldOn: planting.date(12),
    mattersRaised: 5,
    mattersAnswered: 2,
    unionPresent: '0',
    representatives: 3,
  });
  feed.add('careAct', { recordId: `${mark}-CA-${month}`, actedOn: planting.date(15), kind: '7' });
  const answer = (item: string, reply: string, more: object = {}) =>
    feed.add('selfCheckAnswer', { recordId: `${mark}-SC-${item}`, item, reply, answeredOn: opened + 19, ...more });
  // Contradicted in the first month, corrected in the second and met from then on.
  answer('hazard-check-cycle', '1', { correctionDueOn: opened + 44, correctedOn: opened + 33 });
  answer('hazard-checks', '1', { evidenceId: `${mark}-排查台账` });
  // Contradicted in every month, and no day of correction.
  answer('condition-channel', '1');
  // Said not to apply, and it does; named by its row of the fact sheet.
  answer('pay-rest-safety/OSH-01', '3');
  answer('消防通道', '1');
  const first = planting.previousMonth === null;
  plantChecks(planting, talking, first ? ['2'] : ['1', '2', '3']);
  note(planting, uscc, null, {
    rule: 'hazard-check-cycle',
    ...(first ? { finds: items(2) } : {}),
    zh: first ? '自查答做到，只有周检查' : '整改后日、周、月检查都在做',
    en: first ? 'answered as done, weekly checks only' : 'corrected, every cycle done',
  });
  note(planting, uscc, null, { rule: 'hazard-checks', zh: '按时排查', en: 'checked when due' });
  note(planting, uscc, null, {
    rule: 'condition-channel',
    finds: items(1),
    zh: '自查答做到，没有渠道',
    en: 'answered as done, no channel',
  });
  note(planting, uscc, null, {
    rule: 'responsibility-posts',
    finds: items(1),
    zh: '自查答不适用，一个岗位都没有',
    en: 'answered as not applying, no post at all',
  });
}

function plantMute(planting: Planting): void {
  const { slug, uscc, mark } = mute;
  planting.registered(slug, 'guidance-mute', { relation: '1', chain: '1' });
  const recordId = `${mark}-DT-${planting.month.month}`;
  planting.feed(slug).add('dialogueMeeting', { recordId, heldOn: planting.date(20) });
  plantChecks(planting, mute, ['2']);
  note(planting, uscc, null, {
    rule: 'hazard-check-cycle',
    finds: items(2),
    zh: '只有周检查，自查没有答复',
    en: 'weekly checks only, self-check not answered',
  });
}

function plantSilent(planting: Planting): void {
  planting.registered(silent.slug, 'guidance-silent', { relation: '2', chain: '1' });
}

function plantIdle(planting: Planting): void {
  planting.registered(idle.slug, 'guidance-idle', { relation: '2', chain: '1' });
  const from = planting.month.opened - 30;
  planting.feed(idle.slug).add('dialogueMechanism', { recordId: `${idle.mark}-DM`, form: '3', from });
}

/** Planting modules on 用工指导（措施一）. */
export const guidancePlantings: readonly ((planting: Planting) => void)[] = [
  plantTalking,
  plantMute,
  plantSilent,
  plantIdle,
];
