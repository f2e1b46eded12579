<?php
/** What an administrator sets once for the whole site: one option, read in one place. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

const OPTION = 'solidarity';

/** The backend's base address without a slash at its end; empty where none is set. */
function backend(): string {
	return clean_backend( setting( 'backend' ) ) ?? '';
}

/** The short name that tells this site's signatures apart, unless a block or shortcode says otherwise; empty where none is set. */
function default_partner(): string {
	$partner = setting( 'partner' );
	return is_partner( $partner ) ? $partner : '';
}

/** As the contract has it: at most 64 letters, digits, dots, hyphens and underscores. */
function is_partner( string $name ): bool {
	return (bool) preg_match( '/^[A-Za-z0-9_.-]{1,64}$/D', $name );
}

function setting( string $name ): string {
	$settings = get_option( OPTION );
	$value    = is_array( $settings ) ? ( $settings[ $name ] ?? '' ) : '';
	return is_string( $value ) ? $value : '';
}
