import { inBrowser } from '../promises/in-browser.ts';

inBrowser();
