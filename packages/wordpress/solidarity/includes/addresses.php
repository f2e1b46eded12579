<?php
/**
 * The address of a campaign, alone on its line or in an Embed block, becomes the petition itself. Nothing is asked for: the
 * address says all there is to know. Without this, WordPress would show the backend's page in a closed frame.
 */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

function register_addresses(): void {
	if ( backend() === '' ) {
		return;
	}
	wp_embed_register_handler(
		'solidarity',
		'#^' . preg_quote( backend(), '#' ) . '/c/([A-Za-z0-9-]{1,64})/?(?:[?\#].*)?$#',
		static function ( array $found ): string {
			return shortcode_html( 'petition', array( 'campaign' => $found[1] ) );
		}
	);
}
add_action( 'init', __NAMESPACE__ . '\register_addresses' );
