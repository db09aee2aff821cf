/** Marks a switch as exhaustive: the compiler refuses a union member that was forgotten. */
export const never = (value: never): never => {
  throw new Error(`unexpected value: ${String(value)}`);
};
