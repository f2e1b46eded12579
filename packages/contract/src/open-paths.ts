/** Addresses that people visit, other sites show and mails load. No element asks for them, so none carries them. */
export const openPaths = {
  badgeSvg: '/v1/campaigns/{id}/badge.svg',
  badgePng: '/v1/campaigns/{id}/badge.png',
  badgeJson: '/v1/campaigns/{id}/badge.json',
  page: '/c/{id}',
  frame: '/embed/{id}',
  oembed: '/oembed',
  myData: '/v1/my-data',
  myDataPage: '/v1/my-data/{token}',
  stopMails: '/v1/stop/{token}',
} as const;

export type OpenRouteName = keyof typeof openPaths;
export type OpenPath = (typeof openPaths)[OpenRouteName];
