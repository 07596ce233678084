/** Kinds of signal by their code in the exchange. */
export const signalKinds = [
  'rainstorm',
  'snowstorm',
  'wind',
  'fog',
  'icing',
  'heat',
  'other',
  'lightning',
  'hail',
  'cold-wave',
  'haze',
  'frost',
  'drought',
  'forest-fire',
] as const;

/** Levels of signal by their code in the exchange, lowest first. */
export const signalLevels = ['blue', 'yellow', 'orange', 'red'] as const;
