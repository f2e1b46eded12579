/** Why a pattern may take longer than its text is long, by its file: what it meets is an organisation's own, or short. */
export const known: Readonly<Record<string, string>> = {
  'contract/src/email.ts': 'at most 1,000 characters, in labels of 63',
  'contract/src/letter-text.ts': 'goes on behind what it has found',
  'contract/src/paths.ts': "a backend's own address",
  'contract/src/share.ts': "a handle in an organisation's file",
  'contract/src/words.ts': "a text in an organisation's file",
  'contract/src/written.ts': 'finds the end of its text in one step back from it',
  'core/src/share/cut-text.ts': "a text of a campaign's, in the reader's own browser",
  'server/src/http/pages/share-head.ts': "200 characters of a campaign's text",
  'server/src/http/web-keys.ts': '44 characters that we made',
  'server/src/main/unknown-names.ts': "a name in the backend's own environment",
  'server/src/rules/addresses.ts': "the backend's own address",
  'server/src/rules/campaign-file.ts': "zod's own words about an organisation's file",
  'server/src/rules/canonical-email.ts': 'at most 64 characters before the @',
  'server/src/rules/embedded.ts': 'at most 2,000 characters',
  'server/src/rules/sender.ts': "the sender in an organisation's file",
  'server/src/targets/uk-parliament.ts': "an address in an organisation's file",
};
