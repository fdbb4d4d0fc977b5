import { officialPlaces, registryHome, registryHomes } from '../../standing/dossier.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** Listed in another chi bộ than the registry's, and no transfer book was given; with a book the transfers check speaks. */
export default defineRule<{ list: string; registry: string }>()({
  id: 'conflicts/organization',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  yieldsTo: ['duplicates/across-branches', 'transfers/dissolved-organization'],
  wording: {
    vi: {
      title: 'Chi bộ khác nhau',
      sentence: ({ person, list, registry }) =>
        `${person}: có tên trong danh sách ${list}, cơ sở dữ liệu ghi ${registry}; chưa có sổ chuyển sinh hoạt để biết nơi nào đúng.`,
      advice: 'Đưa thêm sổ chuyển sinh hoạt (--transfers) hoặc hỏi hai chi bộ.',
    },
    en: {
      title: 'Chi bộ differ',
      sentence: ({ person, list, registry }) =>
        `${person}: on the list of ${list}, in the registry under ${registry}; no transfer book was given that could say which is right.`,
      advice: 'Give the transfer book (--transfers), or ask both chi bộ.',
    },
  },
  *run(dossier, { standing, given }) {
    const home = registryHome(dossier);
    if (given.has('transfers') || !home || home.branch === null) return;
    const places = officialPlaces(dossier).filter(({ branch }) => branch !== null);
    if (places.length === 0 || places.some(({ branch }) => registryHomes(dossier).some((other) => other.branch === branch))) return;
    const [place] = places;
    if (!place || place.branch === null) return;
    // collective moves: the organisation list names where the chi bộ went, and either source may be behind
    if (standing.successorsOf(home.branch).includes(place.branch) || standing.successorsOf(place.branch).includes(home.branch)) return;
    yield { data: { list: nameOfBranch(standing, place.branch), registry: nameOfBranch(standing, home.branch) }, branch: place.branch };
  },
});
