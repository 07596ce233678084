import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Epoch milliseconds. */
  until: number;
}

/** Most of what is kept at once; what runs out first goes first. */
const most = 1000;

/**
 * Where the demo provider keeps what it must remember of a sign-in: in memory, until it runs out. Stopping the demo forgets it, and
 * whoever was half way begins again.
 */
export function memoryOf(now: () => number): AdapterFactory {
  const kept = new Map<string, Kept>();
  const live = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found === undefined || found.until > now()) return found?.payload;
    kept.delete(key);
    return undefined;
  };
  const by = (model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${model}:`) ? live(key) : undefined;
      if (payload !== undefined && fits(payload)) return payload;
    }
    return undefined;
  };
  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const key = `${model}:${id}`;
      kept.delete(key);
      for (const other of kept.keys()) live(other);
      for (const [oldest] of kept) {
        if (kept.size < most) break;
        kept.delete(oldest);
      }
      kept.set(key, { payload, until: expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1000 });
    },
    async find(id) {
      return live(`${model}:${id}`);
    },
    async findByUid(uid) {
      return by(model, (payload) => payload.uid === uid);
    },
    async findByUserCode(userCode) {
      return by(model, (payload) => payload.userCode === userCode);
    },
    async consume(id) {
      const payload = live(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
