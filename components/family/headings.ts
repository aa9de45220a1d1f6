/** The name of the heading over everybody's results, to which the focus can be sent. */
export const summaryId = "everyone";
