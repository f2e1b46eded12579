import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Welsh. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Cadarnhewch eich llofnod: {title}',
    lead: 'Diolch am lofnodi “{title}”.',
    ask: 'Mae un cam ar ôl. Agorwch y dudalen isod a phwyswch ei botwm; yna bydd eich llofnod yn cyfrif.',
    button: 'Cadarnhau fy llofnod',
    after: 'Mae’r ddolen yn gweithio am 7 diwrnod. Os na wnaethoch lofnodi, peidiwch â gwneud dim: ni chaiff eich cyfeiriad ei gyfrif.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi llofnodi â’r cyfeiriad hwn.',
  },
  known: {
    subject: 'Rydych wedi llofnodi eisoes: {title}',
    lead: 'Mae eich llofnod ar “{title}” wedi’i gyfrif eisoes. Diolch!',
    ask: 'Mae rhywun, chi yn ôl pob tebyg, wedi llofnodi unwaith eto â’r cyfeiriad hwn. Does dim ar ôl i’w wneud.',
    button: 'Yn ôl i’r ymgyrch',
    after: 'Mae pob person yn cyfrif unwaith, waeth pa mor aml y bydd yn llofnodi.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi llofnodi â’r cyfeiriad hwn.',
  },
  letter: {
    subject: 'Cadarnhewch eich llythyr: {title}',
    lead: 'Diolch am eich llythyr.',
    ask: 'Nid yw wedi’i anfon eto. Agorwch y dudalen isod a phwyswch ei botwm; yna byddwn yn ei anfon yn eich enw chi, a daw’r atebion atoch chi.',
    button: 'Anfon fy llythyr',
    after: 'Mae’r ddolen yn gweithio am 7 diwrnod. Os na wnaethoch ysgrifennu llythyr, peidiwch â gwneud dim: ni chaiff ei anfon.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi ysgrifennu llythyr â’r cyfeiriad hwn yn yr ymgyrch “{title}”.',
  },
  written: {
    subject: 'Rydych wedi ysgrifennu eisoes: {title}',
    lead: 'Rydych wedi ysgrifennu eisoes at bawb a ddewiswyd gennych. Diolch!',
    ask: 'Unwaith yn unig y mae pob person yn ysgrifennu at yr un derbynnydd, felly ni anfonwyd dim y tro hwn. Does dim ar ôl i’w wneud.',
    button: 'Yn ôl i’r ymgyrch',
    after: 'Os nad chi oedd hwn, does dim wedi digwydd: gwaredwyd y llythyr hwn.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi ysgrifennu llythyr â’r cyfeiriad hwn yn yr ymgyrch “{title}”.',
  },
  data: {
    subject: 'Yr hyn a gedwir amdanoch',
    lead: 'Dyma’r ffordd at yr hyn a gedwir amdanoch.',
    ask: 'Mae’r dudalen isod yn dangos popeth a gedwir ar gyfer y cyfeiriad hwn. Yno gallwch ei newid, mynd ag ef gyda chi neu ei ddileu.',
    button: 'Gweld yr hyn a gedwir amdanaf',
    after: 'Mae’r ddolen yn gweithio am un diwrnod. Os na wnaethoch ofyn amdani, peidiwch â gwneud dim: does dim wedi newid.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi gofyn amdano â’r cyfeiriad hwn.',
  },
};

export const ways: WayWords = { data: 'Gweld, newid neu ddileu’r hyn a gedwir amdanoch', stop: 'Atal yr e-byst hyn' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Cadarnhewch eich tanysgrifiad: {title}',
    lead: 'Diolch am danysgrifio i “{title}”.',
    ask: 'Mae un cam ar ôl. Agorwch y dudalen isod a phwyswch ei botwm; yna bydd {organisation} yn ysgrifennu atoch.',
    button: 'Cadarnhau fy nhanysgrifiad',
    after: 'Mae’r ddolen yn gweithio am 7 diwrnod. Os na wnaethoch danysgrifio, peidiwch â gwneud dim: ni fydd neb yn ysgrifennu atoch.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi tanysgrifio â’r cyfeiriad hwn.',
  },
  known: {
    subject: 'Rydych yn tanysgrifio eisoes: {title}',
    lead: 'Rydych ar y rhestr ar gyfer “{title}” eisoes.',
    ask: 'Mae rhywun, chi yn ôl pob tebyg, wedi tanysgrifio unwaith eto â’r cyfeiriad hwn. Os yw’r hyn a ddewiswyd y tro hwn i fod yn ddilys o hyn ymlaen, agorwch y dudalen isod a phwyswch ei botwm.',
    button: 'Gweld yr hyn a ddewiswyd',
    after: 'Mae’r ddolen yn gweithio am 7 diwrnod. Os nad chi oedd hwn, peidiwch â gwneud dim: bydd popeth yn aros fel y mae.',
    why: 'Anfonodd {organisation} yr e-bost hwn atoch oherwydd bod rhywun wedi tanysgrifio â’r cyfeiriad hwn.',
  },
  agreed: 'Cydsyniad i {organisation} ar {time}:',
  topics: 'Pynciau: {topics}',
  leave: 'Dad-danysgrifio',
};
