/**
 * Of what can scroll sideways, only what does is a stop of the keyboard. The page makes a stop of each, so that
 * without this script all that scrolls is reached, in every browser; with it nobody passes by dozens in vain. It
 * follows the window, the zoom and what is unfolded. The stop that has the focus keeps it until it is left.
 */

const REGIONS = '.table-scroll';

const judge = (region: HTMLElement): void => {
  if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
  else if (region !== document.activeElement) region.removeAttribute('tabindex');
};

const observer = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const region = target.closest<HTMLElement>(REGIONS);
    if (region !== null) judge(region);
  }
});

for (const region of document.querySelectorAll<HTMLElement>(REGIONS)) {
  region.addEventListener('blur', () => judge(region));
  observer.observe(region);
  // What is in it may grow while the room for it stays.
  for (const part of region.children) observer.observe(part);
}
