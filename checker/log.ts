import { hash } from 'node:crypto';

/*
 * The tamper-evident log, verified from its export and the file of roots alone. Written from the page that describes the format
 * (docs/operate/log.md), not from the code that writes it.
 *
 * An export is JSON Lines: {"seq","at","actor","role","action","object","subject","purpose","detail","request","hash"}; `at` epoch
 * milliseconds, `detail` a JSON text. hash = SM3(00 ‖ hash before ‖ JSON array of the ten members before it); before the first stand 32
 * zero bytes. A root is the RFC 6962 Merkle root with the entry hashes as leaves and SM3(01 ‖ left ‖ right) as nodes.
 */

/** What verifying a log comes to; `fault` is null where all is well. */
export interface LogVerdict {
  entries: number;
  roots: number;
  fault: { line: number; zh: string; en: string } | null;
}

const members = ['seq', 'at', 'actor', 'role', 'action', 'object', 'subject', 'purpose', 'detail', 'request', 'hash'];
const zeros = '0'.repeat(64);
const sm3 = (bytes: Uint8Array): Buffer => hash('sm3', bytes, 'buffer');

/** Verifies lines of an export against lines of the roots file; give no roots to verify the chain alone. */
export async function verifyLog(
  lines: AsyncIterable<string> | Iterable<string>,
  rootLines: Iterable<string> = [],
): Promise<LogVerdict> {
  const roots: { size: number; head: string; root: string }[] = [];
  let beforeRoot = zeros;
  for (const text of rootLines) {
    if (text === '') continue;
    const root = parsed(text) as { size?: unknown; head?: unknown; root?: unknown; before?: unknown } | null;
    const line = roots.length + 1;
    const grows = typeof root?.size === 'number' && root.size > (roots.at(-1)?.size ?? 0);
    if (root === null || !grows || typeof root.head !== 'string' || typeof root.root !== 'string')
      return fault(0, roots.length, line, '根文件的这一行读不懂', 'this line of the roots file cannot be read');
    if (root.before !== beforeRoot)
      return fault(
        0,
        roots.length,
        line,
        '根文件的这一行与前一行接不上',
        'this line of the roots file does not follow the one before',
      );
    beforeRoot = sm3(Buffer.from(text, 'utf8')).toString('hex');
    roots.push({ size: root.size as number, head: root.head, root: root.root });
  }
  let entries = 0;
  let before = zeros;
  let met = 0;
  const peaks: (Buffer | undefined)[] = [];
  for await (const text of lines) {
    if (text === '') continue;
    const line = entries + 1;
    const entry = parsed(text);
    if (entry === null || Array.isArray(entry) || Object.keys(entry).join() !== members.join())
      return fault(entries, met, line, '这一条读不懂', 'this entry cannot be read');
    const values = members.map((name) => (entry as Record<string, unknown>)[name]);
    const said = values.pop();
    if (values[0] !== line)
      return fault(
        entries,
        met,
        line,
        `编号不是${line}：少了、多了或者换了位置`,
        `its number is not ${line}: one is missing, added or moved`,
      );
    const own = sm3(
      Buffer.concat([Buffer.of(0), Buffer.from(before, 'hex'), Buffer.from(JSON.stringify(values), 'utf8')]),
    );
    const hex = own.toString('hex');
    if (said !== hex) return fault(entries, met, line, '内容与它的哈希不符', 'its content does not fit its hash');
    // The line itself must be the one spelling of what was hashed: a change a parser would forgive is a change.
    if (text !== JSON.stringify(entry)) return fault(entries, met, line, '写法被改过', 'its spelling was changed');
    before = hex;
    entries++;
    let carried: Buffer = own;
    let level = 0;
    for (; peaks[level] !== undefined; level++) {
      carried = sm3(Buffer.concat([Buffer.of(1), peaks[level]!, carried]));
      peaks[level] = undefined;
    }
    peaks[level] = carried;
    if (roots[met]?.size === entries) {
      if (roots[met]!.head !== hex || roots[met]!.root !== rootOf(peaks))
        return fault(
          entries,
          met,
          line,
          '与库外文件里的根不符',
          'it does not fit the root in the file outside the database',
        );
      met++;
    }
  }
  const next = roots[met];
  return next === undefined
    ? { entries, roots: met, fault: null }
    : fault(
        entries,
        met,
        entries + 1,
        `库外文件说有${next.size}条，这里只有${entries}条`,
        `the file outside the database tells of ${next.size} entries, here are ${entries}`,
      );
}

function rootOf(peaks: readonly (Buffer | undefined)[]): string {
  let root: Buffer | undefined;
  for (const peak of peaks) {
    if (peak === undefined) continue;
    root = root === undefined ? peak : sm3(Buffer.concat([Buffer.of(1), peak, root]));
  }
  return (root ?? sm3(Buffer.alloc(0))).toString('hex');
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const fault = (entries: number, roots: number, line: number, zh: string, en: string): LogVerdict => ({
  entries,
  roots,
  fault: { line, zh, en },
});
