import {
  dayField,
  files,
  form,
  list,
  money,
  mustBeYes,
  people,
  personFields,
  respondentFields,
  text,
} from '../form.ts';
import { channel, matters } from '../report-fields.ts';

/** 投诉登记表 (重庆市劳动保障监察条例 第二十三条; group complaints 第二十二条: at most five representatives). */
export const complaintForm = form({
  ...personFields,
  ...respondentFields,
  matters,
  facts: text('事实', 'Facts'),
  claims: list('请求', 'Claims'),
  amountFen: money('请求金额', 'Amount claimed').optional(),
  lastDay: dayField('行为发生（终了）日', 'Day of the act, or of its end').optional(),
  evidence: files('证据材料', 'Evidence').optional(),
  channel,
  representatives: people('推选的代表（最多5人）', 'Representatives, at most five').max(5).optional(),
  toldOfLegalAid: mustBeYes('已告知可以申请法律援助', 'Told of legal aid'),
});
