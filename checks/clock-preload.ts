/**
 * Preloaded (`--import`) into a child process: the system's clock says GANGWAN_CHECKS_NOW (an ISO instant) when the process
 * starts, and goes on from there. Date, Date.now and Temporal.Now all show it.
 */
const Real = Date;
const shiftMs = Real.parse(process.env.GANGWAN_CHECKS_NOW!) - Real.now();
if (!Number.isFinite(shiftMs)) throw new RangeError(`GANGWAN_CHECKS_NOW: ${process.env.GANGWAN_CHECKS_NOW}`);
const now = () => Real.now() + shiftMs;

globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new Real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

const instant = () => Temporal.Instant.fromEpochMilliseconds(now());
const zone = Temporal.Now.timeZoneId.bind(Temporal.Now);
const zoned = (timeZone: Temporal.TimeZoneLike = zone()) => instant().toZonedDateTimeISO(timeZone);
const shown: typeof Temporal.Now = {
  timeZoneId: zone,
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (timeZone) => zoned(timeZone).toPlainDateTime(),
  plainDateISO: (timeZone) => zoned(timeZone).toPlainDate(),
  plainTimeISO: (timeZone) => zoned(timeZone).toPlainTime(),
};
for (const key of Object.keys(shown) as (keyof typeof Temporal.Now)[])
  Object.defineProperty(Temporal.Now, key, { value: shown[key] });
