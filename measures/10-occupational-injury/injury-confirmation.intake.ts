import { dayField, form, line, list, text } from '../form.ts';
import { step } from '../procedure.ts';
import { accidentCarried } from './injury-forms.ts';

const pilot = (article: string) => ({ instrument: 'injury-pilot-notice-2025', article });
const setting = { instrument: 'county-setting', article: '设定' };

/** From the application to acceptance, refusal to accept, or another place or scheme. */
export const confirmationIntake = {
  'ask-to-supplement': step(
    '一次性告知补正',
    'Tell once what is missing',
    ['applied'],
    'correction',
    ['clerk', 'officer'],
    pilot('确认期限'),
    { asks: form({ missing: list('需补正的材料', 'What is missing') }), issues: ['supplement-notice'] },
  ),
  supplement: step(
    '补正材料',
    'Supply what is missing',
    ['correction'],
    'applied',
    ['applicant', 'respondent', 'union', 'clerk'],
    pilot('确认期限'),
    { asks: form({ supplied: list('补交的材料', 'What was supplied') }), issues: ['receipt'] },
  ),
  accept: step('受理', 'Accept', ['applied'], 'accepted', ['officer'], pilot('确认期限'), {
    asks: form({ completeOn: dayField('材料齐全日', 'Day the file was complete') }),
    issues: ['acceptance-notice'],
  }),
  'not-accept': step('不予受理', 'Refuse to accept', ['applied'], 'rejected', ['officer'], pilot('确认期限'), {
    asks: form({ reasons: text('理由', 'Reasons') }),
    issues: ['refusal-notice'],
  }),
  transfer: step(
    '移送伤害发生地',
    'Transfer to the place of the injury',
    ['applied', 'accepted'],
    'transferred',
    ['officer', 'head'],
    pilot('办理地'),
    {
      asks: form({ receiver: line('接收机关', 'Receiving unit'), reasons: text('理由', 'Reasons') }),
      issues: ['transfer-letter'],
    },
  ),
  'to-work-injury': step(
    '符合确立劳动关系的，转工伤认定',
    'An employee: go on to work-injury recognition',
    ['applied', 'accepted', 'investigating'],
    'to-work-injury',
    ['officer'],
    pilot('办法第二条'),
    {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['transfer-letter'],
      handsOver: { to: 'work-injury-recognition', carries: accidentCarried },
    },
  ),
  withdraw: step(
    '撤回申请',
    'Withdraw the application',
    ['applied', 'correction', 'accepted', 'investigating'],
    'withdrawn',
    ['applicant', 'clerk'],
    setting,
    { asks: form({ reasons: text('理由', 'Reasons').optional() }) },
  ),
};
