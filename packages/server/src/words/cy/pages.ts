import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Mae un cam ar ôl',
    text: 'Pwyswch y botwm, a bydd eich llofnod ar “{title}” yn cyfrif.',
    button: 'Cadarnhau fy llofnod',
    note: 'Heb lofnodi? Yna caewch y dudalen hon: does dim wedi’i gyfrif.',
  },
  signedAs: {
    name: 'Llofnodwyd fel: {name}',
    other: 'Oes rhywbeth yma nad yw’n eiddo i chi? Yna peidiwch â phwyso’r botwm: anfonwch y ffurflen unwaith eto.',
    agreed: 'Drwy bwyso’r botwm rydych hefyd yn cydsynio:',
    changed: 'Ers i chi agor y dudalen hon, anfonwyd atebion eraill â’ch cyfeiriad. Y rhain fydd yn ddilys os pwyswch y botwm.',
  },
  confirmed: {
    title: 'Diolch, mae eich llofnod yn cyfrif',
    text: 'Rydych wedi llofnodi “{title}”.',
    count: 'Wedi llofnodi hyd yma: {count}.',
  },
  gone: {
    title: 'Nid yw’r ddolen hon yn gweithio mwyach',
    text: 'Mae dolenni’n gweithio am 7 diwrnod, ac am un diwrnod ar ôl i ymgyrch gau. Os ydych yn dal am gymryd rhan, ewch yn ôl i’r dudalen ac anfonwch y ffurflen unwaith eto.',
  },
  taken: {
    mailTitle: 'Nawr edrychwch ar eich e-bost',
    mailText:
      'Rydym wedi anfon e-bost atoch. Pwyswch y botwm y mae’n arwain ato, a bydd eich llofnod ar “{title}” yn cyfrif. Os na ddaw, edrychwch yn y ffolder sbam.',
    countedTitle: 'Diolch am lofnodi',
    countedText: 'Rydych wedi llofnodi “{title}”.',
  },
  slips: { title: 'Mae rhywbeth ar goll', text: 'Does dim wedi’i anfon eto. Ewch yn ôl ac edrychwch ar y meysydd hyn:' },
  back: 'Yn ôl i’r ymgyrch',
  followUp: 'Gweld beth sy’n digwydd nesaf',
  problemTitle: 'Ni weithiodd hynny',
  problems: {
    malformed: 'Doedd dim modd darllen y ffurflen. Ewch yn ôl a rhowch gynnig arall arni.',
    'origin-refused': 'Nid yw’r ymgyrch hon yn derbyn llofnodion o’r dudalen honno.',
    'not-found': 'Does dim byd yn y cyfeiriad hwn.',
    'unknown-campaign': 'Does dim ymgyrch o’r fath yma.',
    'unknown-list': 'Does dim rhestr o’r fath yma.',
    'wrong-method': 'Nid tudalen yw’r cyfeiriad hwn.',
    closed: 'Mae’r ymgyrch hon wedi cau ac nid yw’n derbyn rhagor o lofnodion.',
    'not-open': 'Nid yw’r ymgyrch hon ar agor ar hyn o bryd.',
    'too-large': 'Mae hyn yn fwy nag y gall y ffurflen ei dderbyn.',
    'unsupported-type': 'Doedd dim modd darllen y ffurflen. Ewch yn ôl a rhowch gynnig arall arni.',
    invalid: 'Ewch yn ôl ac edrychwch ar y ffurflen unwaith eto.',
    'key-reused': 'Anfonwyd y ffurflen hon o’r blaen ag atebion eraill. Ail-lwythwch y dudalen.',
    'too-many': 'Roedd hynny’n rhy aml. Arhoswch ychydig a rhowch gynnig arall arni.',
    broken: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni yn nes ymlaen; ni chewch eich cyfrif ddwywaith.',
    'unknown-format': 'Nid yw hwn ar gael ar y ffurf honno.',
    busy: 'Ni allwn dderbyn hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig; ni chewch eich cyfrif ddwywaith.',
  },
  fields: {
    givenName: 'Enw cyntaf',
    familyName: 'Cyfenw',
    email: 'Cyfeiriad e-bost',
    country: 'Gwlad',
    postcode: 'Cod post',
    phone: 'Rhif ffôn',
    comment: 'Sylw',
    hideName: 'Cuddio fy enw',
    consents: 'Eich cydsyniad',
  },
  slip: {
    required: '{label}: mae angen hwn.',
    type: '{label}: ni ellir darllen hwn.',
    'too-long': '{label}: rhy hir.',
    marks: '{label}: mae nodau yma na ellir eu dangos.',
    'web-address': '{label}: ni chaiff cyfeiriad gwe fod yma.',
    'email-format': '{label}: nid yw’n edrych yn iawn. Enghraifft: name@example.org.',
    'email-too-long': '{label}: rhy hir.',
    'email-script': '{label}: dim ond llythrennau Lladin a gaiff fod cyn yr @.',
    country: '{label}: nid ydym yn adnabod hwn.',
    choice: '{label}: nid yw hwn yn un o’r dewisiadau.',
    'consent-required': 'Heb eich cydsyniad ni ellir derbyn y llofnod.',
    'consent-outdated': 'Mae’r geiriau y gwnaethoch gydsynio iddynt wedi newid. Ail-lwythwch y dudalen.',
    'consent-unknown': 'Gofynnodd y ffurflen am gydsyniad nad yw’r ymgyrch hon yn ei adnabod.',
    'unknown-field': 'Mae maes yn y ffurflen nad yw’r ymgyrch hon yn ei adnabod.',
    placeholder: '{label}: mae lle gwag yma nad oes neb wedi’i lenwi.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Rydych ar y rhestr eisoes',
    text: 'Ers hynny, anfonwyd dewisiadau ar gyfer “{title}” â’ch cyfeiriad. Pwyswch y botwm, a nhw fydd yn ddilys o hyn ymlaen.',
    button: 'Defnyddio’r dewisiadau hyn',
    note: 'Nid chi a’u hanfonodd? Yna caewch y dudalen hon: ni fydd dim yn newid.',
  },
  chosen: 'Dewiswyd:',
  noneChosen: 'Ni ddewiswyd yr un pwnc.',
  leave: {
    title: 'Dad-danysgrifio',
    text: 'Pwyswch y botwm, a bydd {organisation} yn rhoi’r gorau i anfon “{title}” atoch.',
    button: 'Dad-danysgrifio',
    note: 'Am aros? Yna caewch y dudalen hon: does dim wedi newid.',
  },
  left: {
    title: 'Rydych wedi dad-danysgrifio',
    text: 'Nid yw {organisation} yn anfon “{title}” atoch mwyach. Gallwch danysgrifio eto pryd bynnag y mynnwch.',
  },
  lost: {
    title: 'Nid yw’r ddolen hon yn gweithio',
    text: 'Agorwch y ddolen yn yr e-bost unwaith eto, yn gyfan. Os nad yw hynny’n helpu, atebwch yr e-bost a gofynnwch am gael eich tynnu oddi ar y rhestr.',
  },
  instead: {
    ask: {
      title: 'Mae un cam ar ôl',
      text: 'Pwyswch y botwm, a byddwch yn cael “{title}” drwy e-bost.',
      button: 'Cadarnhau fy nhanysgrifiad',
      note: 'Heb ofyn am hyn? Yna caewch y dudalen hon: ni fydd neb yn ysgrifennu atoch.',
    },
    signedAs: { name: 'Tanysgrifiwyd fel: {name}' },
    confirmed: { title: 'Diolch, rydych ar y rhestr', text: 'Byddwch yn cael “{title}” drwy e-bost.', count: '' },
    taken: {
      mailTitle: 'Nawr edrychwch ar eich e-bost',
      mailText:
        'Rydym wedi anfon e-bost atoch. Pwyswch y botwm y mae’n arwain ato, a byddwch yn cael “{title}” drwy e-bost. Os na ddaw, edrychwch yn y ffolder sbam.',
      countedTitle: 'Diolch am danysgrifio',
      countedText: 'Byddwch yn cael “{title}” drwy e-bost.',
    },
    back: 'Yn ôl i’r dudalen',
    problems: {
      'origin-refused': 'Nid yw’r rhestr hon yn derbyn tanysgrifiadau o’r dudalen honno.',
      broken: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni yn nes ymlaen; ni chewch ddim ddwywaith.',
      busy: 'Ni allwn dderbyn hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig; ni chewch ddim ddwywaith.',
    },
    slip: {
      'consent-required': 'Heb eich cydsyniad ni chaiff neb ysgrifennu atoch.',
      'consent-unknown': 'Gofynnodd y ffurflen am gydsyniad nad yw’r rhestr hon yn ei adnabod.',
      'unknown-field': 'Mae maes yn y ffurflen nad yw’r rhestr hon yn ei adnabod.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Mae un cam ar ôl',
    text: 'Pwyswch y botwm, a byddwn yn anfon eich llythyr yn yr ymgyrch “{title}”. Daw atebion i’ch cyfeiriad chi.',
    button: 'Anfon fy llythyr',
    note: 'Heb ysgrifennu llythyr? Yna caewch y dudalen hon: ni chaiff dim ei anfon.',
  },
  subject: 'Pwnc: {subject}',
  sent: {
    title: 'Diolch, mae eich llythyr ar ei ffordd',
    text: 'Bydd yn mynd o fewn yr oriau nesaf: anfonir llythyrau un ar ôl y llall, er mwyn i bob un gael ei ddarllen.',
  },
  instead: {
    taken: {
      mailText:
        'Rydym wedi anfon e-bost atoch. Pwyswch y botwm y mae’n arwain ato, a byddwn yn anfon eich llythyr yn yr ymgyrch “{title}”. Os na ddaw, edrychwch yn y ffolder sbam.',
    },
    problems: {
      'origin-refused': 'Nid yw’r ymgyrch hon yn derbyn llythyrau o’r dudalen honno.',
      closed: 'Mae’r ymgyrch hon wedi cau ac nid yw’n derbyn rhagor o lythyrau.',
      broken: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni yn nes ymlaen; ni chaiff dim ei anfon ddwywaith.',
      busy: 'Ni allwn dderbyn hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig; ni chaiff dim ei anfon ddwywaith.',
    },
    fields: {
      targets: 'Derbynnydd',
      subject: 'Pwnc',
      body: 'Llythyr',
      opening: 'Agoriad',
      closing: 'Diweddglo',
      channel: 'Anfon gennym ni',
    },
    slip: { 'consent-required': 'Heb eich cydsyniad ni ellir anfon y llythyr.' },
  },
};
