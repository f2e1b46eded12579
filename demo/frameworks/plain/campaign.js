// Every event bubbles, so one place hears them all. This stands above the tag, and so misses none.
document.addEventListener('solidarity-count', ({ detail }) => {
  document.querySelector('#total')?.replaceChildren(detail.total.toLocaleString('en-GB'));
});

document.addEventListener('solidarity-signed', () => {
  document.querySelector('#thanks')?.removeAttribute('hidden');
});

document.querySelector('#bar')?.addEventListener('change', () => {
  document.querySelector('solidarity-counter')?.toggleAttribute('bar');
});
