<?php
/** Generated from what the contract says of each element: change that, then run `npm run generate -w @solidarity/wordpress`. */

defined( 'ABSPATH' ) || exit;

return array(
	'petition' => array(
		'title'    => __( 'Petition', 'solidarity' ),
		'about'    => 'campaign',
		'fallback' => __( 'Sign the petition', 'solidarity' ),
		'height'   => '58rem',
		'options'  => array(
			'campaign' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Campaign', 'solidarity' ),
				'help'  => __( 'The campaign\'s id.', 'solidarity' ),
			),
			'heading' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Heading', 'solidarity' ),
				'help'  => __( 'The heading above the form.', 'solidarity' ),
			),
			'lang' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Language', 'solidarity' ),
				'help'  => __( 'The language, if it is not that of the page.', 'solidarity' ),
			),
			'partner' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Name of this site', 'solidarity' ),
				'help'  => __( 'A short name for the site that embeds, so that its signatures can be told apart.', 'solidarity' ),
			),
			'test' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Try it out', 'solidarity' ),
				'help'  => __( 'A ribbon says it is a test, and nothing is counted.', 'solidarity' ),
			),
		),
	),
	'counter' => array(
		'title'    => __( 'Signature counter', 'solidarity' ),
		'about'    => 'campaign',
		'fallback' => __( 'See how many have signed', 'solidarity' ),
		'height'   => '7rem',
		'options'  => array(
			'campaign' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Campaign', 'solidarity' ),
				'help'  => __( 'The campaign\'s id.', 'solidarity' ),
			),
			'format' => array(
				'kind'  => 'word',
				'words' => array( 'full', 'compact' ),
				'label' => __( 'Number', 'solidarity' ),
				'help'  => __( '"full" (1,100,000) or "compact" (1.1 million).', 'solidarity' ),
			),
			'bar' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Bar', 'solidarity' ),
				'help'  => __( 'A bar towards the next goal.', 'solidarity' ),
			),
			'goal' => array(
				'kind'  => 'number',
				'words' => array(),
				'label' => __( 'Goal', 'solidarity' ),
				'help'  => __( 'A goal of your own, in place of the campaign\'s.', 'solidarity' ),
			),
			'country' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Country', 'solidarity' ),
				'help'  => __( 'A country whose people are named apart.', 'solidarity' ),
			),
			'countries' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Countries', 'solidarity' ),
				'help'  => __( 'A table by country.', 'solidarity' ),
			),
			'sums' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Sums', 'solidarity' ),
				'help'  => __( 'How the number is made up: online, on paper, signed elsewhere before.', 'solidarity' ),
			),
			'min' => array(
				'kind'  => 'number',
				'words' => array(),
				'label' => __( 'At least', 'solidarity' ),
				'help'  => __( 'Says nothing below this many people.', 'solidarity' ),
			),
			'lang' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Language', 'solidarity' ),
				'help'  => __( 'The language, if it is not that of the page.', 'solidarity' ),
			),
			'partner' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Name of this site', 'solidarity' ),
				'help'  => __( 'A short name for the site that embeds, so that its signatures can be told apart.', 'solidarity' ),
			),
			'test' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Try it out', 'solidarity' ),
				'help'  => __( 'A ribbon says it is a test, and nothing is counted.', 'solidarity' ),
			),
		),
	),
	'letter' => array(
		'title'    => __( 'Letter', 'solidarity' ),
		'about'    => 'campaign',
		'fallback' => __( 'Write your letter', 'solidarity' ),
		'height'   => '24rem',
		'options'  => array(
			'campaign' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Campaign', 'solidarity' ),
				'help'  => __( 'The campaign\'s id.', 'solidarity' ),
			),
			'heading' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Heading', 'solidarity' ),
				'help'  => __( 'The heading above it.', 'solidarity' ),
			),
			'lang' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Language', 'solidarity' ),
				'help'  => __( 'The language, if it is not that of the page.', 'solidarity' ),
			),
			'partner' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Name of this site', 'solidarity' ),
				'help'  => __( 'A short name for the site that embeds, so that its signatures can be told apart.', 'solidarity' ),
			),
			'test' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Try it out', 'solidarity' ),
				'help'  => __( 'A ribbon says it is a test, and nothing is counted.', 'solidarity' ),
			),
		),
	),
	'newsletter' => array(
		'title'    => __( 'Newsletter of a campaign', 'solidarity' ),
		'about'    => 'list',
		'fallback' => __( 'Subscribe', 'solidarity' ),
		'height'   => '42rem',
		'options'  => array(
			'list' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'List', 'solidarity' ),
				'help'  => __( 'The list\'s id.', 'solidarity' ),
			),
			'heading' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Heading', 'solidarity' ),
				'help'  => __( 'The heading, in place of the list\'s title.', 'solidarity' ),
			),
			'lang' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Language', 'solidarity' ),
				'help'  => __( 'The language, if it is not that of the page.', 'solidarity' ),
			),
			'partner' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Name of this site', 'solidarity' ),
				'help'  => __( 'A short name for the site that embeds, so that its signatures can be told apart.', 'solidarity' ),
			),
			'test' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Try it out', 'solidarity' ),
				'help'  => __( 'A ribbon says it is a test, and nothing is counted.', 'solidarity' ),
			),
		),
	),
	'share' => array(
		'title'    => __( 'Ask others to join', 'solidarity' ),
		'about'    => 'campaign',
		'fallback' => __( 'Tell others about the petition', 'solidarity' ),
		'height'   => '38rem',
		'options'  => array(
			'campaign' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Campaign', 'solidarity' ),
				'help'  => __( 'The campaign\'s id.', 'solidarity' ),
			),
			'heading' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Heading', 'solidarity' ),
				'help'  => __( 'The heading above the ways to share.', 'solidarity' ),
			),
			'text' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Text', 'solidarity' ),
				'help'  => __( 'What is said, in place of the campaign\'s own words.', 'solidarity' ),
			),
			'url' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Address', 'solidarity' ),
				'help'  => __( 'The address that is shared, in place of the campaign\'s page.', 'solidarity' ),
			),
			'networks' => array(
				'kind'  => 'words',
				'words' => array( 'sheet', 'whatsapp', 'facebook', 'x', 'bluesky', 'threads', 'mastodon', 'linkedin', 'telegram', 'reddit', 'email', 'sms', 'copy', 'qr' ),
				'label' => __( 'Ways to share', 'solidarity' ),
				'help'  => __( 'Which ways to share, in your order.', 'solidarity' ),
			),
			'lang' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Language', 'solidarity' ),
				'help'  => __( 'The language, if it is not that of the page.', 'solidarity' ),
			),
			'partner' => array(
				'kind'  => 'text',
				'words' => array(),
				'label' => __( 'Name of this site', 'solidarity' ),
				'help'  => __( 'A short name for the site that embeds, so that its signatures can be told apart.', 'solidarity' ),
			),
			'test' => array(
				'kind'  => 'switch',
				'words' => array(),
				'label' => __( 'Try it out', 'solidarity' ),
				'help'  => __( 'A ribbon says it is a test, and nothing is counted.', 'solidarity' ),
			),
		),
	),
);
