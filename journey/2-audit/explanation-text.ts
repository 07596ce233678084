import { formatDay } from '#basics/day.ts';
import { formatInstant } from '#basics/instant.ts';
import { formatYuan } from '#basics/money.ts';
import type { CitedValue, EvidenceRow, Explanation } from './explanation.ts';

type Language = 'zh' | 'en';

const words = {
  zh: {
    finding: '线索（尚未认定）',
    doubt: '无法判断',
    subject: '对象',
    worker: '劳动者',
    platform: '平台',
    severalPlatforms: '多个平台合计',
    enterprise: '企业',
    period: '期间',
    record: '记录',
    amount: '金额',
    quantity: '数量',
    basis: '依据',
    values: '当日数值',
    arithmetic: '算法',
    rows: '记录',
    missing: '缺少',
    flip: '怎样就不成立',
    level: '效力',
    units: '责任单位',
    unconfirmed: '待核实',
    from: '起',
    unknown: '未公布',
    digest: '谁都能复算',
    days: '涉及日期',
    more: (n: number) => `另有 ${n} 行，见 --json`,
    facts: '所据事实',
    provisional: '数据尚未封存，结果可能变化。',
    yuan: '元',
    check: 'npx gangwan explain ID --lake DIR --json > 文件；npx gangwan check 文件',
  },
  en: {
    finding: 'finding (not yet decided)',
    doubt: 'cannot tell',
    subject: 'subject',
    worker: 'worker',
    platform: 'platform',
    severalPlatforms: 'several platforms together',
    enterprise: 'enterprise',
    period: 'period',
    record: 'record',
    amount: 'amount',
    quantity: 'quantity',
    basis: 'basis',
    values: 'values in force',
    arithmetic: 'arithmetic',
    rows: 'rows',
    missing: 'missing',
    flip: 'what would turn it',
    level: 'binding level',
    units: 'responsible units',
    unconfirmed: 'to be verified',
    from: 'from',
    unknown: 'not published',
    digest: 'anyone can recompute',
    days: 'days',
    more: (n: number) => `${n} more rows, see --json`,
    facts: 'facts',
    provisional: 'The data is not sealed yet; the result may change.',
    yuan: 'yuan',
    check: 'npx gangwan explain ID --lake DIR --json > FILE; npx gangwan check FILE',
  },
} as const;

const confidenceWords = {
  zh: { official: '官方文本', secondary: '转载文本，待核实', memory: '凭记忆，待核实', setting: '本县设定，不是法律' },
  en: {
    official: 'official text',
    secondary: 'secondary copy, to be verified',
    memory: 'from memory, to be verified',
    setting: 'our setting, not law',
  },
} as const;

/** Rows of each table shown to people; the rest is in the JSON. */
const SHOWN = 40;

/** An explanation as text, in the order a worker reads and a lawyer checks. */
export function explanationText(explanation: Explanation, language: Language): string {
  const w = words[language];
  const { finding, rule } = explanation;
  const lines: string[] = [];
  const head = (title: string) => lines.push('', `【${title}】`);
  lines.push(
    `${rule.title[language]}：${finding.verdict === 'finding' ? w.finding : w.doubt}`,
    '',
    explanation.sentence[language],
  );
  if (explanation.seal.provisional) lines.push(w.provisional);

  head(w.subject);
  if (finding.worker !== null) lines.push(`${w.worker} ${finding.worker.slice(0, 16)}…`);
  lines.push(`${finding.worker === null ? w.enterprise : w.platform} ${finding.platform ?? w.severalPlatforms}`);
  lines.push(`${w.period} ${finding.period}${finding.record === null ? '' : `   ${w.record} ${finding.record}`}`);
  if (finding.amountFen !== undefined) lines.push(`${w.amount} ${formatYuan(finding.amountFen)} ${w.yuan}`);
  if (finding.quantity !== undefined)
    lines.push(`${w.quantity} ${finding.quantity.value} ${unitText(finding.quantity.unit, language)}`);
  if (finding.days !== undefined && finding.days.length > 0) lines.push(`${w.days} ${finding.days.join('、')}`);
  lines.push(`${w.level} ${finding.level}   ${w.units} ${rule.departments.map((unit) => unit.zh).join('、')}`);

  head(w.basis);
  for (const basis of rule.basis)
    lines.push(`· ${basis.title}${basis.number === null ? '' : `（${basis.number}）`} ${basis.article}`);
  if (explanation.values.length > 0) {
    head(w.values);
    for (const value of explanation.values) lines.push(...valueLines(value, language));
  }
  if (explanation.arithmetic.length > 0) {
    head(w.arithmetic);
    for (const step of explanation.arithmetic)
      lines.push(`${step[language]}：${step.formula} = ${amountText(step.result, step.unit, language)}`);
  }
  if (explanation.facts.length > 0) {
    head(w.facts);
    for (const [name, value] of Object.entries(explanation.facts[0]!))
      if (value !== null && typeof value !== 'object') lines.push(`${name} = ${factText(name, value)}`);
  }
  if (explanation.missing !== null) {
    head(w.missing);
    lines.push(`${explanation.missing.what}：${explanation.missing[language]}`);
  }
  if (explanation.flip !== null) {
    head(w.flip);
    lines.push(explanation.flip[language]);
  }
  if (explanation.evidence.length > 0) lines.push(...evidenceLines(explanation.evidence, language));
  head(w.digest);
  lines.push(`id ${finding.id}`, `seal ${finding.seal}`, `law ${finding.law}`, w.check);
  return lines.join('\n');
}

function valueLines(value: CitedValue, language: Language): string[] {
  const w = words[language];
  const shown = value.value === null ? w.unknown : amountText(value.value, value.unit, language);
  const until = value.to === null ? '' : ` – ${value.to}`;
  const where = value.place === null ? '' : `（${value.place}）`;
  return [
    `· ${value.name}${where} = ${shown}`,
    `  ${value.instrumentTitle}${value.instrumentNumber === null ? '' : `（${value.instrumentNumber}）`} ${value.article}；${w.from} ${value.from}${until}；${confidenceWords[language][value.confidence]}`,
    ...(value.value === null && value.whereToLook !== undefined ? [`  ${value.whereToLook}`] : []),
  ];
}

function evidenceLines(rows: readonly EvidenceRow[], language: Language): string[] {
  const w = words[language];
  const lines: string[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    const own = rows.filter((row) => row.table === table);
    lines.push('', `【${w.rows}：${table} ${own.length}】`);
    for (const row of own.slice(0, SHOWN)) {
      const values = Object.entries(row.values)
        .filter(([name]) => name !== 'workerId')
        .map(([name, value]) => `${name}=${value}`)
        .join(' ');
      lines.push(`· ${row.recordId}  ${values}  (${row.file}:${row.row})`);
    }
    if (own.length > SHOWN) lines.push(`  ${w.more(own.length - SHOWN)}`);
  }
  return lines;
}

const units: Record<Language, Readonly<Record<string, string>>> = {
  zh: {
    seconds: '秒',
    days: '天',
    orders: '单',
    workers: '人',
    items: '项',
    months: '个月',
    years: '年',
    fen: '分',
    'basis-points': '个基点（万分之一）',
    'milli-yuan': '毫元',
    'metres-per-hour': '米每小时',
  },
  en: { 'basis-points': 'basis points', 'milli-yuan': 'milli-yuan', 'metres-per-hour': 'metres an hour' },
};

const unitText = (unit: string, language: Language) => units[language][unit] ?? unit;

/** A whole number in its unit as people read it. */
function amountText(value: number, unit: string, language: Language): string {
  if (unit === 'fen') return `${formatYuan(value)} ${words[language].yuan}`;
  if (unit === 'instant') return formatInstant(value);
  if (unit === 'day') return formatDay(value);
  if (unit === 'seconds')
    return `${value} ${unitText(unit, language)}（${Math.floor(value / 3600)}:${String(Math.floor(value / 60) % 60).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}）`;
  return `${value} ${unitText(unit, language)}`;
}

/** A fact's field as people read it: the name tells instants, days and money. */
function factText(name: string, value: unknown): string {
  if (typeof value === 'number') {
    if (/(At|start|end|At[A-Z]\w*)$/.test(name) && value > 600_000_000) return formatInstant(value);
    if (/^(day|first|last|monday|.*(On|From|To|Day))$/.test(name) && value > 3000 && value < 60_000)
      return formatDay(value);
    if (name.endsWith('Fen')) return `${formatYuan(value)} 元`;
  }
  return String(value);
}
