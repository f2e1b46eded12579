<?php
namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/** Every element with its options, as the contract describes them: generated, see elements.php. */
function elements(): array {
	static $elements;
	return $elements = $elements ?? require __DIR__ . '/elements.php';
}

/**
 * The options of an element out of the attributes of a block or a shortcode, by name. What the element does not know is left out;
 * whether a value makes sense is for the element itself to say, in the browser's console.
 */
function read_options( string $element, array $written ): array {
	$read = array();
	// `[solidarity-counter bar]` leaves the word without a name: `[solidarity-petition heading="test"]` switches nothing on.
	$nameless = array_filter( $written, 'is_int', ARRAY_FILTER_USE_KEY );
	foreach ( elements()[ $element ]['options'] as $name => $option ) {
		$value = $written[ $name ] ?? ( in_array( $name, $nameless, true ) ? true : null );
		if ( ! is_scalar( $value ) || $value === false ) {
			continue;
		}
		if ( $option['kind'] === 'switch' ) {
			if ( $value === true || ! preg_match( '/^(?:false|no|off|0)$/i', bare( (string) $value ) ) ) {
				$read[ $name ] = '';
			}
		} elseif ( $value !== true && bare( (string) $value ) !== '' ) {
			$read[ $name ] = bare( (string) $value );
		}
	}
	return $read;
}
