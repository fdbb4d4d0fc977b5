import type { Bilingual } from '../model/finding.ts';

/** What `--help` says beside what the checks say of themselves. */
export const HELP_WORDING = {
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  commands: { vi: 'Lệnh:', en: 'Commands:' },
  inputOptions: { vi: 'Dữ liệu đầu vào:', en: 'Inputs:' },
  scopeOptions: { vi: 'Phạm vi kiểm tra:', en: 'What is examined:' },
  outputOptions: { vi: 'Kết quả:', en: 'Output:' },
  usageOfProgram: { vi: '<lệnh> [tùy chọn]', en: '<command> [options]' },
  usageOfCheck: { vi: '[thư mục hoặc tệp...] [tùy chọn]', en: '[folder or file...] [options]' },
  paths: {
    vi: 'thư mục hoặc tệp để chương trình tự nhận từng bảng là loại gì (khi không dùng cờ nào dưới đây)',
    en: 'folders or files, each table recognised by what it says (where none of the flags below is given)',
  },
  inspect: { vi: 'Cho xem từng bảng được đọc ra sao, trước khi đối chiếu', en: 'Show how each table is read, before anything is compared' },
  inspectNeeds: { vi: 'chỉ những tệp muốn xem, không cần gì thêm', en: 'the files to look at and nothing else' },
  match: { vi: 'Cho biết dòng nào trong các danh sách là cùng một người', en: 'Say which rows of the lists are one person' },
  matchNeeds: {
    vi: 'danh sách chi bộ và cơ sở dữ liệu; chỉ có một bên thì tìm người đứng hai lần',
    en: 'chi bộ lists and the registry; one of them alone is searched for people who stand in it twice',
  },
  stats: {
    vi: 'Đếm đảng viên theo chi bộ, đảng bộ: chính thức, dự bị, kết nạp, xếp loại, huy hiệu, tuổi, nữ, tăng giảm',
    en: 'Count members by chi bộ and committee: official, on probation, admitted, rated, badges due, age, women, who came and went',
  },
  statsNeeds: {
    vi: 'danh sách chi bộ hoặc cơ sở dữ liệu; số tăng giảm và tỷ lệ kết nạp cần thêm sổ chuyển sinh hoạt; xếp loại, huy hiệu cần cột xếp loại, ngày quyết định kết nạp',
    en: 'chi bộ lists or the registry; who came and went, and the rate of admissions, the transfer book too; ratings and badges, a column of ratings and of the decisions on admission',
  },
  targets: { vi: 'Chỉ tiêu đặt được bằng --set:', en: 'Targets for --set:' },
  exitCounted: { vi: 'đã đếm xong', en: 'counted' },
  explain: {
    vi: 'Giải thích vì sao các dòng được ghép hoặc không, hay một quy tắc nói gì',
    en: 'Explain why rows are one person or are not, or what a rule says',
  },
  explainNeeds: {
    vi: 'mã một phát hiện, hoặc một hay hai dòng viết tệp#trang!dòng, và các tệp như khi kiểm tra; với một quy tắc thì không cần tệp nào',
    en: 'the id of a finding, or one or two rows as file#sheet!row, and the files as in a check; of a rule, no file',
  },
  explained: {
    vi: 'mã phát hiện, quy tắc như missing/from-registry, hoặc một hay hai dòng viết tệp#trang!dòng; sau đó là thư mục hoặc tệp (khi không dùng cờ nào dưới đây)',
    en: 'the id of a finding, a rule such as missing/from-registry, or one or two rows as file#sheet!row; then folders or files (where none of the flags below is given)',
  },
  usageOfExplain: {
    vi: '<mã phát hiện | quy tắc | dòng [dòng]> [thư mục hoặc tệp...] [tùy chọn]',
    en: '<finding | rule | row [row]> [folder or file...] [options]',
  },
  columnsTemplate: {
    vi: 'ghi tệp { "tên cột": "trường" } cho mọi cột, để sửa tay rồi dùng với --columns',
    en: 'write { "heading": "field" } for all columns, to correct by hand and use with --columns',
  },
  keepGoing: {
    vi: 'bỏ qua tệp không đọc được và nói rõ, thay vì dừng lại (mã thoát vẫn là 3)',
    en: 'pass over a file that cannot be read and say so, instead of stopping (the exit status is still 3)',
  },
  scope: {
    vi: 'đảng bộ, chi bộ cần xét (tên hoặc mã), hoặc all (mặc định: các đảng bộ có danh sách đưa vào)',
    en: 'committees or chi bộ to examine, by name or code, or all (default: the committees of the lists given)',
  },
  arguments: { vi: 'Đối số:', en: 'Arguments:' },
  usageOfSchema: { vi: '[tên]', en: '[name]' },
  tagline: {
    vi: 'Đối chiếu danh sách đảng viên của các chi bộ với cơ sở dữ liệu đảng viên, và giải thích từng phát hiện.',
    en: 'Reconciles the membership lists that chi bộ keep with the central registry, and explains every finding.',
  },
  audit: { vi: 'Mọi nội dung kiểm tra trong một báo cáo', en: 'Every check, in one report' },
  auditNeeds: {
    vi: 'cơ sở dữ liệu hoặc danh sách chi bộ; thêm sổ chuyển sinh hoạt và danh mục tổ chức thì kiểm tra được mọi quy tắc',
    en: 'the registry or chi bộ lists; with the transfer book and the organisation list every rule can be examined',
  },
  rules: {
    vi: 'Liệt kê mọi quy tắc với mức, mức quy định và căn cứ có hiệu lực vào một ngày',
    en: 'List every rule with its severity, its limits and the texts in force on a day',
  },
  rulesNeeds: { vi: 'không cần tệp nào', en: 'no file' },
  usageOfRules: { vi: '[tùy chọn]', en: '[options]' },
  schema: { vi: 'In lược đồ JSON của một định dạng kết quả', en: 'Print the JSON Schema of an output' },
  sample: {
    vi: 'Viết hồ sơ của một địa phương tự nghĩ ra, có lỗi cố ý gài vào và đáp án',
    en: 'Write the documents of an invented area, with planted faults and their key',
  },
  sampleNeeds: { vi: 'một thư mục còn trống', en: 'an empty folder' },
  usageOfSample: { vi: '<địa phương> --out <thư mục> [tùy chọn]', en: '<area> --out <folder> [options]' },
  sampleProfiles: { vi: 'Các địa phương:', en: 'Areas:' },
  sampleOptions: { vi: 'Nội dung:', en: 'What is invented:' },
  sampleOut: { vi: 'thư mục để ghi, mới hoặc còn trống', en: 'the folder to write into, new or empty' },
  seed: {
    vi: 'số để bắt đầu: cùng một số thì ra đúng những tệp như nhau',
    en: 'where chance begins: the same number gives the same files',
  },
  members: {
    vi: 'số đảng viên (mặc định theo địa phương); lỗi gài vào tăng giảm theo, số người vi phạm cũng vậy',
    en: 'how many members (default: the area’s own); the planted faults follow in proportion',
  },
  review: { vi: 'Lấy kết luận đã điền trong báo cáo xlsx về tệp kết luận', en: 'Take the decisions filled in on xlsx reports' },
  reviewNeeds: {
    vi: 'các báo cáo xlsx do công cụ này viết, đã điền Kết luận; nhiều bản của nhiều người cũng được',
    en: 'xlsx reports of this tool with conclusions filled in; several copies of several people may be given',
  },
  usageOfReview: { vi: '<báo cáo.xlsx...> [tùy chọn]', en: '<report.xlsx...> [options]' },
  reviewed: { vi: 'báo cáo xlsx đã điền', en: 'xlsx reports that were filled in' },
  decisions: {
    vi: 'tệp kết luận (mặc định reconcile.decisions.json trong thư mục hiện tại)',
    en: 'the file of decisions (default: reconcile.decisions.json in the current folder)',
  },
  until: {
    vi: 'ngày cuối cùng các kết luận này còn giá trị, dạng YYYY-MM-DD (mặc định không hết hạn)',
    en: 'the last day on which these decisions count, YYYY-MM-DD (default: for ever)',
  },
  exitTaken: { vi: 'đã nhận mọi kết luận', en: 'every decision was taken' },
  exitUnclear: { vi: 'có kết luận chưa rõ hoặc trái nhau', en: 'something was unclear or contradictory' },
  exitNoReport: {
    vi: 'tệp không phải báo cáo của công cụ này, của nơi khác, hoặc tệp kết luận bị hỏng',
    en: 'a file is no report of this tool, or of another office, or the file of decisions is damaged',
  },
  profileNamDinh: {
    vi: 'một thành phố: 15.954 đảng viên, 135 người có vi phạm về sinh hoạt, chuyển sinh hoạt',
    en: 'a city: 15,954 members, 135 of them in breach of a rule on activity or transfer',
  },
  profileHaiNam: { vi: 'một xã: 521 đảng viên, 25 chi bộ', en: 'a commune: 521 members, 25 chi bộ' },
  profileProvince: {
    vi: 'một tỉnh: 110.300 đảng viên, 921 tổ chức cơ sở đảng, 4.293 chi bộ',
    en: 'a province: 110,300 members, 921 grassroots organisations, 4,293 chi bộ',
  },
  exitWritten: { vi: 'đã ghi xong', en: 'written' },
  needs: { vi: 'Cần có', en: 'Needs' },
  rulesReported: { vi: 'Quy tắc được kiểm tra:', en: 'Rules examined:' },
  alwaysReported: { vi: 'Luôn kiểm tra kèm theo:', en: 'Examined in every check:' },
  default: { vi: 'mặc định', en: 'default' },
  exitCodes: { vi: 'Mã thoát:', en: 'Exit status:' },
  exit0: { vi: 'không có phát hiện nào từ mức --fail-on trở lên', en: 'nothing at or above --fail-on' },
  exitInspected: { vi: 'đã xem xong', en: 'done' },
  fields: { vi: 'Các trường dùng trong tệp --columns:', en: 'Fields of --columns:' },
  schemaNames: { vi: 'Các tên:', en: 'Names:' },
  exit1: { vi: 'có phát hiện', en: 'findings' },
  exitMisused: { vi: 'câu lệnh chưa đúng', en: 'wrong use' },
  exit2: {
    vi: 'câu lệnh chưa đúng, hoặc không rõ tệp là loại danh sách nào',
    en: 'wrong use: flags, or a role that cannot be told',
  },
  exit3: {
    vi: 'có dữ liệu đầu vào không đọc được, hoặc nội dung không dùng được',
    en: 'an input could not be read, or its content cannot be used',
  },
  moreHelp: { vi: 'Xem chi tiết: reconcile <lệnh> --help', en: 'More: reconcile <command> --help' },

  help: { vi: 'in phần hướng dẫn này', en: 'print this help' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  lang: { vi: 'ngôn ngữ: vi hoặc en (mặc định theo hệ thống)', en: 'language: vi or en (default: the system’s)' },
  registry: { vi: 'dữ liệu xuất từ cơ sở dữ liệu đảng viên (xlsx, csv …)', en: 'exports of the central registry (xlsx, csv …)' },
  branches: {
    vi: 'danh sách của các chi bộ: tệp, thư mục hoặc mẫu tên như *.xlsx',
    en: 'lists of the chi bộ: files, folders or patterns such as *.xlsx',
  },
  transfers: { vi: 'sổ theo dõi chuyển sinh hoạt đảng', en: 'transfer books' },
  organizations: { vi: 'danh mục tổ chức đảng', en: 'organisation lists' },
  asOf: { vi: 'ngày lấy làm mốc, dạng YYYY-MM-DD (mặc định hôm nay)', en: 'the day to judge by, YYYY-MM-DD (default: today)' },
  columns: {
    vi: 'tệp JSON { "tên cột": "trường" } cho những cột chương trình không hiểu',
    en: 'JSON file { "heading": "field" } for columns that are not understood',
  },
  only: {
    vi: 'chỉ những quy tắc hoặc nội dung này, như missing/from-registry',
    en: 'only these rules or checks, such as missing/from-registry',
  },
  skip: { vi: 'trừ những quy tắc hoặc nội dung này', en: 'all but these rules or checks' },
  set: {
    vi: 'dùng mức của đơn vị thay cho mức của văn bản, như transfer.presentWithin=45; có thể dùng nhiều lần (tên và đơn vị: reconcile rules)',
    en: 'use a number of your own for one of the law’s, such as transfer.presentWithin=45; may be repeated (names and units: reconcile rules)',
  },
  setStats: {
    vi: 'đặt chỉ tiêu của đơn vị, như target.admissionsFrom=3 hoặc target.ratedGood=85; có thể dùng nhiều lần',
    en: 'set a target of your own, such as target.admissionsFrom=3 or target.ratedGood=85; may be repeated',
  },
  setMatch: {
    vi: 'đặt ngưỡng xác suất: match.same=0,99 hoặc match.unsure=0,5; có thể dùng nhiều lần',
    en: 'set a threshold of probability: match.same=0.99 or match.unsure=0.5; may be repeated',
  },
  format: { vi: 'định dạng in ra màn hình', en: 'the format printed' },
  output: {
    vi: 'ghi báo cáo ra tệp, định dạng theo đuôi tệp; có thể dùng nhiều lần',
    en: 'write the report to a file, in the format of its extension; may be repeated',
  },
  failOn: { vi: 'mức thấp nhất làm mã thoát bằng 1', en: 'the lowest severity that makes the exit status 1' },
  showIds: { vi: 'hiện đầy đủ số định danh, số thẻ', en: 'show personal and card numbers in full' },
  showNames: {
    vi: 'ghi đầy đủ họ tên trong định dạng dành cho nhật ký chạy tự động (github, junit), thay cho chữ cái đầu',
    en: 'give names in full, not as initials, in the formats for build logs (github, junit)',
  },
  maskIds: {
    vi: 'che số định danh, số thẻ cả trong xlsx, nơi bình thường hiện đầy đủ',
    en: 'mask personal and card numbers in an xlsx too, which shows them in full',
  },
  corrections: {
    vi: 'ghi tệp nhập liệu (xlsx) chỉ gồm những chỗ sửa cơ sở dữ liệu đã có người xác nhận',
    en: 'write an import file (xlsx) for the registry, of the corrections that people confirmed alone',
  },
  split: {
    vi: 'mỗi chi bộ một tệp xlsx riêng, thay cho một tệp chung',
    en: 'write one xlsx for each chi bộ, instead of one for all',
  },
  quiet: {
    vi: 'không in báo cáo, tóm tắt và ghi chú trừ khi có --format',
    en: 'print no report, summary or notes unless --format is given',
  },
} as const satisfies Record<string, Bilingual>;
