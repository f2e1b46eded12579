<?php
namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/**
 * One element as it stands in the page, with its fallback inside. `$written` are the attributes of a block or a shortcode,
 * `$around` further HTML attributes, escaped already.
 */
function element_html( string $element, array $written, string $around = '' ): string {
	$about  = elements()[ $element ]['about'];
	$values = read_options( $element, $written );
	$id     = $values[ $about ] ?? '';
	if ( backend() === '' ) {
		return note( __( 'Solidarity: expected the address of your backend, got none. An administrator sets it under Settings, Solidarity.', 'solidarity' ) );
	}
	if ( ! preg_match( '/^[A-Za-z0-9-]{1,64}$/', $id ) ) {
		/* translators: 1: name of a shortcode or block, 2: "campaign" or "list", 3: what was given. */
		$mistake = __( '%1$s: expected the id of a %2$s, such as clean-air, got "%3$s". Ask whoever runs your campaigns for it.', 'solidarity' );
		return note( sprintf( $mistake, "solidarity-$element", $about, $id ) );
	}
	$fallback = fallback_html( $element, $id, bare( (string) ( $written['link'] ?? '' ) ) );
	if ( is_feed() ) {
		return $fallback;
	}
	enqueue_tag();
	if ( ! isset( $values['partner'] ) && default_partner() !== '' ) {
		$values['partner'] = default_partner();
	}
	return "<solidarity-$element" . attributes_html( $values + array( 'backend' => backend() ) ) . " $around>$fallback</solidarity-$element>";
}

function attributes_html( array $values ): string {
	$html = '';
	foreach ( $values as $name => $value ) {
		$html .= ' ' . $name . ( $value === '' ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

/** The room that an element takes, so that nothing below it jumps when it comes. */
function reserved( string $element ): string {
	return 'display:block;min-height:' . elements()[ $element ]['height'];
}

/** What went wrong, for those who can mend it; visitors see nothing of it. */
function note( string $mistake ): string {
	return current_user_can( 'edit_posts' ) ? '<p role="note">' . esc_html( $mistake ) . '</p>' : '';
}
