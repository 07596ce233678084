import { proceduresBySlug } from '#measures/catalogue.ts';
import type { Words } from '#measures/procedure.ts';
import type { CaseNoticeRow, NoticeKind } from '#store/tables/cases.ts';
import { caseNumber } from './read-case.ts';

/** What of a notice and its case the words are made from. */
export interface NoticeAbout extends Pick<CaseNoticeRow, 'kind' | 'role' | 'clock' | 'step' | 'days' | 'due_day'> {
  readonly procedure: string;
  readonly year: number;
  readonly serial: number;
}

/** Kinds that always go out by a channel too, whatever somebody turned off: settings of the county. */
export const mustReach: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['opened', 'moved', 'handed-over']);

/** What a message says that anybody may read over a shoulder: neither the matter nor a person. */
const short: Readonly<Record<NoticeKind, Words>> = {
  opened: { zh: '有一件案件，请查看', en: 'there is a case to look at' },
  step: { zh: '案件有新进展', en: 'something was done in the case' },
  'due-soon': { zh: '有一项期限快到了', en: 'a time limit ends soon' },
  lapsed: { zh: '有一项期限已过', en: 'a time limit is over' },
  escalated: { zh: '有一项期限已过，请督办', en: 'a time limit is over; please see to it' },
  moved: { zh: '期限的最后一天变了', en: 'the last day of a time limit has moved' },
  asked: { zh: '请提出意见', en: 'your part is asked for' },
  answered: { zh: '被征求意见的单位已答复', en: 'the unit that was asked has answered' },
  assigned: { zh: '有案件指定给您办', en: 'a case is assigned to you' },
  'handed-over': { zh: '案件已转到另一程序办理', en: 'the case goes on in another procedure' },
};

/** What a template of an operator is filled with: number of the case, what kind of news, the last day, where to read it. No personal data. */
export function messageValues(about: NoticeAbout): Record<string, string> {
  return {
    案号: caseNumber(about),
    事项: short[about.kind].zh,
    ...(about.due_day === null ? {} : { 最后一天: about.due_day }),
    查看: '登录港湾，打开“消息”',
  };
}

/** What the inbox says. */
export function noticeWords(about: NoticeAbout): Words {
  const procedure = proceduresBySlug.get(about.procedure);
  const title = procedure?.title ?? { zh: about.procedure, en: about.procedure };
  const number = caseNumber(about);
  const { zh, en } = saidOf(about, {
    step: about.step === null ? undefined : procedure?.actions[about.step],
    clock: about.clock === null ? undefined : procedure?.clocks[about.clock],
  });
  return { zh: `${title.zh}${number}：${zh}。`, en: `${title.en} ${number}: ${en}.` };
}

function saidOf(about: NoticeAbout, of: { step: Words | undefined; clock: Words | undefined }): Words {
  const { kind, days, due_day: due } = about;
  const plain = short[kind];
  const last = due === null ? { zh: '', en: '' } : { zh: `，最后一天是${due}`, en: `, last day ${due}` };
  if (kind === 'step' && of.step !== undefined) return { zh: `已办“${of.step.zh}”`, en: `“${of.step.en}” was done` };
  if (of.clock === undefined) return { zh: plain.zh + last.zh, en: plain.en + last.en };
  const { zh, en } = of.clock;
  switch (kind) {
    case 'due-soon':
      return days === null || days <= 0
        ? { zh: `“${zh}”${last.zh}`, en: `“${en}”${last.en}` }
        : { zh: `“${zh}”还剩${days}天以内${last.zh}`, en: `“${en}”: ${days} days or fewer are left${last.en}` };
    case 'lapsed':
      return { zh: `“${zh}”的期限已过${last.zh}`, en: `the time limit “${en}” is over${last.en}` };
    case 'escalated':
      return {
        zh: `“${zh}”的期限已过${last.zh}，请督办`,
        en: `the time limit “${en}” is over${last.en}; please see to it`,
      };
    case 'moved':
      return due === null
        ? {
            zh: `“${zh}”的最后一天变了，新的日期还不能确定`,
            en: `the last day of “${en}” has moved; the new one is not certain yet`,
          }
        : { zh: `“${zh}”的最后一天改为${due}`, en: `the last day of “${en}” is now ${due}` };
    default:
      return { zh: `${plain.zh}（${zh}${last.zh}）`, en: `${plain.en} (${en}${last.en})` };
  }
}
