import { dayField, flag, form, line, list, money, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const decree = (article: string) => ({ instrument: 'arrears-list-rules', article });

/** 名单提前移出、届满移出 (人力资源社会保障部令第45号 第十一条至第十七条). */
export const listExit = procedure({
  slug: 'list-exit',
  sheet: ['CR-04'],
  measure: 'supervision',
  also: ['coordination'],
  departments: ['human-resources', 'development-reform'],
  title: { zh: '失信联合惩戒名单移出', en: 'Wage-arrears list: exit' },
  purpose: {
    zh: '改正满六个月可以申请提前移出，三年届满自动移出；移出后停止公布、告知各方、解除惩戒。',
    en: 'A listed firm may leave six months after putting things right, and leaves when three years are over.',
  },
  opens: {
    by: ['officer', 'clerk'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      listingNumber: line('列入决定文号', 'Number of the decision', 60),
      listedOn: dayField('列入决定日', 'Listed on'),
    }),
    basis: decree('第十一条'),
  },
  states: {
    listed: { zh: '在名单中', en: 'On the list' },
    applied: { zh: '已申请提前移出', en: 'Early exit asked for' },
    'removal-due': { zh: '应当移出', en: 'To be removed' },
    removed: { zh: '已移出', en: 'Removed', ends: 'granted' },
  },
  actions: {
    'record-correction': step(
      '登记已改正（支付）',
      'Record that it was put right',
      ['listed'],
      'stay',
      ['officer', 'respondent'],
      decree('第十二条'),
      {
        asks: form({
          correctedOn: dayField('改正日', 'Put right on'),
          paidFen: money('支付金额', 'Paid'),
          workersConfirm: flag('劳动者确认收到', 'The workers say they were paid'),
        }),
      },
    ),
    'apply-early-exit': step(
      '申请提前移出',
      'Apply to leave early',
      ['listed'],
      'applied',
      ['respondent', 'clerk'],
      decree('第十二条'),
      {
        asks: form({
          applicationReceivedOn: dayField('收到申请日', 'Received on'),
          promise: mustBeYes('已提交书面信用承诺', 'A written promise was given'),
          noNewArrears: mustBeYes('列入期间没有再次拖欠', 'No new arrears while listed'),
          noCriminalCase: mustBeYes(
            '没有因拒不支付被立案侦查、起诉或者判刑',
            'No criminal case pending, no conviction',
          ),
          evidence: list('已支付的证明', 'Proof of payment'),
        }),
        notBefore: 'six-months',
        issues: ['receipt'],
      },
    ),
    grant: step('准予提前移出', 'Grant the early exit', ['applied'], 'removal-due', ['head'], decree('第十四条'), {
      asks: form({
        reasons: text('理由', 'Reasons'),
        personsToo: mustBeYes('一并列入的人员同时移出', 'The persons listed with it leave as well'),
      }),
      issues: ['list-exit-decision', 'service-receipt'],
    }),
    refuse: step('不予提前移出', 'Refuse the early exit', ['applied'], 'listed', ['head'], decree('第十三条'), {
      asks: form({ reasons: text('理由', 'Reasons'), remedies: text('救济途径和期限', 'Remedies') }),
      issues: ['list-exit-decision', 'service-receipt'],
    }),
    expire: step('列入期满', 'The term is over', ['listed', 'applied'], 'removal-due', ['system'], decree('第十一条'), {
      afterClock: 'term',
    }),
    revoke: step(
      '责令支付文书被撤销，撤销列入',
      'The order was set aside: listing revoked',
      ['listed', 'applied'],
      'removal-due',
      ['head'],
      decree('第十六条'),
      {
        asks: form({ setAsideOn: dayField('撤销日', 'Set aside on'), reasons: text('情况', 'What happened') }),
        issues: ['list-exit-decision'],
      },
    ),
    restore: step(
      '提供虚假材料，撤销提前移出，期限重新计算',
      'False papers: early exit revoked, the term starts anew',
      ['removal-due', 'removed'],
      'listed',
      ['head'],
      decree('第十五条'),
      {
        asks: form({ restoredOn: dayField('恢复列入决定日', 'Restored on'), facts: text('事实', 'Facts') }),
        issues: ['listing-decision', 'service-receipt'],
      },
    ),
    remove: step(
      '移出、停止公布并告知',
      'Remove, stop publishing and tell',
      ['removal-due'],
      'removed',
      ['officer'],
      decree('第十七条'),
      {
        asks: form({
          removedOn: dayField('移出日', 'Removed on'),
          stopped: mustBeYes('已停止公布', 'Own publication stopped'),
          told: list('已告知的网站、部门', 'Sites and departments told'),
          released: mustBeYes('已通知解除联合惩戒', 'Departments told to lift their measures'),
        }),
        issues: ['publication-notice'],
      },
    ),
  },
  clocks: {
    term: clock<'restore' | 'expire' | 'grant' | 'revoke'>(
      '列入期限',
      'Term on the list',
      'listing-term-years',
      'system',
      [
        ['open', 'listedOn'],
        ['restore', 'restoredOn'],
      ],
      ['expire', 'grant', 'revoke'],
      { onLapse: 'expire', warns: [30, 7] },
    ),
    'six-months': clock(
      '改正满六个月',
      'Six months from putting right',
      'early-exit-waiting-months',
      'respondent',
      [['record-correction', 'correctedOn']],
      ['apply-early-exit'],
      { kind: 'wait' },
    ),
    'decide-early-exit': clock(
      '决定是否准予提前移出',
      'Decide on the early exit',
      'early-exit-decision-days',
      'officer',
      [['apply-early-exit', 'applicationReceivedOn']],
      ['grant', 'refuse', 'expire', 'revoke'],
    ),
    remove: clock(
      '移出、停止公布',
      'Remove and stop publishing',
      'list-removal-days',
      'officer',
      ['grant', 'expire', 'revoke'],
      ['remove'],
    ),
  },
});
