/** "Trần Văn An: " before what is said of the person; nothing where nobody is named. */
export const ofPerson = (person: string): string => (person === '' ? '' : `${person}: `);
