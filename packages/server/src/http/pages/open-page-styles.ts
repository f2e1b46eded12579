/** What the pages load of ours. Served at addresses of their own, so that the policy can forbid all inline styles. */
export const campaignStylesPath = '/v1/campaign-page.css';

export const iconPath = '/v1/page-icon.svg';
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#2f7fc8"/></svg>`;

/** The style sheet of campaigns' pages. The elements on them have their own; both read the same tokens. */
export const campaignStyles = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f3f5f7, #121417);
  --card: light-dark(#fff, #1d1f23);
  --ink: light-dark(#1b1c1e, #f0f1f3);
  --quiet: light-dark(#55585d, #b4b8bf);
  --line: light-dark(#d9dde3, #33373e);
  --accent: light-dark(#0b5394, #8cc4ff);
  --on-accent: light-dark(#fff, #06223d);
  --gap: clamp(1.5rem, 4vw, 3.5rem);
}
* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
h1, h2 { line-height: 1.15; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: clamp(2rem, 1.3rem + 3.2vw, 3.5rem); letter-spacing: -.02em; }
:is([lang|='ar'], [lang|='fa'], [lang|='ur'], [lang|='ckb'], [lang|='he']) h1 { letter-spacing: 0; line-height: 1.35; }
h2 { margin: 0 0 1rem; font-size: 1.5rem; }
p { margin: 0 0 1.1rem; text-wrap: pretty; }
a { color: inherit; text-decoration: underline 2px var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.top, .campaign, .foot, .missing { inline-size: 100%; max-inline-size: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.top { padding-block: 1.25rem; }
.organisation { margin: 0; font-weight: 700; }
.organisation::before { content: ''; display: inline-block; inline-size: .75em; block-size: .75em; margin-inline-end: .5em; border-radius: 50%; background: var(--accent); }
.campaign { display: grid; gap: var(--gap); padding-block: clamp(.5rem, 3vw, 2.5rem) 3rem; }
.about > p { max-inline-size: 40rem; font-size: clamp(1.0625rem, 1rem + .4vw, 1.25rem); }
.sum { --solidarity-counter-size: 1.25rem; min-block-size: 5.5rem; }
p.sum { min-block-size: 0; }
.sum strong { font-size: 1.75em; letter-spacing: -.01em; }
.sum p { margin: 0; font-size: 1.25rem; }
.sum small { display: block; color: var(--quiet); font-size: .8em; }
.act { min-inline-size: 0; }
.demands { max-inline-size: 44rem; }
.demands ol { margin: 0; padding: 0; list-style: none; counter-reset: demand; }
.demands li { position: relative; padding: .9rem 0; padding-inline-start: 3rem; border-block-start: 1px solid var(--line); counter-increment: demand; }
.demands li::before { content: counter(demand); position: absolute; inset-inline-start: .25rem; font-weight: 700; font-size: 1.25rem; line-height: 1.3; color: var(--accent); }
.plain { padding: clamp(1.25rem, 4vw, 2rem); border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.plain > :last-child { margin-block-end: 0; }
.plain label { display: block; font-weight: 600; }
.plain small { font-weight: 400; color: var(--quiet); }
.plain :is(input:not([type='checkbox'], [type='radio']), select, textarea) { display: block; inline-size: 100%; min-block-size: 2.75rem; margin-block-start: .25rem; padding: .5rem .75rem; border: 1px solid light-dark(#83878e, #868b94); border-radius: 6px; background: var(--card); color: inherit; font: inherit; font-weight: 400; }
.plain .tick label { display: grid; grid-template-columns: auto 1fr; gap: .75rem; align-items: start; font-weight: 400; font-size: .9375rem; line-height: 1.5; }
.plain [type='checkbox'] { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.plain button { inline-size: 100%; min-block-size: 3rem; padding: .7rem 1.5rem; border: 2px solid transparent; border-radius: 6px; background: var(--accent); color: var(--on-accent); font: inherit; font-size: 1.125rem; font-weight: 700; cursor: pointer; }
.plain .more { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.plain blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.plain .said { white-space: pre-line; }
.plain fieldset { margin: 0 0 1.1rem; padding: 0; border: 0; }
.plain legend { margin-block-end: .5rem; padding: 0; font-weight: 600; }
.plain [type='radio'] { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.plain h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
.plain ul { margin: 0; padding-inline-start: 1.25rem; }
.foot { padding-block: 1.5rem 3rem; font-size: .9375rem; color: var(--quiet); }
.foot::before { content: ''; display: block; margin-block-end: 1.5rem; border-block-start: 1px solid var(--line); }
.foot p { margin-block-end: .6rem; }
.foot ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.printed { display: none; }
.missing { display: grid; align-content: center; min-block-size: 100vh; max-inline-size: 44rem; padding-block: 2rem; }
@media (min-width: 62rem) {
  .campaign { grid-template: 'about act' auto 'demands act' 1fr / minmax(0, 1.15fr) minmax(22rem, .85fr); align-items: start; }
  .about { grid-area: about; }
  .act { grid-area: act; }
  .demands { grid-area: demands; }
}
@media (forced-colors: active) { .plain, .plain button { border-color: CanvasText; } }
@media print {
  :root { color-scheme: light; --ground: #fff; }
  .act, nav { display: none; }
  .campaign { display: block; }
  .printed { display: block; font-weight: 700; }
}
`;

export const frameStylesPath = '/v1/frame.css';

/** The style sheet of frames: nothing behind the element, and as high as it is. */
export const frameStyles = `* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; background: transparent; color: CanvasText; }
body { margin: 0; overflow-wrap: anywhere; }
main { position: relative; display: flow-root; padding: 4px; }
h1 { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
:is(.instead, .address) { margin: 0; border-radius: 6px; background: light-dark(#fff, #1d1f23); color: light-dark(#1b1c1e, #f0f1f3); }
.instead { padding: 1rem; }
.instead a { color: inherit; }
.address { position: absolute; inset-inline: 4px; z-index: 1; padding: .75rem 1rem; border: 2px solid light-dark(#0b5394, #8cc4ff); box-shadow: 0 4px 16px #0004; }
.address textarea { display: block; inline-size: 100%; margin-block-start: .35rem; padding: .4rem .5rem; font: inherit; font-size: .875rem; resize: none; }
`;
