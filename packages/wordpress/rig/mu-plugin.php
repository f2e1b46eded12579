<?php
/** What the rig asks of WordPress beyond what a partner's has. */

/** WordPress asks no server on the same machine for oEmbed, as it could be an inner one: here the backend is one. */
add_filter(
	'http_request_host_is_external',
	static function ( $external, $host ) {
		return $external || $host === parse_url( RIG_BACKEND, PHP_URL_HOST );
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports ) {
		return array_merge( $ports, array( parse_url( RIG_BACKEND, PHP_URL_PORT ) ) );
	}
);

/** The screen that the plugin Classic Editor brings back: it is still part of WordPress. */
add_filter(
	'use_block_editor_for_post',
	static function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);

/** Its drafts saved in between block the Publish button now and then; what is published is the same. */
add_action(
	'admin_enqueue_scripts',
	static function () {
		if ( isset( $_GET['classic-editor'] ) ) {
			wp_deregister_script( 'autosave' );
		}
	}
);
