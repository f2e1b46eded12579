/** How the doctor's panel looks: readable on any page, whatever its own sheets say of every `div`, in light, dark and forced colours. */
export const panelStyles = `
  :host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: grid !important;
    place-items: end !important; pointer-events: none !important; color-scheme: light dark !important }
  section { box-sizing: border-box; width: min(34rem, 100% - 16px); max-height: calc(100% - 16px); margin: 8px; padding: 20px 24px; overflow: auto;
    pointer-events: auto; border: 1px solid #83878e; border-radius: 10px; background: light-dark(#fff, #1d1f23); color: light-dark(#1b1c1e, #f0f1f3);
    box-shadow: 0 8px 40px rgb(0 0 0 / .35); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
  h2 { margin: 0 0 .5em; font-size: 1.25em; line-height: 1.3 }
  h3 { margin: 1.25em 0 .5em; padding-inline-start: 10px; border-inline-start: 5px solid currentColor; font-size: 1em }
  h3.stops { border-color: light-dark(#b3171c, #ff9d9a) }
  h3.harms { border-color: light-dark(#8a5a00, #ffc861) }
  h3.hint { border-color: light-dark(#0b5394, #8cc4ff) }
  ul { margin: 0; padding: 0; list-style: none }
  li { margin: 0 0 14px }
  p { margin: 2px 0 }
  code { font: 14px/1.4 ui-monospace, monospace; color: light-dark(#55585d, #b4b8bf) }
  .todo::before { content: '→ ' }
  .todo { font-weight: 600 }
  .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 18px }
  button { min-height: 44px; padding: 8px 16px; border: 1px solid currentColor; border-radius: 6px; background: none; color: inherit; font: inherit; cursor: pointer }
  :focus-visible { outline: 3px solid light-dark(#0b5394, #8cc4ff); outline-offset: 2px }
`;
