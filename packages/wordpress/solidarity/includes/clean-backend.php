<?php
namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/**
 * The base address of a backend as somebody wrote it, without a slash at its end; null where it is none.
 * Only https will do, as people's names and addresses go there; plain http only on this same machine, to try things out.
 * The address of the tag itself is taken for its folder.
 */
function clean_backend( string $written ): ?string {
	$address = bare( $written );
	if ( strpos( $address, '://' ) === false ) {
		$address = 'https://' . $address;
	}
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || array_intersect_key( $parts, array_flip( array( 'user', 'pass', 'query', 'fragment' ) ) ) ) {
		return null;
	}
	$scheme   = strtolower( $parts['scheme'] ?? '' );
	$host     = strtolower( $parts['host'] ?? '' );
	$loopback = (bool) preg_match( '/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/', $host );
	$a_name   = (bool) preg_match( '/^[a-z0-9\x80-\xff](?:[a-z0-9.\x80-\xff-]*[a-z0-9\x80-\xff])?$/', $host );
	if ( ! ( $a_name && $scheme === 'https' ) && ! ( $loopback && in_array( $scheme, array( 'http', 'https' ), true ) ) ) {
		return null;
	}
	$path = preg_replace( '~/solidarity(?:\.all)?\.m?js$~', '', $parts['path'] ?? '' );
	if ( ! preg_match( '~^[\w./%\x7e-]*$~', $path ) ) {
		return null;
	}
	return $scheme . '://' . $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . rtrim( $path, '/' );
}
