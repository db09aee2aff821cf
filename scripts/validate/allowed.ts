/** Something that a validator has against the site and that is no fault of it. */
export interface Allowed {
  /** The name of the validator. */
  readonly validator: string;
  /** What it says: the standard, the message, and the words around. */
  readonly pattern: RegExp;
  /** Why that is no fault. */
  readonly reason: string;
}

/**
 * All that is let pass, each with its reason. An entry that nothing matches any more has to go: the command
 * fails and names it.
 */
export const ALLOWED: readonly Allowed[] = [
  {
    validator: 'W3C Nu',
    pattern:
      /^HTML Resource violates Content Security Policy \(meta tag\): external (?:stylesheet|script) “\/(?:[^”]*\/)?_astro\/[^”/]+” blocked by “(?:style|script)-src” directive\./,
    reason:
      "The checker reads files, and the address of a file has no host that 'self' could mean. That every page gets its styles and scripts under its policy is what tests/promises/in-browser.ts shows.",
  },
  {
    validator: 'W3C Nu',
    pattern: /^CSS CSS: Unrecognized at-rule “@container”/,
    reason:
      'Container queries (CSS Containment 3) are in every browser; the checker does not know them yet.',
  },
  {
    validator: 'W3C Nu',
    pattern: /^CSS CSS: “container-type”: Property “container-type” doesn't exist\./,
    reason: 'As above: what makes a place a container.',
  },
  {
    validator: 'W3C Nu',
    pattern: /^CSS CSS: “max-width”: Unknown dimension\. .*\b100cqi\b/,
    reason: 'As above: the width of a container as a unit.',
  },
  {
    validator: 'W3C Nu',
    pattern: /^CSS CSS: Unknown pseudo-element or pseudo-class “::details-content”/,
    reason:
      'CSS Pseudo-Elements 4, by which what is folded away is printed; browsers without it do not need it.',
  },
];
