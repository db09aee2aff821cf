/**
 * Flags of Node for a process whose memory is compared: it gets what it needs and no more. Left
 * alone, Node lets waste lie about as long as the machine has room, and then the figure tells of the
 * machine. Its time is measured under the same limit. In megabytes.
 */
export const HELD_TO: readonly string[] = ['--max-old-space-size=150', '--max-semi-space-size=2'];
