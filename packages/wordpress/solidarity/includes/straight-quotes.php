<?php
/** Word processors and visual editors curl quotation marks, write them as entities, and put spaces that nobody sees round a value. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

/** Curly quotes round the values of a shortcode, made straight: `campaign=“x y”` becomes `campaign="x y"`. Other quotes stay. */
function straight_quotes( string $attributes ): string {
	$space    = '(?:\s|\x{a0}|&nbsp;)';
	$curly    = '(?:[“”„‟«»‘’‚]|&(?:#82(?:16|17|18|20|21|22)|#171|#187|[lrbs][sbd]quo|[lr]aquo|quot|#0?34|#0?39);)';
	$straight = preg_replace_callback(
		"/=$space*(?:\"[^\"]*\"|'[^']*'|$curly+$space*(.*?)$space*$curly+(?=$space|\\/|$))/u",
		static function ( array $found ): string {
			return isset( $found[1] ) ? '="' . str_replace( '"', '&quot;', $found[1] ) . '"' : $found[0];
		},
		$attributes
	);
	return str_replace( array( "\u{a0}", '&nbsp;' ), ' ', $straight ?? $attributes );
}

/** One value without curly quotes, stray spaces and signs that nobody sees at its ends. */
function bare( string $value ): string {
	$signs = '[\s\x{a0}\x{200b}-\x{200f}\x{2060}"\'“”„‟«»‘’‚]+';
	return preg_replace( '/^' . $signs . '|' . $signs . '$/u', '', $value ) ?? '';
}
