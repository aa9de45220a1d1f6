const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="7" fill="#0f4c5c"/>' +
  '<path d="M7 12.5 16 7l9 5.5V25H7z" fill="#fbf8f2"/>' +
  '<path d="M7 13l9 6.5L25 13" fill="none" stroke="#0f4c5c" stroke-width="2"/>' +
  '<circle cx="16" cy="20" r="3" fill="#ffc94d"/></svg>';

/** The icon of the tab, inside the page: browsers fetch an icon late, and nothing is fetched after the page. */
export const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
