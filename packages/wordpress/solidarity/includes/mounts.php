<?php
/**
 * WordPress takes the script out of what an author pastes, and leaves `<div data-solidarity>`. The tag comes to such pages too,
 * unless they bring their own.
 */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

function tag_for_mounts( string $content ): string {
	$mounts = preg_match( '/<solidarity-[a-z]|\sdata-solidarity\s*=/i', $content );
	if ( $mounts && ! preg_match( '~/solidarity(?:\.all)?\.m?js~', $content ) ) {
		enqueue_tag();
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\tag_for_mounts', 20 );
