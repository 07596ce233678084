import { choice, dayField, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 医保参保人信息变更: at once. */
export const medicalMemberChange = insuranceService({
  slug: 'medical-member-change',
  departments: ['medical-insurance'],
  title: { zh: '参保人信息变更（医保）', en: 'Change of member data' },
  purpose: { zh: '医保登记的姓名、电话、证件等信息变更，即时办理。', en: 'A change of the member’s data, at once.' },
  asks: {
    field: choice('变更事项', 'What changes', { name: '姓名', phone: '电话', document: '证件', address: '住址' }),
    newValue: line('变更后的内容', 'New value'),
  },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: null,
  result: { changedOn: dayField('变更日', 'Changed on') },
  resultDocument: 'filing-receipt',
  done: { zh: '已变更', en: 'Changed' },
  refusals: { identity: '身份没有核验', 'no-proof': '变更没有依据' },
});
