export { addCampaign, readCampaign, readCampaigns } from './main/campaign-folder.js';
export { ConfigFault } from './main/config-fault.js';
export { configFrom, type Config } from './main/config.js';
export { exportCsv } from './main/export-csv.js';
export { nodeKeys } from './main/node-keys.js';
export { pinoLog } from './main/pino-log.js';
export { serve, type Served, type ServeOptions } from './main/serve.js';
export { smtpMail } from './mail/smtp-mail.js';
export { sqliteStore, type SqliteOptions } from './store/sqlite/sqlite-store.js';
