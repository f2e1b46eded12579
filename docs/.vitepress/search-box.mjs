/**
 * VitePress's search calls its whole box a button, and puts a link, which has the focus, into each option of its list. Here the box is a
 * dialog, the field a combobox, and the links are the options, named by what stands in them. A change that no longer fits stops the build.
 */
const changes = [
  [/role="button"\s+:aria-owns="[^"]+"\s+aria-expanded="true"\s+aria-haspopup="listbox"/, 'role="dialog" aria-modal="true"'],
  ['aria-autocomplete="both"', `role="combobox" aria-autocomplete="list" :aria-expanded="results?.length ? 'true' : 'false'"`],
  [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]+"\s+role="option"/, 'role="presentation"'],
  [
    'class="result"',
    `class="result" role="option" tabindex="-1" :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index"`,
  ],
  // What can be read is the name.
  [/:aria-label="\[\.\.\.p\.titles, p\.title\][^"]+"/, ''],
  ['class="title-icon"', 'class="title-icon" aria-hidden="true"'],
];

export const searchBox = {
  name: 'search-box',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return changes.reduce((changed, [from, to]) => {
      const next = changed.replace(from, to);
      if (next === changed) throw new Error(`${id}: expected ${from}, found none. Look at the search box of this VitePress anew.`);
      return next;
    }, code);
  },
};
