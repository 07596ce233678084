import { amount, counted, type Fact, flag, texts, whole } from '../fact.ts';
import { type Cited, type Derived, type Doubt, met, metUnless, notApplicable, type Reading } from '../reading.ts';

/*
 * A feed's defects are counted rows (section F.3 and F.7 of the standards sheet, as law/README point 3 amends them: nothing is dropped,
 * everything odd is marked and counted). Every such rule is the same question: were the tables it needs reported, and how many rows
 * show the defect? What none of the rows can show is said apart.
 */
interface Defect {
  sheet: string;
  level?: Reading['level'];
  parameters?: readonly string[];
  /** Field with the count, and what it counts. */
  count: string;
  unit: string;
  /** Tables of which at least one must be reported; each of `all` must be. */
  tables: readonly string[];
  all?: readonly string[];
  /** What leaves the question open where nothing was found: a field above nought, and the doubt it is. */
  open?: readonly (readonly [field: string, doubt: Doubt])[];
}

const reported = (fact: Fact, table: string) => flag(fact, `${table}Reported`) === true;
const owed = (fact: Fact, table: string) => (texts(fact, 'silent') ?? []).includes(table);

/** Not asked of an enterprise that engages nobody in the month, nor of tables the register does not ask of it. */
function judgeDefect(fact: Fact, cited: Cited, defect: Defect): Derived {
  for (const parameter of defect.parameters ?? []) cited.value(parameter);
  const missing = (defect.all ?? []).filter((table) => !reported(fact, table));
  const none = defect.tables.length > 0 && defect.tables.every((table) => !reported(fact, table));
  const lacking = none ? defect.tables : missing;
  if (lacking.length > 0) {
    if (flag(fact, 'engaged') === false) return notApplicable;
    const due = lacking.filter((table) => owed(fact, table));
    return due.length === 0 ? notApplicable : metUnless(due.map((table): Doubt => `table-not-reported ${table}`));
  }
  const rows = amount(fact, defect.count);
  if (rows === null) {
    if (flag(fact, 'engaged') === false) return notApplicable;
    const silent = texts(fact, 'silent') ?? [];
    return silent.length === 0 ? notApplicable : metUnless(silent.map((table): Doubt => `table-not-reported ${table}`));
  }
  if (rows > 0) return { verdict: 'finding', quantity: { value: rows, unit: defect.unit } };
  return metUnless((defect.open ?? []).filter(([field]) => (whole(fact, field) ?? 0) > 0).map(([, doubt]) => doubt));
}

const ofMonth = (fact: Fact) => [counted(fact, 'first'), counted(fact, 'first') + 27] as const;

const reading = (defect: Defect, judge = judgeDefect): Reading => ({
  sheet: `services-statistics-standards/${defect.sheet}`,
  measure: 'digital',
  level: defect.level ?? 'SETTING',
  kind: 'feed',
  parameters: defect.parameters ?? [],
  span: ofMonth,
  judge: (fact, cited) => judge(fact, cited, defect),
});

const threeTables = ['order', 'session', 'pay'] as const;

/** Tables owed and not seen at all: the county policy's duty to report (17, 21). */
const silent = reading(
  { sheet: 'F.4', level: 'POLICY', count: 'silentTables', unit: 'items', tables: [] },
  (fact): Derived => {
    if (flag(fact, 'engaged') === false) return notApplicable;
    if (flag(fact, 'engaged') === null) return metUnless(['table-not-reported enterprise']);
    const tables = whole(fact, 'silentTables');
    if (whole(fact, 'mustReport') === null || tables === null) return metUnless(['field-not-reported mustReport']);
    return tables > 0 ? { verdict: 'finding', quantity: { value: tables, unit: 'items' } } : met;
  },
);

/** Days without rows in a feed that usually brings them; a thin feed may have had a quiet day. */
const gap = reading(
  {
    sheet: 'F.7',
    parameters: ['feed-gap-usual-rows'],
    count: 'gapDays',
    unit: 'days',
    tables: ['order', 'session'],
  },
  (fact, cited, defect): Derived => {
    const derived = judgeDefect(
      fact,
      { ...cited, value: (name) => (cited.cites(name) ? cited.value(name) : null) },
      defect,
    );
    if (derived.verdict === 'finding') {
      cited.value('feed-gap-usual-rows');
      return derived;
    }
    if (derived.verdict !== 'met') return derived;
    const rows = counted(fact, 'orders');
    if (rows === 0 && counted(fact, 'sessions') === 0) return notApplicable;
    const usual = cited.value('feed-gap-usual-rows');
    const days = counted(fact, 'last') - counted(fact, 'first') + 1;
    return usual === null || rows < usual * days ? metUnless(['period-not-covered order']) : met;
  },
);

/** Sums of a session may contradict themselves; that they agree can only be seen beside its orders. */
const sums = reading(
  {
    sheet: 'F.3',
    parameters: ['feed-sum-tolerance-seconds'],
    count: 'sessionSumMismatches',
    unit: 'items',
    tables: ['session'],
    open: [['sessionsWithoutSums', 'field-not-reported onTaskSec']],
  },
  (fact, cited, defect): Derived => {
    const alone = judgeDefect(fact, cited, defect);
    return alone.verdict === 'finding' ? alone : judgeDefect(fact, cited, { ...defect, all: ['session', 'order'] });
  },
);

/** A weather mark agrees with a warning or with others; without warnings agreement proves nothing. */
const weather = reading(
  {
    sheet: 'F.4',
    parameters: ['feed-weather-platforms'],
    count: 'weatherMarksWrong',
    unit: 'orders',
    tables: ['order'],
    open: [['weatherUnmarked', 'field-not-reported weather']],
  },
  (fact, cited, defect): Derived => {
    const derived = judgeDefect(fact, cited, defect);
    if (
      flag(fact, 'weatherWarningsLoaded') === true ||
      derived.verdict === 'finding' ||
      derived.verdict === 'not-applicable'
    )
      return derived;
    const doubts = derived.verdict === 'not-known' ? derived.doubts : [];
    return metUnless([...doubts, 'table-not-reported weatherWarning']);
  },
);

/** The feed rules by slug. */
export const feedReadings: Readonly<Record<string, Reading>> = {
  'feed-silent': silent,
  'feed-gap': gap,
  'session-overlap': reading({
    sheet: 'F.3',
    parameters: ['feed-clock-tolerance-seconds'],
    count: 'sessionOverlaps',
    unit: 'items',
    tables: ['session'],
  }),
  'over-long-session': reading({
    sheet: 'F.4',
    parameters: ['feed-session-limit-seconds'],
    count: 'overLongSessions',
    unit: 'items',
    tables: ['session'],
  }),
  'session-sum-mismatch': sums,
  'order-without-session': reading({
    sheet: 'F.3',
    parameters: ['feed-clock-tolerance-seconds'],
    count: 'ordersWithoutSession',
    unit: 'orders',
    tables: [],
    all: ['order', 'session'],
    open: [['ordersSessionUnknown', 'period-not-covered session']],
  }),
  'order-overlap-impossible': reading({
    sheet: 'F.3',
    parameters: ['feed-place-distance', 'feed-place-reach', 'feed-top-speed'],
    count: 'ordersInTwoPlaces',
    unit: 'orders',
    tables: ['order'],
    open: [['ordersUnplaced', 'field-not-reported fromPlace']],
  }),
  'pay-without-order': reading({
    sheet: 'F.4',
    count: 'payWithoutOrder',
    unit: 'items',
    tables: [],
    all: ['pay', 'order'],
    open: [['payOrderUnknown', 'period-not-covered order']],
  }),
  'reversed-interval': reading({ sheet: 'F.3', count: 'reversedIntervals', unit: 'items', tables: threeTables }),
  'clock-skew': reading({
    sheet: 'F.7',
    parameters: ['feed-clock-tolerance-seconds'],
    count: 'clockSkewed',
    unit: 'items',
    tables: ['order', 'session'],
    open: [['sentUnknown', 'field-not-reported sentTime']],
  }),
  'zeroed-time': reading({ sheet: 'F.1', count: 'zeroedTimes', unit: 'items', tables: threeTables }),
  'date-before-1992': reading({ sheet: 'F.1', count: 'datesBefore1992', unit: 'items', tables: threeTables }),
  'late-correction': reading({
    sheet: 'F.7',
    parameters: ['feed-correction-days'],
    count: 'lateCorrections',
    unit: 'items',
    tables: [],
    open: [['correctionsUndated', 'field-not-reported receivedAt']],
  }),
  'duplicate-conflict': reading({ sheet: 'F.7', count: 'conflicts', unit: 'items', tables: [] }),
  'ride-labour-unmatched': reading({
    sheet: 'F.2',
    count: 'rideUnmatched',
    unit: 'items',
    tables: [],
    all: ['rideLabourItem', 'order'],
  }),
  'holiday-mark': reading({
    sheet: 'F.4',
    count: 'holidayMarksWrong',
    unit: 'orders',
    tables: ['order'],
    open: [['holidayUnmarked', 'field-not-reported holiday']],
  }),
  'night-mark': reading({
    sheet: 'F.4',
    parameters: ['night-from-second', 'night-to-second'],
    count: 'nightMarksWrong',
    unit: 'orders',
    tables: ['order'],
    open: [['nightUnmarked', 'field-not-reported night']],
  }),
  'weather-mark': weather,
  'unlinked-worker': reading({
    sheet: 'F.7',
    count: 'unlinkedWorkers',
    unit: 'workers',
    tables: threeTables,
    all: ['worker'],
  }),
};
