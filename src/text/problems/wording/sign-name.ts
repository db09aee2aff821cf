import { lookAlikeIn, withoutLookAlikes } from '../../../dataset/cells/look-alikes.ts';
import { codePoint } from '../../../dataset/cells/odd-characters.ts';

/** Signs by the first and the last of their code points. */
const NAMES: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x08, 'ký tự điều khiển'],
  [0x09, 0x09, 'dấu tab'],
  [0x0a, 0x0a, 'dấu xuống dòng'],
  [0x0b, 0x0c, 'dấu ngắt dòng, ngắt trang'],
  [0x0d, 0x0d, 'dấu về đầu dòng'],
  [0x0e, 0x1f, 'ký tự điều khiển'],
  [0x20, 0x20, 'dấu cách'],
  [0x2d, 0x2d, 'dấu gạch nối của bàn phím'],
  [0x49, 0x49, 'chữ cái I'],
  [0x4f, 0x4f, 'chữ cái O'],
  [0x6c, 0x6c, 'chữ cái l'],
  [0x6f, 0x6f, 'chữ cái o'],
  [0x7c, 0x7c, 'dấu gạch đứng'],
  [0x7f, 0x9f, 'ký tự điều khiển'],
  [0xa0, 0xa0, 'dấu cách không ngắt'],
  [0xad, 0xad, 'gạch nối mềm, không hiện'],
  [0xd0, 0xd0, 'chữ Eth hoa của tiếng Iceland, không phải Đ'],
  [0xf0, 0xf0, 'chữ eth của tiếng Iceland, không phải đ'],
  [0x0110, 0x0110, 'chữ Đ'],
  [0x0111, 0x0111, 'chữ đ'],
  [0x0131, 0x0131, 'chữ i không chấm'],
  [0x0189, 0x0189, 'chữ D châu Phi, không phải Đ'],
  [0x01cd, 0x01cd, 'chữ A dấu móc ngược, không phải Ă'],
  [0x01ce, 0x01ce, 'chữ a dấu móc ngược, không phải ă'],
  [0x0256, 0x0256, 'chữ d có đuôi, không phải đ'],
  [0x02cd, 0x02cd, 'dấu gạch thấp phát âm'],
  [0x02d7, 0x02d7, 'dấu trừ phát âm'],
  [0x034f, 0x034f, 'dấu nối chữ, không hiện'],
  [0x037e, 0x037e, 'dấu hỏi Hy Lạp'],
  [0x061c, 0x061c, 'dấu chiều viết, không hiện'],
  [0x115f, 0x1160, 'chữ Hàn để trống'],
  [0x1680, 0x1680, 'dấu cách Ogham'],
  [0x17b4, 0x17b5, 'nguyên âm Khmer không hiện'],
  [0x180e, 0x180e, 'dấu ngăn chữ Mông Cổ, không hiện'],
  [0x2000, 0x200a, 'dấu cách có độ rộng riêng'],
  [0x200b, 0x200b, 'dấu cách rộng bằng 0'],
  [0x200c, 0x200d, 'dấu nối hoặc ngăn chữ, không hiện'],
  [0x200e, 0x200f, 'dấu chiều viết, không hiện'],
  [0x2010, 0x2010, 'gạch nối của máy chữ in'],
  [0x2011, 0x2011, 'gạch nối không ngắt'],
  [0x2012, 0x2012, 'gạch rộng bằng chữ số'],
  [0x2013, 0x2013, 'gạch ngang ngắn'],
  [0x2014, 0x2014, 'gạch ngang dài'],
  [0x2015, 0x2015, 'gạch dẫn lời'],
  [0x201a, 0x201a, 'nháy đơn thấp'],
  [0x2024, 0x2024, 'dấu chấm dẫn'],
  [0x2028, 0x2029, 'dấu ngắt dòng, ngắt đoạn Unicode'],
  [0x202a, 0x202e, 'dấu chiều viết, không hiện'],
  [0x202f, 0x202f, 'dấu cách hẹp không ngắt'],
  [0x2043, 0x2043, 'gạch đầu dòng'],
  [0x2044, 0x2044, 'gạch phân số'],
  [0x205f, 0x205f, 'dấu cách toán học'],
  [0x2060, 0x2064, 'dấu nối không hiện'],
  [0x2065, 0x206f, 'dấu chiều viết, không hiện'],
  [0x20ab, 0x20ab, 'dấu đồng tiền, không phải chữ đ'],
  [0x2113, 0x2113, 'ký hiệu lít'],
  [0x2212, 0x2212, 'dấu trừ toán học'],
  [0x2215, 0x2215, 'dấu chia'],
  [0x2236, 0x2236, 'dấu tỷ số'],
  [0x2571, 0x2571, 'nét kẻ chéo'],
  [0x2795, 0x2795, 'dấu cộng đậm'],
  [0x2796, 0x2796, 'dấu trừ đậm'],
  [0x2800, 0x2800, 'ô chữ nổi để trống'],
  [0x29f8, 0x29f8, 'gạch chéo lớn'],
  [0x3000, 0x3000, 'dấu cách toàn khổ'],
  [0x3001, 0x3002, 'dấu câu chữ Hán'],
  [0x30fc, 0x30fc, 'dấu kéo dài âm tiếng Nhật'],
  [0x3164, 0x3164, 'chữ Hàn để trống'],
  [0xa789, 0xa789, 'dấu hai chấm phiên âm'],
  [0xfe00, 0xfe0f, 'dấu chọn kiểu chữ, không hiện'],
  [0xfe50, 0xfe6b, 'dấu câu khổ nhỏ'],
  [0xfeff, 0xfeff, 'dấu BOM'],
  [0xff01, 0xff5e, 'ký tự toàn khổ'],
  [0xffa0, 0xffa0, 'chữ Hàn để trống'],
  [0xfff9, 0xfffb, 'dấu chú thích, không hiện'],
  [0xfffc, 0xfffc, 'chỗ của một hình'],
  [0xfffd, 0xfffd, 'ký tự thay cho chữ bị mất'],
  [0xfffe, 0xffff, 'mã không dùng làm ký tự'],
  [0xe0000, 0xe007f, 'ký tự thẻ, không hiện'],
  [0x1d400, 0x1d7ff, 'chữ toán học'],
  [0xe0100, 0xe01ef, 'dấu chọn kiểu chữ, không hiện'],
];

/** What else has a name by its kind. */
const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Script=Cyrillic}/u, 'chữ Kirin'],
  [/\p{Script=Greek}/u, 'chữ Hy Lạp'],
  [/\p{Nd}/u, 'chữ số của hệ chữ khác'],
  [/\p{Cs}/u, 'ký tự bị mất một nửa'],
  [/\p{Cf}/u, 'ký tự định dạng, không hiện'],
  [/\p{Co}/u, 'ký tự riêng của một phông chữ'],
  [/\p{L}/u, 'chữ cái khác'],
];

const nameOf = (character: string): string | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return (
    NAMES.find(([first, last]) => code >= first && code <= last)?.[2] ??
    KINDS.find(([pattern]) => pattern.test(character))?.[1]
  );
};

/**
 * A character that cannot be seen, or is easily taken for another, by its code point and its
 * Vietnamese name: `U+2011 (gạch nối không ngắt)`. Of one that looks like a sign of the keyboard also
 * which: `U+0430 (chữ Kirin, trông như "a")`. The code point alone where there is no name.
 */
export const signName = (character: string): string => {
  const name = nameOf(character);
  const plain = lookAlikeIn(character) === null ? '' : withoutLookAlikes(character);
  const words = [name, plain === '' ? undefined : `trông như "${plain}"`].filter(Boolean);
  return words.length === 0
    ? codePoint(character)
    : `${codePoint(character)} (${words.join(', ')})`;
};
