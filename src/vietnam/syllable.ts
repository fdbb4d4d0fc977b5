import { placeTone } from './tone.ts';
import { takeTone } from './vowels.ts';

// Onset, rhyme and tone, as school grammars give them. A few rhymes of names and loanwords are let in (Oong, Quới).
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uênh ' +
  'uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
  'y yêm yên yêng yêt yêu';
const AFTER_QU =
  'a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt i ich in inh it ' +
  'y ych yên yêt ynh yt yu ơ ơi ôc';
const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' ')];
const FRONT = new Set('eêiy');

function canBegin(onset: string, rhyme: string): boolean {
  // Khuya, tuya; boong, xoong: rare rhymes that few onsets have.
  if (rhyme === 'uya') return /^(?:kh|ph|th?|x)$/.test(onset);
  if (rhyme.startsWith('oo')) return /^[bcgstx]$/.test(onset);
  const isFront = FRONT.has(rhyme.charAt(0));
  if (onset === 'c' || onset === 'ng') return !isFront;
  if (onset === 'g') return !isFront || rhyme.startsWith('i');
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'gi') return !rhyme.startsWith('i') && !rhyme.startsWith('y');
  return !rhyme.startsWith('yê') || onset === '';
}

const SYLLABLES: ReadonlySet<string> = new Set([
  ...ONSETS.flatMap((onset) =>
    RHYMES.split(' ')
      .filter((rhyme) => canBegin(onset, rhyme))
      .map((rhyme) => onset + rhyme),
  ),
  ...AFTER_QU.split(' ').map((rhyme) => `qu${rhyme}`),
  'kan', // Bắc Kạn
]);

/** hoà, khoẻ, thuý: the newer style, where the older writes hòa, khỏe, thúy. */
const NEWER_STYLE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;
const STOPPED = /(?:c|ch|p|t)$/;

/** Whether a lower-case NFC word is a syllable of Vietnamese, with a tone its ending allows where a style puts it. */
export function isLegalSyllable(word: string): boolean {
  const parts = takeTone(word);
  if (parts === null || !SYLLABLES.has(parts.base)) return false;
  if (parts.tone !== '' && placeTone(word) !== word && !NEWER_STYLE.test(word)) return false;
  // An ending in c, ch, p or t takes sắc or nặng alone; no Ngoc, no Ngòc.
  return !STOPPED.test(parts.base) || parts.tone === '\u0301' || parts.tone === '\u0323';
}

/** The same, for text typed without all its marks: "ngoc" and "nguyen" are syllables too. */
export function isUnmarkedSyllable(word: string): boolean {
  return UNMARKED.has(word);
}

const UNMARKED: ReadonlySet<string> = new Set(
  [...SYLLABLES].map((syllable) =>
    syllable
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd'),
  ),
);
