/** True for an address that a document may name as a link: a page or a mail address, never a script. */
export const isDocumentLink = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(address);
