/** Seconds as hours and whole minutes, `26:05`: a length of time, not a time of day. */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;
