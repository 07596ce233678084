import { readFileSync, writeFileSync } from 'node:fs';
import { reportingGuide } from '#api/open/guide.ts';

/** Prints the table of tables in the guide for platforms anew. */
const file = new URL('../docs/how-to/report-over-the-interface.md', import.meta.url);
writeFileSync(file, reportingGuide(readFileSync(file, 'utf8')));
