import { render } from 'preact';
import { Campaign } from './Campaign';

const place = document.querySelector<HTMLElement>('#campaign');
if (place) render(<Campaign backend={place.dataset['backend'] ?? ''} />, place);
