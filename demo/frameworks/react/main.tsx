import { createRoot } from 'react-dom/client';
import { Campaign } from './Campaign';

const place = document.querySelector<HTMLElement>('#campaign');
if (place) createRoot(place).render(<Campaign backend={place.dataset['backend'] ?? ''} />);
