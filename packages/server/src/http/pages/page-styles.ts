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
button:hover { filter: brightness(1.1); }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
@media (forced-colors: active) { main { border-color: CanvasText; } button { border-color: ButtonText; } }
`;
