/** Goes to the place on the page that an address means which a sentence or a mail put something behind. */
const findPlace = () => {
  const named = location.hash.slice(1);
  const [meant = ""] = /^[\w-]*/.exec(named) ?? [];
  if (meant !== named && !document.getElementById(named) && document.getElementById(meant))
    location.replace(`#${meant}`);
};

/** The same as a script in the page itself, behind all places: it works where no other script does. */
export const findingPlace = `(${String(findPlace)})()`;
