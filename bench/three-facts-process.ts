import { type FactsPart, foldPart } from './three-facts.ts';

process.once('message', (part) => {
  void foldPart(part as FactsPart).then(({ days, peakRssMiB }) => process.send?.({ days, peakRssMiB }));
});
process.send?.('ready');
