import { choice, dayField, flag, form, line, mustBeYes, personFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const law = (article: string) => ({ instrument: 'trade-union-law', article });
const setting = { instrument: 'county-setting', article: '设定' };

/** 网上入会与会籍转接: the right to join whatever the relation (工会法 第三条、第十三条); no law gives a time, ours are settings. */
export const unionJoining = procedure({
  slug: 'union-joining',
  sheet: ['UN-01'],
  measure: 'union',
  departments: ['trade-union'],
  title: { zh: '网上入会与会籍转接', en: 'Joining a union' },
  purpose: {
    zh: '骑手、司机等不经企业也能用手机加入乡镇（街道）、行业或者企业工会，换工作时会籍跟着走。',
    en: 'Riders and drivers join a township, industry or firm union by phone, and membership moves with them.',
  },
  opens: {
    by: ['applicant', 'union', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      trade: line('行业（工种）', 'Trade'),
      platform: line('平台', 'Platform').optional(),
      partnerFirm: line('合作用工企业（站点）', 'Partner firm or station').optional(),
      place: line('工作地或者居住地（乡镇、街道）', 'Place of work or home'),
      relation: choice('用工关系', 'Relation', {
        labour: '符合确立劳动关系',
        partial: '不完全符合确立劳动关系',
        dispatched: '劳务派遣',
        self: '个人经营、自由职业',
        unclear: '说不清',
      }),
      channel: choice('入会渠道', 'Channel', {
        app: '应用程序',
        code: '扫码',
        counter: '服务窗口',
        visit: '流动窗口（进驿站）',
        workplace: '企业工会',
      }),
      ownWill: mustBeYes('自愿加入并遵守工会章程', 'Joins of free will, keeps the constitution of the unions'),
    }),
    basis: law('第三条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    routed: { zh: '已转工会', en: 'Routed to a union' },
    approved: { zh: '已批准', en: 'Approved' },
    active: { zh: '会员', en: 'Member' },
    transferring: { zh: '会籍转接中', en: 'Being transferred' },
    kept: { zh: '保留会籍', en: 'Membership kept' },
    returned: { zh: '已退回，说明理由', en: 'Returned with reasons', ends: 'refused' },
    left: { zh: '已退会', en: 'Left', ends: 'ended' },
    withdrawn: { zh: '已撤回申请', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    route: step('转有关工会', 'Route to a union', ['applied'], 'routed', ['clerk', 'union'], setting, {
      asks: form({
        union: line('接收工会', 'Union'),
        kind: choice('工会类别', 'Kind', {
          firm: '企业工会',
          township: '乡镇（街道）工会',
          industry: '行业工会联合会',
          regional: '区域工会联合会',
        }),
      }),
    }),
    approve: step('批准入会', 'Approve', ['routed'], 'approved', ['union'], law('第三条'), {
      asks: form({
        approvedOn: dayField('批准日', 'Approved on'),
        realName: mustBeYes('已录入实名库', 'In the real-name register'),
      }),
      issues: ['acceptance-notice'],
    }),
    return: step('退回并说明理由', 'Return with reasons', ['routed'], 'returned', ['union'], law('第三条'), {
      asks: form({ reasons: text('理由和可以加入的工会', 'Reasons, and which union to join') }),
      issues: ['refusal-notice'],
    }),
    'issue-card': step('发放会员证（卡）', 'Issue the card', ['approved'], 'active', ['union'], setting, {
      asks: form({
        memberNumber: line('会员编号', 'Member number', 60),
        electronic: flag('电子会员卡', 'Electronic card'),
      }),
    }),
    'ask-transfer': step(
      '申请转接会籍',
      'Ask for a transfer',
      ['active', 'kept'],
      'transferring',
      ['applicant', 'union'],
      setting,
      { asks: form({ toUnion: line('转入工会', 'Union moved to'), reason: text('原因', 'Why') }) },
    ),
    transfer: step('转接完成', 'Transferred', ['transferring'], 'active', ['union'], setting, {
      asks: form({ receivedBy: line('转入工会确认人', 'Confirmed by') }),
    }),
    keep: step(
      '所在单位终止或者暂时离岗，保留会籍',
      'Unit ended, or out of work for a time: membership kept',
      ['active'],
      'kept',
      ['union', 'applicant'],
      law('第十三条'),
      { asks: form({ reason: text('原因', 'Why') }) },
    ),
    restore: step('恢复会籍', 'Restore', ['kept'], 'active', ['union', 'applicant'], law('第十三条')),
    leave: step('本人退会', 'Leave', ['active', 'kept'], 'left', ['applicant'], law('第三条'), {
      asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }),
    }),
    withdraw: step('撤回申请', 'Withdraw', ['applied', 'routed'], 'withdrawn', ['applicant'], law('第三条')),
  },
  clocks: {
    route: clock('转送', 'Route', 'union-join-routing-days', 'clerk', ['open'], ['route', 'withdraw']),
    approve: clock(
      '审批',
      'Approve',
      'union-join-approval-days',
      'union',
      ['route'],
      ['approve', 'return', 'withdraw'],
    ),
    transfer: clock('转接', 'Transfer', 'union-transfer-days', 'union', ['ask-transfer'], ['transfer']),
  },
});
