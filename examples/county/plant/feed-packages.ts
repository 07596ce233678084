import { formatDay } from '#basics/day.ts';
import { correctable } from '../feed.ts';
import { at, type Planting } from '../planting.ts';
import { dispatchAgency, type Profile, payrollStation, profile, silentPlatform } from '../platforms.ts';
import { unitOf } from '../truth.ts';

/** A live-stream house whose feed breaks off for some days every month. */
export const gappyPlatform: Profile = profile({
  slug: 'duandian',
  name: '断点云播（虚构）',
  body: 'G0DD13',
  mark: 'DD',
  trade: '06',
  form: 'csv',
  cycle: 'month',
  sends: ['worker', 'payTerms', 'noticeDisplay', 'recordRetention', 'session', 'order', 'pay', 'payStatement'],
});

/** Days on which nothing came although two dozen rows come on every other day. */
export function plantGap(planting: Planting): void {
  const { first, last } = planting.month;
  const length = 1 + ((Number(planting.month.month.slice(5)) + 1) % 3);
  const missing = Array.from({ length }, (_, i) => planting.date(17) + i);
  for (let n = 1; n <= 24; n++) {
    const script = planting.script(gappyPlatform.slug, `gap-${n}`, { relation: '3', chain: '9' });
    for (let date = first; date <= last; date++) {
      if (missing.includes(date)) continue;
      script.order(at(date, '20:00') + n * 30, at(date, '21:00'), { vehicle: '9', assignMode: '4' });
    }
  }
  planting.defect(planting.feed(gappyPlatform.slug), {
    kind: 'feed-gap',
    count: length,
    unit: unitOf('feed-gap'),
    days: missing.map(formatDay),
    why: { zh: '数日没有任何数据', en: 'nothing came on these days' },
  });
}

/** Enterprises that must report and did not. */
export function plantSilence(planting: Planting): void {
  const silent: readonly (readonly [Profile, number, string, string])[] = [
    [silentPlatform, 3, '应报送三张表，均未报送', 'three tables due, none came'],
    [payrollStation, 1, '应报送劳动者表，未报送', 'the table of workers was due and did not come'],
    [dispatchAgency, 1, '应报送劳动者表，未报送', 'the table of workers was due and did not come'],
  ];
  for (const [{ uscc }, count, zh, en] of silent)
    planting.defectOf(uscc, { kind: 'feed-silent', count, unit: unitOf('feed-silent'), why: { zh, en } });
}

/** The same record in the same version with other content. */
export function plantConflict(planting: Planting): void {
  for (const [slug, count] of [
    ['xiafeng', 2],
    ['yunling', 1],
    ['qinghe', 1],
  ] as const) {
    const feed = planting.feed(slug);
    for (let n = 1; n <= count; n++) {
      const script = planting.script(slug, `conflict-${slug}-${n}`);
      const date = planting.workday(n);
      const recordId = `${feed.profile.mark}${correctable}C-${planting.month.month}-${n}`;
      script.order(at(date, '12:00'), at(date, '12:30'), { recordId });
      planting.later(() => {
        const row = feed.kept.get(recordId)!;
        feed.add('order', { ...row, distanceM: (row.distanceM ?? 0) + 7 });
      });
    }
    planting.defect(feed, {
      kind: 'duplicate-conflict',
      count,
      unit: unitOf('duplicate-conflict'),
      why: { zh: '同一记录同一版本内容不同', en: 'the same record and version with other content' },
    });
  }
}

/** Orders corrected in the next month's package, more than 45 days after their day. */
export function plantLateCorrection(planting: Planting): void {
  for (const [slug, count] of [
    ['xiafeng', 1],
    ['yunling', 2],
    ['qinghe', 1],
  ] as const) {
    const feed = planting.feed(slug);
    const number = (month: string, n: number) => `${feed.profile.mark}${correctable}${month}-${n}`;
    for (let n = 1; n <= count; n++) {
      const date = planting.workday(n);
      const recordId = number(planting.month.month, n);
      planting.script(slug, `late-${slug}-${n}`).order(at(date, '17:00'), at(date, '17:30'), { recordId });
      const before = planting.previousMonth;
      if (before === null) continue;
      const row = feed.kept.get(number(before, n))!;
      feed.add('order', { ...row, ver: 2, distanceM: (row.distanceM ?? 0) + 100 });
    }
    if (planting.previousMonth === null) continue;
    planting.defect(feed, {
      kind: 'late-correction',
      month: planting.previousMonth,
      count,
      unit: unitOf('late-correction'),
      why: { zh: '下月数据包中更正', en: 'corrected in the package of the month after' },
    });
  }
}
