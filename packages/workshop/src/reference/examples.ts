import type { ElementName } from '@solidarity/contract/options';

const page = 'https://charity.example/protect-asylum';

/** What one writes to have each element, as it stands in the reference, and at work in the documentation, against the demo's backend. */
export const examples: Readonly<Record<ElementName, string>> = {
  petition: `<solidarity-petition campaign="protect-asylum" style="display:block;min-height:54rem">
  <a href="${page}">Sign the petition</a>
</solidarity-petition>`,
  counter: `<solidarity-counter campaign="protect-asylum" country="GB" bar style="display:block;min-height:7rem">
  Over 1.1 million people have signed
</solidarity-counter>`,
  letter: `<solidarity-letter campaign="valentine" heading="Write your letter" style="display:block;min-height:16rem">
  <a href="https://charity.example/write">Write a letter</a>
</solidarity-letter>`,
  newsletter: `<solidarity-newsletter list="updates" style="display:block;min-height:40rem">
  <a href="https://charity.example/subscribe">Subscribe</a>
</solidarity-newsletter>`,
  share: `<solidarity-share campaign="protect-asylum" style="display:block;min-height:30rem">
  <a href="${page}">Tell others about the petition</a>
</solidarity-share>`,
};
