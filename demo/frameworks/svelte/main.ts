import { mount } from 'svelte';
import Campaign from './Campaign.svelte';

const target = document.querySelector<HTMLElement>('#campaign');
if (target) mount(Campaign, { target, props: { backend: target.dataset['backend'] ?? '' } });
