<?php
/** Settings, Solidarity: for administrators. WordPress's own settings form carries the nonce and asks for the right again on saving. */

namespace Solidarity;

defined( 'ABSPATH' ) || exit;

const PAGE = 'solidarity';

function add_page(): void {
	add_options_page( 'Solidarity', 'Solidarity', 'manage_options', PAGE, __NAMESPACE__ . '\page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

function register_settings(): void {
	register_setting( PAGE, OPTION, array( 'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\take' ) );
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** What was typed, as it is kept. A value that will not do changes nothing, and is said. */
function take( $typed ): array {
	$typed   = is_array( $typed ) ? array_filter( $typed, 'is_string' ) : array();
	$backend = bare( $typed['backend'] ?? '' );
	$partner = bare( $typed['partner'] ?? '' );
	$kept    = array( 'backend' => clean_backend( $backend ) ?? '', 'partner' => $partner );
	if ( $backend !== '' && $kept['backend'] === '' ) {
		/* translators: %s: what was typed. */
		refuse( __( 'Backend: expected an address such as https://sign.example.org, got "%s". Nothing was changed.', 'solidarity' ), $backend );
		$kept['backend'] = backend();
	}
	if ( $partner !== '' && ! is_partner( $partner ) ) {
		/* translators: %s: what was typed. */
		refuse( __( 'Name of this site: expected at most 64 letters, digits, dots, hyphens and underscores, got "%s". Nothing was changed.', 'solidarity' ), $partner );
		$kept['partner'] = default_partner();
	}
	return $kept;
}

function refuse( string $mistake, string $typed ): void {
	add_settings_error( OPTION, OPTION, esc_html( sprintf( $mistake, $typed ) ) );
}

function page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1>Solidarity</h1>
		<form method="post" action="options.php">
			<?php settings_fields( PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				row( 'backend', __( 'Backend', 'solidarity' ), backend(), __( 'The address that your campaigns run at, such as https://sign.example.org. The script comes from there, and signatures go there; to nobody else.', 'solidarity' ) );
				row( 'partner', __( 'Name of this site', 'solidarity' ), default_partner(), __( 'Optional: a short name, so that the signatures from this site can be told apart.', 'solidarity' ) );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function row( string $name, string $label, string $value, string $help ): void {
	$id = "solidarity-$name";
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input id="<?php echo esc_attr( $id ); ?>" name="<?php echo esc_attr( OPTION . "[$name]" ); ?>" type="text"
				value="<?php echo esc_attr( $value ); ?>" class="regular-text code" aria-describedby="<?php echo esc_attr( "$id-help" ); ?>" />
			<p class="description" id="<?php echo esc_attr( "$id-help" ); ?>"><?php echo esc_html( $help ); ?></p>
		</td>
	</tr>
	<?php
}
