import { dayField, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 生育备案: at once, on the diagnosis and the due date. */
export const maternityRecord = insuranceService({
  slug: 'maternity-record',
  departments: ['medical-insurance'],
  title: { zh: '生育备案', en: 'Maternity record' },
  purpose: {
    zh: '怀孕后备案，凭诊断和预产期即时办理，生育费用直接结算。',
    en: 'Recorded on the pregnancy diagnosis at once, so that the birth is settled directly.',
  },
  asks: {
    dueOn: dayField('预产期', 'Due on'),
    diagnosis: line('妊娠诊断', 'Pregnancy diagnosis'),
    hospital: line('拟分娩医院', 'Hospital').optional(),
  },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: null,
  result: { recordedOn: dayField('备案日', 'Recorded on') },
  resultDocument: 'filing-receipt',
  done: { zh: '已备案', en: 'Recorded' },
  refusals: { 'not-insured': '没有参加生育保险', 'no-diagnosis': '没有妊娠诊断' },
});
