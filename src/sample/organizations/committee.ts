import type { Branch } from './branch.ts';

/** A committee over chi bộ: of a commune, an institution, or, for chi bộ that have none of their own, of the whole area; or outside of it. */
export interface Committee {
  /** "Đảng bộ xã Hải Nam" */
  readonly name: string;
  /** With the committee of its district where an area has several: "Đảng bộ xã Hồng Quang - Đảng bộ huyện Ý Yên". */
  readonly fullName: string;
  /** The committee over it. */
  readonly upper: string;
  readonly kind: 'commune' | 'institution' | 'top' | 'outside';
  /** "xa-hai-nam", for the names of its files. */
  readonly slug: string;
  readonly branches: Branch[];
}
