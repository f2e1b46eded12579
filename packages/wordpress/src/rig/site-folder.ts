import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plugin } from '../generated.js';
import { debianWordPress } from './needs.js';

export interface SiteSettings {
  readonly address: string;
  readonly backend: string;
  /** Socket of the database. */
  readonly socket: string;
  readonly secret: string;
}

/** PHP that the rig brings. Ends with a slash. */
export const rigPhp = fileURLToPath(new URL('../../rig/', import.meta.url));

/** A WordPress of its own in `folder`, with the plugin in place, not yet active. */
export async function writeSite(folder: string, settings: SiteSettings): Promise<void> {
  await cp(debianWordPress, folder, { recursive: true, dereference: true, filter: (path) => !/\.htaccess$|\/wp-config\.php$/.test(path) });
  await writeFile(join(folder, 'wp-config.php'), configPhp(settings));
  await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await cp(join(rigPhp, 'mu-plugin.php'), join(folder, 'wp-content/mu-plugins/rig.php'));
  await placePlugin(folder);
}

/** As somebody does who unpacks the zip. */
export async function placePlugin(folder: string): Promise<void> {
  await cp(plugin, join(folder, 'wp-content/plugins/solidarity'), { recursive: true });
}

function configPhp({ address, backend, socket, secret }: SiteSettings): string {
  const values = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    RIG_BACKEND: backend,
    WP_HOME: address,
    // Application passwords over plain http.
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEFAULT_THEME: 'twentytwentythree',
    AUTH_KEY: secret,
    SECURE_AUTH_KEY: secret,
    LOGGED_IN_KEY: secret,
    NONCE_KEY: secret,
  };
  const on = ['DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED', 'WP_DEBUG', 'WP_DEBUG_LOG'];
  return `<?php
${Object.entries(values)
  .map(([name, value]) => `define( '${name}', '${value}' );`)
  .join('\n')}
${on.map((name) => `define( '${name}', true );`).join('\n')}
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, '${socket}' ), 'CREATE DATABASE IF NOT EXISTS wordpress' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
