let keepsNothing = false;

/** From here on this page keeps nothing at all, as in the frame of another site. */
export const keepNothing = (): void => {
  keepsNothing = true;
};

/** What this tab keeps until it closes. It can throw, and does where nothing is to be kept: callers go on without. */
export const tab = (): Storage => {
  if (keepsNothing) throw new DOMException("Nothing is kept in this page", "SecurityError");
  return sessionStorage;
};
