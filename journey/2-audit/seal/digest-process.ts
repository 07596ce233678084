import { type DigestRequest, layOutBuckets } from './digest.ts';

/** One forked process of a seal: lays out and digests its share of the buckets. */
process.once('message', (request) => {
  void layOutBuckets(request as DigestRequest).then((lines) => process.send!(lines, () => process.disconnect?.()));
});
