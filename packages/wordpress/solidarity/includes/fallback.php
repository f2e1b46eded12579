<?php
/** What people see while the element loads, and where its script never runs. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/** A link to the address that the editor gave, if it is one, else to the campaign's own page. A list has no page of its own. */
function fallback_html( string $element, string $id, string $given ): string {
	$words   = elements()[ $element ]['fallback'];
	$given   = esc_url( $given, array( 'https', 'http' ) );
	$address = $given !== '' ? $given : campaign_page( $element, $id );
	return $address === '' ? '<p>' . esc_html( $words ) . '</p>' : '<a href="' . $address . '">' . esc_html( $words ) . '</a>';
}

/** Escaped already; empty where there is none. */
function campaign_page( string $element, string $id ): string {
	return elements()[ $element ]['about'] === 'campaign' ? esc_url( backend() . '/c/' . rawurlencode( $id ) ) : '';
}
