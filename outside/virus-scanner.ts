import { spawn } from 'node:child_process';

/** What a scanner said: nothing found, something found, or no answer that can be relied on. */
export type Scanned = { kind: 'clean' } | { kind: 'found'; what: string } | { kind: 'silent' };

/** A program that looks for viruses. */
export interface VirusScanner {
  readonly name: string;
  scan(bytes: Uint8Array): Promise<Scanned>;
}

/**
 * ClamAV as it is installed on the machine: `clamdscan` or `clamscan`, by its path. It reads the file from its standard input; ends with 0
 * where it found nothing, 1 where it found something, else with neither. Source: clamscan(1), clamdscan(1).
 */
export function clamAv(program: string, waitMs = 60_000): VirusScanner {
  return {
    name: program.split('/').at(-1)!,
    scan: (bytes) =>
      new Promise((done) => {
        const child = spawn(program, ['--no-summary', '--stdout', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
        const timer = setTimeout(() => child.kill('SIGKILL'), waitMs);
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          if (said.length < 4096) said += text;
        });
        // It may end before it has read everything.
        child.stdin.on('error', () => {});
        child.on('error', () => done({ kind: 'silent' }));
        child.on('close', (code) => {
          clearTimeout(timer);
          const what = /:\s*(\S{1,120})\s+FOUND/.exec(said)?.[1];
          if (code === 0) done({ kind: 'clean' });
          else if (code === 1) done({ kind: 'found', what: what ?? '病毒 / a virus' });
          else done({ kind: 'silent' });
        });
        child.stdin.end(bytes);
      }),
  };
}
