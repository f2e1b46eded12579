<?php
/** The one script: the backend's own tag, on pages that show an element and on no other. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

const TAG = 'solidarity';

/** Asks for the tag on the page that is being built. Without a version: with `?ver=` behind its name the same script would run twice. */
function enqueue_tag(): void {
	if ( backend() !== '' ) {
		wp_enqueue_script( TAG, backend() . '/solidarity.js', array(), null, true );
	}
}

/** `async`, and out of the reach of optimisers that delay, join or rewrite scripts. */
function mark_tag( string $html, string $handle ): string {
	if ( $handle !== TAG ) {
		return $html;
	}
	return str_replace( ' src=', ' async data-cfasync="false" data-no-optimize="1" data-no-defer="1" src=', $html );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_tag', 10, 2 );
