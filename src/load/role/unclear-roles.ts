import { UserError } from '../../model/user-error.ts';
import type { Candidates } from './recognise-role.ts';

/** A sheet whose role cannot be told. */
export interface DoubtfulSheet {
  readonly where: string;
  readonly roles: Candidates;
}

interface Doubt {
  readonly vi: string;
  readonly en: string;
}

const keyOf = (roles: Candidates) => roles.join(' or ');
const flagsOf = (roles: Candidates) => roles.map((role) => `--${role}`).join(' / ');

const DOUBTS: Readonly<Record<string, Doubt>> = {
  'registry or branches': {
    vi: 'không rõ đây là cơ sở dữ liệu hay danh sách chi bộ',
    en: 'this may be the registry or a chi bộ list, nothing tells which',
  },
  'branches or transfers': {
    vi: 'không rõ đây là danh sách chi bộ hay sổ chuyển sinh hoạt',
    en: 'this may be a chi bộ list or a transfer book, nothing tells which',
  },
  'branches or others': {
    vi: 'không rõ đây là danh sách chi bộ hay danh sách người khác, không có chỗ nào cho biết họ là đảng viên',
    en: 'this may be a chi bộ list or a list of others, nothing tells that they are Party members',
  },
};

const whatToSay = (roles: Candidates): Doubt =>
  roles.includes('others')
    ? {
        vi: 'nếu là danh sách chi bộ, hãy nói rõ bằng --branches; nếu không, bỏ ra khỏi thư mục hoặc tệp đưa vào',
        en: 'if it is a chi bộ list, say so with --branches; if not, take it out of what is given',
      }
    : { vi: `hãy nói rõ bằng ${flagsOf(roles)}`, en: `say which with ${flagsOf(roles)}` };

/** The error that names every sheet whose role cannot be told, with the flags to choose from. */
export function unclearRoles(doubtful: readonly DoubtfulSheet[]): UserError {
  const doubts = [...new Map(doubtful.map(({ roles }) => [keyOf(roles), roles])).values()];
  const inWords = (language: keyof Doubt) =>
    [
      ...doubtful.map(({ where, roles }) => `${where}: ${DOUBTS[keyOf(roles)]?.[language] ?? ''}`),
      ...doubts.map((roles) => whatToSay(roles)[language]),
    ].join('\n');
  return new UserError({ vi: inWords('vi'), en: inWords('en') }, 2);
}
