import { plainKey } from './fold.ts';

// Offices, ranks and remarks beside a name, plain: "Bí thư", "Phó Chi cục trưởng", "đã mất".
const BEGINS =
  /^(?:nguyen |quyen |q\.? |phu trach |da |moi |dang |duoc |cho |xin )?(?:bi thu|pho |truong (?!van |thi )|chi uy|cap uy|dang uy|uy vien|uv |chu tich|chu nhiem|chu tri|giam doc|hieu truong|hieu pho|ke toan|thu quy|thu ky|van thu|thuong truc|can bo|cong chuc|cong chuc|vien chuc|giao vien|thay giao|co giao|dai dien|thay mat|cong an|y si|y ta|bac si|duoc si|dieu duong|ky su|chuyen vien|nhan vien|bao ve|to truong|xom truong|thon truong|doi truong|hoi truong|hoi vien|doan vien|dang vien|chi huy|chien si|quan nhan|huu tri|nghi huu|nghi|mat suc|thuong binh|benh binh|liet si|mien |tam thoi|chuyen |tu tran|qua doi|du bi|chinh thuc|chua |khong |vang |om |sinh nam|sinh ngay|sinh hoat|thieu (?:ta|uy|tuong)|trung (?:ta|uy|tuong)|thuong (?:ta|uy|tuong)|dai (?:ta|uy|tuong)|nguoi |con |vo |chong )/;
const IS =
  /^(?:da )?(?:bt|pbt|btcb|pbtcb|btdu|cuv|cuvtv|dv|dvdb|dvct|db|ct|pct|uv|uvbch|uvbtv|ubnd|hdnd|mttq|ubmttq|hnd|hpn|ccb|dtn|tdv|tt|gd|pgd|ht|pht|tb|pb|truong|pho|nu|nam|mat|vang|om|mien|msh|chuyen|nghi|huu)(?![a-z])(?! [a-z])/;

/** Whether a part beside a name says what somebody is, not who: "Phó Chi cục trưởng", "BT", "đã chuyển". */
export function isRole(part: string): boolean {
  const plain = plainKey(part).replace(/^[\s.:/-]+/, '');
  return IS.test(plain) || BEGINS.test(`${plain} `);
}
