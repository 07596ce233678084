import { choice } from '../form.ts';

/** 送达方式 (民事诉讼法 第八十七条至第九十五条; 行政处罚法 第六十一条; 重庆市劳动保障监察条例 第三十九条). */
export const serviceWay = choice('送达方式', 'Way of service', {
  direct: '直接送达',
  electronic: '电子送达（经确认）',
  left: '留置送达',
  posted: '邮寄送达',
  entrusted: '委托送达',
  'public-notice': '公告送达',
  'mass-incident': '群体性事件张贴公告',
});
