import type { Employee } from '../employee.ts';
import type { Planting } from '../planting.ts';

const hour = 3600;

/** Overtime pay: base / 21.75 / 8 an hour, times 1.5 on workdays, 2 on rest days, 3 on statutory days. */
export function plantOvertimePay(planting: Planting): void {
  const rule = 'overtime-pay';
  const { month } = planting.month;
  const breach = (employee: Employee, amountFen: number, zh: string, en: string) =>
    planting.finding(employee, rule, null, { amountFen, why: { zh, en } });
  const twoHours = (name: string) =>
    planting.employee('yandi', name, 220_000).work(planting.workday(2), 10 * hour, { specialReason: '1' });

  // sheet example E03: 2,200 / 21.75 / 8 x 1.5 x 2 = 37.93
  breach(
    twoHours('overtime-1').pay({ overtimeFen: 3000 }),
    793,
    '加班2小时付30元，应37.93元',
    '30.00 for two hours, 37.93 due',
  );
  planting.boundary(twoHours('overtime-2').pay({ overtimeFen: 3793 }), rule, '恰付37.93元', 'exactly 37.93 paid');
  // 3,480 / 21.75 = 160 a day, x 2 = 320 for a Saturday
  const saturday = planting.freeSaturdays()[0]!;
  const restDay = (name: string) => planting.employee('yandi', name, 348_000).work(saturday, 8 * hour);
  breach(restDay('overtime-3').pay({ overtimeFen: 24_000 }), 8000, '休息日按150%支付', 'a rest day paid at 150 %');
  const leave = planting
    .employee('yandi', 'overtime-4', 348_000)
    .work(saturday, 8 * hour, { compensatoryLeaveOn: saturday + 3 })
    .absent(saturday + 3)
    .pay({ overtimeFen: 0 });
  planting.boundary(leave, rule, '休息日加班已安排补休', 'time off was given for the rest day');
  // 20 an hour x 1.5 x 3 h = 90
  const three = planting
    .employee('yandi', 'overtime-5', 348_000)
    .work(planting.workday(3), 11 * hour, { specialReason: '1' });
  breach(three.pay({ overtimeFen: 0 }), 9000, '加班3小时未付', 'three hours not paid');

  // sheet example E04 and its like: a statutory day and two other days off at 160 a day: 480 + 320 + 320 = 1,120
  const runs: Record<string, readonly (readonly [number, number, number])[]> = {
    '2026-04': [[4, 5, 6]],
    '2026-09': [[25, 26, 27]],
    '2026-10': [[1, 4, 5]],
  };
  const leaveOn: Record<string, readonly number[]> = { '2026-04': [1, 2], '2026-09': [21, 22] };
  for (const run of runs[month] ?? []) {
    const worked = (name: string) => {
      const employee = planting.employee('yandi', name, 348_000);
      for (const number of run) employee.work(planting.date(number), 8 * hour);
      for (const number of leaveOn[month] ?? []) employee.absent(planting.date(number));
      return employee;
    };
    breach(
      worked('overtime-6').pay({ overtimeFen: 96_000 }),
      16_000,
      '三天均按200%支付，应1120元',
      'all three days at 200 %, 1,120 due',
    );
    planting.boundary(worked('overtime-7').pay({ overtimeFen: 112_000 }), rule, '恰付1120元', 'exactly 1,120 paid');
  }
  const statutory = planting.statutoryDays()[0];
  if (statutory !== undefined) {
    // sheet example E02: 2,330 / 21.75 x 3 = 321.38
    const one = (name: string) => planting.employee('yandi', name, 233_000).work(statutory, 8 * hour);
    breach(one('overtime-8').pay({ overtimeFen: 32_137 }), 1, '法定节假日差1分', 'one fen short for a statutory day');
    planting.boundary(one('overtime-9').pay({ overtimeFen: 32_138 }), rule, '恰付321.38元', 'exactly 321.38 paid');
  }
  if (month === '2026-02') {
    // sheet example E05: the Saturday of 28 February is a make-up workday; 20 an hour x 1.5 x 2 h = 60
    const makeUp = planting.date(28);
    const eight = planting
      .employee('yandi', 'overtime-10', 348_000)
      .work(makeUp, 8 * hour)
      .pay({ overtimeFen: 0 });
    planting.boundary(eight, rule, '调休上班日工作8小时', 'eight hours on a make-up workday');
    const ten = planting.employee('yandi', 'overtime-11', 348_000).work(makeUp, 10 * hour, { specialReason: '1' });
    breach(ten.pay({ overtimeFen: 0 }), 6000, '调休上班日加班2小时未付', 'two hours beyond a make-up workday not paid');
  }
}

/** The base overtime is computed from, not below 2,200 yuan. */
export function plantOvertimeBase(planting: Planting): void {
  const rule = 'overtime-base';
  const breach = (name: string, baseFen: number, amountFen: number, zh: string, en: string) => {
    const employee = planting.employee('yandi', name, 300_000, { overtimeBaseFen: baseFen });
    planting.finding(employee, rule, null, { amountFen, why: { zh, en } });
  };
  breach('base-1', 200_000, 20_000, '基数2000元', 'a base of 2,000 yuan');
  breach('base-2', 219_999, 1, '基数差1分', 'one fen below');
  breach('base-3', 150_000, 70_000, '基数1500元', 'a base of 1,500 yuan');
  const exact = planting.employee('yandi', 'base-4', 300_000, { overtimeBaseFen: 220_000 });
  planting.boundary(exact, rule, '基数恰为2200元', 'a base of exactly 2,200 yuan');
}

/** Piece work beyond legal hours: 50 % of the unit price more on workdays, 100 % on rest days, 200 % on statutory days. */
export function plantPieceRateOvertime(planting: Planting): void {
  const rule = 'piece-rate-overtime';
  const employee = (name: string, priceFen: number) =>
    planting
      .employee('yandi', name, 300_000, { piecePriceFen: priceFen })
      .pay({ basicFen: 0, pieceFen: 300_000, overtimeFen: 0, orders: 0 });
  const breach = (made: Employee, amountFen: number, zh: string, en: string) =>
    planting.finding(made, rule, null, { amountFen, why: { zh, en } });
  const workday = planting.workday(4);
  const saturday = planting.freeSaturdays()[0]!;
  const ten = (name: string) => employee(name, 500).work(workday, 9 * hour, { overtimePieces: 10 });
  // sheet example E06: 10 at 7.50 are 75.00, of which 25.00 is the addition
  breach(ten('piece-1').pay({ pieceOvertimeFen: 0 }), 2500, '10件应加25元', 'ten pieces, 25.00 more due');
  planting.boundary(ten('piece-2').pay({ pieceOvertimeFen: 2500 }), rule, '恰加25元', 'exactly 25.00 more');
  // 12 at 5.00 doubled: 60.00 more
  const rest = employee('piece-3', 500).work(saturday, 8 * hour, { pieces: 12 });
  breach(
    rest.pay({ pieceOvertimeFen: 3000 }),
    3000,
    '休息日12件应加60元',
    'twelve pieces on a rest day, 60.00 more due',
  );
  // 7 x 3.33 x 0.5 = 11.655, half up 11.66
  const odd = employee('piece-4', 333).work(workday, 9 * hour, { overtimePieces: 7 });
  breach(odd.pay({ pieceOvertimeFen: 1165 }), 1, '7件应加11.66元', 'seven pieces, 11.66 more due');
  const statutory = planting.statutoryDays()[0];
  if (statutory !== undefined) {
    // sheet example E06: 20 at 15.00 are 300.00, of which 200.00 is the addition
    const twenty = employee('piece-5', 500).work(statutory, 8 * hour, { pieces: 20 });
    breach(
      twenty.pay({ pieceOvertimeFen: 0 }),
      20_000,
      '法定节假日20件应加200元',
      'twenty pieces on a statutory day, 200.00 more due',
    );
  }
}
