/** How an engine writes what a rule tests; `T` is its form of JSON. */
export type Dialect<T> = {
  is: (question: string, ...options: string[]) => T;
  has: (question: string, option: string) => T;
  some: (question: string, ...options: string[]) => T;
  only: (question: string, ...options: string[]) => T;
  and: (...parts: T[]) => T;
  or: (...parts: T[]) => T;
};
