export { listMails, mails, ways } from './mails.js';
export { openPage, personPage } from './open-pages.js';
export { letterPage, listPage, page } from './pages.js';
