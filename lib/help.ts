/** Where people find help: addresses outside this site, each shown with words from the messages. */
export const help = {
  unhcr: "https://help.unhcr.org/",
  line: "https://findahelpline.com/",
  emergency: "tel:911",
  crisis: "tel:988",
  nonprofit: "https://www.immigrationlawhelp.org/",
  accredited: "https://www.justice.gov/eoir/recognition-accreditation-roster-reports",
  probono: "https://www.justice.gov/eoir/list-pro-bono-legal-service-providers",
  abroad: "https://support.iraplegalinfo.org/",
} as const;
