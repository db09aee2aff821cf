import StatusList from '../StatusList.astro';
import GuideHeading2 from './GuideHeading2.astro';
import GuideHeading3 from './GuideHeading3.astro';
import GuideTable from './GuideTable.astro';
import IntervalExample from './IntervalExample.astro';
import Picture from './Picture.astro';
import Screen from './Screen.astro';
import SetLink from './SetLink.astro';
import Settings from './Settings.astro';
import Sheet from './Sheet.astro';
import TextLines from './TextLines.astro';

/** What a guide can use without importing it, so that a content folder can stand anywhere. */
export const GUIDE_COMPONENTS = {
  a: SetLink,
  h2: GuideHeading2,
  h3: GuideHeading3,
  GuideTable,
  IntervalExample,
  Picture,
  Screen,
  Settings,
  Sheet,
  StatusList,
  TextLines,
};
