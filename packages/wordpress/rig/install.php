<?php
/** Sets WordPress up with somebody for each role, and prints an application password for each as JSON. Usage: install.php <folder> <address> <secret>. */

list( , $folder, $address, $secret ) = $argv;

$_SERVER['HTTP_HOST']   = (string) parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $address );

require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A partner’s site', 'administrator', 'administrator@example.org', false, '', $secret );
update_option( 'home', $address );
update_option( 'siteurl', $address );
switch_theme( WP_DEFAULT_THEME );

$passwords = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => $secret, 'user_email' => "$role@example.org", 'role' => $role ) );
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'rig' ) );
}
echo wp_json_encode( $passwords );
