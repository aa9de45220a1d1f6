const unset = "http://localhost:3000";

/** The address under which this site is reached, from `PAROLE_ORIGIN`. Throws where that is no address of a site. */
export const siteOrigin = (given = process.env.PAROLE_ORIGIN ?? unset): string => {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new Error("PAROLE_ORIGIN is not the address of a site, such as https://check.example");
  return url.origin;
};
