import type { ErrorEntry } from './entry.ts';

/** Errors of sealing, auditing and explaining. */
export const auditErrors = [
  {
    code: 'AUD-001',
    stem: 'audit-not-sealed',
    zh: '{month} 还没有封存。请先运行 npx gangwan seal --lake {lake} --period {month}。',
    en: '{month} is not sealed yet. Run npx gangwan seal --lake {lake} --period {month} first.',
  },
  {
    code: 'AUD-002',
    stem: 'audit-nothing-to-seal',
    zh: '{lake} 里没有可封存的数据。请先用 npx gangwan intake 接收数据。',
    en: '{lake} holds nothing to seal. Take data in with npx gangwan intake first.',
  },
  {
    code: 'AUD-003',
    stem: 'audit-unknown-finding',
    zh: '{lake} 的审查结果里没有编号以“{id}”开头的线索。请核对编号，或先运行 audit。',
    en: 'No finding whose id begins with {id} is among the audits in {lake}. Check the id, or run audit first.',
  },
  {
    code: 'AUD-004',
    stem: 'audit-ambiguous-finding',
    zh: '有 {count} 条线索的编号以“{id}”开头，请多写几位。',
    en: '{count} findings have ids that begin with {id}: give more of it.',
  },
  {
    code: 'AUD-005',
    stem: 'audit-unknown-worker',
    zh: '{month} 的数据里没有劳动者“{worker}”。请写编码的前几位，或“平台代码:平台内编号”。',
    en: 'There is no worker {worker} in the data of {month}. Give the beginning of the key, or platform-code:reported-id.',
  },
  {
    code: 'AUD-006',
    stem: 'audit-ambiguous-worker',
    zh: '“{worker}”指到 {count} 名劳动者，请写明平台代码或多写几位编码。',
    en: '{worker} means {count} workers: name the platform or give more of the key.',
  },
  {
    code: 'AUD-007',
    stem: 'audit-fact-not-found',
    zh: '线索 {id} 依据的事实在封存数据里重算不出来。封存数据可能被改动过，请重新封存并审查 {month}。',
    en: 'The fact behind finding {id} does not come out of the sealed data again. The sealed files may have been changed: seal and audit {month} again.',
  },
  {
    code: 'AUD-008',
    stem: 'audit-process-failed',
    zh: '一个审查进程中途结束（{why}）。没有写出结果，请重新运行。',
    en: 'An audit process ended early ({why}). No result was written: run it again.',
  },
  {
    code: 'AUD-009',
    stem: 'audit-law-changed',
    zh: '线索 {id} 是按另一份法律数据或规则得出的，现在的程序不能照原样重算。请用当时的版本，或重新审查 {month}。',
    en: 'Finding {id} was made with other law data or rules than this program has, so it cannot be derived again as it was. Use the version of that time, or audit {month} again.',
  },
  {
    code: 'AUD-010',
    stem: 'audit-not-audited',
    zh: '{month} 还没有审查。请先运行 npx gangwan audit --lake {lake} --period {month}。',
    en: '{month} is not audited yet. Run npx gangwan audit --lake {lake} --period {month} first.',
  },
  {
    code: 'AUD-011',
    stem: 'audit-unknown-enterprise',
    zh: '{month} 的数据里没有统一社会信用代码为“{uscc}”的企业。请核对代码和月份。',
    en: 'No enterprise with the unified social credit code {uscc} is in the data of {month}. Check the code and the month.',
  },
  {
    code: 'AUD-012',
    stem: 'audit-no-enterprise-counts',
    zh: '{month} 的审查结果是旧版本留下的，没有按企业计数。请重新运行 npx gangwan audit --lake {lake} --period {month}。',
    en: 'The audit of {month} was made by an older version and keeps no counts by enterprise. Run npx gangwan audit --lake {lake} --period {month} again.',
  },
  {
    code: 'AUD-013',
    stem: 'sector-nothing-observed',
    zh: '{months} 的封存数据里没有可以观察的记录（种类 {kind}，行业 {trade}，区域 {area}），取不出百分位。请换行业、区域或者月份，或者用 --value 写明数值。',
    en: 'The sealed data of {months} hold nothing to observe (kind {kind}, trade {trade}, area {area}), so there is no percentile to take. Choose another trade, area or period, or give --value.',
  },
  {
    code: 'AUD-014',
    stem: 'sector-not-a-period',
    zh: '“{text}”不是季度或者月份。请写成 2026-Q3、2026-07 或者 2026-07..2026-09。',
    en: '{text} is no quarter and no months: write 2026-Q3, 2026-07 or 2026-07..2026-09.',
  },
  {
    code: 'AUD-015',
    stem: 'sector-option-of-another-kind',
    zh: '{option} 不用于种类 {kind}。运行 npx gangwan sector-effect --help 看哪些种类用它。',
    en: '{option} is not for kind {kind}. Run npx gangwan sector-effect --help to see which kinds take it.',
  },
  {
    code: 'AUD-016',
    stem: 'audit-run-broke',
    zh: '审查没有做完，程序出错：{why}。请把这句话告诉系统管理员，修好后重新发起。',
    en: 'The audit was not completed, the program failed: {why}. Tell the administrator this sentence, and ask again once it is put right.',
  },
  {
    code: 'AUD-017',
    stem: 'audit-under-way',
    zh: '{period} 的审查（第 {run} 次）正在进行，没有另外发起。请看它的进度，完成后再发起。',
    en: 'An audit of {period} (run {run}) is under way; no other was started. See how far it is, and ask again when it is done.',
  },
  {
    code: 'AUD-018',
    stem: 'audit-no-desk',
    zh: '这台服务器没有接数据湖，不做审查。请在接了数据湖的服务器上发起。',
    en: 'This server has no lake and runs no audits. Ask the server that has one.',
  },
  {
    code: 'AUD-019',
    stem: 'audit-month-not-held',
    zh: '数据里没有 {period} 的订单或结算，没有发起审查。请核对月份，或先接收数据。',
    en: 'The data holds no orders or settlements of {period}; no audit was started. Check the month, or take the data in first.',
  },
  {
    code: 'AUD-020',
    stem: 'audit-not-explained',
    zh: '线索 {id} 现在不能照原样解释（{code}）：当时的数据、法律或程序已不在手边。线索本身仍可查看；需要解释的，请对该月重新审查后看新的线索。',
    en: 'Finding {id} cannot be explained as it was ({code}): the data, the law or the program of that time is no longer at hand. The finding itself can be read; for an explanation audit the month again and see the new finding.',
  },
] as const satisfies readonly ErrorEntry[];
