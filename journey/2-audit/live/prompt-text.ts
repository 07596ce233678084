import { formatClock } from '#basics/instant.ts';
import { spokenEn, spokenZh } from '#measures/explanation.ts';
import type { LimitKind } from './limits.ts';
import type { Prompt } from './prompts.ts';

const words: Readonly<Record<LimitKind, { zh: string; en: string }>> = {
  continuous: { zh: '连续接单', en: 'continuous delivery' },
  'cross-platform': { zh: '在几个平台连续接单', en: 'continuous delivery over several platforms' },
  driving: { zh: '连续驾驶', en: 'driving without a stop' },
  daily: { zh: '当天接单', en: 'order time today' },
  'driving-24h': { zh: '24小时内累计驾驶', en: 'driving within 24 hours' },
  'agreed-continuous': { zh: '连续接单（按协商约定）', en: 'continuous work under the agreement' },
  'agreed-daily': { zh: '当天工作（按协商约定）', en: 'work today under the agreement' },
};

/** What each limit stands for when it is reached. */
const then: Readonly<Record<LimitKind, { zh: string; en: string }>> = {
  continuous: {
    zh: '请休息满20分钟，平台此时应停止派单。',
    en: 'Rest for 20 minutes; the platform should send no order.',
  },
  'cross-platform': {
    zh: '跨平台合计没有法定上限，这是县里的提示值；请休息。',
    en: 'No law sets a limit over several platforms: this is the county’s own. Please rest.',
  },
  driving: { zh: '请停车休息，不少于20分钟。', en: 'Stop and rest for at least 20 minutes.' },
  daily: {
    zh: '平台应先问您是否继续，您确认后才派单。',
    en: 'The platform should ask whether you go on before it sends orders.',
  },
  'driving-24h': { zh: '请停驶休息。', en: 'Please stop driving and rest.' },
  'agreed-continuous': {
    zh: '请休息，平台应按约定停止派单。',
    en: 'Rest; the platform should stop sending orders as agreed.',
  },
  'agreed-daily': {
    zh: '请休息，平台应按约定停止派单。',
    en: 'Rest; the platform should stop sending orders as agreed.',
  },
};

const signals: Readonly<Record<string, string>> = {
  rainstorm: '暴雨',
  snowstorm: '暴雪',
  wind: '大风',
  fog: '大雾',
  icing: '道路结冰',
  heat: '高温',
  lightning: '雷电',
  hail: '冰雹',
  'cold-wave': '寒潮',
  haze: '霾',
  frost: '霜冻',
  drought: '干旱',
  'forest-fire': '森林火险',
};
const levels: Readonly<Record<string, string>> = { blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' };

/** A prompt as a sentence in both languages; one on an upper bound says so. */
export function promptText(prompt: Prompt): { zh: string; en: string } {
  if (prompt.kind === 'weather') return weatherText(prompt);
  const [least, most, limit] = [prompt.atLeast ?? 0, prompt.atMost ?? 0, prompt.limit ?? 0];
  const { zh, en } = words[prompt.kind];
  const bounds = prompt.onUpperBound
    ? {
        zh: `有平台的数据没到齐：${zh}至少${spokenZh(least)}，最多${spokenZh(most)}，按最多的提醒。`,
        en: `Some data is late: ${en} is at least ${spokenEn(least)}, at most ${spokenEn(most)}; this goes by the most.`,
      }
    : { zh: `${zh}已${spokenZh(least)}。`, en: `${capital(en)}: ${spokenEn(least)}.` };
  const to =
    prompt.stage === 'before'
      ? {
          zh: `离${spokenZh(limit)}的上限还有${spokenZh(Math.max(0, limit - most))}，请准备休息。`,
          en: `${spokenEn(Math.max(0, limit - most))} left to the limit of ${spokenEn(limit)}: get ready to rest.`,
        }
      : {
          zh: `到了${spokenZh(limit)}的上限。${then[prompt.kind].zh}`,
          en: `The limit of ${spokenEn(limit)} is reached. ${then[prompt.kind].en}`,
        };
  return { zh: bounds.zh + to.zh, en: `${bounds.en} ${to.en}` };
}

function weatherText({ stage, detail, worker }: Prompt): { zh: string; en: string } {
  const level = String(detail.level ?? '');
  const kind = String(detail.signal);
  const by = String(detail.issuedBy);
  const below =
    detail.belowMetres === null
      ? ['', '']
      : [`（海拔${detail.belowMetres}米以下）`, ` (below ${detail.belowMetres} m)`];
  const name = {
    zh: `${signals[kind] ?? ''}${levels[level] ?? ''}预警信号${below[0]}`,
    en: `${level} ${kind} warning${below[1]}`,
  };
  if (stage === 'lifted') return { zh: `${name.zh}已解除（${by}）。`, en: `The ${name.en} was lifted (${by}).` };
  const clock = formatClock(Number(detail.issuedAt)).slice(0, 5);
  const [zh, en] =
    worker === null
      ? ['贵平台在这一带有订单，请延长时限、限制派单。', 'You have orders there: allow more time and limit orders.']
      : [
          '您在这一带有订单，请注意安全；平台应延长时限、限制派单。',
          'You have an order there: take care. The platform should allow more time and limit orders.',
        ];
  return {
    zh: `${by}${clock}发布${name.zh}，范围：${detail.areas}。${zh}`,
    en: `${by} issued a ${name.en} at ${clock} for ${detail.areas}. ${en}`,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
