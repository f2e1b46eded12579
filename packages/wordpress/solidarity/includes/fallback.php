<?php
/** What people see while the element loads, and where its script never runs. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/** A link to the address that the editor gave, if it is one, else to a page of the backend where the same can be done. */
function fallback_html( string $element, string $id, string $given ): string {
	$given = esc_url( $given, array( 'https', 'http' ) );
	$words = esc_html( elements()[ $element ]['fallback'] );
	return '<a href="' . ( $given !== '' ? $given : esc_url( page_of( $element, $id ) ) ) . "\">$words</a>";
}

/** A campaign has a page of its own; a list has its form alone. */
function page_of( string $element, string $id ): string {
	$id = rawurlencode( $id );
	return elements()[ $element ]['about'] === 'campaign' ? backend() . "/c/$id" : backend() . "/embed/$id?element=$element";
}
