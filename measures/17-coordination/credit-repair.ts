import { choice, dayField, form, line, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const rules = { instrument: 'credit-repair-rules', article: '条号待核实' };

/** Every application: put right, performed, promised in public, through one window. */
const applicationForm = form({
  appliedOn: dayField('申请日', 'Applied on'),
  corrected: text('纠正情况', 'How it was put right'),
  performed: mustBeYes('已全部履行义务', 'All duties performed'),
  promise: mustBeYes('已作出公开信用承诺', 'A public promise was given'),
  window: choice('申请渠道', 'Window', { national: '信用中国', local: '信用中国（重庆）', counter: '窗口' }),
  papers: list('材料', 'Papers'),
});

const classForm = form({
  documentOn: dayField('司法、行政文书作出日', 'Day of the judicial or administrative document'),
  reasons: text('归类理由', 'Why this class'),
});

/** Steps after which nothing is shown any more, whatever its class. */
const notShown = ['expire-minor', 'expire-general', 'expire-serious', 'unpublish'] as const;

/** 信用修复 (国家发展改革委令第36号, from 2026-04-01): minor, general and serious information, each with its shortest and longest time. */
export const creditRepair = procedure({
  slug: 'credit-repair',
  sheet: ['CR-05'],
  measure: 'coordination',
  also: ['supervision'],
  departments: ['development-reform', 'human-resources'],
  title: { zh: '信用修复', en: 'Credit repair' },
  purpose: {
    zh: '失信信息公示满最短期限、已经改正的，可以申请修复；满最长期限自动停止公示。欠薪名单另按名单办法移出。',
    en: 'After its shortest time and once put right, information may be repaired; at its longest it is no longer shown.',
  },
  opens: {
    by: ['respondent', 'officer', 'clerk'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      documentNumber: line('文书文号', 'Number of the document', 60),
      decidedOn: dayField('文书作出日', 'Day of the document').optional(),
      information: text('失信信息内容', 'The information').optional(),
      shownAt: list('公示的网站', 'Where it is shown').optional(),
    }),
    basis: rules,
    issues: ['receipt'],
  },
  states: {
    recorded: { zh: '已登记，待归类', en: 'Recorded, class to be told' },
    'minor-shown': { zh: '轻微信息（原则上不公示）', en: 'Minor information' },
    'general-shown': { zh: '一般信息公示中', en: 'General information shown' },
    'serious-shown': { zh: '严重信息公示中', en: 'Serious information shown' },
    applied: { zh: '已申请修复', en: 'Repair asked for' },
    supplement: { zh: '待补正', en: 'Papers to be supplemented' },
    approved: { zh: '准予修复', en: 'Repair granted' },
    unpublished: { zh: '已停止公示', en: 'No longer shown' },
    synced: { zh: '各方已同步，措施已解除', en: 'Synchronised, measures lifted', ends: 'granted' },
    rejected: { zh: '不予修复', en: 'Repair refused', ends: 'refused' },
    'other-rules': { zh: '欠薪名单另按名单办法', en: 'The wage list keeps its own rules', ends: 'handed-over' },
  },
  actions: {
    'classify-minor': step('归为轻微', 'Class: minor', ['recorded'], 'minor-shown', ['officer'], rules, {
      asks: classForm,
    }),
    'classify-general': step('归为一般', 'Class: general', ['recorded'], 'general-shown', ['officer'], rules, {
      asks: classForm,
    }),
    'classify-serious': step('归为严重', 'Class: serious', ['recorded'], 'serious-shown', ['officer'], rules, {
      asks: classForm,
    }),
    'to-list-exit': step(
      '属于欠薪名单，按名单办法移出',
      'A wage-list entry leaves by its own rules',
      ['recorded'],
      'other-rules',
      ['officer'],
      {
        instrument: 'arrears-list-rules',
        article: '第十二条',
      },
      {
        asks: form({
          listingNumber: line('列入决定文号', 'Number of the decision', 60),
          listedOn: dayField('列入决定日', 'Listed on'),
        }),
        handsOver: {
          to: 'list-exit',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            listingNumber: 'listingNumber',
            listedOn: 'listedOn',
          },
        },
      },
    ),
    'apply-minor': step(
      '履行义务后申请修复（轻微）',
      'Apply once performed: minor',
      ['minor-shown'],
      'applied',
      ['respondent'],
      rules,
      {
        asks: applicationForm,
        issues: ['receipt'],
      },
    ),
    'apply-general': step(
      '满最短公示期申请修复（一般）',
      'Apply after the shortest time: general',
      ['general-shown'],
      'applied',
      ['respondent'],
      rules,
      {
        asks: applicationForm,
        notBefore: 'general-shortest',
        issues: ['receipt'],
      },
    ),
    'apply-serious': step(
      '满最短公示期申请修复（严重）',
      'Apply after the shortest time: serious',
      ['serious-shown'],
      'applied',
      ['respondent'],
      rules,
      {
        asks: applicationForm,
        notBefore: 'serious-shortest',
        issues: ['receipt'],
      },
    ),
    'ask-to-supplement': step(
      '一次性告知补正',
      'Tell once what is missing',
      ['applied'],
      'supplement',
      ['officer', 'clerk'],
      rules,
      {
        asks: form({ missing: list('需补正的材料', 'What is missing') }),
        issues: ['supplement-notice'],
      },
    ),
    supplement: step('补正', 'Supplement', ['supplement'], 'applied', ['respondent'], rules, {
      asks: form({ supplied: list('补交的材料', 'What was supplied') }),
    }),
    approve: step('准予修复', 'Grant the repair', ['applied'], 'approved', ['head'], rules, {
      asks: form({ verified: text('核实情况', 'How it was verified') }),
      issues: ['credit-repair-decision'],
    }),
    reject: step('不予修复', 'Refuse the repair', ['applied', 'supplement'], 'rejected', ['head'], rules, {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['credit-repair-decision'],
    }),
    unpublish: step('停止公示', 'Stop showing it', ['approved'], 'unpublished', ['officer'], rules, {
      asks: form({ stoppedOn: dayField('停止公示日', 'Stopped on') }),
    }),
    'expire-minor': step(
      '轻微信息期满，自动停止公示',
      'Minor: time over',
      ['minor-shown', 'applied', 'supplement', 'approved'],
      'unpublished',
      ['system'],
      rules,
    ),
    'expire-general': step(
      '一般信息期满，自动停止公示',
      'General: time over',
      ['general-shown', 'applied', 'supplement', 'approved'],
      'unpublished',
      ['system'],
      rules,
    ),
    'expire-serious': step(
      '严重信息期满，自动停止公示',
      'Serious: time over',
      ['serious-shown', 'applied', 'supplement', 'approved'],
      'unpublished',
      ['system'],
      rules,
    ),
    sync: step(
      '停止共享使用，解除措施',
      'Stop sharing and using, lift the measures',
      ['unpublished'],
      'synced',
      ['officer', 'other-unit'],
      rules,
      {
        asks: form({
          stoppedSharing: mustBeYes('已停止共享和使用', 'No longer shared or used'),
          lifted: mustBeYes('已解除失信惩戒措施', 'Measures are lifted'),
          told: list('已同步的平台和部门', 'Platforms and departments told'),
        }),
        issues: ['reply-letter'],
      },
    ),
  },
  clocks: {
    'minor-longest': clock(
      '轻微信息最长期限',
      'Minor: at most',
      'credit-minor-most-months',
      'system',
      [['classify-minor', 'documentOn']],
      notShown,
      {
        onLapse: 'expire-minor',
        warns: [7],
      },
    ),
    'general-shortest': clock(
      '一般信息最短期限',
      'General: at least',
      'credit-general-least-months',
      'respondent',
      [['classify-general', 'documentOn']],
      [],
      {
        kind: 'wait',
      },
    ),
    'general-longest': clock(
      '一般信息最长期限',
      'General: at most',
      'credit-general-most-years',
      'system',
      [['classify-general', 'documentOn']],
      notShown,
      {
        onLapse: 'expire-general',
        warns: [30, 7],
      },
    ),
    'serious-shortest': clock(
      '严重信息最短期限',
      'Serious: at least',
      'credit-serious-least-years',
      'respondent',
      [['classify-serious', 'documentOn']],
      [],
      {
        kind: 'wait',
      },
    ),
    'serious-longest': clock(
      '严重信息最长期限',
      'Serious: at most',
      'credit-serious-most-years',
      'system',
      [['classify-serious', 'documentOn']],
      notShown,
      {
        onLapse: 'expire-serious',
        warns: [30, 7],
      },
    ),
  },
});
