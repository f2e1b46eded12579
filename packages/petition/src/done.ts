import type { OpenAction } from '@solidarity/core/done';

/** What becomes of a petition's form: a signature. */
export const signing: OpenAction = (_bench, { checkSignature, fullWords, SolidaritySignedEvent }) => ({
  routes: { send: 'signatures', mail: 'signatureMail' },
  words: fullWords,
  judge(input, campaign) {
    const judged = checkSignature(input, campaign);
    return 'slips' in judged ? judged.slips : [];
  },
  taken: (campaign, state) => new SolidaritySignedEvent(campaign, state),
});
