import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** A member of one chi bộ who lives in another's village and keeps in touch with it (213-QĐ/TW). */
export const residentsList: Decoy = {
  why: 'on the residents’ contact list (213) of another chi bộ',
  perCity: 18,
  mustNotFire: [...EVERY_SOURCE, 'activity/*', 'organizations/*'],
  plant: (area) => {
    const village = area.branch({ carries: ['contacts'], where: ({ committee }) => committee.kind !== 'institution' });
    return Array.from({ length: 5 }, () => {
      const { person, branch, list, registry } = area.member({ branch: area.branch({}, [village]) });
      const contact = { at: null, person, home: branch };
      village.contacts.push(contact);
      return { about: person, rows: [list, registry, contact] };
    });
  },
};
