<?php
/**
 * Plugin Name:       Solidarity
 * Description:       Petitions, counters, letters, newsletters and sharing from your own campaign backend: a block and a shortcode each.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Solidarity project
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       solidarity
 *
 * The MIT licence is compatible with WordPress's own, GPL-2.0-or-later: you may pass this plugin on under either.
 * The whole text is in license.txt.
 */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/straight-quotes.php';
require __DIR__ . '/includes/clean-backend.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/read-options.php';
require __DIR__ . '/includes/tag.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/element-html.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/mounts.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
