import type { Feed } from './feed.ts';
import type { Profile } from './platforms.ts';
import { addSettlement, periodsOf } from './settlement.ts';

/** The county's own register of one enterprise, under the enterprise's code. */
export function addEnterprise(county: Feed, profile: Profile): void {
  county.add('enterprise', {
    platformUscc: profile.uscc,
    recordId: `${profile.mark}-E`,
    name: profile.name,
    kind: profile.kind,
    trade: profile.trade,
    injuryIndustry: profile.injuryIndustry,
    injuryListedFrom: profile.injuryListedFrom,
    injuryBenchmarkMilli: profile.injuryBenchmarkMilli,
    injuryFloatBp: profile.injuryFloatBp,
    mustReport: profile.mustReport.length === 0 ? undefined : profile.mustReport.join(','),
    onDate: profile.onDate,
    offDate: profile.offDate,
    place: '500229001',
  });
}

/** The payroll sheet of the small station: twelve people, one line each, nothing about their work. */
export function addPayrollSheet(station: Feed): void {
  const { month } = station;
  const period = periodsOf(month, 'month')[0]!;
  for (let n = 1; n <= 12; n++) {
    const workerId = `南门站-${String(n).padStart(2, '0')}`;
    station.add('payTerms', {
      recordId: `NM-T${n}`,
      workerId,
      from: station.profile.onDate,
      cycle: '4',
      cycleDays: 30,
      agreedPayDay: 10,
      minimumWageAppliedFen: 2200,
      minimumWageAppliedUnit: 'hour',
    });
    addSettlement(
      station,
      { workerId, idNo: '', relation: '9', chain: '4', place: '500229001' },
      period,
      { pieceFen: 310_000 + n * 4_200 },
      null,
    );
  }
}
