import { join } from 'node:path';
import { type Engine, literal } from '#store/engine.ts';

/** A bucket: workers whose pseudonym begins with the same byte. Their numbers are consecutive. */
export interface Bucket {
  /** 0-255. */
  bucket: number;
  first: number;
  last: number;
  orders: number;
}

/** Consecutive buckets read and folded together; findings are still written bucket by bucket. */
export interface BlockPlan {
  buckets: Bucket[];
  orders: number;
}

/** Rows after which a block is closed: enough to make reading cheap, small enough to keep many processes in little memory. */
const ROWS = 262144;

/** The buckets of a seal that hold workers, in order. */
export async function bucketsOf(engine: Engine, folder: string): Promise<Bucket[]> {
  return engine.rows<Bucket & Record<string, unknown>>(`
    SELECT CAST('0x' || substr(key, 1, 2) AS INTEGER) AS bucket, min(worker) AS first, max(worker) AS last, sum(orders) AS orders
    FROM read_parquet(${literal(join(folder, 'workers.parquet'))}) GROUP BY 1 ORDER BY 1`);
}

/** Groups buckets to blocks of about `ROWS` orders, smaller where at least `least` blocks are wanted. */
export function planBlocks(buckets: readonly Bucket[], least = 1): BlockPlan[] {
  const rows = Math.min(ROWS, Math.ceil(buckets.reduce((sum, bucket) => sum + bucket.orders, 0) / least));
  const blocks: BlockPlan[] = [];
  let open: BlockPlan | null = null;
  for (const bucket of buckets) {
    if (open === null || open.orders + bucket.orders > rows) {
      open = { buckets: [], orders: 0 };
      blocks.push(open);
    }
    open.buckets.push(bucket);
    open.orders += bucket.orders;
  }
  return blocks;
}

/** Shares blocks among processes so that each gets about the same number of orders, in runs so that reading stays sequential. */
export function shareBlocks(blocks: readonly BlockPlan[], processes: number): BlockPlan[][] {
  const total = blocks.reduce((sum, block) => sum + block.orders, 0);
  const shares: BlockPlan[][] = Array.from({ length: processes }, () => []);
  let before = 0;
  for (const block of blocks) {
    shares[Math.min(processes - 1, Math.floor((before * processes) / Math.max(1, total)))]!.push(block);
    before += block.orders;
  }
  return shares;
}
