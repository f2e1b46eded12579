<?php
/** `[solidarity-petition campaign="clean-air"]`: for whoever writes without blocks. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $element ) {
		add_shortcode(
			"solidarity-$element",
			static function ( $written ) use ( $element ): string {
				return shortcode_html( $element, (array) $written );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** WordPress splits `heading=“Add your name”` at its spaces; so what was written is read here, before that. */
function read_written( $html, string $tag, $_parsed, array $found ) {
	$element = preg_replace( '/^solidarity-/', '', $tag );
	if ( $html !== false || $element === $tag || ! isset( elements()[ $element ] ) ) {
		return $html;
	}
	return shortcode_html( $element, (array) shortcode_parse_atts( straight_quotes( $found[3] ) ) );
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\read_written', 10, 4 );

function shortcode_html( string $element, array $written ): string {
	return element_html( $element, $written, 'style="' . esc_attr( reserved( $element ) ) . '"' );
}
