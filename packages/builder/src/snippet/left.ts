/** What is left of a snippet once an editor and a filter are through with it, best first. */
export const lefts = ['works', 'box', 'shortcode', 'address', 'picture', 'link', 'nothing'] as const;
/**
 * `works`: element and script. `box`: the element without the script, which works where the site has the script already, and shows
 * its link where not. `shortcode`: the plugin's. `address`: the campaign's, as text. `picture`: the count, and a link. `link`: a link
 * to the campaign.
 */
export type Left = (typeof lefts)[number];
