import * as z from 'zod/mini';
import { Campaign, CampaignFile, CampaignWords } from './campaign.js';
import { line } from './words.js';

/**
 * Lists: who wants mail from an organisation. A list is described as a `Campaign` and answered with a `SignatureInput`: a
 * subscription is a form of fields and consents that is confirmed by mail, and one check serves both.
 */

const { $schema, id, languages, organisation, privacyPolicy, page, fields, consents, partnerOrigins, refuseOtherOrigins } =
  CampaignFile.shape;
const { title, intro, button, thanks } = CampaignWords.shape;
const language = Campaign.shape.language;

const Topic = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, 'expected lower-case letters, digits and hyphens, at most 32')),
  label: z.record(language, line(200)),
});

/** A list as its organisation writes it: one JSON file. Unknown keys are refused. */
export const ListFile = z.strictObject({
  $schema,
  id,
  languages,
  organisation,
  privacyPolicy,
  page,
  words: z.record(language, z.strictObject({ title, intro, button, thanks })),
  /** What is asked beside the topics; the e-mail address alone unless told. */
  fields,
  /** What a person may choose to read of. */
  topics: z.optional(z.array(Topic).check(z.maxLength(30))),
  /** At least one is required; signing a petition is none of them. */
  consents,
  partnerOrigins,
  refuseOtherOrigins,
});
export type ListFile = z.infer<typeof ListFile>;
