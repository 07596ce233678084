import { choice, dayField, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { set } from './citations.ts';

const policy = { instrument: 'county-policy', article: '（二十）' } as const;

/** 投诉渠道公示维护: listed, tested at least yearly, a dead number repaired the next working day (county policy （二十）; figures are our settings). */
export const complaintChannels = procedure({
  slug: 'complaint-channels',
  sheet: ['CO-08'],
  measure: 'supervision',
  departments: ['human-resources', 'trade-union', 'transport', 'market-regulation', 'emergency', 'court', 'justice'],
  title: { zh: '投诉渠道公示维护', en: 'Complaint channels kept up' },
  purpose: {
    zh: '每条投诉举报渠道有登记、有公示、定期拨测；打不通的当作线索马上修。',
    en: 'Every channel is listed, published and tried; a dead one is a finding and repaired at once.',
  },
  opens: {
    by: ['clerk', 'officer', 'other-unit', 'union'],
    classes: 'all',
    asks: form({
      unit: line('单位', 'Unit'),
      kind: choice('渠道', 'Kind', {
        phone: '投诉电话',
        web: '网上平台',
        window: '窗口',
        letter: '来信地址',
        email: '电子邮箱',
        app: '手机应用、小程序',
      }),
      contact: line('号码、网址或者地址', 'Number, address or link'),
      hours: line('受理时间', 'Hours'),
      scope: line('受理事项', 'What it takes'),
      languages: line('语言和无障碍', 'Languages and accessibility').optional(),
    }),
    basis: policy,
  },
  states: {
    draft: { zh: '待公示', en: 'To be published' },
    listed: { zh: '已公示', en: 'Listed' },
    dead: { zh: '不通，待修复', en: 'Dead, to be repaired' },
    retired: { zh: '已停用并公告', en: 'Retired and announced', ends: 'ended' },
  },
  actions: {
    publish: step('公示渠道', 'Publish', ['draft'], 'listed', ['officer', 'head'], policy, {
      asks: form({
        publishedAt: line('公示位置', 'Where it is published'),
        tested: mustBeYes('公示前拨测通过', 'Tried before it was published'),
      }),
      issues: ['public-notice'],
    }),
    change: step('变更内容', 'Change', ['listed'], 'stay', ['clerk', 'officer'], policy, {
      asks: form({ contact: line('新的号码、网址或者地址', 'New contact'), hours: line('受理时间', 'Hours') }),
    }),
    check: step('核对、拨测通过', 'Tried: it works', ['listed'], 'stay', ['clerk', 'officer', 'system'], set, {
      asks: form({ triedOn: dayField('拨测日', 'Tried on'), answer: line('接听情况', 'What answered') }),
    }),
    'find-dead': step(
      '拨测不通、接到反映',
      'Found dead',
      ['listed'],
      'dead',
      ['clerk', 'officer', 'system', 'anyone'],
      set,
      {
        asks: form({ triedOn: dayField('拨测（反映）日', 'Tried on'), seen: text('情况', 'What was seen') }),
      },
    ),
    repair: step('修复并再次拨测', 'Repaired and tried again', ['dead'], 'listed', ['clerk', 'officer'], set, {
      asks: form({ repaired: text('处理情况', 'What was done'), tested: mustBeYes('再次拨测通过', 'Tried again') }),
    }),
    retire: step('停用并公告替代渠道', 'Retire, announcing another', ['listed', 'dead'], 'retired', ['head'], policy, {
      asks: form({ instead: line('替代渠道', 'Channel instead') }),
      issues: ['public-notice'],
    }),
  },
  clocks: {
    check: clock(
      '每年核对',
      'Checked every year',
      'channel-check-years',
      'clerk',
      ['publish', 'check', 'repair'],
      ['check', 'find-dead', 'retire'],
      {
        warns: [30, 7, 1],
      },
    ),
    repair: clock('修复', 'Repair', 'channel-repair-days', 'officer', ['find-dead'], ['repair', 'retire']),
  },
  publishes: {
    zh: '投诉举报渠道：单位、号码、时间、事项',
    en: 'Complaint channels: unit, contact, hours, scope',
    on: 'publish',
    basis: policy,
    during: null,
    objection: null,
  },
});
