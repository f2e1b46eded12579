import { createApp } from 'vue';
import Campaign from './Campaign.vue';

const place = document.querySelector<HTMLElement>('#campaign');
if (place) createApp(Campaign, { backend: place.dataset['backend'] }).mount(place);
