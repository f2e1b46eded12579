<?php
/** Takes away the one thing that the plugin keeps. Posts keep their blocks and shortcodes: they work again once it is back. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'solidarity' );
	return;
}

foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
	switch_to_blog( $site );
	delete_option( 'solidarity' );
	restore_current_blog();
}
