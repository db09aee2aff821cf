/** A cell as one string, the same for equal cells whatever their type. */
export const cellText = (cell: unknown): string => {
  if (Array.isArray(cell)) return [...cell].sort().join('+');
  if (typeof cell === 'object' && cell !== null) {
    const value = cell as { missing?: string; met?: boolean; count?: number };
    if (value.missing !== undefined) return value.missing;
    if (value.met !== undefined) return value.met ? 'dat' : 'khong-dat';
    return String(value.count);
  }
  return String(cell);
};
