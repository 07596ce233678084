import { bucketDigests, type DigestRequest } from './digest.ts';

process.once('message', (request) => {
  void bucketDigests(request as DigestRequest).then((lines) => process.send!(lines, () => process.disconnect?.()));
});
