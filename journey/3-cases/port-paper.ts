import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Port } from '#outside/port.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Number of a printed call: the day it went on paper and the number of the call. */
export function paperNumber(id: number, at: number): string {
  const day = formatDay(dayOf(Math.floor(at / 1000))).replaceAll('-', '');
  return `GW-${day}-${String(id).padStart(6, '0')}`;
}

/**
 * The step on paper: a page that prints on one sheet, with its number, whom it goes to, what it asks and the place for the reply. It
 * shows no seal: whoever sends it puts the unit's own on it.
 */
export function paperPage(port: Port, request: unknown, number: string): string {
  const { to, lines } = port.paper(request);
  const rows = lines.map(([label, text]) => `<tr><th>${escaped(label)}</th><td>${escaped(text)}</td></tr>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(port.zh)} ${number}</title>
<style>
@page { size: A4; margin: 25mm 20mm; }
body { font: 16px/1.7 serif; max-width: 170mm; margin: 0 auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 6px 8px; text-align: left; vertical-align: top; }
th { width: 9em; font-weight: normal; }
.reply td { height: 3em; }
</style>
</head>
<body>
<h1>${escaped(port.zh)}（纸面办理）</h1>
<p>编号：${number}　日期：${number.replace(/^GW-(\d{4})(\d{2})(\d{2})-.*$/, '$1-$2-$3')}</p>
<p>致：${escaped(to)}</p>
<table>
${rows}
</table>
<h2>答复</h2>
<table class="reply">
<tr><th>答复内容</th><td></td></tr>
<tr><th>答复单位（盖章）和日期</th><td></td></tr>
<tr><th>经办人登记</th><td>扫描件编号：　　　　　　登记人：　　　　　　日期：</td></tr>
</table>
<p>答复送回后，按编号 ${number} 登记并写明扫描件编号；登记之前，本系统不把这一步记作已完成。</p>
</body>
</html>
`;
}
