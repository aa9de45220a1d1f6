/** Opens a blank start page when the browser brings a page back that was left. */
export function returnedAfterLeaving(home: string) {
  const onShow = (event: PageTransitionEvent) => {
    const left = "left" in document.documentElement.dataset;
    if (event.persisted && left) location.replace(home);
  };
  addEventListener("pageshow", onShow);
  return () => removeEventListener("pageshow", onShow);
}
