/** The style sheet of the backend's pages, served at an address of its own so that the policy can forbid all inline styles. */
export const pageStyles = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f2f4f7, #101418);
  --card: light-dark(#ffffff, #1a2026);
  --ink: light-dark(#1b2229, #eef2f5);
  --quiet: light-dark(#56616c, #a8b4bf);
  --line: light-dark(#dbe1e7, #2f3942);
  --accent: light-dark(#0b5cad, #7cb8f2);
  --on-accent: light-dark(#ffffff, #0d1a26);
  --done: light-dark(#12733f, #6fd39b);
  --stop: light-dark(#9a3412, #f5a97f);
}
* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; padding: 1.5rem 1rem; background: var(--ground); color: var(--ink); }
main { inline-size: 100%; max-inline-size: 34rem; padding: clamp(1.5rem, 6vw, 3rem); border: 1px solid var(--line); border-block-start: 6px solid var(--accent); border-radius: 14px; background: var(--card); overflow-wrap: anywhere; }
main.done { border-block-start-color: var(--done); }
main.stop { border-block-start-color: var(--stop); }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.2rem + 2vw, 2.1rem); line-height: 1.2; text-wrap: balance; }
p, ul { margin: 0 0 1.1rem; }
ul { padding-inline-start: 1.3rem; }
.organisation { margin-block-end: .6rem; font-size: .875rem; font-weight: 600; color: var(--quiet); }
.note { margin: 1.6rem 0 0; padding-block-start: 1.1rem; border-block-start: 1px solid var(--line); font-size: .9rem; color: var(--quiet); }
main > :last-child { margin-block-end: 0; }
form { margin: 1.6rem 0; }
button { inline-size: 100%; min-block-size: 3.25rem; padding: .8rem 1.5rem; border: 2px solid transparent; border-radius: 10px; background: var(--accent); color: var(--on-accent); font: inherit; font-size: 1.125rem; font-weight: 700; cursor: pointer; }
button:hover { text-decoration: underline 2px; }
button:is(.quiet, .stern) { inline-size: auto; min-block-size: 2.75rem; padding: .5rem 1.1rem; border-color: var(--line); background: transparent; color: var(--ink); font-size: 1rem; font-weight: 600; }
button.stern { border-color: var(--stop); color: var(--stop); }
main.stop button.loud { background: var(--stop); }
button:is(.quiet, .stern):hover { border-color: currentColor; }
label { display: block; font-weight: 600; }
input { display: block; inline-size: 100%; min-block-size: 3rem; margin-block: .25rem 1.1rem; padding: .5rem .75rem; border: 1px solid light-dark(#7d8790, #8a949d); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
.slip { color: var(--stop); font-weight: 600; }
main.wide { max-inline-size: 46rem; }
.news { padding: .8rem 1rem; border-inline-start: 4px solid var(--done); background: var(--ground); font-weight: 600; }
article, .all { margin-block-start: 2rem; padding-block-start: 1.6rem; border-block-start: 1px solid var(--line); }
h2 { margin: 0 0 .6rem; font-size: 1.25rem; line-height: 1.3; }
dl { margin: 0 0 1.1rem; }
dl div { padding-block: .3rem; }
@media (min-width: 30rem) { dl div { display: grid; grid-template-columns: minmax(6rem, 1fr) 3fr; gap: 1rem; } }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
details { margin: 0 0 1.1rem; }
summary { min-block-size: 2rem; font-weight: 600; cursor: pointer; }
blockquote { margin: .6rem 0 .3rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); white-space: pre-line; }
blockquote + p:not(.small) { margin-block-start: 1.1rem; }
.small { font-size: .875rem; color: var(--quiet); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; }
.actions form { margin: 0; }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
@media (forced-colors: active) { main { border-color: CanvasText; } button { border-color: ButtonText; } }
`;
