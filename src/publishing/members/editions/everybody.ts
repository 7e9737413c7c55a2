/** Names nobody less than the record does; of a secret vote the sums stay alone. */
export const EVERYBODY = { showsOrganization: () => true, showsPerson: () => true };
