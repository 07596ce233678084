import { disputeFields, disputeMatters, relationField, toldOfLegalAid } from '../dispute-form.ts';
import { choice, choicesOf, files, form, line, mustBeYes, personFields, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { aidMatters, meansOf } from './asking-legal-aid.ts';
import { oneStop, policy, setting } from './citing.ts';

/** 法律咨询 (政策（十九）): a question goes to a named person, who answers in time; the days are settings of ours. */
export const legalConsultation = procedure({
  slug: 'legal-consultation',
  sheet: [],
  measure: 'disputes',
  departments: ['human-resources', 'trade-union', 'justice'],
  title: { zh: '法律咨询', en: 'Legal consultation' },
  purpose: {
    zh: '问清自己的权利和该走哪条路，由具名的人员按时答复。',
    en: 'A question on one’s rights and routes, answered in time by a named person.',
  },
  opens: {
    by: ['applicant', 'anyone', 'clerk'],
    classes: 'all',
    asks: form({
      name: personFields.name.optional(),
      phone: personFields.phone.optional(),
      relation: relationField.optional(),
      matters: choicesOf('咨询事项', 'Matters', disputeMatters).optional(),
      respondentName: respondentFields.respondentName.optional(),
      question: text('问题', 'Question'),
      evidence: files('材料', 'Papers').optional(),
    }),
    basis: policy,
    issues: ['receipt'],
  },
  states: {
    asked: { zh: '待指定答复人', en: 'To be assigned' },
    assigned: { zh: '待答复', en: 'To be answered' },
    answered: { zh: '已答复', en: 'Answered' },
    closed: { zh: '已办结', en: 'Closed', ends: 'performed' },
    'in-mediation': { zh: '已转一站式调解', en: 'To one-stop mediation', ends: 'handed-over' },
    'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
    'in-legal-aid': { zh: '已转法律援助', en: 'To legal aid', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    assign: step(
      '指定答复人',
      'Name the adviser',
      ['asked', 'assigned'],
      'assigned',
      ['clerk', 'head', 'officer'],
      setting,
      {
        asks: form({
          adviser: line('答复人', 'Adviser'),
          adviserUnit: choice('答复人单位', 'Unit', {
            'human-resources': '人力社保部门',
            'trade-union': '工会',
            justice: '法律援助机构',
            lawyer: '律师、专业机构',
          }),
        }),
      },
    ),
    answer: step('答复', 'Answer', ['assigned'], 'answered', ['officer', 'lawyer', 'union', 'legal-aid'], setting, {
      asks: form({
        answer: text('答复', 'Answer'),
        routes: text('可走的途径和期限', 'Routes open and until when'),
        basisText: text('依据', 'Basis'),
      }),
      issues: ['reply-letter'],
    }),
    'ask-again': step('继续追问', 'Ask again', ['answered'], 'assigned', ['applicant', 'anyone', 'clerk'], setting, {
      asks: form({ question: text('问题', 'Question') }),
    }),
    close: step('办结', 'Close', ['answered'], 'closed', ['applicant', 'officer', 'clerk'], setting, {
      asks: form({ helped: choice('是否解决', 'Did it help', { yes: '已解决', no: '未解决', none: '未评价' }) }),
    }),
    'to-mediation': step(
      '转一站式调解',
      'Pass to one-stop mediation',
      ['asked', 'assigned', 'answered'],
      'in-mediation',
      ['applicant', 'clerk', 'officer'],
      oneStop(),
      {
        asks: form(handingOver()),
        handsOver: { to: 'one-stop-mediation', carries: carried() },
      },
    ),
    'to-arbitration': step(
      '转仲裁',
      'Pass to arbitration',
      ['asked', 'assigned', 'answered'],
      'in-arbitration',
      ['applicant', 'clerk', 'officer'],
      policy,
      {
        asks: form(handingOver()),
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        handsOver: { to: 'arbitration-intake', carries: carried() },
      },
    ),
    'to-legal-aid': step(
      '转法律援助',
      'Pass to legal aid',
      ['asked', 'assigned', 'answered'],
      'in-legal-aid',
      ['applicant', 'clerk', 'officer', 'legal-aid'],
      policy,
      {
        asks: form({
          ...personFields,
          facts: disputeFields.facts,
          claims: disputeFields.claims,
          aidMatter: choice('援助事项', 'Matter', aidMatters),
          means: choice('经济困难状况', 'Means', meansOf),
        }),
        handsOver: {
          to: 'legal-aid',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            respondentName: 'respondentName',
            facts: 'facts',
            claims: 'claims',
            evidence: 'evidence',
            aidMatter: 'aidMatter',
            means: 'means',
          },
        },
      },
    ),
    withdraw: step('撤回', 'Withdraw', ['asked', 'assigned'], 'withdrawn', ['applicant', 'anyone'], setting, {
      asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }),
    }),
  },
  clocks: {
    assign: clock(
      '指定答复人',
      'Name the adviser',
      'consultation-assignment-days',
      'clerk',
      ['open'],
      ['assign', 'to-mediation', 'to-arbitration', 'to-legal-aid', 'withdraw'],
    ),
    answer: clock(
      '答复',
      'Answer',
      'consultation-answer-days',
      'officer',
      ['open', 'ask-again'],
      ['answer', 'to-mediation', 'to-arbitration', 'to-legal-aid', 'withdraw'],
    ),
  },
});

/** A question names less than a dispute does: what is missing is asked when it becomes one. */
function handingOver() {
  return {
    ...personFields,
    respondentName: respondentFields.respondentName,
    facts: disputeFields.facts,
    claims: disputeFields.claims,
    toldOfLegalAid,
  };
}

function carried() {
  return {
    name: 'name',
    idNumber: 'idNumber',
    phone: 'phone',
    serviceAddress: 'serviceAddress',
    respondentName: 'respondentName',
    relation: 'relation',
    matters: 'matters',
    facts: 'facts',
    claims: 'claims',
    evidence: 'evidence',
    toldOfLegalAid: 'toldOfLegalAid',
  };
}
