import { choice, dayField, files, flag, form, line, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { litigation, penalty, reconsideration } from './citations.ts';

/** 行政复议、诉讼登记 (行政复议法; 行政诉讼法): reconsideration by the county government, suit, and what came of it. */
export const challengeTracking = procedure({
  slug: 'challenge-tracking',
  sheet: ['LI-11'],
  measure: 'supervision',
  departments: ['human-resources', 'court'],
  title: { zh: '行政复议、诉讼登记', en: 'Tracking of reconsideration and suit' },
  purpose: {
    zh: '对决定或者不作为不服的，登记到县政府复议、到法院起诉的期限和结果；不停止执行。',
    en: 'Where somebody challenges a decision or inaction: the periods and results at the county government and the court. Performance is not stayed.',
  },
  opens: {
    by: ['officer', 'applicant', 'respondent'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      decisionNumber: line('所不服的决定', 'Decision challenged').optional(),
      route: choice('途径', 'Route', { reconsideration: '行政复议', court: '行政诉讼' }),
      knownOn: dayField('知道决定（收到）日', 'Decision known on'),
      uninformedSince: dayField(
        '未告知复议权利的，知道行为之日',
        'Where rights were not told: act known on',
      ).optional(),
      filedOn: dayField('申请（起诉）日', 'Filed on').optional(),
      // 不履行法定职责、当场处罚: reconsideration first.
      against: choice('针对', 'Against', {
        decision: '决定',
        'spot-decision': '当场处罚',
        inaction: '不履行职责',
      }).optional(),
      challenger: choice('提出的人', 'By whom', { enterprise: '用人单位', worker: '劳动者', other: '其他' }).optional(),
    }),
    basis: reconsideration('第二十条'),
  },
  states: {
    registered: { zh: '已登记', en: 'Registered' },
    received: { zh: '复议机关已收到', en: 'Received by the county government' },
    accepted: { zh: '复议已受理', en: 'Reconsideration accepted' },
    simple: { zh: '复议简易程序', en: 'Reconsideration, simple procedure' },
    decided: { zh: '复议已决定，可以起诉', en: 'Reconsideration decided, suit open' },
    court: { zh: '法院审理中', en: 'In court' },
    upheld: { zh: '维持', en: 'Upheld', ends: 'decided' },
    changed: { zh: '变更、撤销或者责令履行', en: 'Changed, set aside or ordered to act', ends: 'decided' },
    withdrawn: { zh: '撤回', en: 'Withdrawn', ends: 'withdrawn' },
    'not-challenged': { zh: '期满未提出', en: 'Not challenged in time', ends: 'lapsed' },
  },
  actions: {
    'apply-for-reconsideration': step(
      '申请行政复议',
      'Apply for reconsideration',
      ['registered'],
      'received',
      ['applicant', 'respondent', 'officer'],
      reconsideration('第二十条'),
      {
        asks: form({ receivedOn: dayField('复议机关收到日', 'Received on'), claims: text('复议请求', 'Claims') }),
        issues: ['receipt'],
        notAfter: 'apply',
      },
    ),
    'apply-uninformed': step(
      '未告知权利的，一年内申请行政复议',
      'Apply within a year where rights were not told',
      ['registered'],
      'received',
      ['applicant', 'respondent', 'officer'],
      reconsideration('第二十条'),
      {
        asks: form({ receivedOn: dayField('复议机关收到日', 'Received on'), claims: text('复议请求', 'Claims') }),
        notAfter: 'apply-uninformed',
      },
    ),
    accept: step('受理', 'Accept', ['received'], 'accepted', ['government'], reconsideration('第三十条'), {
      asks: form({ acceptedOn: dayField('受理日', 'Accepted on') }),
      issues: ['acceptance-notice'],
    }),
    'accept-simple': step(
      '受理，适用简易程序',
      'Accept, simple procedure',
      ['received'],
      'simple',
      ['government'],
      reconsideration('第五十三条'),
      {
        asks: form({
          acceptedOn: dayField('受理日', 'Accepted on'),
          simpleBecause: choice('适用情形', 'Why', {
            spot: '当场作出的',
            warning: '警告、通报批评',
            'small-sum': '款额三千元以下',
          }),
        }),
      },
    ),
    reject: step('不予受理', 'Reject', ['received'], 'decided', ['government'], reconsideration('第三十条'), {
      asks: form({ decisionReceivedOn: dayField('收到日', 'Received on'), reasons: text('理由', 'Reasons') }),
      issues: ['refusal-notice'],
    }),
    reply: step(
      '提交答复和证据',
      'Reply with evidence',
      ['accepted', 'simple'],
      'stay',
      ['officer'],
      reconsideration('第六十二条'),
      {
        asks: form({ reply: text('答复要点', 'Reply'), evidence: files('证据', 'Evidence').optional() }),
        issues: ['reply-letter'],
      },
    ),
    extend: step('延长复议期限', 'Extend', ['accepted'], 'stay', ['government'], reconsideration('第六十二条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['extension-notice'],
      extends: 'decide',
    }),
    decide: step(
      '作出复议决定',
      'Decide on reconsideration',
      ['accepted', 'simple'],
      'decided',
      ['government'],
      reconsideration('第六十二条'),
      {
        asks: form({
          result: choice('结果', 'Result', {
            upheld: '维持',
            changed: '变更',
            revoked: '撤销',
            'ordered-to-act': '责令履行',
          }),
          decisionReceivedOn: dayField('当事人收到日', 'Received on'),
        }),
      },
    ),
    'sue-after': step(
      '复议后起诉',
      'Sue after reconsideration',
      ['decided'],
      'court',
      ['applicant', 'respondent', 'officer'],
      litigation('第四十五条'),
      {
        asks: form({ courtNumber: line('法院案号', 'Number at the court'), suedOn: dayField('起诉日', 'Sued on') }),
        notAfter: 'sue-after',
      },
    ),
    'sue-directly': step(
      '直接起诉',
      'Sue directly',
      ['registered'],
      'court',
      ['applicant', 'respondent', 'officer'],
      litigation('第四十六条'),
      {
        asks: form({ courtNumber: line('法院案号', 'Number at the court'), suedOn: dayField('起诉日', 'Sued on') }),
        notAfter: 'sue',
      },
    ),
    'rest-upheld': step(
      '登记：复议维持，未起诉',
      'Reconsideration upheld it and no suit came',
      ['decided'],
      'upheld',
      ['officer', 'system'],
      reconsideration('第六十二条'),
      {
        afterClock: 'sue-after',
      },
    ),
    'enter-change': step(
      '登记：复议变更、撤销',
      'Reconsideration changed it',
      ['decided'],
      'changed',
      ['officer'],
      penalty('第四十八条'),
      {
        asks: form({ effect: text('应当改变的事项（公示、执行、信用记录）', 'What must change') }),
      },
    ),
    'judge-upheld': step('判决驳回', 'The court upholds it', ['court'], 'upheld', ['court'], litigation('第四十五条'), {
      asks: form({ judgmentNumber: line('裁判文书号', 'Number of the judgment'), final: flag('已生效', 'Final') }),
    }),
    'judge-changed': step(
      '判决变更、撤销、责令履行',
      'The court changes it',
      ['court'],
      'changed',
      ['court'],
      litigation('第四十五条'),
      {
        asks: form({
          judgmentNumber: line('裁判文书号', 'Number of the judgment'),
          effect: text('应当改变的事项', 'What must change'),
        }),
      },
    ),
    withdraw: step(
      '撤回',
      'Withdraw',
      ['received', 'accepted', 'simple', 'court'],
      'withdrawn',
      ['applicant', 'respondent', 'officer'],
      reconsideration('第四十二条'),
    ),
    'close-unchallenged': step(
      '期满未提出',
      'Not challenged in time',
      ['registered'],
      'not-challenged',
      ['officer', 'system'],
      litigation('第四十六条'),
      {
        afterClock: 'sue',
      },
    ),
  },
  clocks: {
    apply: clock(
      '申请行政复议',
      'Ask for reconsideration',
      'reconsideration-application-days',
      'applicant',
      [['open', 'knownOn']],
      ['apply-for-reconsideration', 'apply-uninformed', 'sue-directly', 'close-unchallenged'],
    ),
    'apply-uninformed': clock(
      '未告知权利的最长期限',
      'Longest where rights were not told',
      'reconsideration-uninformed-years',
      'applicant',
      [['open', 'uninformedSince']],
      ['apply-for-reconsideration', 'apply-uninformed', 'sue-directly', 'close-unchallenged'],
    ),
    sue: clock(
      '直接起诉',
      'Sue directly',
      'litigation-months',
      'applicant',
      [['open', 'knownOn']],
      ['sue-directly', 'apply-for-reconsideration', 'apply-uninformed', 'close-unchallenged'],
    ),
    accept: clock(
      '复议受理审查',
      'Acceptance',
      'reconsideration-acceptance-days',
      'government',
      [
        ['apply-for-reconsideration', 'receivedOn'],
        ['apply-uninformed', 'receivedOn'],
      ],
      ['accept', 'accept-simple', 'reject', 'withdraw'],
    ),
    decide: clock(
      '作出复议决定',
      'Decide',
      'reconsideration-decision-days',
      'government',
      [['accept', 'acceptedOn']],
      ['decide', 'withdraw'],
      { extension: 'reconsideration-decision-extension' },
    ),
    'decide-simple': clock(
      '简易程序作出复议决定',
      'Decide, simple procedure',
      'reconsideration-simple-days',
      'government',
      [['accept-simple', 'acceptedOn']],
      ['decide', 'withdraw'],
    ),
    'sue-after': clock(
      '复议后起诉',
      'Sue after reconsideration',
      'litigation-after-reconsideration-days',
      'applicant',
      [
        ['decide', 'decisionReceivedOn'],
        ['reject', 'decisionReceivedOn'],
      ],
      ['sue-after', 'rest-upheld', 'enter-change'],
    ),
  },
});
