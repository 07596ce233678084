import { count, dayField, flag, form, list, money, respondentFields, text } from '../form.ts';

/** Which findings are looked at together, and what they rest on. */
export const findingForm = form({
  respondentName: respondentFields.respondentName,
  respondentUscc: respondentFields.respondentUscc,
  findings: list('线索编号', 'Findings'),
  rules: list('规则', 'Rules', 0).optional(),
  workers: count('涉及劳动者人数', 'Workers').optional(),
  amountFen: money('线索金额', 'Money of the findings').optional(),
  periodFrom: dayField('期间起', 'Period from').optional(),
  periodTo: dayField('期间止', 'Period to').optional(),
  // A finding that rests on an unconfirmed value or on late data says so wherever a person sees it.
  unconfirmed: flag('含待核实的法律数值', 'Rests on an unconfirmed value').optional(),
  incomplete: flag('数据不完整，只有上下限', 'Data incomplete, only bounds').optional(),
  why: text('立件理由', 'Why it is taken up').optional(),
});
