const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** 1 January 1980, midnight: the first moment that a zip can name. */
const FIRST_DAY = 0x00210000;

/** Sets the time of every entry of a zip without a comment to the first there is, so that the same content is the same bytes. */
export function withoutZipTimes(zip: Buffer): Buffer {
  const end = zip.length - END_LENGTH;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('zip with a comment: the end of its directory was not found');
  let entry = zip.readUInt32LE(end + 16);
  for (let rest = zip.readUInt16LE(end + 10); rest > 0; rest -= 1) {
    zip.writeUInt32LE(FIRST_DAY, entry + 12);
    zip.writeUInt32LE(FIRST_DAY, zip.readUInt32LE(entry + 42) + 10);
    entry += ENTRY_LENGTH + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}
