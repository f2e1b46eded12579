// Without the fonts that the theme would bring: the pages are set in the reader's own.
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
