import { address, choice, dayField, files, flag, form, line, list, mustBeYes, person, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing, civilProcedure, penalty } from './citations.ts';

const arbitration = (article: string) => ({ instrument: 'arbitration-case-rules', article });

/** 文书送达 (民事诉讼法 第八十七条至第九十五条; 行政处罚法 第六十一条; 办案规则 第二十条; 重庆市劳动保障监察条例 第三十九条). Limits run from the day served. */
export const documentService = procedure({
  slug: 'document-service',
  sheet: ['SV-01'],
  measure: 'supervision',
  also: ['disputes'],
  departments: ['human-resources', 'court', 'trade-union', 'justice'],
  title: { zh: '文书送达', en: 'Service of a document' },
  purpose: {
    zh: '每份文书怎样送达、试过几次、哪天算送达，都留记录；期限从送达日起算。',
    en: 'How a document was served, how often it was tried and on what day it counts as served is kept; limits run from that day.',
  },
  opens: {
    by: ['clerk', 'officer', 'system'],
    classes: 'all',
    asks: form({
      documentTitle: line('文书名称', 'Document'),
      documentNumber: line('文号', 'Number'),
      fileHash: line('文书摘要（SM3）', 'Digest of the file').optional(),
      recipient: person('受送达人', 'Recipient'),
      serviceAddress: address('送达地址', 'Address').optional(),
      addressSource: choice('地址来源', 'Where the address comes from', {
        confirmation: '送达地址确认书',
        registration: '登记住所',
        statement: '当事人陈述',
        contract: '合同、协议',
      }),
      penaltyMadeOn: dayField('处罚决定作出日', 'Penalty decision made on').optional(),
      orderMadeOn: dayField('责令改正、处理决定作出日', 'Order or handling decision made on').optional(),
    }),
    basis: civilProcedure('第八十七条'),
  },
  states: {
    'to-serve': { zh: '待送达', en: 'To be served' },
    refused: { zh: '拒绝签收', en: 'Refused' },
    sent: { zh: '已电子发送，待确认到达', en: 'Sent electronically, arrival to be confirmed' },
    mailed: { zh: '已邮寄、委托，待回执', en: 'Mailed or entrusted, receipt to come' },
    posted: { zh: '仲裁文书已留置、张贴', en: 'Arbitral papers left or posted' },
    'mass-posted': { zh: '群体性事件已张贴公告', en: 'Posted in a mass incident' },
    announced: { zh: '公告中', en: 'By public notice' },
    served: { zh: '已送达', en: 'Served', ends: 'performed' },
    abandoned: { zh: '不再送达', en: 'No longer served', ends: 'ended' },
  },
  actions: {
    'confirm-address': step(
      '填写送达地址和方式确认书',
      'Confirm address and way of service',
      ['to-serve'],
      'stay',
      ['applicant', 'respondent', 'clerk'],
      penalty('第六十一条'),
      {
        asks: form({
          confirmedAddress: address('确认的送达地址', 'Address confirmed'),
          electronic: flag('同意电子送达', 'Agrees to electronic service'),
          electronicAddress: line('电子送达地址', 'Electronic address').optional(),
          consent: line('确认书编号', 'Number of the confirmation'),
        }),
        issues: ['service-confirmation'],
      },
    ),
    attempt: step(
      '登记一次未成的送达',
      'Enter an attempt that failed',
      ['to-serve', 'mailed', 'sent'],
      'to-serve',
      ['clerk', 'officer'],
      civilProcedure('第八十八条'),
      {
        asks: form({
          attemptedOn: dayField('日期', 'Day'),
          tried: text('经过', 'What was tried'),
          evidence: files('照片、回执', 'Photos, receipts').optional(),
        }),
      },
    ),
    'serve-directly': step(
      '直接送达',
      'Serve directly',
      ['to-serve'],
      'served',
      ['clerk', 'officer'],
      civilProcedure('第八十八条'),
      {
        asks: form({
          servedOn: dayField('签收日', 'Signed on'),
          signedBy: person('签收人', 'Signed by'),
          relation: choice('签收人身份', 'Who signed', {
            self: '本人',
            family: '同住成年家属',
            representative: '法定代表人、负责人',
            mail: '负责收件的人',
            agent: '代理人',
            designated: '指定代收人',
          }),
        }),
        issues: ['service-receipt'],
      },
    ),
    refuse: step('拒绝签收', 'Refused', ['to-serve'], 'refused', ['clerk', 'officer'], civilProcedure('第八十九条'), {
      asks: form({ refusedOn: dayField('拒收日', 'Refused on') }),
    }),
    leave: step('留置送达', 'Leave it', ['refused'], 'served', ['clerk', 'officer'], civilProcedure('第八十九条'), {
      asks: form({
        servedOn: dayField('留置日', 'Left on'),
        witnesses: list('基层组织、单位的见证人', 'Witnesses', 0),
        recording: files('照片、录像', 'Photos, video'),
      }),
      issues: ['service-receipt'],
    }),
    'post-arbitral': step(
      '仲裁文书留置、张贴',
      'Leave or post arbitral papers',
      ['to-serve', 'refused'],
      'posted',
      ['clerk'],
      arbitration('第二十条'),
      {
        asks: form({
          postedOn: dayField('留置、张贴日', 'Posted on'),
          because: choice('情形', 'Why', { refused: '拒收', closed: '停业且劳动者十人以上' }),
          recording: files('照片、录像', 'Photos, video', 1),
        }),
        issues: ['public-notice'],
      },
    ),
    'deem-posted': step(
      '张贴满三个工作日，视为送达',
      'Three working days after posting: served',
      ['posted'],
      'served',
      ['clerk', 'system'],
      arbitration('第二十条'),
      {
        notBefore: 'posted',
        issues: ['service-receipt'],
      },
    ),
    'send-electronically': step(
      '电子送达',
      'Send electronically',
      ['to-serve'],
      'sent',
      ['clerk', 'officer', 'system'],
      civilProcedure('第九十条'),
      {
        asks: form({
          consentSigned: mustBeYes('受送达人已签确认书', 'The recipient signed the confirmation'),
          consent: line('确认书编号', 'Number of the confirmation'),
          sentTo: line('发往', 'Sent to'),
        }),
      },
    ),
    'reached-system': step(
      '到达受送达人系统',
      'Reached the recipient’s system',
      ['sent'],
      'served',
      ['clerk', 'system'],
      civilProcedure('第九十条'),
      {
        asks: form({ servedOn: dayField('到达日', 'Reached on'), proof: files('到达记录', 'Record').optional() }),
        issues: ['service-receipt'],
      },
    ),
    mail: step(
      '邮寄、委托送达',
      'Mail or entrust',
      ['to-serve'],
      'mailed',
      ['clerk', 'officer'],
      civilProcedure('第九十一条'),
      {
        asks: form({
          mailedOn: dayField('交寄（委托）日', 'Mailed on'),
          tracking: line('邮件号、受托机关', 'Tracking number or entrusted body'),
        }),
      },
    ),
    'mail-received': step(
      '回执签收',
      'Receipt returned',
      ['mailed'],
      'served',
      ['clerk'],
      civilProcedure('第九十一条'),
      {
        asks: form({
          servedOn: dayField('回执注明的收件日', 'Day on the receipt'),
          signedBy: person('签收人', 'Signed by'),
        }),
        issues: ['service-receipt'],
      },
    ),
    announce: step(
      '公告送达',
      'By public notice',
      ['to-serve'],
      'announced',
      ['officer', 'head'],
      civilProcedure('第九十五条'),
      {
        asks: form({
          announcedOn: dayField('公告发出日', 'Notice given on'),
          because: choice('情形', 'Why', { missing: '下落不明', 'all-failed': '其他方式无法送达' }),
          record: text('原因和经过（记入案卷）', 'Reasons and what was tried'),
        }),
        issues: ['public-notice'],
      },
    ),
    'deem-announced': step(
      '公告期满，视为送达',
      'The notice has run: served',
      ['announced'],
      'served',
      ['clerk', 'system'],
      civilProcedure('第九十五条'),
      {
        notBefore: 'announced',
        issues: ['service-receipt'],
      },
    ),
    'post-mass-incident': step(
      '群体性事件张贴执法公告',
      'Post the notice of a mass incident',
      ['to-serve', 'refused'],
      'mass-posted',
      ['officer', 'inspector'],
      chongqing('第三十九条'),
      {
        asks: form({
          postedOn: dayField('张贴日', 'Posted on'),
          where: choice('张贴地点', 'Where', { home: '住所', office: '办公场所', site: '用工现场' }),
          recording: files('照片、录像', 'Photos, video', 1),
        }),
        issues: ['public-notice'],
      },
    ),
    'deem-mass-posted': step(
      '张贴满十日，视为送达',
      'Ten days after posting: served',
      ['mass-posted'],
      'served',
      ['clerk', 'system'],
      chongqing('第三十九条'),
      {
        notBefore: 'mass-posted',
        issues: ['service-receipt'],
      },
    ),
    abandon: step(
      '文书撤回，不再送达',
      'Document withdrawn: not served',
      ['to-serve', 'refused', 'mailed', 'sent', 'posted', 'mass-posted', 'announced'],
      'abandoned',
      ['officer', 'head'],
      civilProcedure('第八十七条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    'serve-penalty': clock(
      '送达处罚决定',
      'Serve the penalty decision',
      'penalty-service-days',
      'officer',
      [['open', 'penaltyMadeOn']],
      ['serve-directly', 'leave', 'reached-system', 'mail-received', 'announce', 'abandon'],
    ),
    'serve-order': clock(
      '送达责令改正、处理决定',
      'Serve the order or handling decision',
      'inspection-service-days',
      'officer',
      [['open', 'orderMadeOn']],
      ['serve-directly', 'leave', 'reached-system', 'mail-received', 'announce', 'post-mass-incident', 'abandon'],
    ),
    posted: clock(
      '张贴满三个工作日',
      'Posted for three working days',
      'service-left-days',
      'clerk',
      [['post-arbitral', 'postedOn']],
      ['deem-posted', 'abandon'],
      { kind: 'wait' },
    ),
    announced: clock(
      '公告期',
      'Public notice runs',
      'service-public-notice-days',
      'clerk',
      [['announce', 'announcedOn']],
      ['deem-announced', 'abandon'],
      { kind: 'wait' },
    ),
    'mass-posted': clock(
      '张贴满十日',
      'Posted for ten days',
      'service-mass-incident-days',
      'clerk',
      [['post-mass-incident', 'postedOn']],
      ['deem-mass-posted', 'abandon'],
      { kind: 'wait' },
    ),
  },
});
