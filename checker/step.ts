import type { Complaint } from './complaint.ts';
/** One thing that was checked, in words; `what` names it for programs. */
export interface CheckStep {
  what:
    | 'format'
    | 'rule'
    | 'id'
    | 'key'
    | 'repeated'
    | 'confidence'
    | 'values'
    | 'period'
    | 'evidence'
    | 'facts'
    | 'verdict'
    | 'arithmetic'
    | 'change'
    | 'words'
    | 'missing';
  ok: boolean;
  zh: string;
  en: string;
}

/** What a check of an explanation came to. */
export interface CheckResult {
  accepted: boolean;
  /** Id the explanation claims; null where there is none to read. */
  id: string | null;
  steps: CheckStep[];
}

type What = CheckStep['what'];

const passed: Readonly<Record<What, { zh: string; en: string }>> = {
  format: { zh: '格式完整', en: 'the format is complete' },
  rule: { zh: '规则、措施、效力层级与事实表一致', en: 'rule, measure and level agree with the fact sheets' },
  id: { zh: '编号是线索全文的SM3', en: 'the id is the SM3 of the whole finding' },
  key: { zh: '稳定编号由规则、对象和期间算出', en: 'the key follows from rule, subject and period' },
  repeated: { zh: '重复出现的内容一致', en: 'what is said twice is said alike' },
  confidence: { zh: '可信度取所依数值中最弱的', en: 'the confidence is the weakest of its values' },
  values: { zh: '所依数值在当日生效，没有两行', en: 'the values were in force on the day, none of them twice' },
  period: { zh: '期间与事实的日期一致', en: 'the period agrees with the days of the facts' },
  evidence: { zh: '证据行没有重复，属于所说的对象', en: 'evidence rows are there once and belong to the subject' },
  facts: { zh: '由证据重新计数，与事实一致', en: 'counted again from the evidence, the facts agree' },
  verdict: { zh: '由事实和数值重新得出同一结论', en: 'facts and values give the same conclusion again' },
  arithmetic: { zh: '每一步算式重新计算一致', en: 'every step of the arithmetic comes out again' },
  change: {
    zh: '所说的最小变化确实使结论改变，少一步则不',
    en: 'the smallest change turns the conclusion, one step less does not',
  },
  words: { zh: '文字中的数字都有出处', en: 'every number in the sentences has its source' },
  missing: { zh: '所说缺少的确实缺少', en: 'what is said to be missing is missing' },
};

/** A check's outcome: what holds, or what does not. Notes are added to either. */
export function outcome(what: What, complaints: readonly Complaint[], note = { zh: '', en: '' }): CheckStep {
  const ok = complaints.length === 0;
  const said = complaints.slice(0, 5);
  return {
    what,
    ok,
    zh: ok ? `${passed[what].zh}${note.zh}` : `未能核实（${passed[what].zh}）：${said.map(({ zh }) => zh).join('；')}`,
    en: ok
      ? `${passed[what].en}${note.en}`
      : `not confirmed (${passed[what].en}): ${said.map(({ en }) => en).join('; ')}`,
  };
}
