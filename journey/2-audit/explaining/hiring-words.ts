import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on hiring (measure 5). */
export const hiringColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'vacancy.publishedOn': ['发布日期', 'published on'],
  'vacancy.trade': ['行业代码', 'trade'],
  'vacancy.title': ['岗位名称', 'title'],
  'vacancy.headcount': ['招聘人数', 'headcount'],
  'vacancy.conditions': ['招聘条件', 'conditions'],
  'vacancy.workContent': ['工作内容', 'work content'],
  'vacancy.workPlace': ['工作地点', 'work place'],
  'vacancy.payText': ['基本劳动报酬', 'basic pay'],
  'vacancy.employerProfile': ['用人单位基本情况', 'employer profile'],
  'vacancy.validTo': ['有效期止', 'valid to'],
  'hiringItem.askedOn': ['日期', 'asked on'],
  'hiringItem.item': ['询问或检测的事项', 'asked or tested'],
  'documentHeld.document': ['证件', 'document'],
  'documentHeld.original': ['是原件', 'original'],
  'documentHeld.from': ['起', 'from'],
  'documentHeld.to': ['止', 'to'],
  'dismissal.dismissedOn': ['解除日期', 'dismissed on'],
  'dismissal.otherWork': ['以在别处工作为由', 'for work elsewhere'],
  'dismissal.otherRelation': ['与其他用人单位建立劳动关', 'labour relation elsewhere'],
  'dismissal.seriousEffect': ['对完成本单位任务造成严重', 'serious effect'],
  'dismissal.refusedToCorrect': ['经提出拒不改正', 'refused to correct'],
  'dismissal.unionToldOn': ['通知工会日期', 'union told on'],
  'hiringRecord.hiredOn': ['录用日期', 'hired on'],
  'hiringRecord.under16': ['录用时未满十六周岁', 'under sixteen when hired'],
};

/** English for the Chinese words of their code lists. */
export const hiringCodes: Readonly<Record<string, string>> = {
  婚姻状况: 'marital state',
  生育计划: 'plans for children',
  妊娠检测: 'pregnancy test',
  病原携带检测: 'test for carriers',
  其他事项: 'something else',
  身份证: 'identity card',
  驾驶证: 'driving licence',
  毕业证: 'diploma',
  从业资格证: 'qualification certificate',
  否: 'no',
  是: 'yes',
};

/** Where what these rules miss comes from. */
export const hiringSources: Readonly<Record<string, MissingSource>> = {
  hiringItem: { table: 'hiringItem', column: 'item' },
  original: { table: 'documentHeld', column: 'original' },
  dismissedOn: { table: 'dismissal', column: 'dismissedOn' },
  otherWork: { table: 'dismissal', column: 'otherWork' },
  otherRelation: { table: 'dismissal', column: 'otherRelation' },
  seriousEffect: { table: 'dismissal', column: 'seriousEffect' },
  under16: { table: 'hiringRecord', column: 'under16' },
  conditions: { table: 'vacancy', column: 'conditions' },
};
