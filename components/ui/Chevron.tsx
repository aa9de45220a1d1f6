/** Points at what opens, and turns down when it is open. */
export function Chevron() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="size-3 shrink-0 fill-none stroke-current stroke-2 group-open:rotate-90 rtl:-scale-x-100
        rtl:group-open:-rotate-90"
    >
      <path d="M4 1.5 8.5 6 4 10.5" />
    </svg>
  );
}
