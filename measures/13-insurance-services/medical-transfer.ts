import { count, dayField, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 医保关系转移接续 (第十三条; 医保办发〔2021〕43号, from memory): fifteen working days in all. Work injury and maternity are not transferred (第十五条). */
export const medicalTransfer = insuranceService({
  slug: 'medical-transfer',
  departments: ['medical-insurance'],
  title: { zh: '医保关系转移接续', en: 'Transfer of medical insurance' },
  purpose: {
    zh: '换了地方，医保关系跟人走，全程十五个工作日；结果告知或者可查。',
    en: 'The medical insurance follows the person, within fifteen working days in all; the result is told.',
  },
  asks: {
    fromRegion: line('转出地', 'From'),
    toRegion: line('转入地', 'To'),
    movedOn: dayField('在新地参保日', 'Insured at the new place since'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第十三条' },
  limit: 'service-days-medical-transfer',
  result: { transferredOn: dayField('转移办结日', 'Transferred on'), months: count('转入月数', 'Months transferred') },
  resultDocument: 'filing-receipt',
  done: { zh: '已转移接续', en: 'Transferred' },
  refusals: { overlap: '参保期间重复，须先处理', 'not-ended': '转出地没有停保' },
});
