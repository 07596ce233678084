import type { ErrorEntry } from './entry.ts';

/** Errors of publications, credit records and joint measures. */
export const publicationErrors = [
  {
    code: 'PUB-001',
    stem: 'publication-unknown',
    zh: '没有编号为 {id} 的公布，或者已经停止公布，或者您不能看它。',
    en: 'There is no publication numbered {id}, or it is no longer shown, or you may not see it.',
  },
  {
    code: 'PUB-002',
    stem: 'publication-no-decision',
    zh: '案件 {case} 的第 {line} 行没有作出“{document}”，不能公布。先作出决定，再提出公布。',
    en: 'Line {line} of case {case} made no “{documentEn}”; nothing is published without a decision. Decide first, then propose.',
  },
  {
    code: 'PUB-003',
    stem: 'publication-not-from-here',
    zh: '这项公布现在是“{state}”，不能“{step}”，没有变。请看它的经过再决定。',
    en: 'This publication stands at “{stateEn}”; “{stepEn}” cannot be done from there, and it is unchanged. See what was done before.',
  },
  {
    code: 'PUB-004',
    stem: 'publication-same-person',
    zh: '“{step}”要由拟稿人以外的人来办。请换人。',
    en: '“{stepEn}” is for somebody else than whoever wrote it. Ask another person.',
  },
  {
    code: 'PUB-005',
    stem: 'publication-class',
    zh: '“{ground}”的信息类别不对：按类别公布的要写轻微、一般或者严重，有自己期限的不写；轻微信息原则上不公示，确需公布的写明理由。',
    en: 'The class of information does not fit “{groundEn}”: say minor, general or serious where the term goes by it, nothing where the ground has its own; a minor matter is as a rule not shown, so say why.',
  },
  {
    code: 'PUB-006',
    stem: 'publication-no-term',
    zh: '没有查到{day}适用的公布期限，没有公布。请由负责人写明停止公布的日期。',
    en: 'No term of publication is known for {day}; it was not published. The head says the day on which it stops.',
  },
  {
    code: 'PUB-007',
    stem: 'publication-term-over',
    zh: '公布期限到{day}为止，已经届满，不再公布。',
    en: 'The term of publication ended on {day}; it is not published any more.',
  },
  {
    code: 'PUB-008',
    stem: 'publication-tells-who',
    zh: '拟公布的“{field}”里还能看出案件中的劳动者是谁，没有收。请改写这一段。',
    en: 'The field “{fieldEn}” still tells who a worker of the case is; it was not taken. Write that part anew.',
  },
  {
    code: 'PUB-009',
    stem: 'publication-again',
    zh: '这个决定已经按“{ground}”提出公布，编号 {id}。要改内容请在那一项里更正。',
    en: 'This decision was proposed for “{groundEn}” already, number {id}. To change what it says, correct that one.',
  },
  {
    code: 'PUB-010',
    stem: 'publication-not-repairable-yet',
    zh: '最短公布期到{day}才满，现在不能因信用修复停止公布。',
    en: 'The shortest period of publication is full on {day}; credit repair cannot end it before.',
  },
  {
    code: 'PUB-011',
    stem: 'joint-measure-basis',
    zh: '措施的依据“{instrument}”不是法律法规规章或者政策文件，没有登记。联合惩戒要有法律法规规章依据，激励可以用政策文件。',
    en: '“{instrument}” cannot be the basis of this measure, which was not entered. A restriction needs a law, regulation or rule; an incentive may rest on a policy.',
  },
  {
    code: 'PUB-012',
    stem: 'joint-measure-no-fact',
    zh: '这家企业现在没有措施所依据的“{fact}”（案件 {case} 第 {line} 行），没有登记。请核对信用档案。',
    en: 'The record of this enterprise does not hold “{factEn}” (case {case}, line {line}) now; the measure was not entered. Check the credit record.',
  },
  {
    code: 'PUB-013',
    stem: 'joint-measure-released',
    zh: '第 {id} 号措施已经解除，或者没有这一号。',
    en: 'Measure {id} was released already, or there is none of that number.',
  },
] as const satisfies readonly ErrorEntry[];
