/** Addresses that people visit, other sites show and mails load. No element asks for them, so none carries them. */
export const openPaths = {
  badgeSvg: '/v1/campaigns/{id}/badge.svg',
  badgePng: '/v1/campaigns/{id}/badge.png',
  badgeJson: '/v1/campaigns/{id}/badge.json',
  page: '/c/{id}',
  frame: '/embed/{id}',
  oembed: '/oembed',
} as const;

export type OpenRouteName = keyof typeof openPaths;
export type OpenPath = (typeof openPaths)[OpenRouteName];
