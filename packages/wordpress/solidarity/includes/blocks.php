<?php
/** A block each: what it is stands in its block.json, what it looks like is drawn here, and the editor's part is editor/blocks.js. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'solidarity-blocks';

function register_blocks(): void {
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' );
	wp_register_script( EDITOR, plugins_url( 'editor/blocks.js', FILE ), $needs, VERSION, true );
	wp_add_inline_script( EDITOR, 'window.solidarityBlocks = ' . wp_json_encode( editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	foreach ( array_keys( elements() ) as $element ) {
		register_block_type(
			dirname( FILE ) . "/blocks/$element",
			array(
				'render_callback' => static function ( array $attributes ) use ( $element ): string {
					return element_html( $element, $attributes, get_block_wrapper_attributes( array( 'style' => reserved( $element ) ) ) );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** What the editor's script needs to know. */
function editor_data(): array {
	return array(
		'backend'  => backend(),
		'partner'  => default_partner(),
		'frame'    => plugins_url( 'editor/frame.js', FILE ),
		'settings' => admin_url( 'options-general.php?page=solidarity' ),
		'elements' => elements(),
	);
}
