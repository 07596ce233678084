import type { AgreementText } from './agreement-text.ts';

/** What an agreement says of one of its parties where it names them. */
export interface Party {
  /** As labelled: `甲方`, `用人单位`. */
  label: string;
  is: 'enterprise' | 'worker' | 'unknown';
  text: string;
  /** Where it begins in the text as it is read. */
  from: number;
}

const labels =
  /(?:^|[\n，；。：])(?:第[一二三四五六七八九十\d]+条|[一二三四五六七八九十\d]+[、.])?(甲方|乙方|丙方|丁方|用人单位|劳动者|派遣单位|用工单位|平台企业|平台方|合作用工企业|合作企业|合作方|服务商)(?:（[^）\n]{0,40}）)?(?:名称|姓名|全称)?：/g;
const enterprise = /统一社会信用代码|营业执照|法定代表人|负责人|公司|企业|单位|经营部|中心|站点|门店|工作室/;
const worker = /身份证|证件号|户籍|性别|出生|学历|家庭住址/;
/** How far into a text its parties are named, and how long one party's entry is. */
const OPENING = 4000;
const ENTRY = 500;

/** The parties an agreement names, in their order; the same party named again is one. */
export function partiesOf({ text }: AgreementText): Party[] {
  const marks = [...text.slice(0, OPENING).matchAll(labels)].map((match) => ({
    label: match[1]!,
    whole: match[0],
    from: match.index + match[0].indexOf(match[1]!),
  }));
  const parties: Party[] = [];
  for (const [i, { label, from }] of marks.entries()) {
    const entry = text.slice(from, Math.min(marks[i + 1]?.from ?? from + ENTRY, from + ENTRY));
    const said = parties.find((one) => one.label === label);
    // Signature lines at the end repeat the labels with nothing behind them.
    if (said === undefined) parties.push({ label, is: kindOf(label, entry), text: entry, from });
  }
  return parties;
}

function kindOf(label: string, entry: string): Party['is'] {
  const head = entry.slice(0, 60);
  if (label === '劳动者' || /（(?:劳动者|员工|骑手|司机|主播|乙方劳动者)/.test(head)) return 'worker';
  if (/用人单位|派遣单位|用工单位|平台|合作|服务商/.test(label)) return 'enterprise';
  if (worker.test(entry)) return enterprise.test(head) && !worker.test(head) ? 'enterprise' : 'worker';
  return enterprise.test(entry) ? 'enterprise' : 'unknown';
}
