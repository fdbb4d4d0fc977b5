import type { Bilingual } from '../model/finding.ts';
import { formatCount } from './format-count.ts';

const listed = (words: readonly string[]) => words.join(', ');

/** Sentences for a command that cannot run as it was typed. A second line is a hint. */
export const USAGE_WORDING = {
  unknownOption: (option: string): Bilingual => ({ vi: `không có tùy chọn ${option}`, en: `there is no option ${option}` }),
  unknownCommand: (command: string): Bilingual => ({ vi: `không có lệnh ${command}`, en: `there is no command ${command}` }),
  valueMissing: (option: string): Bilingual => ({ vi: `tùy chọn ${option} còn thiếu giá trị`, en: `option ${option} needs a value` }),
  pathsBesideRoles: (path: string, flag: string): Bilingual => ({
    vi: `${path} không nói rõ là loại dữ liệu nào, trong khi ${flag} đã có: dùng cờ cho mọi tệp, hoặc không dùng cờ nào để chương trình tự nhận`,
    en: `${path} comes without a role while ${flag} is given: give every path with its flag, or none, to have each recognised`,
  }),
  strayWord: (argument: string): Bilingual => ({ vi: `thừa ${argument} trong câu lệnh`, en: `${argument} is one word too many` }),
  seeHelp: (): Bilingual => ({ vi: 'xem reconcile --help', en: 'see reconcile --help' }),
  didYouMean: (word: string): Bilingual => ({ vi: `có phải là ${word}?`, en: `did you mean ${word}?` }),
  notOneOf: (option: string, given: string, allowed: readonly string[]): Bilingual => ({
    vi: `${option} không nhận giá trị ${given}: chọn một trong ${listed(allowed)}`,
    en: `${option} does not take ${given}: choose one of ${listed(allowed)}`,
  }),
  notADay: (given: string): Bilingual => ({
    vi: `--as-of ${given} không phải là một ngày có thật viết theo dạng YYYY-MM-DD, ví dụ 2024-02-18`,
    en: `--as-of ${given} is not a real day written as YYYY-MM-DD, for instance 2024-02-18`,
  }),
  unknownSetting: (name: string, names: readonly string[], near: readonly string[]): Bilingual => ({
    vi: `--set: không đặt được ${name} ở lệnh này\n${near.length === 0 ? `đặt được: ${listed(names)}` : `có phải là ${near.join(' hay ')}?`}`,
    en: `--set: there is no ${name} to set here\n${near.length === 0 ? `there is: ${listed(names)}` : `did you mean ${near.join(' or ')}?`}`,
  }),
  settingWithoutValue: (given: string, name: string | null): Bilingual => ({
    vi: `--set ${given}: phải viết tên=giá trị, ví dụ ${name ?? 'transfer.presentWithin'}=…`,
    en: `--set ${given}: must be written as name=value, for instance ${name ?? 'transfer.presentWithin'}=…`,
  }),
  badSetting: (name: string, given: string, right: Bilingual): Bilingual => ({
    vi: `--set ${name} không nhận giá trị “${given}”: phải là ${right.vi}`,
    en: `--set ${name} does not take “${given}”: it must be ${right.en}`,
  }),
  settingTwice: (name: string): Bilingual => ({
    vi: `--set ${name} có hai giá trị khác nhau: chỉ đặt một`,
    en: `--set ${name} is given two values: give one`,
  }),
  notAbove: ([lower, low]: readonly [string, number], [upper, high]: readonly [string, number]): Bilingual => ({
    vi: `--set: ${lower} (${String(low).replace('.', ',')}) lớn hơn ${upper} (${String(high).replace('.', ',')}): phải nhỏ hơn hoặc bằng`,
    en: `--set: ${lower} (${low}) is above ${upper} (${high}): it must not be`,
  }),
  unknownRule: (option: string, given: string): Bilingual => ({
    vi: `${option}: không có quy tắc hay nội dung kiểm tra nào tên là ${given}`,
    en: `${option}: there is no rule or check named ${given}`,
  }),
  noSuchRule: (given: string): Bilingual => ({ vi: `không có quy tắc ${given}`, en: `there is no rule ${given}` }),
  ruleOfOtherCheck: (rule: string, command: string): Bilingual => ({
    vi: `--only: ${rule} không thuộc nội dung kiểm tra ${command}`,
    en: `--only: ${rule} does not belong to the check ${command}`,
  }),
  noRuleLeft: (): Bilingual => ({
    vi: '--only và --skip không để lại quy tắc nào để kiểm tra',
    en: '--only and --skip leave no rule to examine',
  }),
  noInputs: (): Bilingual => ({
    vi: 'chưa có dữ liệu đầu vào\nđưa vào một thư mục, hoặc dùng --registry, --branches, --transfers, --organizations',
    en: 'no inputs given\ngive a folder, or give them with --registry, --branches, --transfers, --organizations',
  }),
  pathAsValue: (command: string, path: string, option: string): Bilingual => ({
    vi: `chưa có dữ liệu đầu vào: ${path} đang được hiểu là một giá trị của ${option}\nhãy đặt thư mục trước các tùy chọn: reconcile ${command} ${path} ${option} …`,
    en: `no inputs given: ${path} was taken for a value of ${option}\nput the folder before the options: reconcile ${command} ${path} ${option} …`,
  }),
  nothingToExplain: (): Bilingual => ({
    vi: 'chưa nói cần giải thích gì\nđưa mã một phát hiện, một quy tắc, hoặc một hay hai dòng viết tệp#trang!dòng',
    en: 'nothing to explain\ngive the id of a finding, a rule, or one or two rows as file#sheet!row',
  }),
  needsMembers: (command: string): Bilingual => ({
    vi: `${command} cần ít nhất một danh sách đảng viên\nđưa vào bằng --registry hoặc --branches`,
    en: `${command} needs at least one list of members\ngive it with --registry or --branches`,
  }),
  noListFound: (): Bilingual => ({
    vi: 'không nhận ra danh sách nào trong các tệp đưa vào; nếu đúng là tệp cần dùng, hãy nêu loại bằng --registry, --branches, --transfers hoặc --organizations',
    en: 'no list is recognised in the files given; if they are the right ones, say what they are with --registry, --branches, --transfers or --organizations',
  }),
  unknownExtension: (path: string, extensions: readonly string[]): Bilingual => ({
    vi: `--output ${path}: đuôi tệp phải là ${listed(extensions)}`,
    en: `--output ${path}: the name must end in ${listed(extensions)}`,
  }),
  sameOutputTwice: (path: string): Bilingual => ({
    vi: `--output ${path}: một tệp được ghi hai lần`,
    en: `--output ${path}: one file is written twice`,
  }),
  outputIsInput: (option: string, path: string): Bilingual => ({
    vi: `${option} ${path}: tệp này là dữ liệu đầu vào nên không ghi đè; hãy đặt tên khác`,
    en: `${option} ${path}: this file is an input and is not overwritten; give another name`,
  }),
  columnsUnreadable: (path: string, reason: Bilingual): Bilingual => ({
    vi: `--columns ${path}: không đọc được tệp: ${reason.vi}`,
    en: `--columns ${path}: the file cannot be read: ${reason.en}`,
  }),
  columnsNotJson: (path: string): Bilingual => ({
    vi: `--columns ${path}: phải là một đối tượng JSON dạng { "tên cột": "trường" }`,
    en: `--columns ${path}: must be a JSON object such as { "heading": "field" }`,
  }),
  columnsUnknownField: (path: string, heading: string, field: string, fields: readonly string[]): Bilingual => ({
    vi: `--columns ${path}: cột "${heading}" được gán cho trường không có: ${field}\ncác trường là ${listed(fields)}\nnghĩa của từng trường: reconcile inspect --help`,
    en: `--columns ${path}: column "${heading}" names a field that does not exist: ${field}\nthe fields are ${listed(fields)}\nwhat each means: reconcile inspect --help`,
  }),
  unknownArea: (name: string, names: readonly string[]): Bilingual => ({
    vi: `không có địa phương ${name}: chọn một trong ${listed(names)}`,
    en: `there is no area ${name}: choose one of ${listed(names)}`,
  }),
  noArea: (names: readonly string[]): Bilingual => ({
    vi: `chưa nói viết địa phương nào: chọn một trong ${listed(names)}`,
    en: `no area to invent: choose one of ${listed(names)}`,
  }),
  noOut: (): Bilingual => ({ vi: 'chưa có thư mục để ghi\nđưa vào bằng --out', en: 'no folder to write into\ngive one with --out' }),
  notInRange: (option: string, given: string, low: number, high: number): Bilingual => ({
    vi: `${option} không nhận giá trị ${given}: phải là số nguyên từ ${formatCount(low, 'vi')} đến ${formatCount(high, 'vi')}`,
    en: `${option} does not take ${given}: it must be a whole number from ${formatCount(low, 'en')} to ${formatCount(high, 'en')}`,
  }),
  unknownSchema: (name: string, names: readonly string[]): Bilingual => ({
    vi: `không có lược đồ ${name}: hiện có ${listed(names)}`,
    en: `there is no schema ${name}: there is ${listed(names)}`,
  }),
  outputBusy: (path: string): Bilingual => ({
    vi: `không ghi được ${path}: tệp có thể đang mở trong Excel\nđóng tệp lại, hoặc ghi ra tên khác bằng --output`,
    en: `cannot write ${path}: the file may be open in Excel\nclose it, or give another name with --output`,
  }),
  writtenBeside: (path: string, second: string): Bilingual => ({
    vi: `${path} có thể đang mở trong Excel nên được giữ nguyên; báo cáo đã ghi ra ${second}`,
    en: `${path} may be open in Excel and was left as it is; the report went to ${second}`,
  }),
  filledIn: (path: string, second: string): Bilingual => ({
    vi: `${path} có kết luận đã điền mà chưa lấy về (reconcile review ${path}) nên được giữ nguyên; báo cáo đã ghi ra ${second}`,
    en: `${path} holds conclusions that were not taken back yet (reconcile review ${path}) and was left as it is; the report went to ${second}`,
  }),
  binaryToTerminal: (format: string): Bilingual => ({
    vi: `--format ${format} không in ra màn hình được; hãy ghi ra tệp bằng --output TỆP.${format}`,
    en: `--format ${format} cannot be printed on a terminal; write it to a file with --output FILE.${format}`,
  }),
  correctionsExtension: (path: string): Bilingual => ({
    vi: `--corrections ${path}: đuôi tệp phải là .xlsx`,
    en: `--corrections ${path}: the name must end in .xlsx`,
  }),
  noCorrections: (path: string): Bilingual => ({
    vi: `chưa có chỗ sửa nào được xác nhận nên không ghi ${path}`,
    en: `no correction was confirmed, so that ${path} was not written`,
  }),
  splitNeedsWorkbook: (): Bilingual => ({
    vi: '--split cần một --output TỆP.xlsx, để lấy tên ấy đặt trước tên của từng chi bộ',
    en: '--split needs an --output FILE.xlsx, whose name goes before that of each chi bộ',
  }),
  decisionsUnreadable: (path: string, reason: Bilingual): Bilingual => ({
    vi: `không đọc được tệp kết luận ${path}: ${reason.vi}`,
    en: `the file of decisions ${path} cannot be read: ${reason.en}`,
  }),
  notADayOf: (option: string, given: string): Bilingual => ({
    vi: `${option} ${given} không phải là một ngày có thật viết theo dạng YYYY-MM-DD, ví dụ 2024-12-31`,
    en: `${option} ${given} is not a real day written as YYYY-MM-DD, for instance 2024-12-31`,
  }),
  outputUnwritable: (path: string, reason: Bilingual): Bilingual => ({
    vi: `không ghi được ${path}: ${reason.vi}`,
    en: `cannot write ${path}: ${reason.en}`,
  }),
  templateForHeadings: (path: string): Bilingual => ({
    vi: `đã ghi các tiêu đề vào ${path}; hãy sửa trường của từng tiêu đề rồi chạy lại với --columns ${path}`,
    en: `the headings were written to ${path}; correct the field of each and run again with --columns ${path}`,
  }),
  templateStands: (path: string): Bilingual => ({
    vi: `đã có tệp ${path} nên không ghi tệp mẫu; hãy đặt tên khác cho --columns-template`,
    en: `there is a file ${path}, so no template was written; give --columns-template another name`,
  }),
  outputWritten: (path: string): Bilingual => ({ vi: `đã ghi ${path}`, en: `wrote ${path}` }),
} as const satisfies Record<string, (...given: never[]) => Bilingual>;
