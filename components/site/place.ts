/** Goes to the place on the page that an address means, where a sentence or a mail program added to its end. */
const findPlace = () => {
  const named = location.hash.slice(1);
  const [meant = ""] = /^[\w-]*/.exec(named) ?? [];
  if (meant !== named && !document.getElementById(named) && document.getElementById(meant))
    location.replace(`#${meant}`);
};

/** The same as an inline script at the end of the page, which works where no other script does. */
export const findingPlace = `(${String(findPlace)})()`;
