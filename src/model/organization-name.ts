/** A chi bộ's or committee's name: as shown, and the keys it is compared on. */
export interface NameKey {
  /** "Chi bộ xóm 5". */
  readonly display: string;
  /** Without "chi bộ"/"CB"/"đảng bộ", case and tone placement folded, numerals as digits: "xóm 5" for "CB XÓM 05" and "Chi bộ xóm V". */
  readonly exact: string;
  /** `exact` without diacritics: "xom 5". */
  readonly plain: string;
  /** `plain` without the kind of place (xóm, thôn, tổ dân phố …): "5". Weak: never across committees. */
  readonly bare: string;
}

/** A committee's name, with the committee above it where the text has that too: two communes of one name stand in two districts. */
export interface CommitteeKey extends NameKey {
  readonly upper: NameKey | null;
}

/** What a text says of an organisation: "Chi bộ xóm 5 - Đảng bộ xã Hải Nam" names both, "CB xóm 1" the chi bộ alone. */
export interface OrganizationName {
  readonly text: string;
  readonly branch: NameKey | null;
  readonly committee: CommitteeKey | null;
}
