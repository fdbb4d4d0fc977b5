import { defineRule } from '../define-rule.ts';
import { isReadmission } from '../is-readmission.ts';

/** One person twice in the registry, both rows active. */
export default defineRule<{ times: number }>()({
  id: 'duplicates/in-registry',
  severity: 'error',
  subject: 'person',
  needs: ['registry'],
  wording: {
    vi: {
      title: 'Ghi trùng trong cơ sở dữ liệu',
      sentence: ({ person, times }) => `${person} có ${times} bản ghi đang sinh hoạt trong cơ sở dữ liệu.`,
      advice: 'So các bản ghi đã nêu; nếu đúng là một người thì đề nghị gộp, giữ bản ghi khớp với hồ sơ gốc.',
    },
    en: {
      title: 'Twice in the registry',
      sentence: ({ person, times }) => `${person} has ${times} active records in the registry.`,
      advice:
        'Compare the records named; if they are one person ask for them to be merged, keeping the one that agrees with the original dossier.',
    },
  },
  *run(dossier) {
    const active = dossier.registry.filter(({ presence }) => presence === 'official' || presence === 'temporary');
    if (active.length < 2 || isReadmission(active)) return;
    yield { data: { times: active.length }, branch: active[0]?.branch ?? null };
  },
});
