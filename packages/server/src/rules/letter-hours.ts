import type { CampaignFile } from '@solidarity/contract';

type MailSetup = NonNullable<NonNullable<CampaignFile['letter']>['mail']>;

const hourAt = (at: number, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(at));

/** Whether letters leave at this time of the day. */
export function isLetterHour({ hours, timeZone = 'UTC' }: MailSetup, at: number): boolean {
  if (!hours) return true;
  const hour = hourAt(at, timeZone);
  return hour >= hours[0] && hour < hours[1];
}
