/*
 * The columns of the company's data-access export, by the names they have gone by: the courier layout (`courier_…`), the driver layouts of 2021
 * (semicolons, `…_local` fares), 2022 (`request_time`) and 2025 (`driver_lifetime_trips-0.csv`), and the normalised layout (`accepted_at`).
 * docs/how-to/bring-your-own-download.md prints this map for people; a test holds the two together.
 */

/** Columns of trips and deliveries. The first of a row's names that the file has is read. */
export const tripColumns = {
  worker: ['worker_id', 'driver_uuid', 'courier_uuid'],
  id: ['job_id', 'trip_uuid', 'order_uuid', 'delivery_uuid'],
  timeZone: ['timezone'],
  currency: ['currency', 'currency_code'],
  status: ['status', 'delivery_status', 'trip_status'],
  scheduled: ['is_scheduled_trip'],
  requestedLocal: ['requested_at', 'request_timestamp_local', 'restaurant_request_timestamp_local'],
  requestedUtc: ['request_timestamp_utc', 'restaurant_request_timestamp_utc', 'request_time'],
  acceptedLocal: ['accepted_at', 'courier_accept_timestamp_local', 'accept_timestamp_local'],
  acceptedUtc: ['courier_accept_timestamp_utc', 'accept_timestamp_utc'],
  arrivedLocal: ['arrived_pickup_at', 'courier_arrival_pickup_timestamp_local'],
  arrivedUtc: ['courier_arrival_pickup_timestamp_utc'],
  begunLocal: ['picked_up_at', 'begintrip_timestamp_local', 'courier_begintrip_timestamp_local'],
  begunUtc: ['begintrip_timestamp_utc', 'courier_begintrip_timestamp_utc', 'begintrip_time'],
  finishedLocal: ['completed_at', 'dropoff_timestamp_local', 'courier_dropoff_timestamp_local'],
  finishedUtc: ['dropoff_timestamp_utc', 'courier_dropoff_timestamp_utc', 'dropoff_time'],
  milesToPickup: ['accept_to_pickup_mi', 'request_to_begin_distance_miles', 'courier_accept_to_pickup_distance_miles'],
  miles: ['pickup_to_dropoff_mi', 'trip_distance_miles', 'courier_begintrip_to_dropoff_miles', 'distance'],
  fare: ['fare_amount', 'original_fare_local', 'original_fare_usd', 'fare'],
  workerFare: ['driver_upfront_fare_local', 'driver_upfront_fare_usd'],
  serviceFee: ['service_fee_local', 'service_fee_usd'],
} as const satisfies Record<string, readonly string[]>;

/** Columns of the states the worker's app was in: open, enroute, ontrip, offline. */
export const stateColumns = {
  worker: ['worker_id', 'driver_uuid', 'courier_uuid'],
  state: ['state', 'earner_state'],
  fromLocal: ['from', 'begin_timestamp_local'],
  fromUtc: ['begin_timestamp_utc'],
  toLocal: ['to', 'end_timestamp_local'],
  toUtc: ['end_timestamp_utc'],
} as const satisfies Record<string, readonly string[]>;

/** Columns of payment components. */
export const paymentColumns = {
  worker: ['worker_id', 'driver_uuid', 'courier_uuid'],
  atLocal: ['recognized_at', 'local_timestamp', 'recognized_timestamp_local'],
  atUtc: ['recognized_timestamp_utc', 'timestamp_utc'],
  amount: ['amount', 'local_amount'],
  currency: ['currency', 'currency_code'],
  category: ['category'],
  classification: ['classification'],
} as const satisfies Record<string, readonly string[]>;

/** Which file is which, by its name in lower case. */
export const fileKinds = {
  trips:
    /(^|[^a-z])(orders|lifetime[ _]trips?|lifetime[ _]?trip[ _]?data|courierlifetimetripdata|trip details|trips_data)/,
  states: /(^|[^a-z])(states|online[ _]?offline|driveronlineoffline)/,
  payments: /(^|[^a-z])(payments|driverpayments)/,
} as const;

/** States in which the app is online; all others are offline. */
export const onlineStates: Readonly<Record<string, 'waiting' | 'task'>> = {
  open: 'waiting',
  enroute: 'task',
  'en route': 'task',
  ontrip: 'task',
  'on trip': 'task',
};

/** Status of a trip → code of the exchange (1 done, 2 cancelled, 3 abnormal) and who cancelled where the word says it. */
export const statuses: Readonly<Record<string, { status: string; cancelBy: string }>> = {
  completed: { status: '1', cancelBy: '' },
  canceled: { status: '2', cancelBy: '' },
  cancelled: { status: '2', cancelBy: '' },
  rider_canceled: { status: '2', cancelBy: '1' },
  driver_canceled: { status: '2', cancelBy: '2' },
  courier_canceled: { status: '2', cancelBy: '2' },
  unfulfilled: { status: '2', cancelBy: '' },
  failed: { status: '3', cancelBy: '' },
};
